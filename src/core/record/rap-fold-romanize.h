/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Romanization of scripts that folding has no table for; for rap-fold.c alone. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_fold_romanize:
 * @letters: (inout) (element-type UChar): UTF-16 text
 *
 * Replaces @letters by Latin ones in lower case, as far as ICU can. What it
 * cannot romanize stays.
 */
void rap_fold_romanize (GArray *letters);

G_END_DECLS
