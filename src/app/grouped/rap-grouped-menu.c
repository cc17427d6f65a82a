/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a row without opening it. All stands on the view, since
 * the focus is on the list's own widget around a row. */

#include "grouped/rap-grouped-menu.h"

#include <glib/gi18n.h>

#include "grouped/rap-grouped-row.h"

/* The row that @widget is in or around, if it shows something. */
static RapGroupedRow *
find_row (GtkWidget *widget)
{
  GtkWidget *row = widget ? gtk_widget_get_ancestor (widget, RAP_TYPE_GROUPED_ROW) : NULL;

  if (row == NULL && widget)
    row = gtk_widget_get_first_child (widget);
  return RAP_IS_GROUPED_ROW (row) && rap_grouped_row_get_item (RAP_GROUPED_ROW (row))
           ? RAP_GROUPED_ROW (row)
           : NULL;
}

static RapGroupedRow *
find_focused_row (GtkWidget *view)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (view));

  return focus && gtk_widget_is_ancestor (focus, view) ? find_row (focus) : NULL;
}

static void
add_item (GMenu *menu, const char *label, const char *action, gint64 id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  if (action == NULL)
    return;
  g_menu_item_set_action_and_target (item, action, "x", id);
  g_menu_append_item (menu, item);
}

static void
popup (RapGroupedRow *row, const RapGroupedFace *face)
{
  gint64 id = rap_grouped_row_get_item (row)->id;
  g_autoptr (GMenu) menu = g_menu_new ();

  add_item (menu, _ ("_Open"), face->show_action, id);
  add_item (menu, _ ("_Duplicate"), face->duplicate_action, id);
  add_item (menu, _ ("De_lete"), face->delete_action, id);
  rap_grouped_row_popup_menu (row, G_MENU_MODEL (menu));
}

static gboolean
popup_focused (GtkWidget *view, GVariant *arguments, gpointer face)
{
  RapGroupedRow *row = find_focused_row (view);

  if (row == NULL)
    return FALSE;
  popup (row, face);
  return TRUE;
}

static gboolean
delete_focused (GtkWidget *view, GVariant *arguments, gpointer data)
{
  const RapGroupedFace *face = data;
  RapGroupedRow *row = find_focused_row (view);

  if (row == NULL || face->delete_action == NULL)
    return FALSE;
  return gtk_widget_activate_action (view, face->delete_action, "x",
                                     rap_grouped_row_get_item (row)->id);
}

static void
popup_at (GtkGesture *gesture, double x, double y, const RapGroupedFace *face)
{
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  RapGroupedRow *row = find_row (gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT));

  if (row == NULL)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  popup (row, face);
}

static void
on_secondary_pressed (GtkGesture *gesture, int n_press, double x, double y, gpointer face)
{
  popup_at (gesture, x, y, face);
}

static void
on_long_pressed (GtkGesture *gesture, double x, double y, gpointer face)
{
  popup_at (gesture, x, y, face);
}

static void
add_key (GtkEventController *keys, const char *trigger, GtkShortcutFunc function, gpointer face)
{
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                      gtk_callback_action_new (function, face, NULL)));
}

void
rap_grouped_menu_attach (GtkListView *view, const RapGroupedFace *face)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  gpointer data = (gpointer) face;

  g_return_if_fail (GTK_IS_LIST_VIEW (view) && face != NULL);

  add_key (keys, "<Shift>F10|Menu", popup_focused, data);
  add_key (keys, "Delete|KP_Delete", delete_focused, data);
  gtk_widget_add_controller (GTK_WIDGET (view), keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect (secondary, "pressed", G_CALLBACK (on_secondary_pressed), data);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (secondary));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect (press, "pressed", G_CALLBACK (on_long_pressed), data);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (press));
}
