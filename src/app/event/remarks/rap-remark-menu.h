/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a remark, by menu and by keys. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_remark_menu_attach:
 * @row: a remark's row
 * @button: the button in it that opens the menu
 * @id: the remark's id
 *
 * Gives @button the menu, which opens by the secondary button and Shift+F10
 * too, and @row the keys Enter and F2 (edit), Delete, Alt+Up and Alt+Down.
 */
void rap_remark_menu_attach (GtkWidget *row, GtkMenuButton *button, gint64 id);

G_END_DECLS
