/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Scrolling by a drag: what is dragged to the edge of a list gets to what is beyond it. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_drag_scroll_enable:
 * @scroller: what scrolls
 *
 * Has @scroller scroll up or down for as long as something is dragged near its upper or
 * lower edge. It does no harm to ask for it twice.
 */
void rap_drag_scroll_enable (GtkScrolledWindow *scroller);

G_END_DECLS
