/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an editor wrote into a release by hand. */

#include "config.h"

#include "release/rap-hand-edits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "record/rap-record-error.h"
#include "release/rap-text-piece.h"
#include "release/rap-word-diff.h"

/* What stands for nothing: a text in the record is never empty. */
#define TAKEN_OUT " "

static RapReleaseBlock *
find_row (GPtrArray *rows, const RapTextPiece *piece)
{
  for (guint i = 0; i < rows->len; i++)
    if (rap_text_piece_matches (piece, g_ptr_array_index (rows, i)))
      return g_ptr_array_index (rows, i);
  return NULL;
}

static GPtrArray *
list_rows (RapRecord *record, RapRelease *release)
{
  return rap_record_list_parts (record, RAP_KIND_RELEASE_BLOCK, rap_entity_get_id (release));
}

/* What is put in at the very start or end of a piece would stand beside its span:
 * it takes the sign next to it along. */
static void
edit_edge (RapBlock *block, const RapTextPiece *piece, const char *added, gsize at)
{
  const char *text = rap_block_get_text (block) + piece->start;
  const char *end = text + piece->length;
  const char *neighbor = at == 0 ? text : g_utf8_prev_char (end);
  gsize length = (gsize) (g_utf8_next_char (neighbor) - neighbor);
  g_autofree char *sign = g_strndup (neighbor, length);
  g_autofree char *both = at == 0 ? g_strconcat (added, sign, NULL)
                                  : g_strconcat (sign, added, NULL);

  rap_block_edit (block, piece->start + (gsize) (neighbor - text), length, both);
}

static void
edit_piece (RapBlock *block, const RapTextPiece *piece, const char *text)
{
  g_autofree char *old_text = g_strndup (rap_block_get_text (block) + piece->start, piece->length);
  g_autoptr (GArray) hunks = NULL;

  if (g_str_equal (text, TAKEN_OUT))
    text = "";
  hunks = rap_word_diff (old_text, text);
  for (guint i = hunks->len; i-- > 0;)
    {
      const RapHunk *hunk = &g_array_index (hunks, RapHunk, i);
      g_autofree char *added = g_strndup (text + hunk->new_start, hunk->new_length);

      if (hunk->length == 0 && piece->length > 0 &&
          (hunk->start == 0 || hunk->start == piece->length))
        edit_edge (block, piece, added, hunk->start);
      else
        rap_block_edit (block, piece->start + hunk->start, hunk->length, added);
    }
}

static void
note_change (GPtrArray *notes, const RapTextPiece *piece, const RapReleaseBlock *row)
{
  g_autofree char *excerpt = NULL;

  if (piece->statement == NULL ||
      row->statement_revision >= rap_entity_get_revision (piece->statement))
    return;
  excerpt = rap_record_error_excerpt (row->text);
  g_ptr_array_add (notes, g_strdup_printf (_ ("The statement has changed since its sentence was "
                                              "edited by hand: “%s”."),
                                             excerpt));
}

/* Not what they say: it may not be for this release any more. */
static void
note_unused (GPtrArray *notes, guint n)
{
  if (n > 0)
    g_ptr_array_add (notes,
                     g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                                   "%u part that was edited by hand is not used: "
                                                   "what it belongs to is not in the release now.",
                                                   "%u parts that were edited by hand are not "
                                                   "used: what they belong to is not in the "
                                                   "release now.",
                                                   n),
                                      n));
}

void
rap_hand_edits_apply (RapDraft *draft, RapRecord *record, RapRelease *release, GPtrArray *notes)
{
  GPtrArray *blocks = rap_draft_list_blocks (draft);
  GPtrArray *rows = list_rows (record, release);
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < blocks->len && rows->len > 0; i++)
    {
      g_autoptr (GArray) pieces = rap_text_pieces_cut (draft, record, i);

      for (guint j = pieces->len; j-- > 0;)
        {
          const RapTextPiece *piece = &g_array_index (pieces, RapTextPiece, j);
          RapReleaseBlock *row = find_row (rows, piece);

          if (row == NULL || row->text == NULL)
            continue;
          edit_piece (g_ptr_array_index (blocks, i), piece, row->text);
          if (g_hash_table_add (used, row))
            note_change (notes, piece, row);
        }
    }
  note_unused (notes, rows->len - g_hash_table_size (used));
}

/* The piece that new text at @hunk belongs to: whose words it takes the place of, or
 * behind whose words it stands. */
static guint
find_piece (GArray *pieces, const RapHunk *hunk)
{
  gsize at = hunk->length > 0 || hunk->start == 0 ? hunk->start : hunk->start - 1;

  for (guint i = 0; i < pieces->len; i++)
    {
      const RapTextPiece *piece = &g_array_index (pieces, RapTextPiece, i);

      if (piece->start <= at && at < piece->start + piece->length)
        return i;
    }
  /* A block that was taken out has its sentence behind what stands before it. */
  return pieces->len > 1 ? 1 : 0;
}

/* Gives each piece its part of @text from @start to @end, which no hunk touches. */
static void
keep (GArray *pieces, GPtrArray *texts, const char *text, gsize start, gsize end)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const RapTextPiece *piece = &g_array_index (pieces, RapTextPiece, i);
      gsize from = MAX (start, piece->start), to = MIN (end, piece->start + piece->length);

      if (from < to)
        g_string_append_len (g_ptr_array_index (texts, i), text + from, (gssize) (to - from));
    }
}

static void
free_string (gpointer string)
{
  g_string_free (string, TRUE);
}

/* What each piece says when the block says @new_text. */
static GPtrArray *
divide (GArray *pieces, const char *old_text, const char *new_text)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (free_string);
  g_autoptr (GArray) hunks = rap_word_diff (old_text, new_text);
  gsize at = 0;

  for (guint i = 0; i < pieces->len; i++)
    g_ptr_array_add (texts, g_string_new (NULL));
  for (guint i = 0; i < hunks->len; i++)
    {
      const RapHunk *hunk = &g_array_index (hunks, RapHunk, i);

      keep (pieces, texts, old_text, at, hunk->start);
      g_string_append_len (g_ptr_array_index (texts, find_piece (pieces, hunk)),
                           new_text + hunk->new_start, (gssize) hunk->new_length);
      at = hunk->start + hunk->length;
    }
  keep (pieces, texts, old_text, at, strlen (old_text));
  return texts;
}

static RapReleaseBlock *
make_row (GPtrArray *rows, RapRelease *release, const RapTextPiece *piece, guint index)
{
  RapReleaseBlock *row = find_row (rows, piece);

  if (row)
    return rap_entity_copy (row);
  row = rap_entity_new (RAP_KIND_RELEASE_BLOCK);
  row->release_id = rap_entity_get_id (release);
  row->role = g_strdup (piece->role);
  row->position = piece->statement ? index : piece->position;
  if (piece->statement)
    row->statement_id = rap_entity_get_id (piece->statement);
  return row;
}

GPtrArray *
rap_hand_edits_collect (RapDraft *draft,
                        RapRecord *record,
                        RapRelease *release,
                        guint index,
                        const char *text)
{
  g_autoptr (GPtrArray) changed = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *blocks = rap_draft_list_blocks (draft);
  GPtrArray *rows = list_rows (record, release);
  g_autoptr (GArray) pieces = NULL;
  g_autoptr (GPtrArray) texts = NULL;
  const char *old_text;

  g_return_val_if_fail (index < blocks->len && text, NULL);

  old_text = rap_block_get_text (g_ptr_array_index (blocks, index));
  pieces = rap_text_pieces_cut (draft, record, index);
  texts = divide (pieces, old_text, text);
  for (guint i = 0; i < pieces->len; i++)
    {
      const RapTextPiece *piece = &g_array_index (pieces, RapTextPiece, i);
      const GString *said = g_ptr_array_index (texts, i);
      RapReleaseBlock *row;

      if (said->len == piece->length && memcmp (said->str, old_text + piece->start, said->len) == 0)
        continue;
      row = make_row (rows, release, piece, index);
      g_free (row->text);
      row->text = g_strdup (said->len > 0 ? said->str : TAKEN_OUT);
      if (piece->statement)
        row->statement_revision = rap_entity_get_revision (piece->statement);
      g_ptr_array_add (changed, row);
    }
  return g_steal_pointer (&changed);
}

GPtrArray *
rap_hand_edits_list (RapDraft *draft, RapRecord *record, RapRelease *release, guint index)
{
  GPtrArray *found = g_ptr_array_new ();
  GPtrArray *rows = list_rows (record, release);
  g_autoptr (GArray) pieces = NULL;

  g_return_val_if_fail (index < rap_draft_list_blocks (draft)->len, found);

  if (rows->len == 0)
    return found;
  pieces = rap_text_pieces_cut (draft, record, index);
  for (guint i = 0; i < pieces->len; i++)
    {
      RapReleaseBlock *row = find_row (rows, &g_array_index (pieces, RapTextPiece, i));

      if (row)
        g_ptr_array_add (found, row);
    }
  return found;
}
