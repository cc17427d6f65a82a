/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Breaks a paragraph of plain text into lines by its width on the screen. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_text_wrap:
 * @out: where the lines are appended, each with its line end
 * @text: a paragraph, in which a line end is a break that was asked for
 * @columns: where lines end at the latest, the prefix included; 0 for never
 * @first_prefix: what stands before the first line
 * @prefix: what stands before the other lines
 *
 * Lines are broken at spaces alone, never within a word or at a no-break space: a word that is
 * too long stands alone and sticks out. No line ends with a space.
 */
void rap_text_wrap (GString *out,
                    const char *text,
                    int columns,
                    const char *first_prefix,
                    const char *prefix);

G_END_DECLS
