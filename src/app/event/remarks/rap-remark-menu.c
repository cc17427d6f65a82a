/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a remark. */

#include "event/remarks/rap-remark-menu.h"

#include <glib/gi18n.h>

#include "widgets/rap-row-menu.h"

/* Made when it is first opened: a ledger has hundreds of rows. */
static void
create_menu (GtkMenuButton *button, gpointer data)
{
  gint64 id = *(gint64 *) data;
  g_autoptr (GMenu) menu = g_menu_new ();
  const struct
  {
    const char *label;
    const char *action;
    GVariant *target;
  } items[] = {
    { _ ("_Edit"), "remarks.edit", g_variant_new ("x", id) },
      { _ ("Move _up"), "remarks.move", g_variant_new ("(xi)", id, -1) },
        { _ ("Move _down"), "remarks.move", g_variant_new ("(xi)", id, 1) },
          { _ ("_Delete"), "remarks.delete", g_variant_new ("x", id) },
        };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (items[i].label, NULL);

      g_menu_item_set_action_and_target_value (item, items[i].action, items[i].target);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
add_shortcut (GtkEventController *keys, const char *trigger, const char *action, GVariant *target)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                                            gtk_named_action_new (action));

  gtk_shortcut_set_arguments (shortcut, target);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

void
rap_remark_menu_attach (GtkWidget *row, GtkMenuButton *button, gint64 id)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_menu_button_set_create_popup_func (button, create_menu, g_memdup2 (&id, sizeof id), g_free);

  add_shortcut (keys, "F2", "remarks.edit", g_variant_new ("x", id));
  add_shortcut (keys, "Delete", "remarks.delete", g_variant_new ("x", id));
  gtk_widget_add_controller (row, keys);
  rap_row_menu_attach (row, button);
}
