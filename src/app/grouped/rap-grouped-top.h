/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The top of a list with heads: a GtkListView takes the first row for it, which
 * hides the head above that row. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_grouped_top_show:
 * @view: a list view with heads
 *
 * Scrolls to the very top once the view knows what is there.
 */
void rap_grouped_top_show (GtkListView *view);

/**
 * rap_grouped_top_keep:
 * @view: a list view with heads, before its items change
 *
 * Stays at the very top if the view is there.
 */
void rap_grouped_top_keep (GtkListView *view);

/**
 * rap_grouped_top_attach:
 * @view: a list view of #RapGroupedRow with heads
 *
 * Shows the top whenever the first row gets the focus.
 */
void rap_grouped_top_attach (GtkListView *view);

G_END_DECLS
