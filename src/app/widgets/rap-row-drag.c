/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving a row of a list. */

#include "widgets/rap-row-drag.h"

#include "widgets/rap-drag-scroll.h"

typedef struct
{
  char *action;
  gint64 id;
  int x, y; /* where the row was taken hold of */
} Mover;

static void
mover_free (gpointer data)
{
  Mover *mover = data;

  g_free (mover->action);
  g_free (mover);
}

static Mover *
get_mover (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "rap-row-drag");
}

static void
move (GtkListBoxRow *row, int by)
{
  const Mover *mover = get_mover (row);

  if (by != 0)
    gtk_widget_activate_action (GTK_WIDGET (row), mover->action, "(xi)", mover->id, by);
}

static GdkContentProvider *
on_prepare (GtkDragSource *source, double x, double y, GtkListBoxRow *row)
{
  Mover *mover = get_mover (row);

  mover->x = (int) x;
  mover->y = (int) y;
  return gdk_content_provider_new_typed (GTK_TYPE_LIST_BOX_ROW, row);
}

/* Rows have no ground of their own: what is dragged would hardly be seen. */
static void
show_dragged (GdkDrag *drag, GtkWidget *row)
{
  const Mover *mover = get_mover (GTK_LIST_BOX_ROW (row));
  g_autoptr (GdkPaintable) now = gtk_widget_paintable_new (row);
  g_autoptr (GdkPaintable) image = gdk_paintable_get_current_image (now);
  GtkWidget *picture = gtk_picture_new_for_paintable (image);

  gtk_widget_add_css_class (picture, "dragged-row");
  gtk_widget_set_size_request (picture, gtk_widget_get_width (row), gtk_widget_get_height (row));
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), picture);
  gdk_drag_set_hotspot (drag, mover->x, mover->y);
}

static void
on_begin (GtkDragSource *source, GdkDrag *drag, GtkWidget *row)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);

  show_dragged (drag, row);
  if (scroller)
    rap_drag_scroll_enable (GTK_SCROLLED_WINDOW (scroller));
}

/* By how many rows what is dragged would move, were it dropped on @row; 0 if it can't be. */
static int
count_way (GdkDrop *drop, GtkListBoxRow *row)
{
  GdkDrag *drag = gdk_drop_get_drag (drop);
  g_auto (GValue) value = G_VALUE_INIT;
  GtkListBoxRow *dragged;

  g_value_init (&value, GTK_TYPE_LIST_BOX_ROW);
  if (drag == NULL || !gdk_content_provider_get_value (gdk_drag_get_content (drag), &value, NULL))
    return 0;
  dragged = g_value_get_object (&value);
  if (dragged == NULL ||
      gtk_widget_get_parent (GTK_WIDGET (dragged)) != gtk_widget_get_parent (GTK_WIDGET (row)))
    return 0;
  return gtk_list_box_row_get_index (row) - gtk_list_box_row_get_index (dragged);
}

static gboolean
on_accept (GtkDropTarget *target, GdkDrop *drop, GtkListBoxRow *row)
{
  return count_way (drop, row) != 0;
}

static void
hide_place (GtkWidget *row)
{
  gtk_widget_remove_css_class (row, "drop-above");
  gtk_widget_remove_css_class (row, "drop-below");
}

static GdkDragAction
on_enter (GtkDropTarget *target, double x, double y, GtkListBoxRow *row)
{
  gboolean below = count_way (gtk_drop_target_get_current_drop (target), row) > 0;

  hide_place (GTK_WIDGET (row));
  gtk_widget_add_css_class (GTK_WIDGET (row), below ? "drop-below" : "drop-above");
  return GDK_ACTION_MOVE;
}

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, GtkListBoxRow *row)
{
  int by = count_way (gtk_drop_target_get_current_drop (target), row);

  hide_place (GTK_WIDGET (row));
  move (g_value_get_object (value), by);
  return by != 0;
}

static gboolean
on_key (GtkWidget *row, GVariant *by, gpointer data)
{
  move (GTK_LIST_BOX_ROW (row), g_variant_get_int32 (by));
  return TRUE;
}

static void
add_key (GtkEventController *keys, const char *trigger, int by)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                                            gtk_callback_action_new (on_key, NULL, NULL));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_int32 (by));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

void
rap_row_drag_enable (GtkListBoxRow *row, const char *action, gint64 id)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (GTK_TYPE_LIST_BOX_ROW, GDK_ACTION_MOVE);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  Mover *mover = g_new0 (Mover, 1);

  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row) && action);

  mover->action = g_strdup (action);
  mover->id = id;
  g_object_set_data_full (G_OBJECT (row), "rap-row-drag", mover, mover_free);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (on_prepare), row);
  g_signal_connect (source, "drag-begin", G_CALLBACK (on_begin), row);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));
  g_signal_connect (target, "accept", G_CALLBACK (on_accept), row);
  g_signal_connect (target, "enter", G_CALLBACK (on_enter), row);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (hide_place), row);
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), row);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (target));
  add_key (keys, "<Alt>Up|<Alt>KP_Up", -1);
  add_key (keys, "<Alt>Down|<Alt>KP_Down", 1);
  gtk_widget_add_controller (GTK_WIDGET (row), keys);
}
