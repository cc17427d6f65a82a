/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dims the marks of Markdown. It only shows them so: what they mean is found out by
 * cmark, which doesn't tell where each of them stands. */

#include "release/rap-markdown-marks.h"

#include <adwaita.h>

/* What the style does to the opacity of a dim label. */
#define DIM               0.55f
#define DIM_HIGH_CONTRAST 0.9f

/* Before a block; before a sign that is meant as it is; round words. */
#define MARKS                                   \
  "(?|^(#{1,6}|>|[-+*]|\\d{1,9}[.)])(?=[ \\t])" \
  "|(\\\\)[[:punct:]]"                          \
  "|(?<=\\S)(\\*+|`+)|(\\*+|`+)(?=\\S)"         \
  "|(?<!\\w)(_+)(?=\\w)|(?<=\\w)(_+)(?!\\w))"

static void
dim_marks (GtkTextBuffer *buffer, GtkTextTag *tag)
{
  g_autoptr (GRegex) marks = g_regex_new (MARKS, G_REGEX_MULTILINE, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *text = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag (buffer, tag, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  for (g_regex_match (marks, text, G_REGEX_MATCH_DEFAULT, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      int from, to;

      g_match_info_fetch_pos (match, 1, &from, &to);
      gtk_text_buffer_get_iter_at_offset (buffer, &start,
                                          (int) g_utf8_pointer_to_offset (text, text + from));
      gtk_text_buffer_get_iter_at_offset (buffer, &end,
                                          (int) g_utf8_pointer_to_offset (text, text + to));
      gtk_text_buffer_apply_tag (buffer, tag, &start, &end);
    }
}

static void
follow_style (GtkTextTag *tag)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  const float shade = adw_style_manager_get_dark (style) ? 1.0f : 0.0f;
  const GdkRGBA color = {
    shade,
    shade,
    shade,
    adw_style_manager_get_high_contrast (style) ? DIM_HIGH_CONTRAST : DIM,
  };

  g_object_set (tag, "foreground-rgba", &color, NULL);
}

void
rap_markdown_marks_dim (GtkTextBuffer *buffer)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkTextTag *tag;

  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer));

  tag = gtk_text_buffer_create_tag (buffer, NULL, NULL);
  follow_style (tag);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (follow_style), tag,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (follow_style), tag,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (dim_marks), tag, 0);
}
