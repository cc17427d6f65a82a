/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The letters that folding knows without asking ICU; for rap-fold.c alone. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapFoldLetter:
 * @fold: the letter in the faithful layer: what is typed where it is missing
 * @sound: its sound, in the alphabet of rap-fold-sound.h; "" only where the
 *   letter is not in the table
 */
typedef struct
{
  char fold[5];
  char sound[5];
} RapFoldLetter;

/**
 * rap_fold_letters_get:
 * @letter: a character in lower case
 *
 * Returns: (transfer none) (nullable): how it folds, or %NULL if it is not in
 *   the table
 */
const RapFoldLetter *rap_fold_letters_get (gunichar letter);

G_END_DECLS
