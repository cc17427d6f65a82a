/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapFieldRow: an entry row for a field that holds one text. */

#pragma once

#include "record/rap-entity.h"
#include "widgets/rap-prose-row.h"

G_BEGIN_DECLS

#define RAP_TYPE_FIELD_ROW (rap_field_row_get_type ())
G_DECLARE_FINAL_TYPE (RapFieldRow, rap_field_row, RAP, FIELD_ROW, RapProseRow)

/**
 * rap_field_row_bind:
 * @row: a row
 * @entity: (nullable): the entity
 * @field: the name of a field that holds a text
 *
 * Shows and edits the field; empty is unset.
 */
void rap_field_row_bind (RapFieldRow *row, gpointer entity, const char *field);

G_END_DECLS
