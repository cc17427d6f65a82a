/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A list that is cut into groups with a head each, and searched. */

#include "grouped/rap-grouped-list.h"

#include <glib/gi18n.h>

#include "grouped/rap-group-header.h"
#include "grouped/rap-grouped-load.h"
#include "grouped/rap-grouped-menu.h"
#include "grouped/rap-grouped-model.h"
#include "grouped/rap-grouped-row.h"
#include "grouped/rap-grouped-slot.h"
#include "grouped/rap-grouped-top.h"
#include "widgets/rap-open-page.h"

struct _RapGroupedList
{
  AdwBin parent_instance;

  AdwWindowTitle *window_title;
  GtkWidget *add_button;
  GtkEditable *search;
  GtkStack *states;
  GtkListView *view;
  GtkLabel *empty_title;
  GtkLabel *empty_description;
  AdwStatusPage *nothing_found_page;

  const RapGroupedFace *face;
  RapDesk *desk;
  RapGroupedModel *items;
  GCancellable *loading;
};

G_DEFINE_FINAL_TYPE (RapGroupedList, rap_grouped_list, ADW_TYPE_BIN)

static void
show_state (RapGroupedList *self)
{
  guint all = rap_grouped_model_get_size (self->items);
  guint found = rap_grouped_model_get_n_found (self->items);

  gtk_stack_set_visible_child_name (self->states, found ? "list" : all ? "nothing-found" : "empty");
}

static void
on_search_changed (RapGroupedList *self)
{
  rap_grouped_model_set_words (self->items, gtk_editable_get_text (self->search));
  show_state (self);
  rap_grouped_top_show (self->view);
}

static void
on_search_stop (RapGroupedList *self)
{
  gtk_editable_set_text (self->search, "");
}

static void
on_activate (RapGroupedList *self, guint position)
{
  RapGroupedItem *item = rap_grouped_model_get_found (self->items, position);

  if (item)
    gtk_widget_activate_action (GTK_WIDGET (self), self->face->show_action, "x", item->id);
}

/* What was typed is looked for at once. */
static void
on_search_activate (RapGroupedList *self)
{
  on_search_changed (self);
  on_activate (self, 0);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapGroupedList) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = rap_grouped_load_finish (result, &error);

  if (self->desk == NULL)
    return;
  if (error)
    {
      rap_desk_report (self->desk, error);
      return;
    }
  rap_grouped_top_keep (self->view);
  rap_grouped_model_set_items (self->items, items);
  show_state (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-empty", "(sb)", self->face->section,
                              items->len == 0);
}

/* What is being loaded already may be old. */
static void
reload (RapGroupedList *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  rap_grouped_load_async (self->face, self->desk, self->loading, on_loaded, g_object_ref (self));
}

static void
show_open (GtkWidget *widget)
{
  RapGroupedList *self = RAP_GROUPED_LIST (widget);

  rap_grouped_model_set_open (self->items, rap_open_page_get (widget, self->face->noun));
}

static void
rap_grouped_list_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rap_grouped_list_parent_class)->root (widget);
  rap_open_page_watch (widget, show_open);
}

static void
rap_grouped_list_unroot (GtkWidget *widget)
{
  rap_open_page_unwatch (widget, show_open);
  GTK_WIDGET_CLASS (rap_grouped_list_parent_class)->unroot (widget);
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  gtk_list_item_set_child (item, rap_grouped_row_new ());
}

static void
show_item (GtkListItem *list_item)
{
  RapGroupedItem *item = rap_grouped_slot_get_item (gtk_list_item_get_item (list_item));
  GtkWidget *row = gtk_list_item_get_child (list_item);

  gtk_widget_set_visible (row, item != NULL);
  rap_grouped_row_set_item (RAP_GROUPED_ROW (row), item);
  gtk_list_item_set_accessible_label (list_item, item ? item->name : NULL);
}

static void
on_bind (GtkListItemFactory *factory, GtkListItem *list_item, gpointer data)
{
  g_signal_connect_swapped (gtk_list_item_get_item (list_item), "changed", G_CALLBACK (show_item),
                            list_item);
  show_item (list_item);
}

static void
on_unbind (GtkListItemFactory *factory, GtkListItem *list_item, gpointer data)
{
  g_signal_handlers_disconnect_by_data (gtk_list_item_get_item (list_item), list_item);
}

static void
activate_search (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (RAP_GROUPED_LIST (widget)->search));
}

static void
rap_grouped_list_dispose (GObject *object)
{
  RapGroupedList *self = RAP_GROUPED_LIST (object);

  if (self->desk)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_cancellable_cancel (self->loading);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_GROUPED_LIST);
  g_clear_object (&self->loading);
  g_clear_object (&self->desk);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (rap_grouped_list_parent_class)->dispose (object);
}

static void
rap_grouped_list_class_init (RapGroupedListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_grouped_list_dispose;
  widget_class->root = rap_grouped_list_root;
  widget_class->unroot = rap_grouped_list_unroot;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "grouped/rap-grouped-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RapGroupedList, window_title);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedList, add_button);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedList, search);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedList, states);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedList, view);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedList, empty_title);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedList, empty_description);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedList, nothing_found_page);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stop);
  gtk_widget_class_install_action (widget_class, "list.search", NULL, activate_search);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
}

static void
rap_grouped_list_init (RapGroupedList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) headers = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->items = rap_grouped_model_new ();
  headers = rap_group_header_create_factory (self->items);

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (on_unbind), NULL);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_header_factory (self->view, headers);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->items));
}

static void
show_face (RapGroupedList *self)
{
  const RapGroupedFace *face = self->face;

  adw_window_title_set_title (self->window_title, _ (face->title));
  gtk_widget_set_visible (self->add_button, face->add_action != NULL);
  if (face->add_action)
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), face->add_action);
      gtk_widget_set_tooltip_text (self->add_button, _ (face->add_label));
    }
  gtk_search_entry_set_placeholder_text (GTK_SEARCH_ENTRY (self->search), _ (face->search_label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (face->search_label), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (face->title), -1);
  gtk_label_set_label (self->empty_title, _ (face->empty_title));
  gtk_label_set_label (self->empty_description, _ (face->empty_description));
  adw_status_page_set_title (self->nothing_found_page, _ (face->nothing_found_title));
}

GtkWidget *
rap_grouped_list_new (RapDesk *desk, const RapGroupedFace *face)
{
  RapGroupedList *self = g_object_new (RAP_TYPE_GROUPED_LIST, NULL);

  g_return_val_if_fail (RAP_IS_DESK (desk) && face != NULL, GTK_WIDGET (self));

  self->face = face;
  self->desk = g_object_ref (desk);
  show_face (self);
  rap_grouped_menu_attach (self->view, face);
  rap_grouped_top_attach (self->view);
  g_signal_connect_swapped (desk, "changed", G_CALLBACK (reload), self);
  g_signal_connect_swapped (desk, "notify::language", G_CALLBACK (reload), self);
  reload (self);
  return GTK_WIDGET (self);
}
