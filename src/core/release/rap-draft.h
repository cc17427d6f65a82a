/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapDraft: the text of a release while it can still change - blocks of
 * CommonMark, and beside each block the spans that tell where its text comes
 * from. There are no marks inside the text.
 */

#pragma once

#include "release/rap-block.h"

G_BEGIN_DECLS

typedef struct _RapDraft RapDraft;

/**
 * rap_draft_new:
 * @language: the BCP 47 tag of its language
 *
 * Returns: (transfer full): a draft without blocks
 */
RapDraft *rap_draft_new (const char *language);

RapDraft *rap_draft_ref (RapDraft *self);
void rap_draft_unref (RapDraft *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapDraft, rap_draft_unref)

const char *rap_draft_get_language (RapDraft *self);

/**
 * rap_draft_list_blocks:
 * @self: a draft
 *
 * Returns: (transfer none) (element-type RapBlock): its blocks, in order
 */
GPtrArray *rap_draft_list_blocks (RapDraft *self);

/**
 * rap_draft_append:
 * @self: a draft
 * @role: what the block is
 * @text: CommonMark of one block
 *
 * Returns: (transfer none): the new last block
 */
RapBlock *rap_draft_append (RapDraft *self, RapBlockRole role, const char *text);

/**
 * rap_draft_move:
 * @self: a draft
 * @from: the index of a block
 * @to: its new index
 *
 * Moves a block. References are to be resolved again afterwards.
 */
void rap_draft_move (RapDraft *self, guint from, guint to);

/**
 * rap_draft_remove:
 * @self: a draft
 * @index: the index of a block
 *
 * Removes a block. References are to be resolved again afterwards.
 */
void rap_draft_remove (RapDraft *self, guint index);

/**
 * rap_draft_to_commonmark:
 * @self: a draft
 *
 * Returns: (transfer full): the blocks' texts, parted by empty lines
 */
char *rap_draft_to_commonmark (RapDraft *self);

/**
 * rap_draft_get_headline:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): the first headline, or %NULL
 */
RapBlock *rap_draft_get_headline (RapDraft *self);

G_END_DECLS
