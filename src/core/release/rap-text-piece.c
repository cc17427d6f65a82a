/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pieces of a block that are edited by hand. */

#include "release/rap-text-piece.h"

#include <string.h>

static const char *const block_roles[] = {
  [RAP_BLOCK_HEADLINE] = "headline",   [RAP_BLOCK_HEADING] = "heading", [RAP_BLOCK_LEAD] = "lead",
  [RAP_BLOCK_PARAGRAPH] = "paragraph", [RAP_BLOCK_LIST] = "list",
};

typedef enum
{
  SENTENCE,
  BEFORE,
  AFTER,
  N_PLACES,
} Place;

/* Words that were attributed otherwise are another piece: who said them could be in
 * what was written. */
static const char *const sentence_roles[N_PLACES][RAP_ATTRIBUTION_WITHHELD] = {
  [SENTENCE] = { "sentence", "sentence descriptor", "sentence nobody" },
  [BEFORE] = { "before", "before descriptor", "before nobody" },
  [AFTER] = { "after", "after descriptor", "after nobody" },
};

static RapStatement *
get_statement (RapRecord *record, const RapSpan *span)
{
  gpointer entity = NULL;

  if (span->kind == RAP_SPAN_STATEMENT && span->attribution < RAP_ATTRIBUTION_WITHHELD)
    entity = rap_record_find (record, span->uid);
  return RAP_IS_STATEMENT (entity) ? entity : NULL;
}

static gboolean
has_statement (RapRecord *record, const RapBlock *block)
{
  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    if (get_statement (record, rap_block_get_span (block, i)))
      return TRUE;
  return FALSE;
}

static gint64
count_before (RapDraft *draft, RapRecord *record, guint index)
{
  GPtrArray *blocks = rap_draft_list_blocks (draft);
  RapBlockRole role = rap_block_get_role (g_ptr_array_index (blocks, index));
  gint64 n = 0;

  for (guint i = 0; i < index; i++)
    {
      const RapBlock *block = g_ptr_array_index (blocks, i);

      if (rap_block_get_role (block) == role && !has_statement (record, block))
        n++;
    }
  return n;
}

static void
append (GArray *pieces, Place place, RapStatement *statement, const RapSpan *span, gsize end)
{
  RapTextPiece piece = { .role = sentence_roles[place][span->attribution], .statement = statement };

  if (pieces->len > 0)
    {
      const RapTextPiece *last = &g_array_index (pieces, RapTextPiece, pieces->len - 1);

      piece.start = last->start + last->length;
    }
  piece.length = end - piece.start;
  g_array_append_val (pieces, piece);
}

static void
cut_at_statements (GArray *pieces, RapRecord *record, const RapBlock *block)
{
  RapStatement *last = NULL;
  const RapSpan *last_span = NULL;

  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    {
      const RapSpan *span = rap_block_get_span (block, i);
      RapStatement *statement = get_statement (record, span);

      if (statement == NULL || (last_span && span->start < last_span->start + last_span->length))
        continue;
      if (last == NULL)
        append (pieces, BEFORE, statement, span, span->start);
      else
        append (pieces, AFTER, last, last_span, span->start);
      append (pieces, SENTENCE, statement, span, span->start + span->length);
      last = statement;
      last_span = span;
    }
  if (last)
    append (pieces, AFTER, last, last_span, strlen (rap_block_get_text (block)));
}

GArray *
rap_text_pieces_cut (RapDraft *draft, RapRecord *record, guint index)
{
  const RapBlock *block = g_ptr_array_index (rap_draft_list_blocks (draft), index);
  GArray *pieces = g_array_new (FALSE, TRUE, sizeof (RapTextPiece));

  cut_at_statements (pieces, record, block);
  if (pieces->len == 0)
    {
      RapTextPiece piece = { .length = strlen (rap_block_get_text (block)),
                             .role = block_roles[rap_block_get_role (block)],
                             .position = count_before (draft, record, index) };

      g_array_append_val (pieces, piece);
    }
  return pieces;
}

gboolean
rap_text_piece_matches (const RapTextPiece *piece, const RapReleaseBlock *row)
{
  gint64 statement = piece->statement ? rap_entity_get_id (piece->statement) : 0;

  return g_strcmp0 (piece->role, row->role) == 0 && row->statement_id == statement &&
         (piece->statement || row->position == piece->position);
}
