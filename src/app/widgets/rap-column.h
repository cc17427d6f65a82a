/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapColumn: widgets in the rows of a list that are all as wide as the widest of
 * them. With each resize a GtkSizeGroup lets each of its widgets look at all others,
 * which is felt where the rows are hundreds.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RAP_TYPE_COLUMN (rap_column_get_type ())
G_DECLARE_FINAL_TYPE (RapColumn, rap_column, RAP, COLUMN, GObject)

/**
 * rap_column_new:
 *
 * Returns: (transfer full): a column without widgets
 */
RapColumn *rap_column_new (void);

/**
 * rap_column_add:
 * @column: a column
 * @widget: a widget whose only child is to be in it
 *
 * Makes @widget as wide as the column, from now on also where its child grows. The
 * column doesn't become narrower.
 */
void rap_column_add (RapColumn *column, GtkWidget *widget);

G_END_DECLS
