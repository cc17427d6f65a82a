/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The side of a participant. */

#include "event/participants/rap-participant-side.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-text.h"
#include "record/rap-fold.h"
#include "store/rap-store-list.h"
#include "widgets/rap-completion.h"

static const char *
get_language (RapRecordModel *model)
{
  return rap_desk_get_language (rap_record_model_get_desk (model));
}

static GPtrArray *
list_participants (RapRecordModel *model)
{
  return rap_record_list_parts (rap_record_model_get_record (model), RAP_KIND_PARTICIPANT,
                                rap_record_model_get_id (model));
}

static void
search_sides (GTask *task, gpointer model, const char *words)
{
  GPtrArray *participants = list_participants (model);
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_list_row_free);
  g_autoptr (GHashTable) sides = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) list = rap_fold_words (words);

  for (guint i = 0; i < participants->len; i++)
    {
      const char *side = rap_participant_text_side (g_ptr_array_index (participants, i),
                                                    get_language (model));
      RapListRow *hit;

      if (!rap_fold_has_words (side, (const char *const *) list) ||
          !g_hash_table_add (sides, (gpointer) side))
        continue;
      hit = g_new0 (RapListRow, 1);
      hit->title = g_strdup (side);
      g_ptr_array_add (found, hit);
    }
  g_task_return_pointer (task, found, (GDestroyNotify) g_ptr_array_unref);
  g_object_unref (task);
}

static const RapCompletionSource sides = { N_ ("Sides found"), search_sides, NULL };

/* Another of the same side, which knows it in all languages. */
static RapParticipant *
find_other (RapRecordModel *model, RapParticipant *participant, const char *side)
{
  GPtrArray *participants = list_participants (model);

  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *other = g_ptr_array_index (participants, i);

      if (other != participant &&
          g_str_equal (rap_participant_text_side (other, get_language (model)), side))
        return other;
    }
  return NULL;
}

static void
show (GtkEditable *row)
{
  RapRecordModel *model = g_object_get_data (G_OBJECT (row), "rap-model");
  RapParticipant *participant = g_object_get_data (G_OBJECT (row), "rap-participant");
  const char *side = rap_participant_text_side (participant, get_language (model));

  if (g_strcmp0 (g_object_get_data (G_OBJECT (row), "rap-shown"), side) == 0)
    return;
  g_object_set_data_full (G_OBJECT (row), "rap-shown", g_strdup (side), g_free);
  gtk_editable_set_text (row, side);
}

static void
take (GtkEditable *row)
{
  RapRecordModel *model = g_object_get_data (G_OBJECT (row), "rap-model");
  RapParticipant *participant = g_object_get_data (G_OBJECT (row), "rap-participant");
  const char *shown = g_object_get_data (G_OBJECT (row), "rap-shown");
  g_autofree char *side = g_strstrip (g_strdup (gtk_editable_get_text (row)));
  RapParticipant *other;

  if (g_strcmp0 (side, shown) == 0)
    return;
  g_object_set_data_full (G_OBJECT (row), "rap-shown", g_strdup (side), g_free);
  other = *side ? find_other (model, participant, side) : NULL;
  if (other || *side == '\0')
    g_object_set (participant, "side", other ? other->side : NULL, NULL);
  else
    rap_entity_set_text (participant, "side", get_language (model), side);
}

void
rap_participant_side_bind (AdwEntryRow *row, RapRecordModel *model, RapParticipant *participant)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_return_if_fail (ADW_IS_ENTRY_ROW (row) && RAP_IS_RECORD_MODEL (model));
  g_return_if_fail (RAP_IS_PARTICIPANT (participant));

  g_object_set_data_full (G_OBJECT (row), "rap-model", g_object_ref (model), g_object_unref);
  g_object_set_data_full (G_OBJECT (row), "rap-participant", g_object_ref (participant),
                          g_object_unref);
  rap_completion_attach (row, &sides, model);
  g_signal_connect_object (focus, "leave", G_CALLBACK (take), row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (row), focus);
  g_signal_connect (row, "entry-activated", G_CALLBACK (take), NULL);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (show), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (participant, "notify::side", G_CALLBACK (show), row, G_CONNECT_SWAPPED);
  show (GTK_EDITABLE (row));
}
