/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapRemarkRow: one remark in the ledger. What can be done with it are the
 * actions of the view it stands in: remarks.edit, remarks.delete, remarks.move.
 */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"
#include "release/rap-style.h"

G_BEGIN_DECLS

#define RAP_TYPE_REMARK_ROW (rap_remark_row_get_type ())
G_DECLARE_FINAL_TYPE (RapRemarkRow, rap_remark_row, RAP, REMARK_ROW, GtkListBoxRow)

/**
 * rap_remark_row_new:
 * @model: an event's model
 * @remark: a remark of it
 *
 * Returns: (transfer floating): a row, empty until rap_remark_row_show()
 */
GtkWidget *rap_remark_row_new (RapRecordModel *model, RapRemark *remark);

/**
 * rap_remark_row_show:
 * @row: a row
 * @style: (nullable): the house style that knows the verbs
 * @timed: whether there is a column for the times of remarks
 * @narrow: whether the window is as narrow as a phone
 *
 * Shows what the record says now; does nothing where it says what is shown.
 */
void rap_remark_row_show (RapRemarkRow *row, RapStyle *style, gboolean timed, gboolean narrow);

/**
 * rap_remark_row_get_remark:
 * @row: a row
 *
 * Returns: (transfer none): its remark
 */
RapRemark *rap_remark_row_get_remark (RapRemarkRow *row);

G_END_DECLS
