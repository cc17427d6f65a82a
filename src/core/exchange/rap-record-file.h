/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapRecordFile: a record that was read from a file, and which of its fields the
 * file spoke of. A member that is left out leaves a field unset just like one
 * that is null; a merge has to know the difference.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

typedef struct _RapRecordFile RapRecordFile;

/**
 * rap_record_file_new:
 *
 * Returns: (transfer full): an empty record of which nothing was said
 */
RapRecordFile *rap_record_file_new (void);

/**
 * rap_record_file_free:
 * @file: (nullable) (transfer full): what was read
 */
void rap_record_file_free (RapRecordFile *file);

/**
 * rap_record_file_get_record:
 * @file: what was read
 *
 * Returns: (transfer none): the record. Its entities have negative ids, and
 *   revision 1 where the file gave none
 */
RapRecord *rap_record_file_get_record (RapRecordFile *file);

/**
 * rap_record_file_add:
 * @file: what was read
 * @entity: an entity of its record
 * @field: a field of its noun
 * @language: (nullable): for a multilingual field, the language; %NULL for all
 *
 * Notes that the file gave the field a value or null.
 */
void rap_record_file_add (RapRecordFile *file,
                          gpointer entity,
                          const RapField *field,
                          const char *language);

/**
 * rap_record_file_says:
 * @file: what was read
 * @entity: an entity of its record
 * @field: a field of its noun
 * @language: (nullable): for a multilingual field, the language
 *
 * Returns: whether the file gave the field a value or null
 */
gboolean rap_record_file_says (RapRecordFile *file,
                               gpointer entity,
                               const RapField *field,
                               const char *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapRecordFile, rap_record_file_free)

G_END_DECLS
