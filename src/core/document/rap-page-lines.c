/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Places lines on pages so that they break well. */

#include "document/rap-page-lines.h"

/* Heights are sums of fractions. */
#define TOLERANCE 0.01

void
rap_page_lines_keep_block (RapPageLine *lines, gsize n_lines)
{
  g_return_if_fail (lines != NULL || n_lines == 0);

  if (n_lines < 2)
    return;

  lines[0].keep_with_next = TRUE;
  lines[n_lines - 2].keep_with_next = TRUE;
}

/* The first line behind those that fit on a page that begins with @start. */
static gsize
fill_page (const RapPageLine *lines, gsize n_lines, gsize start, double page_height)
{
  double used = lines[start].height;
  gsize end;

  for (end = start + 1; end < n_lines; end++)
    {
      used += lines[end].space_before + lines[end].height;
      if (used > page_height + TOLERANCE)
        break;
    }

  return end;
}

static gsize
find_break (const RapPageLine *lines, gsize n_lines, gsize start, double page_height)
{
  gsize full = fill_page (lines, n_lines, start, page_height);
  gsize end = full;

  if (full == n_lines)
    return full;

  while (end > start && lines[end - 1].keep_with_next)
    end--;

  return end > start ? end : full;
}

guint
rap_page_lines_place (RapPageLine *lines, gsize n_lines, double page_height)
{
  guint page = 0;

  g_return_val_if_fail (lines != NULL || n_lines == 0, 1);
  g_return_val_if_fail (page_height > 0, 1);

  for (gsize start = 0; start < n_lines; page++)
    {
      gsize end = find_break (lines, n_lines, start, page_height);
      double top = -lines[start].space_before;

      for (gsize i = start; i < end; i++)
        {
          lines[i].page = page;
          lines[i].top = top + lines[i].space_before;
          top = lines[i].top + lines[i].height;
        }

      start = end;
    }

  return MAX (page, 1);
}
