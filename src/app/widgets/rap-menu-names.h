/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a screen reader calls the items of a menu: GTK 4.18 gives them no name. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_menu_names_give:
 * @focused: (nullable): what has got the focus
 *
 * Names the items of the menu that it is in, if it is in one. A menu that opens
 * takes the focus, so that a screen reader, which is told afterwards, finds them.
 */
void rap_menu_names_give (GtkWidget *focused);

G_END_DECLS
