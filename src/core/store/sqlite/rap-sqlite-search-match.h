/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From folded words to expressions of the search index. Private to sqlite/. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_search_match_spelling:
 * @words: (array zero-terminated=1): words of rap_fold(), at least one
 *
 * Returns: (transfer full): what finds texts with words that begin like each of
 *   @words
 */
char *rap_search_match_spelling (char **words);

/**
 * rap_search_match_sound:
 * @words: (array zero-terminated=1): words of rap_fold(), at least one
 * @sounds: (array zero-terminated=1): the same of rap_fold_key()
 *
 * Returns: (transfer full): what finds texts with words that begin or sound
 *   like each of @words
 */
char *rap_search_match_sound (char **words, char **sounds);

G_END_DECLS
