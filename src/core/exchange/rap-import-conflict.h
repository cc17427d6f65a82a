/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapImportConflict: a field that was changed here and in the file, each in its
 * own way, and so was left as it is.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * RapImportConflict:
 * @uid: the uid of the entity
 * @entity: the entity in words: "The event “Round table”"
 * @field: the field in words
 * @language: (nullable): for a multilingual field, the language's tag
 * @base: (nullable): what it said when the two were last the same; %NULL if it
 *   was unset or nobody knows
 * @ours: (nullable): what it says here; %NULL if it is unset
 * @theirs: (nullable): what it says in the file; %NULL if it is unset
 */
typedef struct
{
  char *uid;
  char *entity;
  char *field;
  char *language;
  char *base;
  char *ours;
  char *theirs;
} RapImportConflict;

/**
 * RapImportSide:
 * @record: the record that the entity and its references are in
 * @entity: (nullable): the entity, or %NULL where there is none
 *
 * One of the versions that are compared.
 */
typedef struct
{
  RapRecord *record;
  gpointer entity;
} RapImportSide;

/**
 * rap_import_conflict_new:
 * @base: what both come from
 * @ours: what is here
 * @theirs: what is in the file
 * @field: the field
 * @language: (nullable): for a multilingual field, the language
 *
 * Returns: (transfer full): the conflict in words
 */
RapImportConflict *rap_import_conflict_new (const RapImportSide *base,
                                            const RapImportSide *ours,
                                            const RapImportSide *theirs,
                                            const RapField *field,
                                            const char *language);

/**
 * rap_import_conflict_free:
 * @self: (transfer full): a conflict
 */
void rap_import_conflict_free (RapImportConflict *self);

/**
 * rap_import_conflict_describe:
 * @self: a conflict
 *
 * Returns: (transfer full): a line for the user
 */
char *rap_import_conflict_describe (const RapImportConflict *self);

G_END_DECLS
