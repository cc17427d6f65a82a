/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adding a person to an event. The snapshot is taken on a record of its own,
 * so that nothing is shown before it is saved. */

#include "model/rap-new-participant.h"

#include <glib/gi18n.h>

#include "model/rap-new-person.h"
#include "model/rap-parts-order.h"
#include "record/rap-snapshot.h"
#include "store/rap-store-load.h"

typedef struct
{
  RapRecordModel *model;
  RapRole role;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->model);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
save_all (RapRecord *record, RapKind kind, RapChanges *changes)
{
  GPtrArray *list = rap_record_list (record, kind);

  for (guint i = 0; i < list->len; i++)
    rap_changes_save (changes, g_ptr_array_index (list, i));
}

static char *
tell (const char *name, guint n_participants)
{
  /* Translators: %s is a person's name; then how many take part with them. */
  return g_strdup_printf (g_dngettext (NULL, "%s added, %u participant",
                                       "%s added, %u participants", n_participants),
                          name ? name : _ ("Participant"), n_participants);
}

/* Puts the participant of @person into @record, which is the scratch one. */
static void
add (Request *request, RapRecord *record, gint64 person, RapChanges *changes)
{
  RapRecordModel *model = request->model;
  RapParticipant *participant = rap_entity_new (RAP_KIND_PARTICIPANT);
  RapParticipantRole *role = rap_entity_new (RAP_KIND_PARTICIPANT_ROLE);
  const char *language = rap_desk_get_language (rap_record_model_get_desk (model));
  g_autoptr (GListModel) participants =
    rap_record_model_list_parts (model, RAP_KIND_PARTICIPANT, rap_record_model_get_id (model));
  g_autofree char *notice = NULL;
  const char *name;

  if (rap_record_get (record, RAP_KIND_EVENT, rap_record_model_get_id (model)) == NULL)
    rap_record_add (record, rap_entity_copy (rap_record_model_get_root (model)));
  participant->event_id = rap_record_model_get_id (model);
  participant->person_id = person;
  participant->position = rap_parts_order_get_end (participants);
  participant->listed = TRUE;
  participant->status = RAP_STATUS_CONFIRMED;
  rap_record_add (record, participant);
  role->participant_id = rap_entity_get_id (participant);
  role->role = request->role;
  rap_record_add (record, role);
  rap_snapshot_fill_participant (record, participant);

  save_all (record, RAP_KIND_PARTICIPANT, changes);
  save_all (record, RAP_KIND_PARTICIPANT_ROLE, changes);
  save_all (record, RAP_KIND_PARTICIPANT_POSITION, changes);
  name = rap_texts_get (participant->name, language);
  if (name == NULL)
    name = rap_texts_get_for_user (participant->name);
  notice = tell (name, g_list_model_get_n_items (participants) + 1);
  rap_record_model_apply (model, rap_changes_ref (changes), notice);
}

static void
on_person_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = rap_store_load_record_finish (RAP_STORE (source), result, &error);
  g_autoptr (RapChanges) changes = NULL;
  GPtrArray *persons;

  if (record == NULL)
    {
      rap_desk_report (rap_record_model_get_desk (request->model), error);
      return;
    }
  persons = rap_record_list (record, RAP_KIND_PERSON);
  if (persons->len == 0 || rap_record_model_get_root (request->model) == NULL)
    return;
  changes = rap_changes_new (_ ("Add participant"));
  add (request, record, rap_entity_get_id (g_ptr_array_index (persons, 0)), changes);
}

static Request *
request_new (RapRecordModel *model, RapRole role)
{
  Request *request = g_new (Request, 1);

  request->model = g_object_ref (model);
  request->role = role;
  return request;
}

void
rap_new_participant_add_person (RapRecordModel *model, gint64 person, RapRole role)
{
  RapDesk *desk;

  g_return_if_fail (RAP_IS_RECORD_MODEL (model));

  desk = rap_record_model_get_desk (model);
  rap_store_load_record_async (rap_desk_get_store (desk), RAP_KIND_PERSON, person, NULL,
                               on_person_loaded, request_new (model, role));
}

void
rap_new_participant_add_name (RapRecordModel *model, const char *name, RapRole role)
{
  g_autoptr (Request) request = NULL;
  g_autoptr (RapRecord) record = rap_record_new ();
  g_autoptr (RapChanges) changes = NULL;
  gint64 person;

  g_return_if_fail (RAP_IS_RECORD_MODEL (model) && name && *name);

  if (rap_record_model_get_root (model) == NULL)
    return;
  request = request_new (model, role);
  changes = rap_changes_new (_ ("Add participant"));
  person = rap_new_person_make (record, name,
                                rap_desk_get_language (rap_record_model_get_desk (model)), changes);
  add (request, record, person, changes);
}
