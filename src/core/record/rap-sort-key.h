/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Sort keys: bytes by which a plain byte comparison, such as memcmp() or that of
 * a database, puts names in the order of a language's alphabet.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_sort_key:
 * @text: a name or title, valid UTF-8
 * @language: a BCP 47 language tag, whose order to use. One without an order of
 *   its own has that of the Common Locale Data Repository's root.
 *
 * Numbers sort by value: "Session 9" before "Session 14". Keys are comparable
 * only if made for the same language and under the same rap_fold_get_stamp().
 * Compare as many bytes as both have; if they are equal, the shorter is first
 * (g_bytes_compare() does so).
 *
 * Returns: (transfer full): the key, which holds no zero byte
 */
GBytes *rap_sort_key (const char *text, const char *language);

G_END_DECLS
