/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving a row of a list: by dragging it onto another, and with Alt+Up and Alt+Down. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_row_drag_enable:
 * @row: a row
 * @action: the name of an action that can be reached from it
 * @id: what it stands for
 *
 * Lets @row be moved within its list box. @action is activated with a "(xi)": @id, and
 * by how many rows it is to move down.
 */
void rap_row_drag_enable (GtkListBoxRow *row, const char *action, gint64 id);

G_END_DECLS
