/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a text as the fence compares them; for rap-fence.c alone. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapFenceWord:
 * @written: (nullable): the word as it stands there; %NULL if that folds as
 *   several
 * @fold: the word in the faithful layer of rap-fold.h
 * @key: (nullable): the word as it sounds, once it was asked for
 * @is_lower: whether it is written without a capital
 * @is_cyrillic: whether it is written in Cyrillic letters
 */
typedef struct
{
  char *written;
  char *fold;
  char *key;
  gboolean is_lower;
  gboolean is_cyrillic;
} RapFenceWord;

/**
 * rap_fence_words_split:
 * @text: a text
 *
 * Returns: (transfer full) (element-type RapFenceWord): its words, in order
 */
GArray *rap_fence_words_split (const char *text);

/**
 * rap_fence_word_is_name:
 * @word: a word of a text
 * @name: a word of a name
 *
 * Tells whether @word may be @name in another spelling, or inflected: it begins
 * like @name, or sounds so, and is at most four letters longer. In Cyrillic the
 * final vowels of @name may have given way to others.
 *
 * Short names are too like other words for this: it takes four letters, and five
 * to go by the sound. Where @name has a capital, @word must have one.
 *
 * Returns: whether it may
 */
gboolean rap_fence_word_is_name (RapFenceWord *word, RapFenceWord *name);

/**
 * rap_fence_word_extends:
 * @word: a folded word
 * @stem: a folded word that may be its beginning
 *
 * Returns: whether @word is @stem with at most four letters more
 */
gboolean rap_fence_word_extends (const char *word, const char *stem);

G_END_DECLS
