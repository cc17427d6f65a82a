/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as plain text. */

#include "document/rap-text-writer.h"

#include <string.h>

#include "document/rap-document-walk.h"
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

  /* What stands before the lines of a block; the first line has an item's marker instead of
   * spaces. Outer lengths of the prefix wait in a stack. */
  GString *first_prefix;
  GString *prefix;
  GArray *lengths;
  gboolean has_marker;

  /* Whether an empty line goes before the next block. */
  gboolean wants_gap;
} TextWriter;

static void
indent (TextWriter *writer, const char *marker, gboolean is_item)
{

  if (!writer->has_marker)
    g_string_assign (writer->first_prefix, writer->prefix->str);

  g_array_append_val (writer->lengths, writer->prefix->len);
  g_string_append (writer->first_prefix, marker);
  g_string_append_printf (writer->prefix, "%*s", (int) strlen (marker), "");
  writer->has_marker |= is_item;
}

static void
outdent (TextWriter *writer)
{
  guint last = writer->lengths->len - 1;
  gsize length = g_array_index (writer->lengths, gsize, last);

  if (writer->has_marker)
    g_string_truncate (writer->first_prefix,
                       writer->first_prefix->len - (writer->prefix->len - length));

  g_string_truncate (writer->prefix, length);
  g_array_set_size (writer->lengths, last);
}

static void
write_lines (TextWriter *writer, const char *text)
{
  if (writer->wants_gap)
    g_string_append_c (writer->out, '\n');

  rap_text_wrap (writer->out, text, writer->columns,
                 writer->has_marker ? writer->first_prefix->str : writer->prefix->str,
                 writer->prefix->str);
  writer->has_marker = FALSE;
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
  if (entering)
    indent (data, QUOTE_INDENT, FALSE);
  else
    outdent (data);
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
      if (writer->has_marker)
        write_lines (writer, "");
      outdent (writer);
      return;
    }

  if (node->is_tight && !node->is_first)
    writer->wants_gap = FALSE;

  if (node->is_ordered)
    number = g_strdup_printf ("%d. ", node->number);

  indent (writer, node->is_ordered ? number : BULLET, TRUE);
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
  g_autoptr (GString) first_prefix = g_string_new (NULL);
  g_autoptr (GString) prefix = g_string_new (NULL);
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  TextWriter writer = {
    .out = out,
    .columns = options->wrap_columns,
    .block = block,
    .first_prefix = first_prefix,
    .prefix = prefix,
    .lengths = lengths,
  };

  if (!rap_document_walk (document, text_funcs, &writer, cancellable, error))
    return NULL;

  return g_string_free_to_bytes (g_steal_pointer (&out));
}
