/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a PDF shows, in the order of reading: blocks of text, and the structure around them. */

#include "document/rap-pdf-story.h"

#include "document/rap-document-walk.h"
#include "document/rap-web-address.h"

/* How far lists and quotations are set in, in points; deeper levels stay where they are. */
#define INDENT     20.0
#define MAX_INDENT (6 * INDENT)

#define BULLET         "•"
#define SOFT_HYPHEN    0xad
#define LINE_SEPARATOR "\xe2\x80\xa8"

typedef struct
{
  GPtrArray *items;
  RapPdfItem *block;
  int depth;
  gboolean wants_block;

  /* Where the emphasis, the strong text and the link around us begin in the block. */
  guint starts[RAP_N_NODES];
} StoryWriter;

static void
clear_link (gpointer data)
{
  RapPdfLink *link = data;

  g_free (link->url);
}

static void
free_item (gpointer data)
{
  RapPdfItem *item = data;

  if (item->text != NULL)
    g_string_free (item->text, TRUE);
  g_clear_pointer (&item->attributes, pango_attr_list_unref);
  g_clear_pointer (&item->links, g_array_unref);
  g_free (item);
}

static RapPdfItem *
add_item (StoryWriter *writer, RapPdfItemKind kind)
{
  RapPdfItem *item = g_new0 (RapPdfItem, 1);

  item->kind = kind;
  item->indent = MIN (writer->depth * INDENT, MAX_INDENT);
  g_ptr_array_add (writer->items, item);

  return item;
}

static void
add_tag (StoryWriter *writer, const char *tag, gboolean entering)
{
  RapPdfItem *item = add_item (writer, entering ? RAP_PDF_ITEM_OPEN : RAP_PDF_ITEM_CLOSE);

  item->tag = tag;
}

static RapPdfItem *
add_block (StoryWriter *writer, RapPdfStyle style)
{
  RapPdfItem *block = add_item (writer, RAP_PDF_ITEM_BLOCK);

  block->style = style;
  block->text = g_string_new (NULL);
  block->attributes = pango_attr_list_new ();
  block->links = g_array_new (FALSE, FALSE, sizeof (RapPdfLink));
  g_array_set_clear_func (block->links, clear_link);

  writer->block = block;
  writer->wants_block = FALSE;

  return block;
}

static void
write_heading (gpointer data, const RapNode *node, gboolean entering)
{
  static const char *const tags[] = { "H1", "H2", "H3" };
  StoryWriter *writer = data;
  RapPdfStyle style = RAP_PDF_STYLE_HEADING_1 + (RapPdfStyle) node->level - 1;

  add_tag (writer, tags[node->level - 1], entering);
  if (entering)
    add_block (writer, node->is_title ? RAP_PDF_STYLE_TITLE : style);
}

static void
write_paragraph (gpointer data, const RapNode *node, gboolean entering)
{
  StoryWriter *writer = data;
  RapPdfStyle style = RAP_PDF_STYLE_NORMAL;

  if (node->is_tight && !node->ends_list)
    style = RAP_PDF_STYLE_TIGHT;
  else if (node->is_end_mark)
    style = RAP_PDF_STYLE_END_MARK;

  add_tag (writer, "P", entering);
  if (entering)
    add_block (writer, style)->leads_on = node->leads_on;
}

static void
write_quote (gpointer data, const RapNode *node, gboolean entering)
{
  StoryWriter *writer = data;

  add_tag (writer, "BlockQuote", entering);
  writer->depth += entering ? 1 : -1;
}

static void
write_list (gpointer data, const RapNode *node, gboolean entering)
{
  add_tag (data, "L", entering);
}

static void
write_item (gpointer data, const RapNode *node, gboolean entering)
{
  StoryWriter *writer = data;
  RapPdfItem *marker;

  if (!entering)
    {
      if (writer->wants_block)
        add_block (writer, RAP_PDF_STYLE_TIGHT);
      add_tag (writer, "LBody", FALSE);
      add_tag (writer, "LI", FALSE);
      writer->depth--;
      return;
    }

  writer->depth++;
  add_tag (writer, "LI", TRUE);
  add_tag (writer, "Lbl", TRUE);
  marker = add_item (writer, RAP_PDF_ITEM_MARKER);
  marker->text = g_string_new (BULLET);
  if (node->is_ordered)
    g_string_printf (marker->text, "%d.", node->number);
  add_tag (writer, "Lbl", FALSE);
  add_tag (writer, "LBody", TRUE);
  writer->wants_block = TRUE;
}

static void
write_rule (gpointer data, const RapNode *node, gboolean entering)
{
  StoryWriter *writer = data;

  add_tag (writer, "Artifact", TRUE);
  add_block (writer, RAP_PDF_STYLE_RULE);
  add_tag (writer, "Artifact", FALSE);
}

/* Without the soft hyphen: the PDF's text would have it in the middle of words. */
static void
write_text (gpointer data, const RapNode *node, gboolean entering)
{
  StoryWriter *writer = data;

  for (const char *p = node->text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != SOFT_HYPHEN)
        g_string_append_unichar (writer->block->text, c);
    }
}

static void
write_break (gpointer data, const RapNode *node, gboolean entering)
{
  StoryWriter *writer = data;

  /* The space parts the words for those who read the structure and not the lines. */
  g_string_append (writer->block->text, " " LINE_SEPARATOR);
}

static void
write_emphasis (gpointer data, const RapNode *node, gboolean entering)
{
  StoryWriter *writer = data;
  PangoAttribute *attribute;

  if (entering)
    {
      writer->starts[node->kind] = (guint) writer->block->text->len;
      return;
    }

  attribute = node->kind == RAP_NODE_STRONG ? pango_attr_weight_new (PANGO_WEIGHT_BOLD)
                                            : pango_attr_style_new (PANGO_STYLE_ITALIC);
  attribute->start_index = writer->starts[node->kind];
  attribute->end_index = (guint) writer->block->text->len;
  pango_attr_list_insert (writer->block->attributes, attribute);
}

static void
write_link (gpointer data, const RapNode *node, gboolean entering)
{
  StoryWriter *writer = data;
  RapPdfLink link;
  PangoAttribute *attribute;

  if (entering)
    {
      writer->starts[node->kind] = (guint) writer->block->text->len;
      return;
    }

  link.start = writer->starts[node->kind];
  link.end = (guint) writer->block->text->len;
  /* PDF takes only ASCII (ISO 32000-1, 12.6.4.7), and Cairo no apostrophe. */
  link.url = rap_web_address_to_ascii (node->url);
  g_array_append_val (writer->block->links, link);

  /* The colour makes Pango end its runs where the link does. */
  attribute = pango_attr_foreground_new (0, 0, G_MAXUINT16);
  attribute->start_index = link.start;
  attribute->end_index = link.end;
  pango_attr_list_insert (writer->block->attributes, attribute);
}

static const RapNodeFunc story_funcs[RAP_N_NODES] = {
  [RAP_NODE_HEADING] = write_heading,   [RAP_NODE_PARAGRAPH] = write_paragraph,
  [RAP_NODE_QUOTE] = write_quote,       [RAP_NODE_LIST] = write_list,
  [RAP_NODE_ITEM] = write_item,         [RAP_NODE_RULE] = write_rule,
  [RAP_NODE_TEXT] = write_text,         [RAP_NODE_BREAK] = write_break,
  [RAP_NODE_EMPHASIS] = write_emphasis, [RAP_NODE_STRONG] = write_emphasis,
  [RAP_NODE_LINK] = write_link,
};

GPtrArray *
rap_pdf_story_new (RapDocument *document, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (free_item);
  StoryWriter writer = { .items = items };

  g_return_val_if_fail (document != NULL, NULL);

  add_tag (&writer, "Document", TRUE);
  if (!rap_document_walk (document, story_funcs, &writer, cancellable, error))
    return NULL;
  add_tag (&writer, "Document", FALSE);

  return g_steal_pointer (&items);
}
