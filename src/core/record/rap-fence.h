/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapFence: finds protected texts in a text. It is the second look, after
 * disclosure has chosen what may be used: free texts can hold anything.
 */

#pragma once

#include "record/rap-protected-text.h"

G_BEGIN_DECLS

typedef struct _RapFence RapFence;

/**
 * rap_fence_new:
 * @record: a record, which must outlive the fence
 * @place: where the texts to be looked at are going to stand
 *
 * Returns: (transfer full): a fence against what may not stand there
 */
RapFence *rap_fence_new (RapRecord *record, RapProtectedPlace place);

/**
 * rap_fence_new_for_participants:
 * @record: a record, which must outlive the fence
 * @participants: (element-type RapParticipant): some of its participants
 *
 * Returns: (transfer full): a fence against all that tells who they are
 */
RapFence *rap_fence_new_for_participants (RapRecord *record, GPtrArray *participants);

void rap_fence_free (RapFence *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapFence, rap_fence_free)

/**
 * rap_fence_find:
 * @self: a fence
 * @text: (nullable): a text
 *
 * Looks for whole words, whatever stands between them, in any script, and with
 * or without diacritics. A name is found inflected and in other spellings too,
 * unless the word is a name that may be told: see rap_fence_word_is_name().
 *
 * A text of one word that has a capital is found only where it has one here:
 * May and Will are names, may and will are not.
 *
 * Returns: (transfer none) (nullable): a protected text that is in @text, or
 *   %NULL
 */
const RapProtectedText *rap_fence_find (RapFence *self, const char *text);

G_END_DECLS
