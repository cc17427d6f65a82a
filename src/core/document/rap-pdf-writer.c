/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as PDF: real text in embedded fonts, tagged, on pages that break well. */

#include "document/rap-pdf-writer.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <hb.h>

#include "document/rap-document-error.h"
#include "document/rap-pdf-finish.h"
#include "document/rap-pdf-layout.h"
#include "document/rap-pdf-story.h"

/* In points. */
#define MARKER_GAP            7.0
#define RULE_LENGTH           80.0
#define RULE_WIDTH            0.75
#define PAGE_NUMBER_SIZE      9.0
#define PAGE_NUMBER_FROM_FOOT 36.0

typedef struct
{
  cairo_t *cairo;
  GPtrArray *story;
  RapPdfLayout *layout;
  guint page;
} PdfWriter;

/* Tags are open here; the artifact keeps the number out of what they hold. */
static void
draw_page_number (PdfWriter *writer)
{
  g_autofree char *text = g_strdup_printf ("%u / %u", writer->page + 1, writer->layout->n_pages);
  g_autoptr (PangoLayout) label = rap_pdf_layout_new_label (writer->layout, text, PAGE_NUMBER_SIZE);
  PangoRectangle extents;

  if (writer->layout->n_pages < 2)
    return;

  pango_layout_get_extents (label, NULL, &extents);
  cairo_tag_begin (writer->cairo, "Artifact", NULL);
  cairo_move_to (writer->cairo, (writer->layout->width - pango_units_to_double (extents.width)) / 2,
                 writer->layout->height - PAGE_NUMBER_FROM_FOOT);
  pango_cairo_show_layout_line (writer->cairo, pango_layout_get_line_readonly (label, 0));
  cairo_tag_end (writer->cairo, "Artifact");
}

static void
finish_page (PdfWriter *writer)
{
  draw_page_number (writer);
  cairo_show_page (writer->cairo);
  writer->page++;
}

/* Turns pages until @line's, and returns where its top is on it. */
static double
go_to_line (PdfWriter *writer, const RapPageLine *line)
{
  while (writer->page < line->page)
    finish_page (writer);

  return writer->layout->margin + line->top;
}

static const RapPdfLink *
find_link (const RapPdfItem *item, guint index)
{
  for (guint i = 0; i < item->links->len; i++)
    {
      const RapPdfLink *link = &g_array_index (item->links, RapPdfLink, i);

      if (index >= link->start && index < link->end)
        return link;
    }

  return NULL;
}

static void
open_link (PdfWriter *writer, const RapPdfLink *link)
{
  g_autofree char *attributes = g_strdup_printf ("uri='%s'", link->url);

  cairo_tag_begin (writer->cairo, CAIRO_TAG_LINK, attributes);
  cairo_set_source_rgb (writer->cairo, 0.08, 0.31, 0.58);
}

static void
close_link (PdfWriter *writer)
{
  cairo_set_source_rgb (writer->cairo, 0, 0, 0);
  cairo_tag_end (writer->cairo, CAIRO_TAG_LINK);
}

/* Pango shows the space at a line's end by no glyph. Cairo would write it as a span without any, at
 * which readers stop; so it gets the font's space. */
static void
show_line_end (PangoLayoutLine *line)
{
  const char *text = pango_layout_get_text (line->layout);

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      PangoLayoutRun *run = l->data;
      hb_font_t *font = pango_font_get_hb_font (run->item->analysis.font);

      for (int i = 0; i < run->glyphs->num_glyphs; i++)
        {
          PangoGlyph *glyph = &run->glyphs->glyphs[i].glyph;
          int index = run->item->offset + run->glyphs->log_clusters[i];
          hb_codepoint_t space;

          if (*glyph == PANGO_GLYPH_EMPTY && text[index] == ' ' &&
              hb_font_get_nominal_glyph (font, ' ', &space))
            *glyph = space;
        }
    }
}

/* A link is tagged anew on each line: one that goes on would cover what is between its ends. */
static void
draw_line (PdfWriter *writer, const RapPdfItem *item, PangoLayoutLine *line, double x, double y)
{
  const char *text = pango_layout_get_text (line->layout);
  const RapPdfLink *open = NULL;

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      PangoLayoutRun *run = l->data;
      const RapPdfLink *link = find_link (item, (guint) run->item->offset);

      if (open != link && open != NULL)
        close_link (writer);
      if (open != link && link != NULL)
        open_link (writer, link);
      open = link;

      cairo_move_to (writer->cairo, x, y);
      pango_cairo_show_glyph_item (writer->cairo, text, run);
      x += pango_units_to_double (pango_glyph_string_get_width (run->glyphs));
    }

  if (open != NULL)
    close_link (writer);
}

static void
draw_rule (PdfWriter *writer, double y)
{
  double x = (writer->layout->width - RULE_LENGTH) / 2;

  cairo_set_line_width (writer->cairo, RULE_WIDTH);
  cairo_move_to (writer->cairo, x, y);
  cairo_line_to (writer->cairo, x + RULE_LENGTH, y);
  cairo_stroke (writer->cairo);
}

static void
draw_text (PdfWriter *writer, const RapPdfItem *item, const RapPdfBlock *block)
{
  PangoLayoutIter *iter = pango_layout_get_iter (block->layout);
  double left = writer->layout->margin + item->indent;
  guint i = block->first_line;

  do
    {
      const RapPageLine *place = &g_array_index (writer->layout->lines, RapPageLine, i++);
      double top = go_to_line (writer, place);
      PangoLayoutLine *line = pango_layout_iter_get_line (iter);
      PangoRectangle extents;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      show_line_end (line);
      draw_line (writer, item, line, left + pango_units_to_double (extents.x),
                 top + block->baseline);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

static void
draw_block (PdfWriter *writer, guint index)
{
  const RapPdfItem *item = writer->story->pdata[index];
  const RapPdfBlock *block = &g_array_index (writer->layout->blocks, RapPdfBlock, index);

  if (block->layout != NULL)
    draw_text (writer, item, block);
  else
    draw_rule (writer, go_to_line (writer, &g_array_index (writer->layout->lines, RapPageLine,
                                                           block->first_line)));
}

/* A marker stands on the first line of the block behind it. */
static void
draw_marker (PdfWriter *writer, guint index)
{
  const RapPdfItem *item = writer->story->pdata[index];
  const RapPdfBlock *block = &g_array_index (writer->layout->blocks, RapPdfBlock, index);
  g_autoptr (PangoLayout) label = rap_pdf_layout_new_marker (writer->layout, item->text->str);
  PangoRectangle extents;
  double top;

  while (block->n_lines == 0)
    block++;

  top = go_to_line (writer, &g_array_index (writer->layout->lines, RapPageLine, block->first_line));
  pango_layout_get_extents (label, NULL, &extents);
  cairo_move_to (writer->cairo,
                 writer->layout->margin + item->indent - MARKER_GAP -
                   pango_units_to_double (extents.width),
                 top + block->baseline);
  pango_cairo_show_layout_line (writer->cairo, pango_layout_get_line_readonly (label, 0));
}

static void
draw_item (PdfWriter *writer, guint index)
{
  const RapPdfItem *item = writer->story->pdata[index];

  switch (item->kind)
    {
    case RAP_PDF_ITEM_OPEN:
      cairo_tag_begin (writer->cairo, item->tag, NULL);
      break;

    case RAP_PDF_ITEM_CLOSE:
      cairo_tag_end (writer->cairo, item->tag);
      break;

    case RAP_PDF_ITEM_MARKER:
      draw_marker (writer, index);
      break;

    case RAP_PDF_ITEM_BLOCK:
      draw_block (writer, index);
      break;

    default:
      g_assert_not_reached ();
    }
}

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Both dates: where one is missing, Cairo takes the clock's. */
static void
set_metadata (cairo_surface_t *surface, RapDocument *document)
{
  g_autofree char *created = rap_document_format_created (document);
  const char *author = rap_document_get_author (document);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  rap_document_get_title (document));
  if (author != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Rapporteur");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, created);
}

static GBytes *
draw (RapDocument *document, GPtrArray *story, RapPdfLayout *layout, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_bytes, bytes,
                                                                  layout->width, layout->height);
  PdfWriter writer = { .cairo = cairo_create (surface), .story = story, .layout = layout };
  cairo_status_t status;

  set_metadata (surface, document);
  for (guint i = 0; i < story->len; i++)
    draw_item (&writer, i);
  finish_page (&writer);

  status = cairo_status (writer.cairo);
  cairo_destroy (writer.cairo);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_FAILED,
                   _ ("The PDF could not be drawn: %s."), cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

GBytes *
rap_pdf_write (RapDocument *document,
               const RapDocumentOptions *options,
               GCancellable *cancellable,
               GError **error)
{
  const char *language = rap_document_get_language (document);
  g_autoptr (GPtrArray) story = rap_pdf_story_new (document, cancellable, error);
  g_autoptr (RapPdfLayout) layout = NULL;
  g_autoptr (GBytes) drawn = NULL;

  if (story == NULL)
    return NULL;

  layout = rap_pdf_layout_new (story, language, options->paper, cancellable, error);
  if (layout == NULL)
    return NULL;

  drawn = draw (document, story, layout, error);
  if (drawn == NULL)
    return NULL;

  return rap_pdf_finish (drawn, language, error);
}
