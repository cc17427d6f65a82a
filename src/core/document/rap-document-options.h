/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person may choose when a document is exported. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapPaper:
 * @RAP_PAPER_A4: 210 by 297 millimetres (ISO 216)
 * @RAP_PAPER_LETTER: 8.5 by 11 inches (ANSI/ASME Y14.1, A)
 *
 * The paper of formats that have pages.
 */
typedef enum
{
  RAP_PAPER_A4,
  RAP_PAPER_LETTER,
} RapPaper;

/**
 * RapDocumentOptions:
 * @paper: the paper of formats that have pages
 * @wrap_columns: where lines of plain text end at the latest, in columns of a fixed-width font;
 *   0 leaves each paragraph on one line, as mail programs and web forms want it
 *
 * All zero is the default.
 */
typedef struct
{
  RapPaper paper;
  int wrap_columns;
} RapDocumentOptions;

/**
 * rap_paper_get_size:
 * @width: (out): the width in points, 72 to the inch
 * @height: (out): the height in points
 */
void rap_paper_get_size (RapPaper paper, double *width, double *height);

G_END_DECLS
