/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Places lines on pages so that they break well. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapPageLine:
 * @space_before: the space above it, in points, which is dropped at the top of a page
 * @height: its height in points
 * @keep_with_next: whether the next line must stand on the same page
 * @page: (out): the page it is on, from 0
 * @top: (out): where it begins, in points below the top of the page's text
 *
 * A line of a document with pages.
 */
typedef struct
{
  double space_before;
  double height;
  gboolean keep_with_next;

  guint page;
  double top;
} RapPageLine;

/**
 * rap_page_lines_keep_block:
 * @lines: (array length=n_lines): the lines of one paragraph
 *
 * Marks them so that neither its first nor its last line stands alone on a page (no orphans, no
 * widows). What the last line keeps with is left as it is.
 */
void rap_page_lines_keep_block (RapPageLine *lines, gsize n_lines);

/**
 * rap_page_lines_place:
 * @lines: (array length=n_lines): the lines of the document
 * @page_height: the height of a page's text in points
 *
 * Places each line. Where so many lines keep together that they don't fit on a page, a page ends
 * among them.
 *
 * Returns: the number of pages, at least 1
 */
guint rap_page_lines_place (RapPageLine *lines, gsize n_lines, double page_height);

G_END_DECLS
