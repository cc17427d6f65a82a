/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Folding: words made comparable, so that a name is found however it is
 * written. There are two layers, and search looks in both.
 *
 * - rap_fold() is faithful. Case, diacritics and script go, each letter stays:
 *   "Şəfiyev" is "sefiyev", as someone types it who has no such keyboard, and
 *   "Шафиев" is "shafiev".
 * - rap_fold_key() is how a name sounds, roughly. It merges what the usual
 *   spellings of one name in Azerbaijani, Kazakh, Russian, Turkish and English
 *   differ in: "Şəfiyev", "Шафиев" and "Shafiyev" are all "shafiav". It is not
 *   to be shown or read, and it merges some different names ("Agayev",
 *   "Akayev"): rank what the faithful layer finds too before what only the key
 *   finds.
 *
 * Both give words of lower-case letters and digits, in ASCII except for scripts
 * that nobody can romanize, with one space between words. They are stable: the
 * same text gives the same result until rap_fold_get_stamp() changes.
 *
 * Both serve prefix queries. The fold of a word's beginning is the beginning of
 * its fold, unless it stops within letters that are one sound ("dz" of "dzh").
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* To be raised with every change that makes any text fold otherwise. */
#define RAP_FOLD_VERSION 1

/**
 * rap_fold:
 * @text: (nullable): a name or other text, valid UTF-8; %NULL folds as ""
 *
 * Returns: (transfer full): the words of @text without case, diacritics and
 *   script, separated by single spaces; "" if it has none
 */
char *rap_fold (const char *text);

/**
 * rap_fold_key:
 * @text: (nullable): a name or other text, valid UTF-8; %NULL folds as ""
 *
 * Returns: (transfer full): the words of @text as they sound. The nth is the
 *   same word as the nth of rap_fold().
 */
char *rap_fold_key (const char *text);

/**
 * rap_fold_words:
 * @text: (nullable): a name or other text, valid UTF-8
 *
 * Returns: (transfer full) (array zero-terminated=1): the words of rap_fold(),
 *   each for itself
 */
char **rap_fold_words (const char *text);

/**
 * rap_fold_has_words:
 * @text: (nullable): a name or other text, valid UTF-8
 * @words: (array zero-terminated=1): words of rap_fold_words()
 *
 * Returns: whether each of @words begins a word of @text
 */
gboolean rap_fold_has_words (const char *text, const char *const *words);

/**
 * rap_fold_get_stamp:
 *
 * What folded text and sort keys depend on. Whoever keeps them keeps the stamp
 * beside them and computes them again when it is another.
 *
 * Returns: (transfer full): the versions of folding, of ICU and of ICU's
 *   Unicode data
 */
char *rap_fold_get_stamp (void);

G_END_DECLS
