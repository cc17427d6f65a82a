/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTextBlock: a block of a release - a headline, a paragraph - to be edited. */

#pragma once

#include <gtk/gtk.h>

#include "release/rap-block.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEXT_BLOCK (rap_text_block_get_type ())
G_DECLARE_FINAL_TYPE (RapTextBlock, rap_text_block, RAP, TEXT_BLOCK, GtkBox)

/*
 * RapTextBlock::edited: something was typed.
 * RapTextBlock::cursor-moved: the cursor is elsewhere in the text.
 * RapTextBlock::restore: the text is to be as the record says again.
 */

/**
 * rap_text_block_new:
 *
 * Returns: (transfer floating): an empty block
 */
GtkWidget *rap_text_block_new (void);

/**
 * rap_text_block_show:
 * @self: a block
 * @role: what it is
 * @text: CommonMark of the draft
 * @by_hand: whether it was changed by hand
 *
 * Shows what the draft says now. What was typed and isn't in a draft yet stays.
 */
void rap_text_block_show (RapTextBlock *self,
                          RapBlockRole role,
                          const char *text,
                          gboolean by_hand);

/**
 * rap_text_block_get_shown:
 * @self: a block
 *
 * Returns: (transfer none): what the last draft said
 */
const char *rap_text_block_get_shown (RapTextBlock *self);

/**
 * rap_text_block_take_edit:
 * @self: a block
 *
 * Returns: (transfer full) (nullable): what was typed since this was last asked, to be
 *   saved; %NULL if nothing was
 */
char *rap_text_block_take_edit (RapTextBlock *self);

/**
 * rap_text_block_get_cursor:
 * @self: a block
 *
 * Returns: where the cursor is, in bytes from the start of its text
 */
gsize rap_text_block_get_cursor (RapTextBlock *self);

G_END_DECLS
