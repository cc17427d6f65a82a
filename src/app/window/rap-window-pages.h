/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which list a section has, and which page shows what. */

#pragma once

#include "window/rap-window.h"

G_BEGIN_DECLS

/**
 * rap_window_create_list:
 * @window: a window with a desk
 * @section: a section's name
 *
 * Returns: (transfer floating) (nullable): the section's list; %NULL for a name
 *   that is no section's
 */
GtkWidget *rap_window_create_list (RapWindow *window, const char *section);

/**
 * rap_window_show:
 * @window: a window with a desk
 * @kind: %RAP_KIND_EVENT, %RAP_KIND_PERSON or %RAP_KIND_ORGANIZATION
 * @id: its id
 *
 * Shows its page, and remembers it for the next start.
 */
void rap_window_show (RapWindow *window, RapKind kind, gint64 id);

/**
 * rap_window_restore_page:
 * @window: a window with a desk
 * @settings: the settings that name the page
 *
 * Shows the page that was shown last.
 */
void rap_window_restore_page (RapWindow *window, GSettings *settings);

G_END_DECLS
