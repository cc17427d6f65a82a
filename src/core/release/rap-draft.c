/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Drafts: the blocks, in order. */

#include "release/rap-draft.h"

#include "release/rap-block.h"

struct _RapDraft
{
  gatomicrefcount references;
  char *language;
  GPtrArray *blocks;
};

RapDraft *
rap_draft_new (const char *language)
{
  RapDraft *self = g_new0 (RapDraft, 1);

  g_atomic_ref_count_init (&self->references);
  self->language = g_strdup (language);
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_block_free);
  return self;
}

RapDraft *
rap_draft_ref (RapDraft *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
rap_draft_unref (RapDraft *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_free (self->language);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

const char *
rap_draft_get_language (RapDraft *self)
{
  return self->language;
}

GPtrArray *
rap_draft_list_blocks (RapDraft *self)
{
  return self->blocks;
}

RapBlock *
rap_draft_append (RapDraft *self, RapBlockRole role, const char *text)
{
  RapBlock *block = rap_block_new (role, text);

  g_ptr_array_add (self->blocks, block);
  return block;
}

void
rap_draft_move (RapDraft *self, guint from, guint to)
{
  gpointer block;

  g_return_if_fail (from < self->blocks->len && to < self->blocks->len);
  block = g_ptr_array_steal_index (self->blocks, from);
  g_ptr_array_insert (self->blocks, (gint) to, block);
}

void
rap_draft_remove (RapDraft *self, guint index)
{
  g_return_if_fail (index < self->blocks->len);
  g_ptr_array_remove_index (self->blocks, index);
}

char *
rap_draft_to_commonmark (RapDraft *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const char *block = rap_block_get_text (g_ptr_array_index (self->blocks, i));

      if (*block == '\0') /* taken out by hand */
        continue;
      if (text->len > 0)
        g_string_append (text, "\n\n");
      g_string_append (text, block);
    }
  g_string_append_c (text, '\n');
  return g_string_free_and_steal (g_steal_pointer (&text));
}

RapBlock *
rap_draft_get_headline (RapDraft *self)
{
  for (guint i = 0; i < self->blocks->len; i++)
    {
      RapBlock *block = g_ptr_array_index (self->blocks, i);

      if (rap_block_get_role (block) == RAP_BLOCK_HEADLINE)
        return block;
    }
  return NULL;
}
