/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lists that vanish when they are empty, of rows that can be removed. */

#include "event/overview/rap-overview-row.h"

#include <glib/gi18n.h>

#define PART "rap-part"

static void
on_clicked (GtkButton *button, gpointer data)
{
  RapRecordModel *model = data;
  RapEntity *part = g_object_get_data (G_OBJECT (button), PART);
  RapChanges *changes = rap_changes_new (_ ("Remove"));

  rap_changes_delete (changes, rap_entity_get_kind (part), rap_entity_get_id (part));
  rap_record_model_apply (model, changes, _ ("Removed"));
}

GtkWidget *
rap_overview_create_remover (RapRecordModel *model, RapEntity *part, const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  /* Translators: %s is the name of an organization or a topic. */
  g_autofree char *tooltip = name ? g_strdup_printf (_ ("Remove %s"), name) : g_strdup (_ ("Remove"));

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), PART, g_object_ref (part), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_clicked), model, 0);
  return button;
}

static void
show_if_any (GListModel *parts, guint position, guint removed, guint added, gpointer list)
{
  gtk_widget_set_visible (list, g_list_model_get_n_items (parts) > 0);
}

void
rap_overview_fill_list (GtkListBox *list,
                        GListModel *parts,
                        GtkListBoxCreateWidgetFunc create,
                        RapRecordModel *model)
{
  g_signal_handlers_disconnect_by_func (parts, show_if_any, list);
  gtk_list_box_bind_model (list, parts, create, g_object_ref (model), g_object_unref);
  g_signal_connect_object (parts, "items-changed", G_CALLBACK (show_if_any), list, 0);
  show_if_any (parts, 0, 0, 0, list);
}
