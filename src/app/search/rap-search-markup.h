/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Marks in a text what was looked for. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_search_markup:
 * @text: a text
 * @sought: what was typed to find it
 *
 * Returns: (transfer full): @text as Pango markup. The words that begin like one
 *   of @sought are bold; where none does, those that sound like one.
 */
char *rap_search_markup (const char *text, const char *sought);

G_END_DECLS
