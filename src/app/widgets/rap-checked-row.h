/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapCheckedRow: an entry row for a field that is not any text: what is typed is
 * taken when the row is left, if it can be. */

#pragma once

#include <adwaita.h>

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_CHECKED_ROW (rap_checked_row_get_type ())
G_DECLARE_FINAL_TYPE (RapCheckedRow, rap_checked_row, RAP, CHECKED_ROW, AdwEntryRow)

/**
 * RapCheckedField:
 * @format: what the row shows of the entity (transfer full)
 * @take: sets what was typed, in the language one works in, on the entity, or
 *   says why it can't be
 */
typedef struct
{
  char *(*format) (gpointer entity);
  gboolean (*take) (gpointer entity, const char *text, const char *language, GError **error);
} RapCheckedField;

/*
 * Property "problem": (nullable): the sentence that says why what stands there
 * is not taken. It is to be shown below the row.
 */

/**
 * rap_checked_row_bind:
 * @row: a row
 * @entity: (nullable): the entity
 * @field: how it is read and written; lives for ever
 * @language: the language one works in
 *
 * Shows and edits the field.
 */
void rap_checked_row_bind (RapCheckedRow *row,
                           gpointer entity,
                           const RapCheckedField *field,
                           const char *language);

G_END_DECLS
