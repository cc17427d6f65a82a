/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Filling snapshots. */

#include "record/rap-snapshot.h"

#include "record/rap-date.h"

#define MAX_EVENT_DEPTH 32

/* Sets a text in a language that has none yet. */
static void
freeze (RapTexts **texts, const char *language, const char *text)
{
  if (text == NULL || *text == '\0' || rap_texts_get (*texts, language) != NULL)
    return;
  if (*texts == NULL)
    *texts = rap_texts_new ();
  rap_texts_set (*texts, language, text);
}

static void
freeze_all (RapTexts **texts, const RapTexts *from)
{
  for (guint i = 0; i < rap_texts_get_size (from); i++)
    {
      const char *language;
      const char *text = rap_texts_get_nth (from, i, &language, NULL, NULL);

      freeze (texts, language, text);
    }
}

/* The name to print: the chosen spelling, or the first that was typed. */
static RapPersonName *
find_name (RapRecord *record, gint64 person, const char *language)
{
  GPtrArray *names = rap_record_list_parts (record, RAP_KIND_PERSON_NAME, person);
  RapPersonName *best = NULL;

  for (guint i = 0; i < names->len; i++)
    {
      RapPersonName *name = g_ptr_array_index (names, i);

      if (name->origin == RAP_ORIGIN_TYPED && g_strcmp0 (name->language, language) == 0 &&
          (best == NULL || (name->chosen && !best->chosen)))
        best = name;
    }
  return best;
}

/* The name as printed, put together where nobody typed it as a whole. */
static char *
get_display (const RapPersonName *name)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  const char *const in_order[] = { name->given, name->particle, name->family };
  g_auto (GStrv) list = NULL;

  if (name->display != NULL && *name->display != '\0')
    return g_strdup (name->display);
  for (guint i = 0; i < G_N_ELEMENTS (in_order); i++)
    if (in_order[i] != NULL && *in_order[i] != '\0')
      g_strv_builder_add (parts, in_order[i]);
  list = g_strv_builder_end (parts);
  return g_strjoinv (" ", list);
}

/* An event's first and last day; a session's are its event's. */
static gboolean
get_days (RapRecord *record, RapEvent *event, RapDate *first, RapDate *last)
{
  for (guint depth = 0; event != NULL && depth < MAX_EVENT_DEPTH; depth++)
    {
      if (event->starts != NULL && rap_date_parse (event->starts, first, NULL))
        {
          if (event->ends == NULL || !rap_date_parse (event->ends, last, NULL))
            *last = *first;
          return TRUE;
        }
      event = rap_record_get (record, RAP_KIND_EVENT, event->parent_id);
    }
  return FALSE;
}

static gboolean
is_held (const RapAffiliation *affiliation, const RapDate *first, const RapDate *last)
{
  RapDate from, to;
  gboolean has_from = affiliation->starts != NULL &&
                      rap_date_parse (affiliation->starts, &from, NULL);
  gboolean has_to = affiliation->ends != NULL && rap_date_parse (affiliation->ends, &to, NULL);
  const RapDate *start = has_from ? &from : NULL;
  const RapDate *end = has_to ? &to : NULL;

  return rap_date_is_within (first, start, end) || rap_date_is_within (last, start, end);
}

GPtrArray *
rap_snapshot_list_affiliations (RapRecord *record, gint64 person, RapEvent *event)
{
  GPtrArray *all = rap_record_list_parts (record, RAP_KIND_AFFILIATION, person);
  GPtrArray *held = g_ptr_array_new ();
  RapDate first, last;
  gboolean has_days = get_days (record, event, &first, &last);

  for (guint i = 0; i < all->len; i++)
    {
      RapAffiliation *affiliation = g_ptr_array_index (all, i);

      if (has_days ? is_held (affiliation, &first, &last) : affiliation->ends == NULL)
        g_ptr_array_add (held, affiliation);
    }
  return held;
}

void
rap_snapshot_fill_position (RapRecord *record, RapParticipantPosition *position)
{
  RapAffiliation *from = rap_record_get (record, RAP_KIND_AFFILIATION, position->affiliation_id);
  RapOrganization *organization =
    from ? rap_record_get (record, RAP_KIND_ORGANIZATION, from->organization_id) : NULL;

  g_return_if_fail (RAP_IS_RECORD (record) && RAP_IS_PARTICIPANT_POSITION (position));

  if (from == NULL)
    return;
  freeze_all (&position->full, from->full);
  freeze_all (&position->short_form, from->short_form);
  freeze_all (&position->title, from->title);
  freeze_all (&position->plural, from->plural);
  freeze_all (&position->first_full, from->first_full);
  freeze_all (&position->later_full, from->later_full);
  if (organization != NULL)
    freeze_all (&position->organization_name, organization->name);
}

/* Adds the positions that were held then. */
static void
add_positions (RapRecord *record, RapParticipant *participant)
{
  RapEvent *event = rap_record_get (record, RAP_KIND_EVENT, participant->event_id);
  g_autoptr (GPtrArray) held = rap_snapshot_list_affiliations (record, participant->person_id,
                                                               event);

  for (guint i = 0; i < held->len; i++)
    {
      RapParticipantPosition *position = rap_entity_new (RAP_KIND_PARTICIPANT_POSITION);

      position->participant_id = rap_entity_get_id (participant);
      position->affiliation_id = rap_entity_get_id (g_ptr_array_index (held, i));
      position->position = i;
      rap_record_add (record, position);
    }
}

static void
fill_positions (RapRecord *record, RapParticipant *participant)
{
  gint64 id = rap_entity_get_id (participant);
  GPtrArray *positions;

  if (rap_record_list_parts (record, RAP_KIND_PARTICIPANT_POSITION, id)->len == 0)
    add_positions (record, participant);
  positions = rap_record_list_parts (record, RAP_KIND_PARTICIPANT_POSITION, id);
  for (guint i = 0; i < positions->len; i++)
    rap_snapshot_fill_position (record, g_ptr_array_index (positions, i));
}

static void
fill_names (RapRecord *record, RapParticipant *participant)
{
  GPtrArray *names = rap_record_list_parts (record, RAP_KIND_PERSON_NAME, participant->person_id);

  for (guint i = 0; i < names->len; i++)
    {
      const char *language = ((RapPersonName *) g_ptr_array_index (names, i))->language;
      RapPersonName *name = find_name (record, participant->person_id, language);
      g_autofree char *display = name ? get_display (name) : NULL;

      /* The parts of a name go with it: a language that has a name stays. */
      if (name == NULL || rap_texts_get (participant->name, language) != NULL)
        continue;
      freeze (&participant->name, language, display);
      freeze (&participant->given, language, name->given);
      freeze (&participant->family, language, name->family);
      freeze (&participant->initials, language, name->initials);
    }
}

void
rap_snapshot_fill_participant (RapRecord *record, RapParticipant *participant)
{
  RapPerson *person = rap_record_get (record, RAP_KIND_PERSON, participant->person_id);
  RapOrganization *organization = rap_record_get (record, RAP_KIND_ORGANIZATION,
                                                  participant->organization_id);

  g_return_if_fail (RAP_IS_RECORD (record) && RAP_IS_PARTICIPANT (participant));

  if (organization != NULL)
    {
      freeze_all (&participant->name, organization->in_text);
      freeze_all (&participant->name, organization->name);
      freeze_all (&participant->short_name, organization->short_name);
      if (participant->grammatical_gender == RAP_GENDER_UNSET)
        participant->grammatical_gender = organization->grammatical_gender;
    }
  if (person == NULL)
    return;
  fill_names (record, participant);
  freeze_all (&participant->honorific, person->honorific);
  freeze_all (&participant->rank, person->rank);
  freeze_all (&participant->degree, person->degree);
  if (participant->grammatical_gender == RAP_GENDER_UNSET)
    participant->grammatical_gender = person->grammatical_gender;
  fill_positions (record, participant);
}

void
rap_snapshot_fill_organizer (RapRecord *record, RapOrganizer *organizer)
{
  RapOrganization *organization = rap_record_get (record, RAP_KIND_ORGANIZATION,
                                                  organizer->organization_id);

  g_return_if_fail (RAP_IS_RECORD (record) && RAP_IS_ORGANIZER (organizer));

  if (organization == NULL)
    return;
  freeze_all (&organizer->name, organization->name);
  freeze_all (&organizer->in_text, organization->in_text);
  freeze_all (&organizer->short_name, organization->short_name);
  freeze_all (&organizer->abbreviation, organization->abbreviation);
  freeze_all (&organizer->about, organization->about);
}

void
rap_snapshot_fill_mention (RapRecord *record, RapMention *mention)
{
  GPtrArray *names = rap_record_list_parts (record, RAP_KIND_PERSON_NAME, mention->person_id);
  RapEvent *event = rap_record_get (record, RAP_KIND_EVENT, mention->event_id);
  g_autoptr (GPtrArray) held = rap_snapshot_list_affiliations (record, mention->person_id, event);
  RapAffiliation *first = held->len ? g_ptr_array_index (held, 0) : NULL;

  g_return_if_fail (RAP_IS_RECORD (record) && RAP_IS_MENTION (mention));

  for (guint i = 0; i < names->len; i++)
    {
      const char *language = ((RapPersonName *) g_ptr_array_index (names, i))->language;
      RapPersonName *name = find_name (record, mention->person_id, language);
      g_autofree char *display = name ? get_display (name) : NULL;

      if (name == NULL || rap_texts_get (mention->name, language) != NULL)
        continue;
      freeze (&mention->name, language, display);
      freeze (&mention->family, language, name->family);
    }
  /* A position that was filled before is the one held then; others would mix. */
  if (first != NULL && mention->full == NULL)
    {
      freeze_all (&mention->full, first->full);
      freeze_all (&mention->short_form, first->short_form);
    }
}
