/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The events a person took part in, and what they said there. */

#include "people/rap-person-past.h"

#include <glib/gi18n.h>

#include "directory/rap-links.h"

struct _RapPersonPast
{
  AdwBin parent_instance;

  RapLinks *events;
  RapLinks *said;
  GtkLabel *protected_label;

  RapRecordModel *model;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (RapPersonPast, rap_person_past, ADW_TYPE_BIN)

static void
on_events_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapPersonPast) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rap_store_list_appearances_finish (RAP_STORE (source), result,
                                                                  &error);

  if (self->model == NULL)
    return;
  if (error)
    rap_desk_report (rap_record_model_get_desk (self->model), error);
  else
    rap_links_show (self->events, RAP_KIND_EVENT, rows,
                    _ ("Events appear here once the person takes part."));
}

/* What is protected is counted, never shown in passing. */
static void
show_said (RapPersonPast *self, GPtrArray *rows)
{
  g_autoptr (GPtrArray) shown = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_list_row_free);
  g_autofree char *hidden = NULL;
  guint n_hidden;

  for (guint i = 0; i < rows->len; i++)
    {
      const RapListRow *row = g_ptr_array_index (rows, i);

      if (row->disclosure == RAP_DISCLOSURE_PUBLIC)
        g_ptr_array_add (shown, rap_list_row_copy (row));
    }
  n_hidden = rows->len - shown->len;
  rap_links_show (self->said, RAP_KIND_REMARK, shown,
                  _ ("Remarks appear here once they are written."));
  hidden = g_strdup_printf (ngettext ("%u more statement is protected.",
                                      "%u more statements are protected.", n_hidden),
                            n_hidden);
  gtk_label_set_label (self->protected_label, hidden);
  gtk_widget_set_visible (GTK_WIDGET (self->protected_label), n_hidden > 0);
}

static void
on_said_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapPersonPast) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rap_store_list_said_finish (RAP_STORE (source), result, &error);

  if (self->model == NULL)
    return;
  if (error)
    rap_desk_report (rap_record_model_get_desk (self->model), error);
  else
    show_said (self, rows);
}

static void
load (RapPersonPast *self)
{
  RapDesk *desk = rap_record_model_get_desk (self->model);
  RapStore *store = rap_desk_get_store (desk);
  const char *language = rap_desk_get_language (desk);
  gint64 id = rap_record_model_get_id (self->model);

  rap_store_list_appearances_async (store, RAP_KIND_PERSON, id, language, self->cancellable,
                                    on_events_loaded, g_object_ref (self));
  rap_store_list_said_async (store, id, language, self->cancellable, on_said_loaded,
                             g_object_ref (self));
}

static void
rap_person_past_dispose (GObject *object)
{
  RapPersonPast *self = RAP_PERSON_PAST (object);

  g_cancellable_cancel (self->cancellable);
  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PERSON_PAST);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_person_past_parent_class)->dispose (object);
}

static void
rap_person_past_finalize (GObject *object)
{
  g_object_unref (RAP_PERSON_PAST (object)->cancellable);

  G_OBJECT_CLASS (rap_person_past_parent_class)->finalize (object);
}

static void
rap_person_past_class_init (RapPersonPastClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_person_past_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_person_past_finalize;

  g_type_ensure (RAP_TYPE_LINKS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "people/rap-person-past.ui");
  gtk_widget_class_bind_template_child (widget_class, RapPersonPast, events);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPast, said);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPast, protected_label);
}

static void
rap_person_past_init (RapPersonPast *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
}

void
rap_person_past_set_model (RapPersonPast *self, RapRecordModel *model)
{
  g_return_if_fail (RAP_IS_PERSON_PAST (self) && self->model == NULL);

  self->model = g_object_ref (model);
  g_signal_connect_swapped (model, "refreshed", G_CALLBACK (load), self);
  g_signal_connect_swapped (model, "notify::language", G_CALLBACK (load), self);
}
