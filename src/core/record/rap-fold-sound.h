/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From spelled sounds to the key of rap_fold_key(); for rap-fold.c alone. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_fold_sound_reduce:
 * @spelled: words in the sounds of rap-fold-letters.h, separated by single
 *   spaces
 *
 * Merges spellings of the same sound.
 *
 * Returns: (transfer full): the words of the key
 */
char *rap_fold_sound_reduce (const char *spelled);

G_END_DECLS
