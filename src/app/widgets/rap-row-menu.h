/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The menu of a row. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_row_menu_attach:
 * @row: a row
 * @button: the button in it that opens the menu
 *
 * Lets the menu be opened with Shift+F10, the Menu key and the other mouse button too.
 */
void rap_row_menu_attach (GtkWidget *row, GtkMenuButton *button);

G_END_DECLS
