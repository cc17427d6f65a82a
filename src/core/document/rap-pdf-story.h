/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a PDF shows, in the order of reading: blocks of text, and the structure around them. */

#pragma once

#include <gio/gio.h>
#include <pango/pango.h>

#include "document/rap-document.h"

G_BEGIN_DECLS

typedef enum
{
  RAP_PDF_STYLE_TITLE,
  RAP_PDF_STYLE_HEADING_1,
  RAP_PDF_STYLE_HEADING_2,
  RAP_PDF_STYLE_HEADING_3,
  RAP_PDF_STYLE_NORMAL,
  RAP_PDF_STYLE_TIGHT,
  RAP_PDF_STYLE_END_MARK,
  RAP_PDF_STYLE_RULE,
} RapPdfStyle;

typedef enum
{
  RAP_PDF_ITEM_OPEN,
  RAP_PDF_ITEM_CLOSE,
  RAP_PDF_ITEM_MARKER,
  RAP_PDF_ITEM_BLOCK,
} RapPdfItemKind;

/**
 * RapPdfLink:
 * @start: where it begins in its block's text, in bytes
 * @end: where it ends
 * @url: an address of ASCII characters
 */
typedef struct
{
  guint start;
  guint end;
  char *url;
} RapPdfLink;

/**
 * RapPdfItem:
 * @kind: what it is
 * @tag: of what is opened or closed: a structure type of ISO 32000-1, 14.8.4, such as "P"
 * @style: of a block
 * @leads_on: whether a block is to stay with the next one
 * @text: of a block or a list item's marker; in a block, U+2028 is a break
 * @attributes: of a block: bold and italic
 * @links: (element-type RapPdfLink): of a block
 * @indent: of a block or a marker: how far from the margin the block begins, in points
 *
 * A step of the story. A marker stands on the first line of the block that follows it.
 */
typedef struct
{
  RapPdfItemKind kind;
  const char *tag;
  RapPdfStyle style;
  gboolean leads_on;
  GString *text;
  PangoAttrList *attributes;
  GArray *links;
  double indent;
} RapPdfItem;

/**
 * rap_pdf_story_new:
 *
 * Returns: (transfer full) (element-type RapPdfItem): the items of @document, or %NULL with an
 *   error of rap_document_walk()
 */
GPtrArray *rap_pdf_story_new (RapDocument *document, GCancellable *cancellable, GError **error);

G_END_DECLS
