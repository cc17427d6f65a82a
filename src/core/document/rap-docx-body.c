/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The text of a Word document. */

#include "document/rap-docx-body.h"

#include "document/rap-document-walk.h"
#include "document/rap-docx-styles.h"
#include "document/rap-xml-part.h"

#define RELATIONSHIPS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/* 25 millimetres, in twentieths of a point. */
#define MARGIN           "1417"
#define FOOTER_FROM_EDGE "720"
#define TWENTIETHS       20

#define RULE "* * *"

typedef struct
{
  RapXmlPart *part;
  GArray *lists;
  GPtrArray *links;

  /* The numberings of the lists around us; how many quotations are; and whether the next paragraph
   * is the first of an item, which carries its marker. */
  GArray *numberings;
  int quotes;
  gboolean has_marker;
  gboolean is_ordered;

  gboolean is_bold;
  gboolean is_italic;
  gboolean is_link;
} BodyWriter;

static int
get_level (BodyWriter *writer)
{
  return MIN ((int) writer->numberings->len - 1, RAP_DOCX_MAX_LEVEL);
}

static void
write_marker (BodyWriter *writer)
{
  rap_xml_part_start (writer->part, "w:numPr", NULL);
  rap_xml_part_number (writer->part, "w:ilvl", get_level (writer));
  rap_xml_part_number (writer->part, "w:numId",
                       g_array_index (writer->numberings, int, writer->numberings->len - 1));
  rap_xml_part_end (writer->part);
}

/* What the style says already is left out. */
static void
write_indent (BodyWriter *writer)
{
  int depth = get_level (writer) + 1 + writer->quotes;
  g_autofree char *indent = g_strdup_printf ("%d", depth * RAP_DOCX_INDENT);

  if (writer->numberings->len == 0 ? writer->quotes > 1 : !writer->has_marker || writer->quotes > 0)
    rap_xml_part_empty (writer->part, "w:ind", "w:left", indent, NULL);
}

/* Between the items of a tight list there is the little that its style says. */
static void
write_spacing (BodyWriter *writer, const RapNode *node)
{
  if (writer->has_marker && (!node->is_tight || node->ends_list))
    rap_xml_part_empty (writer->part, "w:spacing", "w:after", RAP_DOCX_SPACE, NULL);
}

static const char *
get_paragraph_style (BodyWriter *writer, const RapNode *node)
{
  if (writer->has_marker)
    return writer->is_ordered ? "ListNumber" : "ListBullet";
  if (writer->quotes > 0)
    return "Quote";
  if (writer->numberings->len > 0)
    return "ListContinue";
  if (node->is_end_mark)
    return "EndMark";

  return NULL;
}

static void
start_paragraph (BodyWriter *writer, const char *style, const RapNode *node)
{
  rap_xml_part_start (writer->part, "w:p", NULL);
  rap_xml_part_start (writer->part, "w:pPr", NULL);
  if (style != NULL)
    rap_xml_part_value (writer->part, "w:pStyle", style);
  if (node->leads_on)
    rap_xml_part_empty (writer->part, "w:keepNext", NULL);
  if (writer->has_marker)
    write_marker (writer);
  write_spacing (writer, node);
  write_indent (writer);
  rap_xml_part_end (writer->part);

  writer->has_marker = FALSE;
}

static void
end_paragraph (BodyWriter *writer)
{
  rap_xml_part_end (writer->part);
}

static void
write_heading (gpointer data, const RapNode *node, gboolean entering)
{
  static const char *const headings[] = { "Heading1", "Heading2", "Heading3" };

  if (entering)
    start_paragraph (data, node->is_title ? "Title" : headings[node->level - 1], node);
  else
    end_paragraph (data);
}

static void
write_paragraph (gpointer data, const RapNode *node, gboolean entering)
{
  if (entering)
    start_paragraph (data, get_paragraph_style (data, node), node);
  else
    end_paragraph (data);
}

static void
write_quote (gpointer data, const RapNode *node, gboolean entering)
{
  BodyWriter *writer = data;

  writer->quotes += entering ? 1 : -1;
}

static void
write_list (gpointer data, const RapNode *node, gboolean entering)
{
  BodyWriter *writer = data;
  int numbering = RAP_DOCX_BULLETS;
  RapDocxList list;

  if (!entering)
    {
      g_array_set_size (writer->numberings, writer->numberings->len - 1);
      return;
    }

  if (node->is_ordered)
    numbering = RAP_DOCX_FIRST_LIST + (int) writer->lists->len;

  g_array_append_val (writer->numberings, numbering);
  list.level = get_level (writer);
  list.start = node->number;
  if (node->is_ordered)
    g_array_append_val (writer->lists, list);
}

/* A paragraph carries one marker: that of an item without text, or whose text begins with a list,
 * gets its own. */
static void
flush_marker (BodyWriter *writer)
{
  const RapNode item = { .kind = RAP_NODE_PARAGRAPH, .is_tight = TRUE };

  if (!writer->has_marker)
    return;

  start_paragraph (writer, get_paragraph_style (writer, &item), &item);
  end_paragraph (writer);
}

static void
write_item (gpointer data, const RapNode *node, gboolean entering)
{
  BodyWriter *writer = data;

  if (!entering)
    {
      flush_marker (writer);
      return;
    }

  flush_marker (writer);
  writer->has_marker = TRUE;
  writer->is_ordered = node->is_ordered;
}

static void
write_run (BodyWriter *writer, const char *text)
{
  RapXmlPart *part = writer->part;

  rap_xml_part_start (part, "w:r", NULL);
  if (writer->is_bold || writer->is_italic || writer->is_link)
    {
      rap_xml_part_start (part, "w:rPr", NULL);
      if (writer->is_link)
        rap_xml_part_value (part, "w:rStyle", "Hyperlink");
      if (writer->is_bold)
        rap_xml_part_empty (part, "w:b", NULL);
      if (writer->is_italic)
        rap_xml_part_empty (part, "w:i", NULL);
      rap_xml_part_end (part);
    }

  if (text != NULL)
    rap_xml_part_text (part, "w:t", text, "xml:space", "preserve", NULL);
  else
    rap_xml_part_empty (part, "w:br", NULL);
  rap_xml_part_end (part);
}

static void
write_text (gpointer data, const RapNode *node, gboolean entering)
{
  write_run (data, node->text);
}

static void
write_break (gpointer data, const RapNode *node, gboolean entering)
{
  write_run (data, NULL);
}

static void
write_rule (gpointer data, const RapNode *node, gboolean entering)
{
  start_paragraph (data, "ThematicBreak", node);
  write_run (data, RULE);
  end_paragraph (data);
}

static void
write_emphasis (gpointer data, const RapNode *node, gboolean entering)
{
  BodyWriter *writer = data;

  writer->is_italic = entering;
}

static void
write_strong (gpointer data, const RapNode *node, gboolean entering)
{
  BodyWriter *writer = data;

  writer->is_bold = entering;
}

static void
write_link (gpointer data, const RapNode *node, gboolean entering)
{
  BodyWriter *writer = data;
  g_autofree char *id = g_strdup_printf ("rId%u", RAP_DOCX_FIRST_LINK + writer->links->len);

  writer->is_link = entering;

  if (!entering)
    {
      rap_xml_part_end (writer->part);
      return;
    }

  g_ptr_array_add (writer->links, g_strdup (node->url));
  rap_xml_part_start (writer->part, "w:hyperlink", "r:id", id, "w:history", "1", NULL);
}

static const RapNodeFunc body_funcs[RAP_N_NODES] = {
  [RAP_NODE_HEADING] = write_heading,   [RAP_NODE_PARAGRAPH] = write_paragraph,
  [RAP_NODE_QUOTE] = write_quote,       [RAP_NODE_LIST] = write_list,
  [RAP_NODE_ITEM] = write_item,         [RAP_NODE_RULE] = write_rule,
  [RAP_NODE_TEXT] = write_text,         [RAP_NODE_BREAK] = write_break,
  [RAP_NODE_EMPHASIS] = write_emphasis, [RAP_NODE_STRONG] = write_strong,
  [RAP_NODE_LINK] = write_link,
};

/* The first page has no footer: a release of one page needs no number. */
static void
write_section (RapXmlPart *part, RapPaper paper)
{
  double width, height;
  g_autofree char *page_width = NULL;
  g_autofree char *page_height = NULL;

  rap_paper_get_size (paper, &width, &height);
  page_width = g_strdup_printf ("%d", (int) (width * TWENTIETHS + 0.5));
  page_height = g_strdup_printf ("%d", (int) (height * TWENTIETHS + 0.5));

  rap_xml_part_start (part, "w:sectPr", NULL);
  rap_xml_part_empty (part, "w:footerReference", "w:type", "default", "r:id", RAP_DOCX_FOOTER,
                      NULL);
  rap_xml_part_empty (part, "w:pgSz", "w:w", page_width, "w:h", page_height, NULL);
  rap_xml_part_empty (part, "w:pgMar", "w:top", MARGIN, "w:right", MARGIN, "w:bottom", MARGIN,
                      "w:left", MARGIN, "w:header", FOOTER_FROM_EDGE, "w:footer", FOOTER_FROM_EDGE,
                      "w:gutter", "0", NULL);
  rap_xml_part_empty (part, "w:titlePg", NULL);
  rap_xml_part_end (part);
}

GBytes *
rap_docx_body_new (RapDocument *document,
                   RapPaper paper,
                   GArray *lists,
                   GPtrArray *links,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (RapXmlPart) part = rap_xml_part_new ();
  g_autoptr (GArray) numberings = g_array_new (FALSE, FALSE, sizeof (int));
  BodyWriter writer = { .part = part, .lists = lists, .links = links, .numberings = numberings };

  rap_xml_part_start (part, "w:document", "xmlns:w", RAP_DOCX_NAMESPACE, "xmlns:r", RELATIONSHIPS,
                      NULL);
  rap_xml_part_start (part, "w:body", NULL);
  if (!rap_document_walk (document, body_funcs, &writer, cancellable, error))
    return NULL;
  write_section (part, paper);

  return rap_xml_part_finish (g_steal_pointer (&part));
}
