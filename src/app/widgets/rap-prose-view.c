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
