/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How participants are described on the screen. */

#include "event/participants/rap-participant-text.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"
#include "model/rap-person-text.h"
#include "record/rap-language.h"

static const char *
resolve (const RapTexts *texts, const char *language)
{
  return rap_texts_resolve (texts, language, rap_language_get_house_order (), NULL);
}

static char *
join (GStrvBuilder *builder, const char *separator)
{
  g_auto (GStrv) list = g_strv_builder_end (builder);

  return g_strjoinv (separator, list);
}

static GPtrArray *
list_positions (RapRecord *record, RapParticipant *participant)
{
  return rap_record_list_parts (record, RAP_KIND_PARTICIPANT_POSITION,
                                rap_entity_get_id (participant));
}

const char *
rap_participant_text_name (RapParticipant *participant, const char *language)
{
  const char *name = resolve (participant->name, language);

  return name ? name : _ ("Unnamed participant");
}

const char *
rap_participant_text_side (RapParticipant *participant, const char *language)
{
  const char *side = resolve (participant->side, language);

  return side ? side : "";
}

char *
rap_participant_text_positions (RapRecord *record,
                                RapParticipant *participant,
                                const char *language,
                                const char *separator)
{
  GPtrArray *positions = list_positions (record, participant);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  for (guint i = 0; i < positions->len; i++)
    {
      const RapParticipantPosition *position = g_ptr_array_index (positions, i);
      const char *full = resolve (position->full, language);

      if (full)
        g_strv_builder_add (parts, full);
    }
  return join (parts, separator);
}

/* Whether one of the positions of the event is this one. */
static gboolean
was_held (GPtrArray *positions, RapAffiliation *affiliation, const char *language)
{
  const char *now = rap_person_text_position (affiliation, language);

  for (guint i = 0; i < positions->len; i++)
    {
      const RapParticipantPosition *position = g_ptr_array_index (positions, i);

      if (position->affiliation_id == rap_entity_get_id (affiliation) ||
          g_strcmp0 (resolve (position->full, language), now) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Whether one of the positions of the event is over. */
static gboolean
has_ended (RapRecord *record, GPtrArray *positions)
{
  for (guint i = 0; i < positions->len; i++)
    {
      const RapParticipantPosition *position = g_ptr_array_index (positions, i);
      RapAffiliation *from = rap_record_get (record, RAP_KIND_AFFILIATION,
                                             position->affiliation_id);

      if (from && !rap_person_text_is_held (from))
        return TRUE;
    }
  return FALSE;
}

char *
rap_participant_text_now (RapRecord *record, RapParticipant *participant, const char *language)
{
  GPtrArray *positions = list_positions (record, participant);
  GPtrArray *all = rap_record_list_parts (record, RAP_KIND_AFFILIATION, participant->person_id);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autofree char *held = NULL;
  gboolean differs = has_ended (record, positions);

  for (guint i = 0; i < all->len; i++)
    {
      RapAffiliation *affiliation = g_ptr_array_index (all, i);

      if (!rap_person_text_is_held (affiliation))
        continue;
      differs |= !was_held (positions, affiliation, language);
      g_strv_builder_add (parts, rap_person_text_position (affiliation, language));
    }
  held = join (parts, "; ");
  if (!differs)
    return NULL;
  /* Translators: %s are positions held today, other than at the event. */
  return *held ? g_strdup_printf (_ ("Now: %s"), held) : g_strdup (_ ("Now: no position known"));
}

char *
rap_participant_text_roles (RapRecord *record, RapParticipant *participant)
{
  GPtrArray *roles = rap_record_list_parts (record, RAP_KIND_PARTICIPANT_ROLE,
                                            rap_entity_get_id (participant));
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  for (guint i = 0; i < roles->len; i++)
    g_strv_builder_add (parts, rap_choice_label (RAP_TYPE_ROLE,
                                                 RAP_PARTICIPANT_ROLE (roles->pdata[i])->role));
  return join (parts, ", ");
}

static void
add_part (GStrvBuilder *parts, const char *part)
{
  if (part && *part)
    g_strv_builder_add (parts, part);
}

char *
rap_participant_text_sentence (RapRecord *record, RapParticipant *participant, const char *language)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autofree char *positions = rap_participant_text_positions (record, participant, language, ", ");
  g_autofree char *now = rap_participant_text_now (record, participant, language);
  g_autofree char *roles = rap_participant_text_roles (record, participant);

  if (participant->disclosure != RAP_DISCLOSURE_PUBLIC)
    add_part (parts, rap_choice_label (RAP_TYPE_DISCLOSURE, participant->disclosure));
  add_part (parts, rap_participant_text_name (participant, language));
  add_part (parts, positions);
  add_part (parts, now);
  add_part (parts, roles);
  add_part (parts, rap_choice_label (RAP_TYPE_PRESENCE, participant->presence));
  add_part (parts, rap_choice_label (RAP_TYPE_STATUS, participant->status));
  /* Translators: stands between the parts of a row's name for screen readers. */
  return join (parts, _ (", "));
}
