/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of all persons, or of all organizations. */

#include "directory/rap-directory.h"

#include <glib/gi18n.h>

#include "directory/rap-directory-row.h"
#include "model/rap-paged-list.h"
#include "widgets/rap-open-page.h"

/* What differs between the two. */
typedef struct
{
  RapKind kind;
  const char *section;
  const char *title;
  const char *add_action;
  const char *add_tooltip;
  const char *show_action;
  const char *empty_title;
} Face;

static const Face people = {
  RAP_KIND_PERSON,   "people",          N_ ("People"),    "win.new-person",
  N_ ("New person"), "win.show-person", N_ ("No people"),
};

static const Face organizations = {
  RAP_KIND_ORGANIZATION,   "organizations",         N_ ("Organizations"),    "win.new-organization",
  N_ ("New organization"), "win.show-organization", N_ ("No organizations"),
};

struct _RapDirectory
{
  AdwBin parent_instance;

  AdwWindowTitle *window_title;
  GtkWidget *add_button;
  GtkEditable *search;
  GtkStack *states;
  GtkListView *view;
  GtkLabel *empty_title;
  GtkLabel *empty_description;

  const Face *face;
  RapPagedList *list;
};

G_DEFINE_FINAL_TYPE (RapDirectory, rap_directory, ADW_TYPE_BIN)

static void
show_state (RapDirectory *self)
{
  gboolean sought = *gtk_editable_get_text (self->search) != '\0';
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->list)) > 0;

  gtk_stack_set_visible_child_name (self->states, any      ? "list"
                                                  : sought ? "nothing-found"
                                                           : "empty");
  if (!sought)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.set-empty", "(sb)", self->face->section,
                                !any);
}

static void
on_search_changed (RapDirectory *self)
{
  if (self->list)
    rap_paged_list_set_words (self->list, gtk_editable_get_text (self->search));
}

static void
on_activate (RapDirectory *self, guint position)
{
  g_autoptr (RapPagedItem) item = g_list_model_get_item (G_LIST_MODEL (self->list), position);

  gtk_widget_activate_action (GTK_WIDGET (self), self->face->show_action, "x",
                              rap_paged_item_get_id (item));
}

static void
show_open (GtkWidget *widget)
{
  RapDirectory *self = RAP_DIRECTORY (widget);

  rap_paged_list_set_open (self->list,
                           rap_open_page_get (widget, rap_noun_get (self->face->kind)->name));
}

static void
rap_directory_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rap_directory_parent_class)->root (widget);
  rap_open_page_watch (widget, show_open);
}

static void
rap_directory_unroot (GtkWidget *widget)
{
  rap_open_page_unwatch (widget, show_open);
  GTK_WIDGET_CLASS (rap_directory_parent_class)->unroot (widget);
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  RapDirectory *self = data;

  gtk_list_item_set_child (item, rap_directory_row_new (self->face->kind, item));
}

static void
on_bind (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  rap_directory_row_set_item (RAP_DIRECTORY_ROW (gtk_list_item_get_child (item)),
                              gtk_list_item_get_item (item));
}

static void
on_unbind (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  rap_directory_row_set_item (RAP_DIRECTORY_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
activate_search (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (RAP_DIRECTORY (widget)->search));
}

static void
rap_directory_dispose (GObject *object)
{
  RapDirectory *self = RAP_DIRECTORY (object);

  if (self->list)
    g_signal_handlers_disconnect_by_data (self->list, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_DIRECTORY);
  if (self->list)
    g_object_run_dispose (G_OBJECT (self->list));
  g_clear_object (&self->list);

  G_OBJECT_CLASS (rap_directory_parent_class)->dispose (object);
}

static void
rap_directory_class_init (RapDirectoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_directory_dispose;
  widget_class->root = rap_directory_root;
  widget_class->unroot = rap_directory_unroot;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "directory/rap-directory.ui");
  gtk_widget_class_bind_template_child (widget_class, RapDirectory, window_title);
  gtk_widget_class_bind_template_child (widget_class, RapDirectory, add_button);
  gtk_widget_class_bind_template_child (widget_class, RapDirectory, search);
  gtk_widget_class_bind_template_child (widget_class, RapDirectory, states);
  gtk_widget_class_bind_template_child (widget_class, RapDirectory, view);
  gtk_widget_class_bind_template_child (widget_class, RapDirectory, empty_title);
  gtk_widget_class_bind_template_child (widget_class, RapDirectory, empty_description);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_install_action (widget_class, "list.search", NULL, activate_search);
}

static void
rap_directory_init (RapDirectory *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), self);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (on_unbind), self);
  gtk_list_view_set_factory (self->view, factory);
}

static GtkWidget *
directory_new (RapDesk *desk, const Face *face)
{
  RapDirectory *self = g_object_new (RAP_TYPE_DIRECTORY, NULL);

  self->face = face;
  adw_window_title_set_title (self->window_title, _ (face->title));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), face->add_action);
  gtk_widget_set_tooltip_text (self->add_button, _ (face->add_tooltip));
  gtk_label_set_label (self->empty_title, _ (face->empty_title));
  gtk_label_set_label (self->empty_description, _ ("Press + to add the first one."));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (face->title), -1);

  self->list = rap_paged_list_new (desk, face->kind);
  g_signal_connect_swapped (self->list, "loaded", G_CALLBACK (show_state), self);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->list));
  return GTK_WIDGET (self);
}

GtkWidget *
rap_directory_new_people (RapDesk *desk)
{
  return directory_new (desk, &people);
}

GtkWidget *
rap_directory_new_organizations (RapDesk *desk)
{
  return directory_new (desk, &organizations);
}
