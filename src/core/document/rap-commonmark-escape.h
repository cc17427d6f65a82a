/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text that must mean itself inside CommonMark, whatever characters it has. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_commonmark_escape:
 * @text: plain text, valid UTF-8
 *
 * Escapes @text so that it may be put into a paragraph or a heading of CommonMark, at its
 * beginning, between other words or at its end, and is read there as exactly these characters: no
 * list, heading, quotation, emphasis, link, entity or HTML comes of it.
 *
 * White space is made what print makes of it: a run of spaces, tabs and line ends becomes one
 * space, and none is left at either end. A no-break space is not white space.
 *
 * Returns: (transfer full): CommonMark on one line
 */
char *rap_commonmark_escape (const char *text);

/**
 * rap_commonmark_append_escaped:
 * @out: the CommonMark so far
 * @text: plain text without line ends, valid UTF-8
 * @starts_block: whether nothing stands before @text in its block
 *
 * Appends @text for a writer that knows where it stands. Less is escaped than by
 * rap_commonmark_escape(), and the result reads better; white space is kept as it is. What
 * follows must not begin with a link.
 */
void rap_commonmark_append_escaped (GString *out, const char *text, gboolean starts_block);

G_END_DECLS
