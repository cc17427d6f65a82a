/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as CommonMark that reads well as it is. */

#include "document/rap-commonmark-writer.h"

#include <string.h>

#include "document/rap-commonmark-escape.h"
#include "document/rap-document-walk.h"
#include "document/rap-line-prefix.h"

typedef struct
{
  GString *out;

  /* The inline text of the block being written. */
  GString *block;

  RapLinePrefix *prefix;

  /* Whether each list around us, innermost last, uses the second kind of marker; and what the list
   * was that has just ended. */
  GByteArray *alternate;
  gboolean follows_list;
  gboolean last_is_ordered;
  guint8 last_alternate;

  gboolean wants_gap;

  /* The markers of the emphases around us, by kind of node; the one written last, while nothing has
   * followed it; and whether a letter behind it would undo it. */
  char markers[RAP_N_NODES];
  char last_marker;
  gboolean is_opening;
  gboolean must_end_word;

  /* Whether the quotation around us has no line yet. */
  gboolean is_empty_quote;
} CommonmarkWriter;

static void
write_line (CommonmarkWriter *writer, const char *line)
{
  g_string_append (writer->out, rap_line_prefix_get_first (writer->prefix));
  rap_line_prefix_line_written (writer->prefix);
  writer->is_empty_quote = FALSE;
  g_string_append (writer->out, line);

  while (writer->out->len > 0 && writer->out->str[writer->out->len - 1] == ' ')
    g_string_truncate (writer->out, writer->out->len - 1);
  g_string_append_c (writer->out, '\n');
}

static void
write_gap (CommonmarkWriter *writer)
{
  g_autofree char *gap = rap_line_prefix_dup_gap (writer->prefix);

  if (writer->wants_gap)
    g_string_append_printf (writer->out, "%s\n", gap);
  writer->wants_gap = FALSE;
}

static void
write_lines (CommonmarkWriter *writer, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  write_gap (writer);

  if (lines[0] == NULL)
    write_line (writer, "");
  for (gsize i = 0; lines[i] != NULL; i++)
    write_line (writer, lines[i]);

  writer->wants_gap = TRUE;
}

static void
forget_marker (CommonmarkWriter *writer)
{
  writer->last_marker = '\0';
  writer->is_opening = FALSE;
  writer->must_end_word = FALSE;
}

static void
begin_block (CommonmarkWriter *writer, const RapNode *node)
{
  g_string_truncate (writer->block, 0);
  writer->follows_list = FALSE;
  forget_marker (writer);

  /* A tight item's second block needs its empty line when it would go on with the first. */
  if (!node->is_tight && !node->is_first)
    writer->wants_gap = TRUE;
}

static void
write_heading (gpointer data, const RapNode *node, gboolean entering)
{
  static const char *const hashes[] = { "# ", "## ", "### " };
  CommonmarkWriter *writer = data;

  if (entering)
    {
      begin_block (writer, node);
      return;
    }

  g_string_prepend (writer->block, hashes[node->level - 1]);
  write_lines (writer, writer->block->str);
  writer->wants_gap = !node->is_tight;
}

static void
write_paragraph (gpointer data, const RapNode *node, gboolean entering)
{
  CommonmarkWriter *writer = data;

  if (entering)
    {
      begin_block (writer, node);
      return;
    }

  /* Behind a break there were only spaces, which are gone: it would be a backslash. */
  if (g_str_has_suffix (writer->block->str, "\\\n"))
    g_string_truncate (writer->block, writer->block->len - 2);
  write_lines (writer, writer->block->str);
  writer->wants_gap = !node->is_tight;
}

static void
write_rule (gpointer data, const RapNode *node, gboolean entering)
{
  begin_block (data, node);
  write_lines (data, "___");
}

static void
write_quote (gpointer data, const RapNode *node, gboolean entering)
{
  CommonmarkWriter *writer = data;

  if (!entering)
    {
      if (writer->is_empty_quote)
        write_lines (writer, "");
      rap_line_prefix_pop (writer->prefix);
      writer->wants_gap = TRUE;
      return;
    }

  write_gap (writer);
  writer->follows_list = FALSE;
  writer->is_empty_quote = TRUE;
  rap_line_prefix_push (writer->prefix, "> ");
}

/* Two lists that follow each other would be one, and "- - -" is a rule. */
static gboolean
must_alternate (CommonmarkWriter *writer, const RapNode *list)
{
  if (writer->follows_list)
    return writer->last_is_ordered == list->is_ordered && !writer->last_alternate;

  return rap_line_prefix_has_marker (writer->prefix) &&
         !writer->alternate->data[writer->alternate->len - 1];
}

static void
write_list (gpointer data, const RapNode *node, gboolean entering)
{
  CommonmarkWriter *writer = data;
  guint8 alternate;

  if (entering)
    {
      alternate = must_alternate (writer, node);
      g_byte_array_append (writer->alternate, &alternate, 1);
      return;
    }

  writer->last_alternate = writer->alternate->data[writer->alternate->len - 1];
  writer->last_is_ordered = node->is_ordered;
  writer->follows_list = TRUE;
  writer->wants_gap = TRUE;
  g_byte_array_set_size (writer->alternate, writer->alternate->len - 1);
}

static void
write_item (gpointer data, const RapNode *node, gboolean entering)
{
  CommonmarkWriter *writer = data;
  gboolean alternate = writer->alternate->data[writer->alternate->len - 1];
  g_autofree char *marker = NULL;

  writer->follows_list = FALSE;

  if (!entering)
    {
      /* Without the empty line, an empty item would be a line under a heading. */
      if (rap_line_prefix_has_marker (writer->prefix))
        {
          writer->wants_gap = writer->out->len > 0;
          write_lines (writer, "");
        }
      rap_line_prefix_pop (writer->prefix);
      return;
    }

  if (node->is_tight && !node->is_first)
    writer->wants_gap = FALSE;

  if (node->is_ordered)
    marker = g_strdup_printf ("%d%c ", node->number, alternate ? ')' : '.');
  else
    marker = g_strdup (alternate ? "+ " : "- ");

  rap_line_prefix_push_item (writer->prefix, marker);
}

static gboolean
is_word_character (gunichar c)
{
  return c != 0 && !g_unichar_isspace (c) && !g_unichar_ispunct (c);
}

/* The character before the end of the block, or 0. */
static gunichar
get_last_character (GString *block)
{
  const char *last = g_utf8_find_prev_char (block->str, block->str + block->len);

  return last != NULL ? g_utf8_get_char (last) : 0;
}

static void
append_entity (GString *block, gunichar c)
{
  g_string_append_printf (block, "&#%u;", c);
}

static void
write_text (gpointer data, const RapNode *node, gboolean entering)
{
  CommonmarkWriter *writer = data;
  GString *block = writer->block;
  const char *text = node->text;
  gboolean starts_line = block->len == 0 || block->str[block->len - 1] == '\n';
  gunichar first;

  /* Four spaces there would make it code. */
  if (starts_line)
    text += strspn (text, " ");

  first = g_utf8_get_char (text);
  if ((writer->is_opening && g_unichar_isspace (first)) ||
      (writer->must_end_word && is_word_character (first)))
    {
      append_entity (block, first);
      text = g_utf8_next_char (text);
    }
  forget_marker (writer);

  rap_commonmark_append_escaped (block, text, starts_line);
}

static void
write_break (gpointer data, const RapNode *node, gboolean entering)
{
  CommonmarkWriter *writer = data;

  g_string_append (writer->block, "\\\n");
  forget_marker (writer);
}

/* An emphasis neither begins nor ends at a space, or between a letter and a punctuation mark, and
 * its marker must not run together with the one before (section 6.2). Those that do here come from
 * beside code or HTML. The space or the letter is then written as an entity, which is made of
 * punctuation marks, and of two markers in a row the second is "_", which takes no letter at all
 * behind it. */
static void
write_emphasis (gpointer data, const RapNode *node, gboolean entering)
{
  CommonmarkWriter *writer = data;
  GString *block = writer->block;
  char *marker = &writer->markers[node->kind];
  gunichar last = get_last_character (block);

  if (entering ? is_word_character (last) : g_unichar_isspace (last))
    {
      g_string_truncate (block, block->len - (gsize) g_unichar_to_utf8 (last, NULL));
      append_entity (block, last);
    }

  if (entering)
    *marker = writer->last_marker == '*' ? '_' : '*';

  g_string_append_c (block, *marker);
  if (node->kind == RAP_NODE_STRONG)
    g_string_append_c (block, *marker);

  writer->last_marker = *marker;
  writer->is_opening = entering;
  writer->must_end_word = !entering && (*marker == '_' || !is_word_character (last));
}

static void
write_link (gpointer data, const RapNode *node, gboolean entering)
{
  CommonmarkWriter *writer = data;
  GString *block = writer->block;

  forget_marker (writer);

  if (entering)
    {
      /* "![" would begin an image. */
      if (block->len > 0 && block->str[block->len - 1] == '!')
        g_string_insert_c (block, (gssize) block->len - 1, '\\');
      g_string_append_c (block, '[');
      return;
    }

  g_string_append (block, "](");
  for (const char *p = node->url; *p != '\0'; p++)
    {
      /* Only what ends in a semicolon can be an entity. */
      if (strchr ("()", *p) != NULL || (*p == '&' && strchr (p, ';') != NULL))
        g_string_append_c (block, '\\');
      g_string_append_c (block, *p);
    }
  g_string_append_c (block, ')');
}

static const RapNodeFunc commonmark_funcs[RAP_N_NODES] = {
  [RAP_NODE_HEADING] = write_heading,   [RAP_NODE_PARAGRAPH] = write_paragraph,
  [RAP_NODE_QUOTE] = write_quote,       [RAP_NODE_LIST] = write_list,
  [RAP_NODE_ITEM] = write_item,         [RAP_NODE_RULE] = write_rule,
  [RAP_NODE_TEXT] = write_text,         [RAP_NODE_BREAK] = write_break,
  [RAP_NODE_EMPHASIS] = write_emphasis, [RAP_NODE_STRONG] = write_emphasis,
  [RAP_NODE_LINK] = write_link,
};

GBytes *
rap_commonmark_write (RapDocument *document,
                      const RapDocumentOptions *options,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) block = g_string_new (NULL);
  g_autoptr (RapLinePrefix) prefix = rap_line_prefix_new ();
  g_autoptr (GByteArray) alternate = g_byte_array_new ();
  CommonmarkWriter writer = {
    .out = out,
    .block = block,
    .prefix = prefix,
    .alternate = alternate,
  };

  if (!rap_document_walk (document, commonmark_funcs, &writer, cancellable, error))
    return NULL;

  return g_string_free_to_bytes (g_steal_pointer (&out));
}
