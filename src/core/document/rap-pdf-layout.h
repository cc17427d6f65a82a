/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lays a PDF's story out: fonts, lines, pages. */

#pragma once

#include <pango/pangocairo.h>

#include "document/rap-document-options.h"
#include "document/rap-page-lines.h"
#include "document/rap-pdf-story.h"

G_BEGIN_DECLS

/**
 * RapPdfBlock:
 * @layout: (nullable): its text; %NULL for an item that is no block, and for a rule
 * @first_line: the index of its first line among the lines of the document
 * @n_lines: how many it has
 * @baseline: how far the baseline is below the top of each line, in points
 *
 * How an item of the story is laid out.
 */
typedef struct
{
  PangoLayout *layout;
  guint first_line;
  guint n_lines;
  double baseline;
} RapPdfBlock;

/**
 * RapPdfLayout:
 * @width: the paper's width in points
 * @height: the paper's height
 * @margin: of the text, at each side
 * @text_width: the width of the text
 * @text_height: the height of the text on a page
 * @context: for further layouts
 * @blocks: (element-type RapPdfBlock): one for each item of the story
 * @lines: (element-type RapPageLine): the lines of all blocks
 * @n_pages: how many pages they take
 */
typedef struct
{
  double width;
  double height;
  double margin;
  double text_width;
  double text_height;
  PangoContext *context;
  GArray *blocks;
  GArray *lines;
  guint n_pages;
} RapPdfLayout;

/**
 * rap_pdf_layout_new:
 * @story: (element-type RapPdfItem): what to lay out
 * @language: a BCP 47 tag: it chooses letter shapes and where lines may break
 *
 * Returns: (transfer full): the layout, or %NULL with %G_IO_ERROR_CANCELLED
 */
RapPdfLayout *rap_pdf_layout_new (GPtrArray *story,
                                  const char *language,
                                  RapPaper paper,
                                  GCancellable *cancellable,
                                  GError **error);

void rap_pdf_layout_free (RapPdfLayout *self);

/**
 * rap_pdf_layout_new_label:
 * @text: a page number or a list item's marker
 * @size: the font's size in points
 *
 * Returns: (transfer full): one line
 */
PangoLayout *rap_pdf_layout_new_label (RapPdfLayout *self, const char *text, double size);

/**
 * rap_pdf_layout_new_marker:
 * @text: a list item's marker
 *
 * Returns: (transfer full): one line, in the font of the text
 */
PangoLayout *rap_pdf_layout_new_marker (RapPdfLayout *self, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapPdfLayout, rap_pdf_layout_free)

G_END_DECLS
