/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Cutting a block of a draft into the pieces that are edited by hand; see
 * rap-hand-edits.h. Private to this folder. */

#pragma once

#include "record/rap-record.h"
#include "release/rap-draft.h"

G_BEGIN_DECLS

/**
 * RapTextPiece:
 * @start: bytes from the start of the block's text
 * @length: bytes; may be 0 beside a statement
 * @role: which piece of the block, or of the release, it is
 * @statement: (nullable): the statement it goes with
 * @position: without one, its number among the blocks of this role that have none
 *
 * A part of a block's text. Pieces are in order, and together are all of it.
 */
typedef struct
{
  gsize start;
  gsize length;
  const char *role;
  RapStatement *statement;
  gint64 position;
} RapTextPiece;

/**
 * rap_text_pieces_cut:
 * @draft: a draft
 * @record: the record it was made of, which has to outlive the pieces
 * @index: which of its blocks
 *
 * Returns: (transfer full) (element-type RapTextPiece): its pieces
 */
GArray *rap_text_pieces_cut (RapDraft *draft, RapRecord *record, guint index);

/**
 * rap_text_piece_matches:
 * @piece: a piece
 * @row: what was edited by hand
 *
 * Returns: whether it was edited in this piece
 */
gboolean rap_text_piece_matches (const RapTextPiece *piece, const RapReleaseBlock *row);

G_END_DECLS
