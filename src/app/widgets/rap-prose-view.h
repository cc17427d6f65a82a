/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapProseView: a text view that is as high as its text, to stand among others. Its
 * text may be kept on one line, which wraps. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RAP_TYPE_PROSE_VIEW (rap_prose_view_get_type ())
G_DECLARE_FINAL_TYPE (RapProseView, rap_prose_view, RAP, PROSE_VIEW, GtkTextView)

/*
 * Properties: "multi-line", %TRUE unless set: whether line breaks can be entered.
 * Where they can't, those of a pasted text become spaces.
 *
 * RapProseView::activate:
 * @view: a text view
 *
 * Enter was pressed where it makes no new line.
 */

/**
 * rap_prose_view_dup_text:
 * @view: a text view
 *
 * Returns: (transfer full): its text
 */
char *rap_prose_view_dup_text (RapProseView *view);

/**
 * rap_prose_view_set_text:
 * @view: a text view
 * @text: the text
 *
 * Shows another text. The cursor stays where it is, counted in characters, and at the
 * end if it is there.
 */
void rap_prose_view_set_text (RapProseView *view, const char *text);

G_END_DECLS
