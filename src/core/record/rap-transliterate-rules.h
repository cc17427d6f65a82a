/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules for guessing a name in another language; for rap-transliterate.c alone. */

#pragma once

#include <glib.h>
#include <unicode/umachine.h>

G_BEGIN_DECLS

#define RAP_TRANSLITERATE_STEPS 3

/**
 * rap_transliterate_rules_find:
 * @from: a primary language
 * @to: another
 *
 * Returns: (transfer none) (nullable) (array fixed-size=RAP_TRANSLITERATE_STEPS):
 *   rules in the syntax of ICU's transliterators, to apply to a lower-case word
 *   one after the other, %NULL for no more; or %NULL if there are none for these
 *   languages
 */
const UChar *const *rap_transliterate_rules_find (const char *from, const char *to);

G_END_DECLS
