/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a house style has enough to write any record with. */

#pragma once

#include "release/rap-keys.h"

G_BEGIN_DECLS

/**
 * rap_style_check:
 * @verbs: (element-type RapVerb): a style's verbs
 * @shapes: (element-type RapShape): its shapes
 * @keys: its file, for messages
 * @error: return location for an error
 *
 * Looks whether each form of words, with a speaker and without, at the beginning
 * of a turn and later, has two patterns without conditions and two verbs, so
 * that neighbouring sentences need not repeat them.
 *
 * Returns: whether it is so; otherwise @error tells what is missing
 */
gboolean rap_style_check (GPtrArray *verbs, GPtrArray *shapes, RapKeys *keys, GError **error);

G_END_DECLS
