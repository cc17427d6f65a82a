/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapStatementRow: one statement in the ledger, its verb beside its words. */

#pragma once

#include <gtk/gtk.h>

#include "record/rap-record.h"
#include "release/rap-style.h"

G_BEGIN_DECLS

#define RAP_TYPE_STATEMENT_ROW (rap_statement_row_get_type ())
G_DECLARE_FINAL_TYPE (RapStatementRow, rap_statement_row, RAP, STATEMENT_ROW, GtkBox)

/**
 * rap_statement_row_new:
 * @record: a record
 * @statement: a statement of it
 * @language: the language one works in
 * @style: (nullable): the house style that knows the verbs
 * @narrow: whether the verb stands before the words in the same line
 *
 * Returns: (transfer floating): its row, as the record says now
 */
GtkWidget *rap_statement_row_new (RapRecord *record,
                                  RapStatement *statement,
                                  const char *language,
                                  RapStyle *style,
                                  gboolean narrow);

G_END_DECLS
