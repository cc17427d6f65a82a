/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapPositionRow: a position that a person holds or held, with what can happen
 * to it: it ends, another begins, or it was written wrongly. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_POSITION_ROW (rap_position_row_get_type ())
G_DECLARE_FINAL_TYPE (RapPositionRow, rap_position_row, RAP, POSITION_ROW, GtkListBoxRow)

/**
 * rap_position_row_new:
 * @model: the person's model
 * @affiliation: the position
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *rap_position_row_new (RapRecordModel *model, RapAffiliation *affiliation);

G_END_DECLS
