/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows that name what an event refers to. What is typed is looked for among the
 * known ones, and made where it is none of them. */

#include "event/overview/rap-overview-reference.h"

#include <glib/gi18n.h>

#include "record/rap-fold.h"
#include "record/rap-language.h"

typedef struct
{
  RapRecordModel *model;
  const RapOverviewReference *reference;
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

static const RapField *
get_field (const RapOverviewReference *reference)
{
  return rap_noun_find_field (&rap_event_noun, reference->field);
}

static const char *
get_language (RapRecordModel *model)
{
  return rap_desk_get_language (rap_record_model_get_desk (model));
}

static const char *
get_name (RapRecordModel *model, const RapOverviewReference *reference)
{
  const RapField *field = get_field (reference);
  RapEvent *event = rap_record_model_get_root (model);
  gint64 id = event ? rap_entity_get_reference (event, field) : 0;
  gpointer entity = id ? rap_record_get (rap_record_model_get_record (model), field->target, id)
                       : NULL;
  RapTexts **names;

  if (entity == NULL)
    return NULL;
  names = rap_entity_peek_field (entity,
                                 rap_noun_find_field (rap_entity_get_noun (entity), "name"));
  return rap_texts_resolve (*names, get_language (model), rap_language_get_house_order (), NULL);
}

/* The one that has the name in some language; 0: none. */
static gint64
find (GPtrArray *known, const char *name)
{
  g_autofree char *folded = rap_fold (name);

  for (guint i = 0; i < known->len; i++)
    {
      const RapListRow *row = g_ptr_array_index (known, i);
      g_autofree char *other = rap_fold (row->title);

      if (g_str_equal (other, folded))
        return row->id;
    }
  return 0;
}

/* A new one is saved in one step with the event. */
static void
set_new (Request *request)
{
  const RapField *field = get_field (request->reference);
  g_autoptr (RapEvent) event = rap_entity_copy (rap_record_model_get_root (request->model));
  g_autoptr (RapEntity) entity = rap_entity_new (field->target);
  RapChanges *changes = rap_changes_new (_ (request->reference->label));

  rap_entity_set_id (entity, -1);
  rap_entity_set_text (entity, "name", get_language (request->model), request->name);
  if (request->reference->prepare)
    request->reference->prepare (entity, event);
  g_object_set (event, field->name, rap_entity_get_id (entity), NULL);
  rap_changes_save (changes, entity);
  rap_changes_save (changes, event);
  rap_record_model_apply (request->model, changes, NULL);
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) known = rap_store_list_related_finish (RAP_STORE (source), result, &error);
  RapEvent *event = rap_record_model_get_root (request->model);
  gint64 id;

  if (known == NULL)
    {
      rap_desk_report (rap_record_model_get_desk (request->model), error);
      return;
    }
  id = find (known, request->name);
  if (event && id)
    g_object_set (event, request->reference->field, id, NULL);
  else if (event)
    set_new (request);
}

static void
clear (RapEvent *event, const RapOverviewReference *reference)
{
  g_object_freeze_notify (G_OBJECT (event));
  g_object_set (event, reference->field, (gint64) 0, NULL);
  if (reference->clear)
    reference->clear (event);
  g_object_thaw_notify (G_OBJECT (event));
}

/* What a row shows, and of what. */
typedef struct
{
  RapRecordModel *model; /* not owned: it outlives the row's signals */
  const RapOverviewReference *reference;
  char *shown; /* what the record says */
} Binding;

static void
binding_free (Binding *binding)
{
  g_free (binding->shown);
  g_free (binding);
}

static Binding *
get_binding (gpointer row)
{
  return g_object_get_data (row, "rap-reference");
}

/* What is being typed is not touched. */
static void
show (gpointer row)
{
  Binding *binding = get_binding (row);
  const char *name = get_name (binding->model, binding->reference);
  gboolean typed = g_strcmp0 (gtk_editable_get_text (row), binding->shown) != 0;

  g_set_str (&binding->shown, name ? name : "");
  if (!typed && g_strcmp0 (gtk_editable_get_text (row), binding->shown) != 0)
    gtk_editable_set_text (row, binding->shown);
}

static void
take (GtkEditable *row, RapRecordModel *model)
{
  Binding *binding = get_binding (row);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (row)));
  Request *request;

  if (rap_record_model_get_root (model) == NULL || g_str_equal (name, binding->shown))
    return;
  g_set_str (&binding->shown, gtk_editable_get_text (row));
  if (*name == '\0')
    {
      clear (rap_record_model_get_root (model), binding->reference);
      return;
    }
  request = g_new (Request, 1);
  request->model = g_object_ref (model);
  request->reference = binding->reference;
  request->name = g_steal_pointer (&name);
  rap_overview_list_known (model, binding->reference, NULL, on_listed, request);
}

static void
on_left (GtkEventController *focus, gpointer model)
{
  take (GTK_EDITABLE (gtk_event_controller_get_widget (focus)), model);
}

void
rap_overview_bind_reference (AdwEntryRow *row,
                             RapRecordModel *model,
                             const RapOverviewReference *reference)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  Binding *binding = g_new (Binding, 1);

  binding->model = model;
  binding->reference = reference;
  binding->shown = g_strdup ("");
  g_object_set_data_full (G_OBJECT (row), "rap-reference", binding, (GDestroyNotify) binding_free);

  rap_completion_attach (row, &reference->known, model);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_left), model, 0);
  gtk_widget_add_controller (GTK_WIDGET (row), focus);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (take), model, 0);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (show), row, G_CONNECT_SWAPPED);
  show (row);
}
