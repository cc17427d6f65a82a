/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The positions of a participant as of the event. */

#include "event/participants/rap-participant-positions.h"

#include <glib/gi18n.h>

#include "model/rap-parts-order.h"
#include "model/rap-person-text.h"
#include "record/rap-language.h"
#include "record/rap-snapshot.h"
#include "widgets/rap-texts-row.h"

static const char *
get_language (RapRecordModel *model)
{
  return rap_desk_get_language (rap_record_model_get_desk (model));
}

static const char *
get_name (gpointer part, const char *language)
{
  return rap_texts_resolve (RAP_PARTICIPANT_POSITION (part)->full, language,
                            rap_language_get_house_order (), NULL);
}

static GtkWidget *
create_row (RapRecordModel *model, gpointer part)
{
  GtkWidget *row = g_object_new (RAP_TYPE_TEXTS_ROW, "title",
                                 _ ("Position as printed"), "captioned", FALSE, NULL);

  rap_texts_row_bind (RAP_TEXTS_ROW (row), part, "full", get_language (model));
  return row;
}

/* The person's position of this name. */
static RapAffiliation *
find_affiliation (RapRecordModel *model, gint64 participant, const char *name)
{
  RapRecord *record = rap_record_model_get_record (model);
  RapParticipant *owner = rap_record_get (record, RAP_KIND_PARTICIPANT, participant);
  GPtrArray *all = owner ? rap_record_list_parts (record, RAP_KIND_AFFILIATION, owner->person_id)
                         : NULL;

  for (guint i = 0; all && i < all->len; i++)
    if (g_str_equal (rap_person_text_position (g_ptr_array_index (all, i), get_language (model)),
                     name))
      return g_ptr_array_index (all, i);
  return NULL;
}

static void
add_position (RapRecordModel *model,
              gint64 participant,
              RapAffiliation *affiliation,
              const char *name,
              gint64 place)
{
  g_autoptr (RapParticipantPosition) position = rap_entity_new (RAP_KIND_PARTICIPANT_POSITION);
  RapChanges *changes = rap_changes_new (_ ("Add position"));

  position->participant_id = participant;
  position->position = place;
  if (affiliation)
    {
      position->affiliation_id = rap_entity_get_id (affiliation);
      rap_snapshot_fill_position (rap_record_model_get_record (model), position);
    }
  else
    rap_entity_set_text (position, "full", get_language (model), name);
  rap_changes_save (changes, position);
  rap_record_model_apply (model, changes, NULL);
}

static void
add (RapRecordModel *model, gint64 participant, gint64 known, const char *name, gint64 place)
{
  add_position (model, participant, find_affiliation (model, participant, name), name, place);
}

const RapParts rap_participant_positions = {
  .kind = RAP_KIND_PARTICIPANT_POSITION,
  .create_row = create_row,
  .get_name = get_name,
  .add = add,
  .moved = N_ ("Move position"),
  .removed = N_ ("Position removed"),
};

/* Offers */

typedef struct
{
  RapRecordModel *model;
  gint64 participant;
  gint64 affiliation;
} Offer;

static void
offer_free (gpointer data, GClosure *closure)
{
  Offer *offer = data;

  g_object_unref (offer->model);
  g_free (offer);
}

static GPtrArray *
list_positions (RapRecord *record, gint64 participant)
{
  return rap_record_list_parts (record, RAP_KIND_PARTICIPANT_POSITION, participant);
}

static void
on_activated (GtkWidget *row, Offer *offer)
{
  RapRecord *record = rap_record_model_get_record (offer->model);
  RapAffiliation *affiliation = rap_record_get (record, RAP_KIND_AFFILIATION, offer->affiliation);
  g_autoptr (GListModel) positions =
    rap_record_model_list_parts (offer->model, RAP_KIND_PARTICIPANT_POSITION, offer->participant);

  if (affiliation)
    add_position (offer->model, offer->participant, affiliation, NULL,
                  rap_parts_order_get_end (positions));
}

static gboolean
is_taken (GPtrArray *positions, RapAffiliation *affiliation)
{
  for (guint i = 0; i < positions->len; i++)
    if (RAP_PARTICIPANT_POSITION (positions->pdata[i])->affiliation_id ==
        rap_entity_get_id (affiliation))
      return TRUE;
  return FALSE;
}

static GtkWidget *
create_offer (RapRecordModel *model, gint64 participant, RapAffiliation *affiliation)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "activatable", TRUE,
                                 NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name ("list-add-symbolic");
  g_autofree char *period = rap_person_text_period (affiliation);
  const char *name = rap_person_text_position (affiliation, get_language (model));
  g_autofree char *sentence = NULL;
  Offer *offer = g_new (Offer, 1);

  offer->model = g_object_ref (model);
  offer->participant = participant;
  offer->affiliation = rap_entity_get_id (affiliation);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), period);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  g_signal_connect_data (row, "activated", G_CALLBACK (on_activated), offer, offer_free, 0);
  /* Translators: %s is a position. */
  sentence = g_strdup_printf (_ ("Add the position %s"), name);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  return row;
}

void
rap_participant_positions_offer (GtkListBox *list,
                                 RapRecordModel *model,
                                 RapParticipant *participant)
{
  RapRecord *record = rap_record_model_get_record (model);
  gint64 id = rap_entity_get_id (participant);
  GPtrArray *all = rap_record_list_parts (record, RAP_KIND_AFFILIATION, participant->person_id);

  gtk_list_box_remove_all (list);
  for (guint i = 0; i < all->len; i++)
    if (!is_taken (list_positions (record, id), g_ptr_array_index (all, i)))
      gtk_list_box_append (list, create_offer (model, id, g_ptr_array_index (all, i)));
  gtk_widget_set_visible (GTK_WIDGET (list), gtk_list_box_get_row_at_index (list, 0) != NULL);
}
