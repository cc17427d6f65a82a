/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The head of a group in a list. */

#include "grouped/rap-group-header.h"

#include "grouped/rap-grouped-slot.h"

/* The key of a header's model. */
#define ITEMS "rap-grouped-model"

struct _RapGroupHeader
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (RapGroupHeader, rap_group_header, ADW_TYPE_BIN)

static RapGroupedModel *
get_items (GtkListHeader *header)
{
  return g_object_get_data (G_OBJECT (header), ITEMS);
}

static void
show_group (GtkListHeader *header)
{
  RapGroupHeader *self = RAP_GROUP_HEADER (gtk_list_header_get_child (header));
  RapGroupedSlot *slot = gtk_list_header_get_item (header);
  RapGroupedItem *first = slot ? rap_grouped_slot_get_item (slot) : NULL;
  g_autofree char *count = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), first != NULL);
  if (first == NULL)
    return;
  count = g_strdup_printf ("%u", rap_grouped_model_count_group (get_items (header), first));
  gtk_label_set_label (self->title, first->group);
  gtk_label_set_label (self->count, count);
}

/* A header that stays where it is may be of another group now. */
static void
on_setup (GtkListItemFactory *factory, GtkListHeader *header, gpointer items)
{
  gtk_list_header_set_child (header, g_object_new (RAP_TYPE_GROUP_HEADER, NULL));
  g_object_set_data (G_OBJECT (header), ITEMS, items);
  g_signal_connect (header, "notify::item", G_CALLBACK (show_group), NULL);
  g_signal_connect_swapped (items, "sections-changed", G_CALLBACK (show_group), header);
}

static void
on_bind (GtkListItemFactory *factory, GtkListHeader *header, gpointer data)
{
  show_group (header);
}

static void
on_teardown (GtkListItemFactory *factory, GtkListHeader *header, gpointer items)
{
  g_signal_handlers_disconnect_by_func (header, show_group, NULL);
  g_signal_handlers_disconnect_by_data (items, header);
}

static void
rap_group_header_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_GROUP_HEADER);

  G_OBJECT_CLASS (rap_group_header_parent_class)->dispose (object);
}

static void
rap_group_header_class_init (RapGroupHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_group_header_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "grouped/rap-group-header.ui");
  gtk_widget_class_bind_template_child (widget_class, RapGroupHeader, title);
  gtk_widget_class_bind_template_child (widget_class, RapGroupHeader, count);
}

static void
rap_group_header_init (RapGroupHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkListItemFactory *
rap_group_header_create_factory (RapGroupedModel *items)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), items);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), items);
  g_signal_connect (factory, "teardown", G_CALLBACK (on_teardown), items);
  return factory;
}
