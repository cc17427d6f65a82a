/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lays a PDF's story out: fonts, lines, pages. */

#include "document/rap-pdf-layout.h"

/* Noto Serif has all letters of the languages; the others are what may stand in for it. */
#define FAMILIES "Noto Serif, Liberation Serif, DejaVu Serif, Serif"

#define SIZE   11.0
#define MARGIN 71.0

/* Sizes and spaces are in points. Space between blocks is the larger of the upper one's after and
 * the lower one's before. */
typedef struct
{
  double size;
  double line_height;
  double before;
  double after;
  PangoWeight weight;
  PangoAlignment alignment;
  gboolean keeps_with_next;
} Style;

static const Style styles[] = {
  [RAP_PDF_STYLE_TITLE] = { 20, 26, 18, 14, PANGO_WEIGHT_BOLD, PANGO_ALIGN_LEFT, TRUE },
  [RAP_PDF_STYLE_HEADING_1] = { 16, 21, 20, 8, PANGO_WEIGHT_BOLD, PANGO_ALIGN_LEFT, TRUE },
  [RAP_PDF_STYLE_HEADING_2] = { 13, 18, 18, 6, PANGO_WEIGHT_BOLD, PANGO_ALIGN_LEFT, TRUE },
  [RAP_PDF_STYLE_HEADING_3] = { SIZE, 16, 14, 4, PANGO_WEIGHT_BOLD, PANGO_ALIGN_LEFT, TRUE },
  [RAP_PDF_STYLE_NORMAL] = { SIZE, 16, 0, 9, PANGO_WEIGHT_NORMAL, PANGO_ALIGN_LEFT, FALSE },
  [RAP_PDF_STYLE_TIGHT] = { SIZE, 16, 0, 3, PANGO_WEIGHT_NORMAL, PANGO_ALIGN_LEFT, FALSE },
  [RAP_PDF_STYLE_END_MARK] = { SIZE, 16, 18, 18, PANGO_WEIGHT_NORMAL, PANGO_ALIGN_CENTER, FALSE },
  [RAP_PDF_STYLE_RULE] = { SIZE, 1, 18, 18, PANGO_WEIGHT_NORMAL, PANGO_ALIGN_CENTER, FALSE },
};

static PangoFontDescription *
new_font (double size, PangoWeight weight)
{
  PangoFontDescription *font = pango_font_description_from_string (FAMILIES);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);

  return font;
}

/* A font map of our own, so that any thread may work, and one point is one unit; nothing of the
 * screen's settings, so that the result is the same everywhere. */
static PangoContext *
new_context (const char *language)
{
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoContext *context;

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (fonts), 72);
  context = pango_font_map_create_context (fonts);

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));

  return context;
}

static PangoLayout *
new_text (PangoContext *context, const char *text, const Style *style, PangoAttrList *attributes)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = new_font (style->size, style->weight);
  g_autoptr (PangoAttrList) all = NULL;

  /* A ligature is one glyph, and its letters would be one piece of the PDF's text. */
  all = attributes != NULL ? pango_attr_list_copy (attributes) : pango_attr_list_new ();
  pango_attr_list_insert (all, pango_attr_font_features_new ("liga=0, clig=0"));

  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, all);
  pango_layout_set_alignment (layout, style->alignment);
  pango_layout_set_text (layout, text, -1);
  pango_font_description_free (font);

  return layout;
}

/* Where the baseline is when the font's height is in the middle of the line's. */
static double
get_baseline (PangoContext *context, const Style *style)
{
  PangoFontDescription *font = new_font (style->size, style->weight);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, font, NULL);
  double ascent = pango_units_to_double (pango_font_metrics_get_ascent (metrics));
  double descent = pango_units_to_double (pango_font_metrics_get_descent (metrics));

  pango_font_metrics_unref (metrics);
  pango_font_description_free (font);

  return (style->line_height - ascent - descent) / 2 + ascent;
}

static void
add_lines (RapPdfLayout *self, RapPdfBlock *block, const RapPdfItem *item, double *after)
{
  const Style *style = &styles[item->style];
  RapPageLine *lines;

  block->first_line = self->lines->len;
  block->n_lines = block->layout != NULL ? (guint) pango_layout_get_line_count (block->layout) : 1;
  g_array_set_size (self->lines, block->first_line + block->n_lines);
  lines = &g_array_index (self->lines, RapPageLine, block->first_line);

  for (guint i = 0; i < block->n_lines; i++)
    {
      lines[i] = (RapPageLine) {
        .height = style->line_height,
        .keep_with_next = style->keeps_with_next,
      };
    }

  lines[0].space_before = MAX (style->before, *after);
  if (item->leads_on)
    lines[block->n_lines - 1].keep_with_next = TRUE;
  rap_page_lines_keep_block (lines, block->n_lines);

  *after = style->after;
}

static void
lay_out_block (RapPdfLayout *self, RapPdfBlock *block, const RapPdfItem *item, double *after)
{
  const Style *style = &styles[item->style];

  if (item->style != RAP_PDF_STYLE_RULE)
    {
      block->layout = new_text (self->context, item->text->str, style, item->attributes);
      pango_layout_set_wrap (block->layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_width (block->layout,
                              pango_units_from_double (self->text_width - item->indent));
      block->baseline = get_baseline (self->context, style);
    }

  add_lines (self, block, item, after);
}

/* The last line of the document, an end mark most often, is never alone on its page. */
static void
place_lines (RapPdfLayout *self)
{
  RapPageLine *lines = (RapPageLine *) (gpointer) self->lines->data;

  if (self->lines->len > 1)
    lines[self->lines->len - 2].keep_with_next = TRUE;

  self->n_pages = rap_page_lines_place (lines, self->lines->len, self->text_height);
}

static void
clear_block (gpointer data)
{
  RapPdfBlock *block = data;

  g_clear_object (&block->layout);
}

RapPdfLayout *
rap_pdf_layout_new (GPtrArray *story,
                    const char *language,
                    RapPaper paper,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (RapPdfLayout) self = g_new0 (RapPdfLayout, 1);
  double after = 0;

  rap_paper_get_size (paper, &self->width, &self->height);
  self->margin = MARGIN;
  self->text_width = self->width - 2 * MARGIN;
  self->text_height = self->height - 2 * MARGIN;
  self->context = new_context (language);
  self->lines = g_array_new (FALSE, TRUE, sizeof (RapPageLine));
  self->blocks = g_array_new (FALSE, TRUE, sizeof (RapPdfBlock));
  g_array_set_clear_func (self->blocks, clear_block);
  g_array_set_size (self->blocks, story->len);

  for (guint i = 0; i < story->len; i++)
    {
      const RapPdfItem *item = story->pdata[i];

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;

      if (item->kind == RAP_PDF_ITEM_BLOCK)
        lay_out_block (self, &g_array_index (self->blocks, RapPdfBlock, i), item, &after);
    }

  place_lines (self);

  return g_steal_pointer (&self);
}

void
rap_pdf_layout_free (RapPdfLayout *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->blocks, g_array_unref);
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_object (&self->context);
  g_free (self);
}

PangoLayout *
rap_pdf_layout_new_label (RapPdfLayout *self, const char *text, double size)
{
  Style style = styles[RAP_PDF_STYLE_NORMAL];

  style.size = size;

  return new_text (self->context, text, &style, NULL);
}

PangoLayout *
rap_pdf_layout_new_marker (RapPdfLayout *self, const char *text)
{
  return rap_pdf_layout_new_label (self, text, SIZE);
}
