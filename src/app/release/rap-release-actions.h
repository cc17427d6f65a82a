/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a release on its page: export it, copy it. A refusal is
 * shown in a dialog, a success in a toast. */

#pragma once

#include <adwaita.h>

#include "release/rap-release-renderer.h"

G_BEGIN_DECLS

/**
 * rap_release_export_menu_new:
 *
 * Returns: (transfer full): an item for each format, which activates
 *   "release.export" with the format's id
 */
GMenuModel *rap_release_export_menu_new (void);

/**
 * rap_release_export_to_file:
 * @page: the page
 * @toasts: where to tell that it is done
 * @renderer: the release's renderer
 * @format: the id of a format
 *
 * Asks for a file and exports to it.
 */
void rap_release_export_to_file (GtkWidget *page,
                                 AdwToastOverlay *toasts,
                                 RapReleaseRenderer *renderer,
                                 const char *format);

/**
 * rap_release_copy_to_clipboard:
 * @page: the page
 * @toasts: where to tell that it is done
 * @renderer: the release's renderer
 *
 * Copies the release as HTML and as plain text.
 */
void rap_release_copy_to_clipboard (GtkWidget *page,
                                    AdwToastOverlay *toasts,
                                    RapReleaseRenderer *renderer);

G_END_DECLS
