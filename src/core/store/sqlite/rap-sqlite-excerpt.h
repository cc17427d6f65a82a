/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Excerpts: the words around what was found. Private to sqlite/. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_excerpt_matches:
 * @text: a text
 * @words: folded beginnings of words
 *
 * Returns: whether each of @words begins a word of @text as it is spelt
 */
gboolean rap_excerpt_matches (const char *text, const char *const *words);

/**
 * rap_excerpt_new:
 * @text: a text
 * @words: folded beginnings of words
 * @sounds: the same as they sound
 *
 * Returns: (transfer full) (nullable): some words of @text from a little before
 *   the first that begins like one of @words or @sounds; %NULL if none does
 */
char *rap_excerpt_new (const char *text, const char *const *words, const char *const *sounds);

/**
 * rap_excerpt_start:
 * @text: a text
 *
 * Returns: (transfer full): the first words of @text
 */
char *rap_excerpt_start (const char *text);

G_END_DECLS
