/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of events. */

#include "events/rap-event-list.h"

#include "events/rap-event-row.h"
#include "model/rap-event-text.h"
#include "record/rap-fold.h"
#include "record/rap-record.h"
#include "store/rap-store-load.h"

struct _RapEventList
{
  AdwBin parent_instance;

  GtkStack *states;
  GtkListView *view;
  GtkEditable *search;

  RapDesk *desk;
  RapRecord *record; /* the events as loaded last, with their places */
  GListStore *events;
  GtkCustomFilter *filter;
  char *sought; /* folded */
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (RapEventList, rap_event_list, ADW_TYPE_BIN)

static void
show_state (RapEventList *self)
{
  guint shown = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (self->view)));
  guint all = g_list_model_get_n_items (G_LIST_MODEL (self->events));

  gtk_stack_set_visible_child_name (self->states, shown ? "list" : all ? "nothing-found" : "empty");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-empty", "b", all == 0);
}

static gboolean
is_sought (gpointer item, gpointer data)
{
  RapEventList *self = data;
  RapEvent *event = item;
  g_autofree char *title = NULL;
  g_autofree char *folded = NULL;

  if (self->sought == NULL || *self->sought == '\0')
    return TRUE;
  title = rap_event_text_title (event, rap_desk_get_language (self->desk));
  folded = rap_fold_key (title);
  return strstr (folded, self->sought) != NULL;
}

static void
on_search_changed (RapEventList *self)
{
  g_free (self->sought);
  self->sought = rap_fold_key (gtk_editable_get_text (self->search));
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  show_state (self);
}

static void
on_activate (RapEventList *self, guint position)
{
  g_autoptr (RapEntity) event =
    g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->view)), position);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-event", "x", rap_entity_get_id (event));
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapEventList) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = rap_store_list_events_finish (RAP_STORE (source), result, &error);
  GPtrArray *events;

  if (error)
    {
      if (self->desk)
        rap_desk_report (self->desk, error);
      return;
    }
  g_set_object (&self->record, record);
  events = rap_record_list (record, RAP_KIND_EVENT);
  g_list_store_splice (self->events, 0, g_list_model_get_n_items (G_LIST_MODEL (self->events)),
                       events->pdata, events->len);
  show_state (self);
}

static void
reload (RapEventList *self)
{
  rap_store_list_events_async (rap_desk_get_store (self->desk), self->cancellable, on_loaded,
                               g_object_ref (self));
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  gtk_list_item_set_child (item, rap_event_row_new ());
}

static void
on_bind (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  RapEventList *self = data;
  RapEvent *event = gtk_list_item_get_item (item);
  RapEventRow *row = RAP_EVENT_ROW (gtk_list_item_get_child (item));

  rap_event_row_show (row, self->record, event, rap_desk_get_language (self->desk));
  gtk_list_item_set_accessible_label (item, rap_event_row_get_name (row));
}

static void
rap_event_list_dispose (GObject *object)
{
  RapEventList *self = RAP_EVENT_LIST (object);

  if (self->desk)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_EVENT_LIST);
  g_clear_object (&self->desk);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (rap_event_list_parent_class)->dispose (object);
}

static void
rap_event_list_finalize (GObject *object)
{
  RapEventList *self = RAP_EVENT_LIST (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->events);
  g_free (self->sought);

  G_OBJECT_CLASS (rap_event_list_parent_class)->finalize (object);
}

static void
rap_event_list_class_init (RapEventListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_event_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_event_list_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "events/rap-event-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RapEventList, states);
  gtk_widget_class_bind_template_child (widget_class, RapEventList, view);
  gtk_widget_class_bind_template_child (widget_class, RapEventList, search);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
}

static void
rap_event_list_init (RapEventList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  self->events = g_list_store_new (RAP_TYPE_EVENT);
  self->filter = gtk_custom_filter_new (is_sought, self, NULL);
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->events)),
                                        GTK_FILTER (self->filter));
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), self);
  gtk_list_view_set_factory (self->view, factory);
  g_object_unref (factory);
  gtk_list_view_set_model (self->view,
                           GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (filtered))));
}

GtkWidget *
rap_event_list_new (RapDesk *desk)
{
  RapEventList *self = g_object_new (RAP_TYPE_EVENT_LIST, NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "changed", G_CALLBACK (reload), self);
  reload (self);
  return GTK_WIDGET (self);
}
