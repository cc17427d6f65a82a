/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person may choose when a document is exported. */

#include "document/rap-document-options.h"

#define POINTS_PER_MILLIMETRE (72.0 / 25.4)

void
rap_paper_get_size (RapPaper paper, double *width, double *height)
{
  g_return_if_fail (width != NULL && height != NULL);

  switch (paper)
    {
    case RAP_PAPER_LETTER:
      *width = 612;
      *height = 792;
      return;

    case RAP_PAPER_A4:
    default:
      *width = 210 * POINTS_PER_MILLIMETRE;
      *height = 297 * POINTS_PER_MILLIMETRE;
      return;
    }
}
