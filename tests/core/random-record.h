/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Random records for property tests: an event with everything that may belong
 * to it, made from the table of fields of each noun. The same seed gives the
 * same record.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * RandomRecordFlags:
 * @RANDOM_RECORD_PLAIN: everything is public, and texts are letters alone
 * @RANDOM_RECORD_DISCLOSURE: disclosure is random at every level
 * @RANDOM_RECORD_WILD: texts hold what escaping may trip over as well: quotes,
 *   CommonMark's and Mustache's marks, several scripts, emoji, and line ends
 *   in those fields that may have them
 *
 * What a random record may hold.
 */
typedef enum
{
  RANDOM_RECORD_PLAIN = 0,
  RANDOM_RECORD_DISCLOSURE = 1 << 0,
  RANDOM_RECORD_WILD = 1 << 1,
} RandomRecordFlags;

/**
 * random_record_new:
 * @seed: which record
 * @flags: what it may hold
 *
 * Every text that is free to say anything contains a word of its own, "q"
 * followed by letters and "q", which occurs nowhere else in the record: what
 * must not come out can be looked for. All the record's rules hold, and all of
 * its entities can be reached from its event. Nothing has an id of a database
 * or a revision yet.
 *
 * Returns: (transfer full): the record
 */
RapRecord *random_record_new (guint32 seed, RandomRecordFlags flags);

/**
 * random_record_word:
 * @text: (nullable): a text of a random record
 *
 * Returns: (transfer full) (nullable): the word of its own in @text, or %NULL
 */
char *random_record_word (const char *text);

/**
 * random_record_assert_equal:
 * @a: a record
 * @b: another
 *
 * Asserts that both hold the same entities, matched by uid, with the same
 * fields, references going to entities with the same uid, and texts with the
 * same revision. Ids and the entities' own revisions may differ.
 */
void random_record_assert_equal (RapRecord *a, RapRecord *b);

G_END_DECLS
