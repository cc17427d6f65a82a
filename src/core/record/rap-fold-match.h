/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether folded words begin like others. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_fold_begins:
 * @folded: words of rap_fold() or rap_fold_key()
 * @beginning: the beginning of a word of the same
 *
 * Returns: whether one of the words begins with @beginning
 */
gboolean rap_fold_begins (const char *folded, const char *beginning);

/**
 * rap_fold_begins_any:
 * @folded: words of rap_fold() or rap_fold_key()
 * @beginnings: (array zero-terminated=1): beginnings of words of the same
 *
 * Returns: whether one of the words begins with one of @beginnings
 */
gboolean rap_fold_begins_any (const char *folded, const char *const *beginnings);

G_END_DECLS
