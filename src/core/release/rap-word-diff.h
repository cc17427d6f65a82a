/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What differs between two texts, word by word. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapHunk:
 * @start: bytes from the start of the old text
 * @length: bytes that were taken out there
 * @new_start: bytes from the start of the new text
 * @new_length: bytes that were put in their place
 *
 * A place where two texts differ.
 */
typedef struct
{
  gsize start;
  gsize length;
  gsize new_start;
  gsize new_length;
} RapHunk;

/**
 * rap_word_diff:
 * @old_text: UTF-8
 * @new_text: UTF-8
 *
 * Compares the texts by words, spaces and signs; a word is never cut.
 *
 * Returns: (transfer full) (element-type RapHunk): where they differ, in order,
 *   with something the same between any two
 */
GArray *rap_word_diff (const char *old_text, const char *new_text);

G_END_DECLS
