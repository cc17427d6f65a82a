/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The top of a list with heads. */

#include "grouped/rap-grouped-top.h"

#include "grouped/rap-grouped-row.h"
#include "grouped/rap-grouped-slot.h"

/* The view moves when it is next laid out, which is after the next tick. */
#define FRAMES 3

static gboolean
on_tick (GtkWidget *view, GdkFrameClock *clock, gpointer data)
{
  guint *frames = data;

  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view)), 0);
  return --*frames > 0;
}

void
rap_grouped_top_show (GtkListView *view)
{
  guint frames = FRAMES;

  g_return_if_fail (GTK_IS_LIST_VIEW (view));

  gtk_widget_add_tick_callback (GTK_WIDGET (view), on_tick, g_memdup2 (&frames, sizeof frames),
                                g_free);
}

void
rap_grouped_top_keep (GtkListView *view)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (view));

  if (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view))) < 1)
    rap_grouped_top_show (view);
}

static void
on_focus_changed (GtkListView *view, GParamSpec *pspec, GtkRoot *root)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (view));
  GtkWidget *focus = gtk_root_get_focus (root);
  GtkWidget *row = focus ? gtk_widget_get_first_child (focus) : NULL;
  g_autoptr (RapGroupedSlot) first = model ? g_list_model_get_item (model, 0) : NULL;

  if (first && RAP_IS_GROUPED_ROW (row) &&
      rap_grouped_row_get_item (RAP_GROUPED_ROW (row)) == rap_grouped_slot_get_item (first))
    rap_grouped_top_show (view);
}

static void
on_map (GtkWidget *view)
{
  g_signal_connect_object (gtk_widget_get_root (view), "notify::focus-widget",
                           G_CALLBACK (on_focus_changed), view, G_CONNECT_SWAPPED);
}

static void
on_unmap (GtkWidget *view)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (view), on_focus_changed, view);
}

void
rap_grouped_top_attach (GtkListView *view)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (view));

  g_signal_connect (view, "map", G_CALLBACK (on_map), NULL);
  g_signal_connect (view, "unmap", G_CALLBACK (on_unmap), NULL);
}
