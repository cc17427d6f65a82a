/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Blocks of a draft: text and spans, kept in step. */

#include "release/rap-block.h"

struct _RapBlock
{
  RapBlockRole role;
  GString *text;
  GArray *spans;
};

void
rap_span_clear (gpointer span)
{
  RapSpan *self = span;

  g_free (self->uid);
  g_free (self->position_uid);
}

RapBlock *
rap_block_new (RapBlockRole role, const char *text)
{
  RapBlock *self = g_new0 (RapBlock, 1);

  self->role = role;
  self->text = g_string_new (text);
  self->spans = g_array_new (FALSE, FALSE, sizeof (RapSpan));
  g_array_set_clear_func (self->spans, rap_span_clear);
  return self;
}

void
rap_block_free (RapBlock *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->spans);
  g_free (self);
}

RapBlockRole
rap_block_get_role (const RapBlock *self)
{
  return self->role;
}

const char *
rap_block_get_text (const RapBlock *self)
{
  return self->text->str;
}

guint
rap_block_get_n_spans (const RapBlock *self)
{
  return self->spans->len;
}

const RapSpan *
rap_block_get_span (const RapBlock *self, guint index)
{
  g_return_val_if_fail (index < self->spans->len, NULL);
  return &g_array_index (self->spans, RapSpan, index);
}

/* Whether @a comes before @b: it starts earlier, or holds it. */
static gboolean
precedes (const RapSpan *a, const RapSpan *b)
{
  return a->start < b->start || (a->start == b->start && a->length >= b->length);
}

gboolean
rap_block_has_words (const RapBlock *self)
{
  for (guint i = 0; i < rap_block_get_n_spans (self); i++)
    {
      RapSpanKind kind = rap_block_get_span (self, i)->kind;

      if (kind == RAP_SPAN_STATEMENT || kind == RAP_SPAN_WORDS)
        return TRUE;
    }
  return FALSE;
}

void
rap_block_add_span (RapBlock *self, const RapSpan *span)
{
  RapSpan copy = *span;
  guint index = self->spans->len;

  g_return_if_fail (span->start + span->length <= self->text->len);
  copy.uid = g_strdup (span->uid);
  copy.position_uid = g_strdup (span->position_uid);
  while (index > 0 && !precedes (&g_array_index (self->spans, RapSpan, index - 1), span))
    index--;
  g_array_insert_val (self->spans, index, copy);
}

/* Whether @span goes with the part from @start to @end: it holds no more than
 * that, and is not the whole of it. */
static gboolean
is_inside (const RapSpan *span, gsize start, gsize end)
{
  gsize span_end = span->start + span->length;

  return span->start >= start && span_end <= end && span->length < end - start;
}

void
rap_block_replace (RapBlock *self, gsize start, gsize length, const char *text)
{
  gsize end = start + length;
  gsize new_length = strlen (text);

  g_return_if_fail (end <= self->text->len);
  for (guint i = self->spans->len; i-- > 0;)
    {
      RapSpan *span = &g_array_index (self->spans, RapSpan, i);
      gsize span_end = span->start + span->length;

      if (length > 0 && is_inside (span, start, end))
        g_array_remove_index (self->spans, i);
      else if (span_end <= start && !(span->start == start && span_end == end))
        continue;
      else if (span->start >= end && !(span->start == start && span_end == end))
        span->start = span->start - length + new_length;
      else if (span->start <= start && span_end >= end)
        span->length = span->length - length + new_length;
      else if (span->start < start)
        span->length = start - span->start;
      else
        {
          span->start = start + new_length;
          span->length = span_end - end;
        }
    }
  g_string_erase (self->text, start, length);
  g_string_insert (self->text, start, text);
}

void
rap_block_edit (RapBlock *self, gsize start, gsize length, const char *text)
{
  for (guint i = 0; i < self->spans->len; i++)
    {
      RapSpan *span = &g_array_index (self->spans, RapSpan, i);

      if (span->start <= start + length && span->start + span->length >= start)
        span->by_hand = TRUE;
    }
  rap_block_replace (self, start, length, text);
}

void
rap_block_replace_span (RapBlock *self, guint index, const char *text)
{
  RapSpan *span = &g_array_index (self->spans, RapSpan, index);

  g_return_if_fail (index < self->spans->len);
  rap_block_replace (self, span->start, span->length, text);
}
