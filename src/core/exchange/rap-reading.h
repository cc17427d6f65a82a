/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapReading: a record that was read from a file, and which of its fields the
 * file spoke of. A member that is left out leaves a field unset just like one
 * that is null; a merge has to know the difference.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

typedef struct _RapReading RapReading;

/**
 * rap_reading_new:
 *
 * Returns: (transfer full): an empty record of which nothing was said
 */
RapReading *rap_reading_new (void);

/**
 * rap_reading_free:
 * @reading: (nullable) (transfer full): what was read
 */
void rap_reading_free (RapReading *reading);

/**
 * rap_reading_get_record:
 * @reading: what was read
 *
 * Returns: (transfer none): the record. Its entities have negative ids, and
 *   revision 1 where the file gave none
 */
RapRecord *rap_reading_get_record (RapReading *reading);

/**
 * rap_reading_add:
 * @reading: what was read
 * @entity: an entity of its record
 * @field: a field of its noun
 * @language: (nullable): for a multilingual field, the language; %NULL for all
 *
 * Notes that the file gave the field a value or null.
 */
void rap_reading_add (RapReading *reading,
                      gpointer entity,
                      const RapField *field,
                      const char *language);

/**
 * rap_reading_says:
 * @reading: what was read
 * @entity: an entity of its record
 * @field: a field of its noun
 * @language: (nullable): for a multilingual field, the language
 *
 * Returns: whether the file gave the field a value or null
 */
gboolean rap_reading_says (RapReading *reading,
                           gpointer entity,
                           const RapField *field,
                           const char *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapReading, rap_reading_free)

G_END_DECLS
