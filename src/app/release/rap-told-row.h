/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapToldRow: a statement that a release tells or leaves out. */

#pragma once

#include <gtk/gtk.h>

#include "record/rap-record.h"
#include "release/rap-style.h"

G_BEGIN_DECLS

#define RAP_TYPE_TOLD_ROW (rap_told_row_get_type ())
G_DECLARE_FINAL_TYPE (RapToldRow, rap_told_row, RAP, TOLD_ROW, GtkListBoxRow)

/**
 * rap_told_row_new:
 * @statement: a statement
 * @is_told: whether the release tells it
 *
 * Returns: (transfer floating): its row, empty before rap_told_row_show()
 */
GtkWidget *rap_told_row_new (RapStatement *statement, gboolean is_told);

/**
 * rap_told_row_show:
 * @self: a row
 * @record: the record of the event
 * @language: the language of the release
 * @style: (nullable): the house style that knows the verbs
 *
 * Shows what @record says now, if that is something else than before.
 */
void rap_told_row_show (RapToldRow *self, RapRecord *record, const char *language, RapStyle *style);

/**
 * rap_told_row_get_id:
 * @self: a row
 *
 * Returns: the statement's id
 */
gint64 rap_told_row_get_id (RapToldRow *self);

G_END_DECLS
