/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing a block of a release into a text buffer, as it will read. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_sheet_block_add_tags:
 * @buffer: a new buffer
 *
 * Adds the tags that rap_sheet_block_insert() uses.
 */
void rap_sheet_block_add_tags (GtkTextBuffer *buffer);

/**
 * rap_sheet_block_insert:
 * @buffer: a buffer with the tags
 * @at: (inout): where
 * @text: CommonMark of a block
 * @language: the BCP 47 tag of its language
 *
 * Inserts the block; it ends with a line end.
 */
void rap_sheet_block_insert (GtkTextBuffer *buffer,
                             GtkTextIter *at,
                             const char *text,
                             const char *language);

G_END_DECLS
