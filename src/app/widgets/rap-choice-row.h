/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapChoiceRow: a row that chooses one of a closed list for a field. */

#pragma once

#include <adwaita.h>

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_CHOICE_ROW (rap_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (RapChoiceRow, rap_choice_row, RAP, CHOICE_ROW, AdwComboRow)

/**
 * rap_choice_row_bind:
 * @row: a row
 * @entity: (nullable): the entity
 * @field: the name of a field that takes one of a closed list
 *
 * Shows and edits the field.
 */
void rap_choice_row_bind (RapChoiceRow *row, gpointer entity, const char *field);

G_END_DECLS
