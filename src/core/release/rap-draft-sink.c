/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the engine's pieces to blocks and spans. All is collected as one text
 * with spans first, since only then is it known where blocks end. */

#include "release/rap-draft-sink.h"

#include <string.h>

#include "document/rap-commonmark-escape.h"

/* A value that was printed. */
typedef struct
{
  gsize start;
  gsize end;
} Printed;

/* A value that is being printed. */
typedef struct
{
  guint span;      /* its index */
  guint n_printed; /* values before it */
} Open;

struct _RapDraftSink
{
  RapTemplateSink sink; /* its string is all of the text */
  GArray *open;         /* Open, from the outermost in */
  GArray *spans;        /* RapSpan, over all of the text */
  GArray *printed;      /* Printed */
};

/* Escapes a value, and keeps the space at its ends, which other values may
 * follow or precede. */
static void
append_value (GString *string, const char *text, gsize length)
{
  g_autofree char *copy = g_strndup (text, length);
  g_autofree char *escaped = rap_commonmark_escape (copy);

  if (length > 0 && g_ascii_isspace (text[0]))
    g_string_append_c (string, ' ');
  g_string_append (string, escaped);
  if (*escaped != '\0' && g_ascii_isspace (text[length - 1]))
    g_string_append_c (string, ' ');
}

static void
sink_begin (RapTemplateSink *sink,
            gconstpointer origin,
            gboolean section,
            const RapTemplatePlace *place)
{
  RapDraftSink *self = (RapDraftSink *) sink;
  RapSpan span = *(const RapSpan *) origin;
  Open open = { self->spans->len, self->printed->len };

  /* Only what a value printed of itself may be written anew. */
  if (section)
    span.reference = RAP_REFERENCE_NONE;
  span.start = sink->string->len;
  span.uid = g_strdup (span.uid);
  span.position_uid = g_strdup (span.position_uid);
  g_array_append_val (self->spans, span);
  g_array_append_val (self->open, open);
}

static void
sink_end (RapTemplateSink *sink)
{
  RapDraftSink *self = (RapDraftSink *) sink;
  const Open *open = &g_array_index (self->open, Open, self->open->len - 1);
  RapSpan *span = &g_array_index (self->spans, RapSpan, open->span);
  Printed printed = { span->start, sink->string->len };

  span->length = sink->string->len - span->start;
  /* A section says what the values in it say. */
  if (open->n_printed == self->printed->len)
    g_array_append_val (self->printed, printed);
  g_array_set_size (self->open, self->open->len - 1);
}

RapDraftSink *
rap_draft_sink_new (void)
{
  static const RapTemplateSinkVTable vtable = { .begin = sink_begin, .end = sink_end };
  RapDraftSink *self = g_new0 (RapDraftSink, 1);

  self->sink.string = g_string_new (NULL);
  self->sink.escape = append_value;
  self->sink.vtable = &vtable;
  self->open = g_array_new (FALSE, FALSE, sizeof (Open));
  self->spans = g_array_new (FALSE, FALSE, sizeof (RapSpan));
  g_array_set_clear_func (self->spans, rap_span_clear);
  self->printed = g_array_new (FALSE, FALSE, sizeof (Printed));
  return self;
}

void
rap_draft_sink_free (RapDraftSink *self)
{
  g_string_free (self->sink.string, TRUE);
  g_array_unref (self->open);
  g_array_unref (self->spans);
  g_array_unref (self->printed);
  g_free (self);
}

RapTemplateSink *
rap_draft_sink_get_sink (RapDraftSink *self)
{
  return &self->sink;
}

/* Whether values were printed between two places, and none said anything. */
static gboolean
is_all_empty (RapDraftSink *self, gsize start, gsize end)
{
  gboolean any = FALSE;

  /* An empty value at the end of a line has left a space before it. */
  end += strspn (self->sink.string->str + end, " ");
  for (guint i = 0; i < self->printed->len; i++)
    {
      const Printed *printed = &g_array_index (self->printed, Printed, i);

      if (printed->start > end || printed->end < start)
        continue;
      any = any || (printed->start >= start && printed->end <= end);
      if (MIN (printed->end, end) > MAX (printed->start, start))
        return FALSE;
    }
  return any;
}

static gboolean
is_item (const char *line)
{
  gsize digits = strspn (line, "0123456789");

  return g_str_has_prefix (line, "- ") || g_str_equal (line, "-") ||
         (digits > 0 && g_str_has_prefix (line + digits, ". "));
}

static RapBlockRole
get_role (RapDraft *draft, const char *text)
{
  GPtrArray *blocks = rap_draft_list_blocks (draft);

  if (g_str_has_prefix (text, "# "))
    return RAP_BLOCK_HEADLINE;
  if (*text == '#')
    return RAP_BLOCK_HEADING;
  if (is_item (text))
    return RAP_BLOCK_LIST;
  if (rap_draft_get_headline (draft) == NULL)
    return RAP_BLOCK_PARAGRAPH;
  for (guint i = 0; i < blocks->len; i++)
    if (rap_block_get_role (g_ptr_array_index (blocks, i)) == RAP_BLOCK_LEAD)
      return RAP_BLOCK_PARAGRAPH;
  return RAP_BLOCK_LEAD;
}

/* Moves the spans of the part from @start to @end into @block, which has its
 * text. */
static void
add_spans (RapDraftSink *self, RapBlock *block, gsize start, gsize end)
{
  for (guint i = 0; i < self->spans->len; i++)
    {
      RapSpan span = g_array_index (self->spans, RapSpan, i);
      gsize from = MAX (span.start, start);
      gsize to = MIN (span.start + span.length, end);

      if (span.kind == RAP_SPAN_NONE || from >= to)
        continue;
      span.start = from - start;
      span.length = to - from;
      rap_block_add_span (block, &span);
    }
}

/* Takes the items out of a list that came out empty, from the last on. */
static void
drop_items (RapDraftSink *self, RapBlock *block, gsize start)
{
  g_auto (GStrv) lines = g_strsplit (rap_block_get_text (block), "\n", -1);
  gsize end = strlen (rap_block_get_text (block));

  for (guint i = g_strv_length (lines); i-- > 0;)
    {
      gsize length = strlen (lines[i]);
      gsize line_start = end - length;

      if (is_item (lines[i]) && is_all_empty (self, start + line_start, start + end))
        {
          gsize from = line_start > 0 ? line_start - 1 : 0;

          rap_block_replace (block, from, end + (line_start == 0 && lines[i + 1]) - from, "");
        }
      end = line_start > 0 ? line_start - 1 : 0;
    }
}

static void
add_block (RapDraftSink *self, RapDraft *draft, gsize start, gsize end)
{
  g_autofree char *text = NULL;
  RapBlock *block;

  while (start < end && self->sink.string->str[start] == '\n')
    start++;
  while (end > start && g_ascii_isspace (self->sink.string->str[end - 1]))
    end--;
  if (start == end || is_all_empty (self, start, end))
    return;
  text = g_strndup (self->sink.string->str + start, end - start);
  block = rap_draft_append (draft, get_role (draft, text), text);
  add_spans (self, block, start, end);
  if (rap_block_get_role (block) == RAP_BLOCK_LIST)
    drop_items (self, block, start);
}

/* Where the line after an empty one starts, at or after @from; the end if
 * there is none. */
static gsize
find_break (const GString *text, gsize from)
{
  gboolean blank = FALSE;

  for (gsize i = from; i < text->len; i++)
    {
      if (text->str[i] == '\n' && blank)
        return i + 1;
      if (text->str[i] == '\n')
        blank = TRUE;
      else if (!g_ascii_isspace (text->str[i]))
        blank = FALSE;
    }
  return text->len;
}

void
rap_draft_sink_fill (RapDraftSink *self, RapDraft *draft)
{
  for (gsize start = 0; start < self->sink.string->len;)
    {
      gsize end = find_break (self->sink.string, start);

      add_block (self, draft, start, end);
      start = end;
    }
}
