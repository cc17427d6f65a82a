/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dims the marks of Markdown in a text that is edited: "# ", "**", "\". */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_markdown_marks_dim:
 * @buffer: a text in CommonMark
 *
 * Dims its marks, now and whenever it changes, in the light and the dark style.
 */
void rap_markdown_marks_dim (GtkTextBuffer *buffer);

G_END_DECLS
