/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTextsRow: an entry row for a multilingual field, in the language one works
 * in. */

#pragma once

#include "record/rap-entity.h"
#include "widgets/rap-prose-row.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEXTS_ROW (rap_texts_row_get_type ())
G_DECLARE_FINAL_TYPE (RapTextsRow, rap_texts_row, RAP, TEXTS_ROW, RapProseRow)

/**
 * rap_texts_row_bind:
 * @row: a row
 * @entity: (nullable): the entity
 * @field: the name of a multilingual field
 * @language: the language one works in
 *
 * Shows and edits the field. To be called again when the language changes.
 */
void rap_texts_row_bind (RapTextsRow *row,
                         gpointer entity,
                         const char *field,
                         const char *language);

G_END_DECLS
