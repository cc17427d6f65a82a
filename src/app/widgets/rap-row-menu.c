/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The menu of a row. */

#include "widgets/rap-row-menu.h"

static gboolean
popup (GtkWidget *row, GVariant *arguments, gpointer button)
{
  gtk_menu_button_popup (button);
  return TRUE;
}

static void
on_secondary_pressed (GtkGesture *gesture, int n_press, double x, double y, gpointer button)
{
  gtk_menu_button_popup (button);
}

void
rap_row_menu_attach (GtkWidget *row, GtkMenuButton *button)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();

  g_return_if_fail (GTK_IS_WIDGET (row) && GTK_IS_MENU_BUTTON (button));

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Shift>F10|Menu"),
                      gtk_callback_action_new (popup, button, NULL)));
  gtk_widget_add_controller (row, keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (secondary, "pressed", G_CALLBACK (on_secondary_pressed), button,
                           G_CONNECT_DEFAULT);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (secondary));
}
