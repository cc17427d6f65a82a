/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a release by a template would be. */

#include "config.h"

#include "templates/rap-template-preview.h"

#include <glib/gi18n.h>

#include "model/rap-event-text.h"
#include "model/rap-record-model.h"
#include "release/rap-release-renderer.h"
#include "release/rap-release-sheet.h"
#include "store/rap-store-list.h"
#include "store/rap-store-load.h"
#include "widgets/rap-drop-down-search.h"

struct _RapTemplatePreview
{
  AdwBin parent_instance;

  GtkWidget *event_box;
  GtkDropDown *events;
  GtkStack *states;
  RapReleaseSheet *sheet;

  RapDesk *desk;
  char *id;
  char *text;
  GListStore *choices; /* RapEvent */
  gint64 chosen;       /* the event's id; 0: none */
  gint64 fullest;      /* the id of the one that shows most; 0: none */
  gboolean has_shown;  /* there was a text without mistakes */
  gboolean has_mistake;
  RapRecordModel *model;
  RapReleaseRenderer *renderer;
  GCancellable *cancellable;
};

static guint rendered_signal;

G_DEFINE_FINAL_TYPE (RapTemplatePreview, rap_template_preview, ADW_TYPE_BIN)

static const char *
get_state (RapTemplatePreview *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->choices)) == 0)
    return "empty";
  return self->has_mistake && !self->has_shown ? "mistake" : "sheet";
}

static void
show_state (RapTemplatePreview *self)
{
  gboolean has_event = g_list_model_get_n_items (G_LIST_MODEL (self->choices)) > 0;

  gtk_widget_set_visible (self->event_box, has_event);
  gtk_stack_set_visible_child_name (self->states, get_state (self));
}

static void
on_rendered (RapTemplatePreview *self)
{
  const RapReleaseRendering *rendering = rap_release_renderer_get_rendering (self->renderer);

  if (rendering->draft)
    rap_release_sheet_show (self->sheet, rendering->draft->draft);
  self->has_shown = self->has_shown || rendering->draft;
  self->has_mistake = rap_release_rendering_get_mistake (rendering) != NULL;
  show_state (self);
  g_signal_emit (self, rendered_signal, 0, rendering);
}

static void
close_event (RapTemplatePreview *self)
{
  if (self->renderer)
    g_signal_handlers_disconnect_by_data (self->renderer, self);
  g_clear_object (&self->renderer);
  g_clear_object (&self->model);
}

/* Without an event the text is still looked at for mistakes. */
static void
open_event (RapTemplatePreview *self, gint64 event)
{
  close_event (self);
  self->chosen = event;
  self->model = rap_record_model_new (self->desk, RAP_KIND_EVENT, event);
  self->renderer = rap_release_renderer_new_preview (self->model, self->id);
  g_signal_connect_object (self->renderer, "rendered", G_CALLBACK (on_rendered), self,
                           G_CONNECT_SWAPPED);
  if (self->text)
    rap_release_renderer_set_template_text (self->renderer, self->text);
}

/* Returns whether it is another than before. */
static gboolean
show_selected (RapTemplatePreview *self)
{
  RapEntity *event = gtk_drop_down_get_selected_item (self->events);

  if (event == NULL || rap_entity_get_id (event) == self->chosen)
    return FALSE;
  open_event (self, rap_entity_get_id (event));
  return TRUE;
}

/* The next template is looked at by the same. */
static void
on_event_chosen (RapTemplatePreview *self)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  if (show_selected (self))
    g_settings_set_int64 (settings, "template-event", self->chosen);
}

static gboolean
find_event (GPtrArray *events, gint64 id, guint *index)
{
  for (guint i = 0; i < events->len; i++)
    if (rap_entity_get_id (g_ptr_array_index (events, i)) == id)
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

/* The one that shows, else the one chosen last, else the one that shows most. */
static guint
find_wanted (RapTemplatePreview *self, GPtrArray *events)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);
  guint index = 0;

  if (!find_event (events, self->chosen, &index) &&
      !find_event (events, g_settings_get_int64 (settings, "template-event"), &index))
    find_event (events, self->fullest, &index);
  return index;
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapTemplatePreview) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = rap_store_list_events_finish (RAP_STORE (source), result, &error);
  GPtrArray *events;

  if (error && self->desk)
    rap_desk_report (self->desk, error);
  if (record == NULL || self->desk == NULL)
    return;
  events = rap_record_list (record, RAP_KIND_EVENT);
  g_signal_handlers_block_by_func (self->events, on_event_chosen, self);
  g_list_store_splice (self->choices, 0, g_list_model_get_n_items (G_LIST_MODEL (self->choices)),
                       events->pdata, events->len);
  gtk_drop_down_set_selected (self->events, find_wanted (self, events));
  g_signal_handlers_unblock_by_func (self->events, on_event_chosen, self);
  if (events->len == 0)
    open_event (self, 0);
  else
    show_selected (self);
}

static void
list_events (RapTemplatePreview *self)
{
  rap_store_list_events_async (rap_desk_get_store (self->desk), self->cancellable, on_listed,
                               g_object_ref (self));
}

static void
on_fullest_found (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapTemplatePreview) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rap_store_list_related_finish (RAP_STORE (source), result, &error);

  if (self->desk == NULL)
    return;
  if (error)
    rap_desk_report (self->desk, error);
  else if (rows->len > 0)
    self->fullest = ((RapListRow *) g_ptr_array_index (rows, 0))->id;
  list_events (self);
}

static char *
get_title (RapEvent *event, RapTemplatePreview *self)
{
  return event && self->desk ? rap_event_text_title (event, rap_desk_get_language (self->desk))
                             : NULL;
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (RapTemplatePreview *self, GtkListItem *item)
{
  g_autofree char *title = get_title (gtk_list_item_get_item (item), self);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), title);
  gtk_widget_set_tooltip_text (gtk_list_item_get_child (item), title);
}

static void
rap_template_preview_dispose (GObject *object)
{
  RapTemplatePreview *self = RAP_TEMPLATE_PREVIEW (object);

  g_cancellable_cancel (self->cancellable);
  if (self->desk)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  close_event (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_TEMPLATE_PREVIEW);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (rap_template_preview_parent_class)->dispose (object);
}

static void
rap_template_preview_finalize (GObject *object)
{
  RapTemplatePreview *self = RAP_TEMPLATE_PREVIEW (object);

  g_free (self->id);
  g_free (self->text);
  g_clear_object (&self->choices);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (rap_template_preview_parent_class)->finalize (object);
}

static void
rap_template_preview_class_init (RapTemplatePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_template_preview_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_template_preview_finalize;

  rendered_signal = g_signal_new ("rendered", RAP_TYPE_TEMPLATE_PREVIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  g_type_ensure (RAP_TYPE_RELEASE_SHEET);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "templates/rap-template-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePreview, event_box);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePreview, events);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePreview, states);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePreview, sheet);
  gtk_widget_class_bind_template_callback (widget_class, on_event_chosen);
}

static void
rap_template_preview_init (RapTemplatePreview *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkExpression) title = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  rap_drop_down_search_name (self->events, _ ("Search events"));
  self->cancellable = g_cancellable_new ();
  self->choices = g_list_store_new (RAP_TYPE_EVENT);
  title = gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (get_title), self,
                                       NULL);
  gtk_drop_down_set_expression (self->events, title);
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
  gtk_drop_down_set_factory (self->events, factory);
  gtk_drop_down_set_model (self->events, G_LIST_MODEL (self->choices));
}

void
rap_template_preview_open (RapTemplatePreview *self, RapDesk *desk, const char *id)
{
  g_return_if_fail (RAP_IS_TEMPLATE_PREVIEW (self) && RAP_IS_DESK (desk) && id);
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->id = g_strdup (id);
  g_signal_connect_object (desk, "changed", G_CALLBACK (list_events), self, G_CONNECT_SWAPPED);
  rap_store_list_related_async (rap_desk_get_store (desk), RAP_RELATION_FULLEST_EVENT, 0,
                                rap_desk_get_language (desk), self->cancellable, on_fullest_found,
                                g_object_ref (self));
}

void
rap_template_preview_set_text (RapTemplatePreview *self, const char *text)
{
  g_return_if_fail (RAP_IS_TEMPLATE_PREVIEW (self) && text);

  g_set_str (&self->text, text);
  if (self->renderer)
    rap_release_renderer_set_template_text (self->renderer, text);
}
