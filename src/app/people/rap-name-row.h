/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapNameRow: a person's name in one language, which opens to its parts. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_NAME_ROW (rap_name_row_get_type ())
G_DECLARE_FINAL_TYPE (RapNameRow, rap_name_row, RAP, NAME_ROW, AdwExpanderRow)

/**
 * rap_name_row_new:
 * @model: the person's model
 * @name: the name
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *rap_name_row_new (RapRecordModel *model, RapPersonName *name);

G_END_DECLS
