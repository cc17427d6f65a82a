/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A computed guess at how a name is written in another language. It is offered
 * to a person, who takes it or types the right one; nothing prints it by itself.
 * How a name is spelled is the choice of whoever bears it.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_transliterate_name:
 * @name: a name in @from_language, valid UTF-8
 * @from_language: the tag of its language
 * @to_language: the tag of the language to write it in
 *
 * Knows Azerbaijani, English, Kazakh, Russian and Turkish in their usual
 * scripts. Keeps capitals, spaces, hyphens and all else that is no letter.
 *
 * Returns: (transfer full) (nullable): the guess, or %NULL if there is none for
 *   these languages
 */
char *rap_transliterate_name (const char *name, const char *from_language, const char *to_language);

G_END_DECLS
