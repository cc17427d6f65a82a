/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Languages, as BCP 47 tags (RFC 5646): "az", "kk", "kk-Latn", "en-GB". ICU
 * knows what is to be known of them.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_language_normalize:
 * @tag: what should be a language tag; valid UTF-8
 * @error: return location for a %RAP_RECORD_ERROR_INVALID_LANGUAGE
 *
 * Checks that @tag is well-formed and gives it the case and the codes that the
 * standard recommends ("KK-latn" is "kk-Latn", "iw" is "he"). Whether anyone
 * speaks the language is not checked.
 *
 * Returns: (transfer full) (nullable): the tag as to be stored and compared, or
 *   %NULL on error
 */
char *rap_language_normalize (const char *tag, GError **error);

/**
 * rap_language_get_primary:
 * @tag: a language tag
 *
 * Returns: (transfer full): the language alone: "kk" for "kk-Latn-KZ"
 */
char *rap_language_get_primary (const char *tag);

/**
 * rap_language_get_script:
 * @tag: a language tag
 *
 * Returns: (transfer full): the script in which the language is written, as an
 *   ISO 15924 code: "Latn" for "kk-Latn", and the usual one, "Cyrl", for "kk";
 *   "" if nobody knows
 */
char *rap_language_get_script (const char *tag);

/**
 * rap_language_is_right_to_left:
 * @tag: a language tag
 *
 * Returns: whether the language is written from right to left
 */
gboolean rap_language_is_right_to_left (const char *tag);

/**
 * rap_language_get_display_name:
 * @tag: a language tag
 * @in_language: the tag of the language to name it in
 *
 * Returns: (transfer full): the name of the language, as it stands in the middle
 *   of a sentence: "азербайджанский" for "az" in "ru"; @tag if it has none
 */
char *rap_language_get_display_name (const char *tag, const char *in_language);

/**
 * rap_language_has_cases:
 * @tag: a language tag
 *
 * Returns: whether a name's form depends on its place in a sentence, so that its genitive
 *   is worth keeping; of the languages in the house order English alone has none
 */
gboolean rap_language_has_cases (const char *tag);

/**
 * rap_language_get_house_order:
 *
 * Returns: (transfer none) (array zero-terminated=1): the languages in which a
 *   text is shown that is missing in the one asked for, the first that there is;
 *   for rap_texts_resolve(). The lists of the store follow the same order.
 */
const char *const *rap_language_get_house_order (void);

/**
 * rap_language_capitalize:
 * @text: a text
 * @language: the BCP 47 tag of its language, for its capitals
 *
 * Returns: (transfer full): @text with a capital as its first letter, if it begins
 *   with a letter
 */
char *rap_language_capitalize (const char *text, const char *language);

G_END_DECLS
