/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapTexts: one text in several languages, the shape of every multilingual
 * field of the record.
 */

#pragma once

#include "record/rap-choice-types.h"

G_BEGIN_DECLS

/**
 * RapTexts:
 *
 * A text in several languages. Each language has at most one text, which is
 * never empty, with its origin and a revision that grows by one with each
 * change. Kept in the order of the language tags, so that equal contents are
 * equal in any output.
 */
typedef struct _RapTexts RapTexts;

#define RAP_TYPE_TEXTS (rap_texts_get_type ())
GType rap_texts_get_type (void) G_GNUC_CONST;

/**
 * rap_texts_new:
 *
 * Returns: (transfer full): a text in no language yet
 */
RapTexts *rap_texts_new (void);

/**
 * rap_texts_copy:
 * @texts: (nullable): a text, or %NULL
 *
 * Returns: (transfer full) (nullable): a deep copy; %NULL for %NULL
 */
RapTexts *rap_texts_copy (const RapTexts *texts);

/**
 * rap_texts_free:
 * @texts: (nullable) (transfer full): a text
 */
void rap_texts_free (RapTexts *texts);

/**
 * rap_texts_get:
 * @texts: (nullable): a text
 * @language: a BCP 47 language tag such as "az"
 *
 * Returns: (transfer none) (nullable): the text in exactly this language, or
 *   %NULL where it is not translated
 */
const char *rap_texts_get (const RapTexts *texts, const char *language);

/**
 * rap_texts_resolve:
 * @texts: (nullable): a text
 * @language: the language asked for
 * @fallbacks: (nullable) (array zero-terminated=1): the house's order of
 *   languages, tried after @language
 * @found: (out) (optional) (transfer none): the language of the text returned
 *
 * The one resolver of multilingual text: the asked language, then the house's
 * order, then nothing. Never guesses.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL
 */
const char *rap_texts_resolve (const RapTexts *texts,
                               const char *language,
                               const char *const *fallbacks,
                               const char **found);

/**
 * rap_texts_get_for_user:
 * @texts: (nullable): a text
 *
 * For messages and lists, where no language is asked for; never for a release.
 *
 * Returns: (transfer none) (nullable): the text in the first of the user's own
 *   languages that there is, else in English, else in any
 */
const char *rap_texts_get_for_user (const RapTexts *texts);

/**
 * rap_texts_set:
 * @texts: a text
 * @language: a BCP 47 language tag
 * @text: (nullable): the text; %NULL or empty removes the language
 *
 * Sets a typed text. The revision grows by one if the text is another.
 */
void rap_texts_set (RapTexts *texts, const char *language, const char *text);

/**
 * rap_texts_set_full:
 * @texts: a text
 * @language: a BCP 47 language tag
 * @text: (nullable): the text; %NULL or empty removes the language
 * @origin: how the text came to be
 * @revision: its revision, 1 for a new one
 *
 * For readers of stored texts, which know origin and revision.
 */
void rap_texts_set_full (RapTexts *texts,
                         const char *language,
                         const char *text,
                         RapOrigin origin,
                         gint64 revision);

/**
 * rap_texts_get_size:
 * @texts: (nullable): a text
 *
 * Returns: the number of languages that @texts has a text in
 */
guint rap_texts_get_size (const RapTexts *texts);

/**
 * rap_texts_get_nth:
 * @texts: a text
 * @index: less than rap_texts_get_size()
 * @language: (out) (optional) (transfer none): its language
 * @origin: (out) (optional): how it came to be
 * @revision: (out) (optional): its revision
 *
 * Returns: (transfer none): the text at @index, in the order of language tags
 */
const char *rap_texts_get_nth (const RapTexts *texts,
                               guint index,
                               const char **language,
                               RapOrigin *origin,
                               gint64 *revision);

/**
 * rap_texts_equal:
 * @a: (nullable): a text
 * @b: (nullable): another
 *
 * Compares languages, texts and origins; revisions count no change. A text in
 * no language equals %NULL.
 *
 * Returns: whether both say the same
 */
gboolean rap_texts_equal (const RapTexts *a, const RapTexts *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapTexts, rap_texts_free)

G_END_DECLS
