/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names in one language. Participants, organizers and mentions print their
 * snapshots, never what the person or organization is called today. */

#include "config.h"

#include "release/rap-names.h"

#include <glib/gi18n-lib.h>

static const char *
get_uid (RapRecord *record, RapKind kind, gint64 id, gpointer otherwise)
{
  gpointer entity = rap_record_get (record, kind, id);

  return rap_entity_get_uid (entity ? entity : otherwise);
}

static void
set_position (RapRecord *record,
              RapParticipantPosition *position,
              const char *language,
              RapNames *names)
{
  const char *first = rap_texts_get (position->first_full, language);
  RapAffiliation *affiliation = rap_record_get (record, RAP_KIND_AFFILIATION,
                                                position->affiliation_id);
  RapOrganization *organization = affiliation ? rap_record_get (record, RAP_KIND_ORGANIZATION,
                                                                affiliation->organization_id)
                                              : NULL;

  names->title = rap_texts_get (position->short_form, language);
  names->position = first ? first : rap_texts_get (position->full, language);
  names->position_later = rap_texts_get (position->later_full, language);
  if (names->position_later == NULL)
    names->position_later = names->position;
  if (organization != NULL)
    names->position_organization = rap_entity_get_uid (organization);
}

static void
set_participant (RapRecord *record,
                 RapParticipant *participant,
                 RapParticipantPosition *position,
                 const char *language,
                 RapNames *names)
{
  GPtrArray *positions = rap_record_list_parts (record, RAP_KIND_PARTICIPANT_POSITION,
                                                rap_entity_get_id (participant));

  names->name = rap_texts_get (participant->name, language);
  names->short_name = rap_texts_get (participant->short_name, language);
  names->gender = participant->grammatical_gender;
  if (participant->kind == RAP_PARTICIPANT_KIND_ORGANIZATION)
    names->key = get_uid (record, RAP_KIND_ORGANIZATION, participant->organization_id, participant);
  if (participant->kind != RAP_PARTICIPANT_KIND_PERSON)
    return;

  names->key = get_uid (record, RAP_KIND_PERSON, participant->person_id, participant);
  names->is_person = TRUE;
  names->family = rap_texts_get (participant->family, language);
  names->initials = rap_texts_get (participant->initials, language);
  if (position == NULL && positions->len > 0)
    position = g_ptr_array_index (positions, 0);
  if (position != NULL)
    set_position (record, position, language, names);
}

static void
set_mention (RapRecord *record, RapMention *mention, const char *language, RapNames *names)
{
  RapPerson *person = rap_record_get (record, RAP_KIND_PERSON, mention->person_id);

  names->key = get_uid (record, RAP_KIND_PERSON, mention->person_id, mention);
  names->is_person = TRUE;
  names->name = rap_texts_get (mention->name, language);
  names->family = rap_texts_get (mention->family, language);
  names->title = rap_texts_get (mention->short_form, language);
  names->position = names->position_later = rap_texts_get (mention->full, language);
  names->gender = person ? person->grammatical_gender : RAP_GENDER_UNSET;
}

static void
set_organizer (RapRecord *record, RapOrganizer *organizer, const char *language, RapNames *names)
{
  RapOrganization *organization = rap_record_get (record, RAP_KIND_ORGANIZATION,
                                                  organizer->organization_id);

  names->key = get_uid (record, RAP_KIND_ORGANIZATION, organizer->organization_id, organizer);
  names->name = rap_texts_get (organizer->in_text, language);
  if (names->name == NULL)
    names->name = rap_texts_get (organizer->name, language);
  names->short_name = rap_texts_get (organizer->short_name, language);
  names->abbreviation = rap_texts_get (organizer->abbreviation, language);
  names->gender = organization ? organization->grammatical_gender : RAP_GENDER_UNSET;
}

static void
set_organization (RapOrganization *organization, const char *language, RapNames *names)
{
  names->name = rap_texts_get (organization->in_text, language);
  if (names->name == NULL)
    names->name = rap_texts_get (organization->name, language);
  names->short_name = rap_texts_get (organization->short_name, language);
  names->abbreviation = rap_texts_get (organization->abbreviation, language);
  names->gender = organization->grammatical_gender;
}

gboolean
rap_names_get (RapRecord *record,
               gpointer entity,
               RapParticipantPosition *position,
               const char *language,
               RapNames *names)
{
  *names = (RapNames) { .key = rap_entity_get_uid (entity) };
  switch ((int) rap_entity_get_kind (entity))
    {
    case RAP_KIND_PARTICIPANT:
      set_participant (record, entity, position, language, names);
      break;
    case RAP_KIND_MENTION:
      set_mention (record, entity, language, names);
      break;
    case RAP_KIND_ORGANIZER:
      set_organizer (record, entity, language, names);
      break;
    case RAP_KIND_ORGANIZATION:
      set_organization (entity, language, names);
      break;
    default:
      g_return_val_if_reached (FALSE);
    }
  return names->name != NULL;
}

char *
rap_names_write_withheld (const RapNames *names)
{
  return g_strdup_printf (_ ("A position of %s, or another text about them, holds something that "
                               "may not be told, and is left out."),
                            names->name);
}
