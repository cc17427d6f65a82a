/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Scrolling by a drag. GTK's lists don't do it. */

#include "widgets/rap-drag-scroll.h"

/* Pixels from an edge within which it scrolls, and pixels a second right at the edge. */
#define EDGE  48.0
#define SPEED 900.0

typedef struct
{
  GtkWidget *scroller;
  double y;      /* where the pointer is, from the scroller's top */
  guint tick;    /* 0 while it doesn't scroll */
  gint64 before; /* the frame before, in microseconds; 0 for the first */
} DragScroll;

/* In pixels a second, downwards. */
static double
get_speed (DragScroll *self)
{
  double height = gtk_widget_get_height (self->scroller);
  double edge = MIN (EDGE, height / 4);

  if (self->y < edge)
    return -SPEED * (edge - self->y) / edge;
  if (self->y > height - edge)
    return SPEED * (self->y - (height - edge)) / edge;
  return 0;
}

static gboolean
on_tick (GtkWidget *scroller, GdkFrameClock *clock, gpointer data)
{
  DragScroll *self = data;
  GtkAdjustment *vertical = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = self->before ? (double) (now - self->before) / G_USEC_PER_SEC : 0;

  self->before = now;
  gtk_adjustment_set_value (vertical,
                            gtk_adjustment_get_value (vertical) + get_speed (self) * seconds);
  return G_SOURCE_CONTINUE;
}

static void
stop (DragScroll *self)
{
  if (self->tick)
    gtk_widget_remove_tick_callback (self->scroller, self->tick);
  self->tick = 0;
}

static void
on_motion (DragScroll *self, double x, double y)
{
  self->y = y;
  if (get_speed (self) == 0)
    stop (self);
  else if (self->tick == 0)
    {
      self->before = 0;
      self->tick = gtk_widget_add_tick_callback (self->scroller, on_tick, self, NULL);
    }
}

void
rap_drag_scroll_enable (GtkScrolledWindow *scroller)
{
  GtkEventController *motion;
  DragScroll *self;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));

  if (g_object_get_data (G_OBJECT (scroller), "rap-drag-scroll"))
    return;
  self = g_new0 (DragScroll, 1);
  self->scroller = GTK_WIDGET (scroller);
  g_object_set_data_full (G_OBJECT (scroller), "rap-drag-scroll", self, g_free);
  motion = gtk_drop_controller_motion_new ();
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (stop), self);
  gtk_widget_add_controller (GTK_WIDGET (scroller), motion);
}
