/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapParagraphsRow: a row for a multilingual field of several lines, in the
 * language one works in. */

#pragma once

#include <adwaita.h>

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARAGRAPHS_ROW (rap_paragraphs_row_get_type ())
G_DECLARE_FINAL_TYPE (RapParagraphsRow, rap_paragraphs_row, RAP, PARAGRAPHS_ROW, AdwPreferencesRow)

/**
 * rap_paragraphs_row_bind:
 * @row: a row
 * @entity: (nullable): the entity
 * @field: the name of a multilingual field
 * @language: the language one works in
 *
 * Shows and edits the field. To be called again when the language changes.
 */
void rap_paragraphs_row_bind (RapParagraphsRow *row,
                              gpointer entity,
                              const char *field,
                              const char *language);

G_END_DECLS
