/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The organizers of an event. */

#include "event/overview/rap-overview-parts.h"

#include <glib/gi18n.h>

#include "directory/rap-directory-completion.h"
#include "event/overview/rap-overview-row.h"
#include "record/rap-snapshot.h"
#include "store/rap-store-load.h"
#include "widgets/rap-choice-row.h"

#define COMPLETION "rap-completion"

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  RapRecordModel *model = data;
  RapOrganizer *organizer = item;
  const char *language = rap_desk_get_language (rap_record_model_get_desk (model));
  const char *name = rap_texts_get (organizer->name, language);
  GtkWidget *row = g_object_new (RAP_TYPE_CHOICE_ROW, "use-markup", FALSE, NULL);

  if (name == NULL)
    name = rap_texts_get_for_user (organizer->name);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 name ? name : _ ("Unnamed organization"));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  rap_choice_row_bind (RAP_CHOICE_ROW (row), organizer, "role");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             rap_overview_create_remover (model, RAP_ENTITY (organizer), name));
  return row;
}

/* Puts the organizer into @record, which is a scratch one with the organization,
 * and saves it. */
static void
add (RapRecordModel *model, RapRecord *record, gint64 organization, RapChanges *changes)
{
  RapOrganizer *organizer = rap_entity_new (RAP_KIND_ORGANIZER);
  RapRecord *shown = rap_record_model_get_record (model);

  if (rap_record_get (record, RAP_KIND_EVENT, rap_record_model_get_id (model)) == NULL)
    rap_record_add (record, rap_entity_copy (rap_record_model_get_root (model)));
  organizer->event_id = rap_record_model_get_id (model);
  organizer->organization_id = organization;
  organizer->position = rap_record_list_parts (shown, RAP_KIND_ORGANIZER, organizer->event_id)->len;
  rap_record_add (record, organizer);
  rap_snapshot_fill_organizer (record, organizer);
  rap_changes_save (changes, organizer);
  rap_record_model_apply (model, rap_changes_ref (changes), _ ("Organizer added"));
}

typedef struct
{
  RapRecordModel *model;
  gint64 organization;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->model);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = rap_store_load_record_finish (RAP_STORE (source), result, &error);
  g_autoptr (RapChanges) changes = rap_changes_new (_ ("Add organizer"));

  if (record == NULL)
    rap_desk_report (rap_record_model_get_desk (request->model), error);
  else if (rap_record_model_get_root (request->model))
    add (request->model, record, request->organization, changes);
}

static void
add_known (RapRecordModel *model, gint64 organization)
{
  Request *request = g_new (Request, 1);

  request->model = g_object_ref (model);
  request->organization = organization;
  rap_store_load_record_async (rap_desk_get_store (rap_record_model_get_desk (model)),
                               RAP_KIND_ORGANIZATION, organization, NULL, on_loaded, request);
}

static void
add_new (RapRecordModel *model, const char *name)
{
  g_autoptr (RapRecord) record = rap_record_new ();
  g_autoptr (RapChanges) changes = rap_changes_new (_ ("Add organizer"));
  RapOrganization *organization = rap_record_add (record, rap_entity_new (RAP_KIND_ORGANIZATION));

  rap_entity_set_text (organization, "name",
                       rap_desk_get_language (rap_record_model_get_desk (model)), name);
  rap_changes_save (changes, organization);
  add (model, record, rap_entity_get_id (organization), changes);
}

static void
on_activated (AdwEntryRow *adder, gpointer data)
{
  RapRecordModel *model = data;
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (adder))));
  RapCompletion *completion = g_object_get_data (G_OBJECT (adder), COMPLETION);
  gint64 id = rap_completion_get_id (completion);

  if (*name == '\0' || rap_record_model_get_root (model) == NULL)
    return;
  if (id > 0)
    add_known (model, id);
  else
    add_new (model, name);
  rap_completion_set (completion, 0, NULL);
}

void
rap_overview_show_organizers (GtkListBox *list, GListModel *organizers, RapRecordModel *model)
{
  rap_overview_fill_list (list, organizers, create_row, model);
}

void
rap_overview_add_organizers (AdwEntryRow *adder, RapRecordModel *model)
{
  g_object_set_data (G_OBJECT (adder), COMPLETION,
                     rap_completion_attach (adder, &rap_directory_organizations,
                                            rap_record_model_get_desk (model)));
  g_signal_connect_object (adder, "entry-activated", G_CALLBACK (on_activated), model, 0);
}
