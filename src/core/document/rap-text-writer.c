/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as plain text. */

#include "document/rap-text-writer.h"

#include <string.h>

#include "document/rap-document-walk.h"
#include "document/rap-line-prefix.h"
#include "document/rap-text-wrap.h"

#define QUOTE_INDENT "    "
#define BULLET       "- "
#define RULE         "* * *"

typedef struct
{
  GString *out;
  int columns;

  /* The block being written, and where the link in it begins. */
  GString *block;
  gsize link_start;

  RapLinePrefix *prefix;

  /* Whether an empty line goes before the next block. */
  gboolean wants_gap;
} TextWriter;

static void
write_lines (TextWriter *writer, const char *text)
{
  if (writer->wants_gap)
    g_string_append_c (writer->out, '\n');

  rap_text_wrap (writer->out, text, writer->columns, rap_line_prefix_get_first (writer->prefix),
                 rap_line_prefix_get_rest (writer->prefix));
  rap_line_prefix_line_written (writer->prefix);
  writer->wants_gap = TRUE;
}

static void
write_block (gpointer data, const RapNode *node, gboolean entering)
{
  TextWriter *writer = data;

  if (entering)
    {
      g_string_truncate (writer->block, 0);
      return;
    }

  write_lines (writer, writer->block->str);
  writer->wants_gap = !node->is_tight;
}

static void
write_rule (gpointer data, const RapNode *node, gboolean entering)
{
  write_lines (data, RULE);
}

static void
write_quote (gpointer data, const RapNode *node, gboolean entering)
{
  TextWriter *writer = data;

  if (entering)
    rap_line_prefix_push (writer->prefix, QUOTE_INDENT);
  else
    rap_line_prefix_pop (writer->prefix);
}

static void
write_list (gpointer data, const RapNode *node, gboolean entering)
{
  TextWriter *writer = data;

  if (!entering)
    writer->wants_gap = TRUE;
}

static void
write_item (gpointer data, const RapNode *node, gboolean entering)
{
  TextWriter *writer = data;
  g_autofree char *number = NULL;

  if (!entering)
    {
      if (rap_line_prefix_has_marker (writer->prefix))
        write_lines (writer, "");
      rap_line_prefix_pop (writer->prefix);
      return;
    }

  if (node->is_tight && !node->is_first)
    writer->wants_gap = FALSE;

  if (node->is_ordered)
    number = g_strdup_printf ("%d. ", node->number);

  rap_line_prefix_push_item (writer->prefix, node->is_ordered ? number : BULLET);
}

static void
write_text (gpointer data, const RapNode *node, gboolean entering)
{
  TextWriter *writer = data;

  g_string_append (writer->block, node->text);
}

static void
write_break (gpointer data, const RapNode *node, gboolean entering)
{
  TextWriter *writer = data;

  g_string_append_c (writer->block, '\n');
}

static void
write_link (gpointer data, const RapNode *node, gboolean entering)
{
  TextWriter *writer = data;
  const char *text = writer->block->str + writer->link_start;
  const char *shown = node->url;

  if (entering)
    {
      writer->link_start = writer->block->len;
      return;
    }

  if (g_ascii_strncasecmp (shown, "mailto:", strlen ("mailto:")) == 0)
    shown += strlen ("mailto:");
  else if (g_ascii_strncasecmp (shown, "tel:", strlen ("tel:")) == 0)
    shown += strlen ("tel:");

  if (*text == '\0')
    g_string_append (writer->block, shown);
  else if (strcmp (text, shown) != 0 && strcmp (text, node->url) != 0)
    g_string_append_printf (writer->block, " (%s)", shown);
}

static const RapNodeFunc text_funcs[RAP_N_NODES] = {
  [RAP_NODE_HEADING] = write_block, [RAP_NODE_PARAGRAPH] = write_block,
  [RAP_NODE_QUOTE] = write_quote,   [RAP_NODE_LIST] = write_list,
  [RAP_NODE_ITEM] = write_item,     [RAP_NODE_RULE] = write_rule,
  [RAP_NODE_TEXT] = write_text,     [RAP_NODE_BREAK] = write_break,
  [RAP_NODE_LINK] = write_link,
};

GBytes *
rap_text_write (RapDocument *document,
                const RapDocumentOptions *options,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) block = g_string_new (NULL);
  g_autoptr (RapLinePrefix) prefix = rap_line_prefix_new ();
  TextWriter writer = {
    .out = out,
    .columns = options->wrap_columns,
    .block = block,
    .prefix = prefix,
  };

  if (!rap_document_walk (document, text_funcs, &writer, cancellable, error))
    return NULL;

  return g_string_free_to_bytes (g_steal_pointer (&out));
}
