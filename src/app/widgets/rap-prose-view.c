/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A text view that is as high as its text. A text view lays its text out only once it
 * has a width, and tells nobody that it needs another height then. */

#include "widgets/rap-prose-view.h"

/* After the text is laid out, which happens when GTK is idle. */
#define RESIZE_PRIORITY (GTK_TEXT_VIEW_PRIORITY_VALIDATE + 1)

struct _RapProseView
{
  GtkTextView parent_instance;

  int width; /* that was allocated last */
  guint source;
};

G_DEFINE_FINAL_TYPE (RapProseView, rap_prose_view, GTK_TYPE_TEXT_VIEW)

static gboolean
on_laid_out (gpointer data)
{
  RapProseView *self = data;

  self->source = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

static void
rap_prose_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RapProseView *self = RAP_PROSE_VIEW (widget);

  GTK_WIDGET_CLASS (rap_prose_view_parent_class)->size_allocate (widget, width, height, baseline);
  if (self->width == width)
    return;
  self->width = width;
  if (self->source == 0)
    self->source = g_idle_add_full (RESIZE_PRIORITY, on_laid_out, self, NULL);
}

static void
rap_prose_view_dispose (GObject *object)
{
  g_clear_handle_id (&RAP_PROSE_VIEW (object)->source, g_source_remove);

  G_OBJECT_CLASS (rap_prose_view_parent_class)->dispose (object);
}

static void
rap_prose_view_class_init (RapProseViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_prose_view_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = rap_prose_view_size_allocate;
}

static void
rap_prose_view_init (RapProseView *self)
{
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self), GTK_WRAP_WORD_CHAR);
}

char *
rap_prose_view_dup_text (RapProseView *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (RAP_IS_PROSE_VIEW (self), NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

void
rap_prose_view_set_text (RapProseView *self, const char *text)
{
  GtkTextBuffer *buffer;
  GtkTextIter cursor;
  gboolean at_end;
  int offset;

  g_return_if_fail (RAP_IS_PROSE_VIEW (self) && text);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  offset = gtk_text_iter_get_offset (&cursor);
  at_end = gtk_text_iter_is_end (&cursor);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_get_iter_at_offset (buffer, &cursor, at_end ? -1 : offset);
  gtk_text_buffer_place_cursor (buffer, &cursor);
}
