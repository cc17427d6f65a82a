/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands beside a section's list while nothing of it is selected. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * rap_no_page_new:
 * @section: a section's name, as in rap-sections.h
 * @empty: whether there is nothing to select
 *
 * Returns: (transfer floating): a status page that says what to do
 */
GtkWidget *rap_no_page_new (const char *section, gboolean empty);

G_END_DECLS
