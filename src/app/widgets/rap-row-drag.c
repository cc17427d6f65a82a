/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving a row of a list. */

#include "widgets/rap-row-drag.h"

typedef struct
{
  char *action;
  gint64 id;
} Mover;

static void
mover_free (gpointer data)
{
  Mover *mover = data;

  g_free (mover->action);
  g_free (mover);
}

static const Mover *
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
  return gdk_content_provider_new_typed (GTK_TYPE_LIST_BOX_ROW, row);
}

static void
on_begin (GtkDragSource *source, GdkDrag *drag, GtkWidget *row)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (row);

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, GtkListBoxRow *row)
{
  GtkListBoxRow *dragged = g_value_get_object (value);
  GtkWidget *list = gtk_widget_get_parent (GTK_WIDGET (row));

  if (dragged == NULL || get_mover (dragged) == NULL ||
      gtk_widget_get_parent (GTK_WIDGET (dragged)) != list)
    return FALSE;
  move (dragged, gtk_list_box_row_get_index (row) - gtk_list_box_row_get_index (dragged));
  return TRUE;
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
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), row);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (target));
  add_key (keys, "<Alt>Up|<Alt>KP_Up", -1);
  add_key (keys, "<Alt>Down|<Alt>KP_Down", 1);
  gtk_widget_add_controller (GTK_WIDGET (row), keys);
}
