/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Topics of a statement as they are written in its words: "#middle-corridor". */

#pragma once

#include "record/rap-record.h"
#include "store/rap-changes.h"

G_BEGIN_DECLS

/**
 * rap_statement_topics_split:
 * @text: words with topics
 * @tags: (out) (transfer full) (element-type utf8): the topics as they are
 *   written, without the sign
 *
 * A topic is a sign, a letter and what follows until a space. "#1" is none.
 *
 * Returns: (transfer full): the words without them
 */
char *rap_statement_topics_split (const char *text, GPtrArray **tags);

/**
 * rap_statement_topics_write:
 * @record: a record
 * @statement: the id of a statement
 * @language: the language one works in
 *
 * Returns: (transfer full): its topics as they would be written: " #trade #oil";
 *   empty if it has none
 */
char *rap_statement_topics_write (RapRecord *record, gint64 statement, const char *language);

/**
 * rap_statement_topics_save:
 * @record: an event's record
 * @scratch: a record that new entities get their ids from
 * @changes: where the changes are added
 * @statement: the id of a statement, negative for one to be made
 * @tags: (element-type utf8): its topics, as they are written
 * @language: their language
 *
 * Makes the statement's topics these ones. What is no topic of the event yet
 * becomes one.
 */
void rap_statement_topics_save (RapRecord *record,
                                RapRecord *scratch,
                                RapChanges *changes,
                                gint64 statement,
                                GPtrArray *tags,
                                const char *language);

G_END_DECLS
