/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The styles and the numbering of a Word document. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The namespace of WordprocessingML (ECMA-376, part 1). */
#define RAP_DOCX_NAMESPACE "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

/* The levels of a list, from 0 (ECMA-376, 17.9.3). */
#define RAP_DOCX_MAX_LEVEL 8

/* How far each level of a list, and a quotation, is set in, in twentieths of a point. */
#define RAP_DOCX_INDENT 400

/* The space behind a paragraph, in twentieths of a point. */
#define RAP_DOCX_SPACE "180"

/**
 * RapDocxList:
 * @level: how deep a numbered list stands in others, from 0
 * @start: the number of its first item
 *
 * Numbered lists count on their own. List number i has the numbering with the identifier
 * i + %RAP_DOCX_FIRST_LIST; all bulleted ones share %RAP_DOCX_BULLETS; the style "List Number" has
 * %RAP_DOCX_NUMBERS, for what is written later.
 */
typedef struct
{
  int level;
  int start;
} RapDocxList;

#define RAP_DOCX_BULLETS    1
#define RAP_DOCX_NUMBERS    2
#define RAP_DOCX_FIRST_LIST 3

/**
 * rap_docx_styles_new:
 * @language: a BCP 47 tag
 *
 * Returns: (transfer full): the part word/styles.xml
 */
GBytes *rap_docx_styles_new (const char *language);

/**
 * rap_docx_numbering_new:
 * @lists: (element-type RapDocxList): the numbered lists of the document
 *
 * Returns: (transfer full): the part word/numbering.xml
 */
GBytes *rap_docx_numbering_new (GArray *lists);

G_END_DECLS
