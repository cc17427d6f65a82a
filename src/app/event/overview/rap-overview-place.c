/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where an event is. */

#include <glib/gi18n.h>

#include "event/overview/rap-overview-parts.h"
#include "record/rap-fold.h"
#include "store/rap-store-list.h"

typedef struct
{
  RapRecordModel *model;
  char *name;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->model);
  g_free (request->name);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static const char *
get_name (RapRecordModel *model)
{
  RapEvent *event = rap_record_model_get_root (model);
  RapPlace *place = event ? rap_record_get (rap_record_model_get_record (model), RAP_KIND_PLACE,
                                            event->place_id)
                          : NULL;
  const char *name =
    place ? rap_texts_get (place->name, rap_desk_get_language (rap_record_model_get_desk (model)))
          : NULL;

  return name || place == NULL ? name : rap_texts_get_for_user (place->name);
}

/* The city that has the name in some language; 0: none. */
static gint64
find_city (GPtrArray *cities, const char *name)
{
  g_autofree char *folded = rap_fold (name);

  for (guint i = 0; i < cities->len; i++)
    {
      const RapListRow *city = g_ptr_array_index (cities, i);
      g_autofree char *other = rap_fold (city->title);

      if (g_str_equal (other, folded))
        return city->id;
    }
  return 0;
}

/* A new city is saved in one step with the event. */
static void
set_new_place (RapRecordModel *model, const char *name)
{
  g_autoptr (RapEvent) event = rap_entity_copy (rap_record_model_get_root (model));
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  RapChanges *changes = rap_changes_new (_ ("Change place"));

  rap_entity_set_id (place, -1);
  rap_entity_set_text (place, "name", rap_desk_get_language (rap_record_model_get_desk (model)),
                       name);
  event->place_id = rap_entity_get_id (place);
  rap_changes_save (changes, place);
  rap_changes_save (changes, event);
  rap_record_model_apply (model, changes, NULL);
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cities = rap_store_list_related_finish (RAP_STORE (source), result, &error);
  RapEvent *event = rap_record_model_get_root (request->model);
  gint64 known;

  if (cities == NULL)
    {
      rap_desk_report (rap_record_model_get_desk (request->model), error);
      return;
    }
  known = find_city (cities, request->name);
  if (event && known)
    g_object_set (event, "place", known, NULL);
  else if (event)
    set_new_place (request->model, request->name);
}

static void
clear_place (RapRecordModel *model)
{
  g_object_set (rap_record_model_get_root (model), "place", (gint64) 0, NULL);
}

static void
take (GtkEditable *row, gpointer data)
{
  RapRecordModel *model = data;
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (row)));
  const char *before = get_name (model);
  Request *request;

  if (rap_record_model_get_root (model) == NULL || g_str_equal (name, before ? before : ""))
    return;
  if (*name == '\0')
    {
      clear_place (model);
      return;
    }
  request = g_new (Request, 1);
  request->model = g_object_ref (model);
  request->name = g_steal_pointer (&name);
  rap_store_list_related_async (rap_desk_get_store (rap_record_model_get_desk (model)),
                                RAP_RELATION_CITIES, 0,
                                rap_desk_get_language (rap_record_model_get_desk (model)), NULL,
                                on_listed, request);
}

static void
on_left (GtkEventController *focus, gpointer model)
{
  take (GTK_EDITABLE (gtk_event_controller_get_widget (focus)), model);
}

static void
show (RapRecordModel *model, gpointer row)
{
  const char *name = get_name (model);

  if (!gtk_widget_has_focus (row) && g_strcmp0 (gtk_editable_get_text (row), name ? name : "") != 0)
    gtk_editable_set_text (row, name ? name : "");
}

static void
on_language_changed (RapRecordModel *model, GParamSpec *pspec, gpointer row)
{
  show (model, row);
}

void
rap_overview_bind_place (AdwEntryRow *row, RapRecordModel *model)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "leave", G_CALLBACK (on_left), model, 0);
  gtk_widget_add_controller (GTK_WIDGET (row), focus);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (take), model, 0);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show), row, 0);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (on_language_changed), row, 0);
  show (model, row);
}
