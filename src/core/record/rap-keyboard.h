/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Keyboard layouts: what was meant when the wrong one was on. On a Russian
 * keyboard the keys of "afhbl" give "фарид".
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_keyboard_other_layouts:
 * @typed: what was typed, valid UTF-8
 *
 * Knows the US English, Russian, Azerbaijani (Latin) and Kazakh (Cyrillic)
 * layouts, without shifted punctuation.
 *
 * Returns: (transfer full) (array zero-terminated=1): what the same keys give
 *   in other layouts, in lower case, the likelier first; only what consists of
 *   letters; may be empty
 */
char **rap_keyboard_other_layouts (const char *typed);

G_END_DECLS
