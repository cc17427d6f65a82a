/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The texts of a record that may not leave. */

#include "record/rap-protected-text.h"

/* Texts of one record, each once. */
typedef struct
{
  RapRecord *record;
  GPtrArray *list;
  GHashTable *seen; /* the texts of the list, which own them */
} Collection;

static void
protected_text_free (gpointer data)
{
  RapProtectedText *self = data;

  g_free (self->text);
  g_free (self);
}

GPtrArray *
rap_disclosure_new_text_list (void)
{
  return g_ptr_array_new_with_free_func (protected_text_free);
}

static void
collection_init (Collection *self, RapRecord *record)
{
  self->record = record;
  self->list = rap_disclosure_new_text_list ();
  self->seen = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
add_text (Collection *self, const char *text, RapProtectedKind kind, gpointer owner)
{
  g_autofree char *stripped = text ? g_strstrip (g_strdup (text)) : NULL;
  RapProtectedText *item;

  /* A single character would be found in any text. */
  if (stripped == NULL || g_utf8_strlen (stripped, -1) < 2 ||
      g_hash_table_contains (self->seen, stripped))
    return;
  item = g_new (RapProtectedText, 1);
  *item = (RapProtectedText) { g_steal_pointer (&stripped), kind, owner };
  g_ptr_array_add (self->list, item);
  g_hash_table_add (self->seen, item->text);
}

static void
add_texts (Collection *self, const RapTexts *texts, RapProtectedKind kind, gpointer owner)
{
  for (guint i = 0; i < rap_texts_get_size (texts); i++)
    add_text (self, rap_texts_get_nth (texts, i, NULL, NULL, NULL), kind, owner);
}

static void
add_organization (Collection *self, gint64 id, RapProtectedKind kind, gpointer owner)
{
  RapOrganization *organization = rap_record_get (self->record, RAP_KIND_ORGANIZATION, id);

  if (organization == NULL)
    return;
  add_texts (self, organization->name, kind, owner);
  add_texts (self, organization->in_text, kind, owner);
  add_texts (self, organization->short_name, kind, owner);
  add_texts (self, organization->abbreviation, kind, owner);
  add_texts (self, organization->known_as, kind, owner);
}

/* A given name that stands alone is looked for only where there is no other: it
 * is as often an ordinary word, or somebody else's. */
static void
add_given (Collection *self, const char *given, gboolean has_family, gpointer owner)
{
  if (!has_family)
    add_text (self, given, RAP_PROTECTED_NAME, owner);
}

static void
add_person (Collection *self, gint64 id, gpointer owner)
{
  GPtrArray *names = rap_record_list_parts (self->record, RAP_KIND_PERSON_NAME, id);
  GPtrArray *affiliations = rap_record_list_parts (self->record, RAP_KIND_AFFILIATION, id);

  for (guint i = 0; i < names->len; i++)
    {
      RapPersonName *name = g_ptr_array_index (names, i);

      add_text (self, name->display, RAP_PROTECTED_NAME, owner);
      add_text (self, name->family, RAP_PROTECTED_NAME, owner);
      add_given (self, name->given, name->family != NULL && *name->family != '\0', owner);
      add_text (self, name->patronymic, RAP_PROTECTED_NAME, owner);
      add_text (self, name->initials, RAP_PROTECTED_NAME, owner);
    }
  for (guint i = 0; i < affiliations->len; i++)
    {
      RapAffiliation *affiliation = g_ptr_array_index (affiliations, i);

      add_texts (self, affiliation->full, RAP_PROTECTED_POSITION, owner);
      add_texts (self, affiliation->short_form, RAP_PROTECTED_POSITION, owner);
      add_texts (self, affiliation->title, RAP_PROTECTED_POSITION, owner);
      add_texts (self, affiliation->plural, RAP_PROTECTED_POSITION, owner);
      add_texts (self, affiliation->first_full, RAP_PROTECTED_POSITION, owner);
      add_texts (self, affiliation->later_full, RAP_PROTECTED_POSITION, owner);
      add_texts (self, affiliation->genitive, RAP_PROTECTED_POSITION, owner);
      add_texts (self, affiliation->instrumental, RAP_PROTECTED_POSITION, owner);
      add_organization (self, affiliation->organization_id, RAP_PROTECTED_ORGANIZATION, owner);
    }
}

static void
add_positions (Collection *self, RapParticipant *participant)
{
  GPtrArray *positions = rap_record_list_parts (self->record, RAP_KIND_PARTICIPANT_POSITION,
                                                rap_entity_get_id (participant));

  for (guint i = 0; i < positions->len; i++)
    {
      RapParticipantPosition *position = g_ptr_array_index (positions, i);

      add_texts (self, position->full, RAP_PROTECTED_POSITION, participant);
      add_texts (self, position->short_form, RAP_PROTECTED_POSITION, participant);
      add_texts (self, position->title, RAP_PROTECTED_POSITION, participant);
      add_texts (self, position->plural, RAP_PROTECTED_POSITION, participant);
      add_texts (self, position->first_full, RAP_PROTECTED_POSITION, participant);
      add_texts (self, position->later_full, RAP_PROTECTED_POSITION, participant);
      add_texts (self, position->organization_name, RAP_PROTECTED_ORGANIZATION, participant);
    }
}

static void
add_capacities (Collection *self, RapParticipant *participant)
{
  GPtrArray *speakers = rap_record_list (self->record, RAP_KIND_REMARK_SPEAKER);

  for (guint i = 0; i < speakers->len; i++)
    {
      RapRemarkSpeaker *speaker = g_ptr_array_index (speakers, i);

      if (speaker->participant_id != rap_entity_get_id (participant))
        continue;
      add_texts (self, speaker->capacity, RAP_PROTECTED_POSITION, participant);
      add_texts (self, speaker->on_behalf, RAP_PROTECTED_ORGANIZATION, participant);
    }
}

static void
add_given_names (Collection *self, RapParticipant *participant)
{
  gboolean has_family = rap_texts_get_size (participant->family) > 0;

  for (guint i = 0; i < rap_texts_get_size (participant->given); i++)
    add_given (self, rap_texts_get_nth (participant->given, i, NULL, NULL, NULL), has_family,
               participant);
}

static void
add_participant (Collection *self, RapParticipant *participant)
{
  add_texts (self, participant->name, RAP_PROTECTED_NAME, participant);
  add_texts (self, participant->family, RAP_PROTECTED_NAME, participant);
  add_given_names (self, participant);
  add_texts (self, participant->initials, RAP_PROTECTED_NAME, participant);
  add_texts (self, participant->short_name, RAP_PROTECTED_NAME, participant);
  add_texts (self, participant->rank, RAP_PROTECTED_POSITION, participant);
  add_texts (self, participant->side, RAP_PROTECTED_ORGANIZATION, participant);
  add_texts (self, participant->on_behalf, RAP_PROTECTED_ORGANIZATION, participant);
  add_person (self, participant->person_id, participant);
  add_organization (self, participant->organization_id, RAP_PROTECTED_NAME, participant);
  add_organization (self, participant->on_behalf_organization_id, RAP_PROTECTED_ORGANIZATION,
                    participant);
  add_positions (self, participant);
  add_capacities (self, participant);
}

static gboolean
is_nameable (RapRecord *record, RapParticipant *participant, RapProtectedPlace place)
{
  if (place == RAP_PLACE_BESIDE_WORDS &&
      rap_disclosure_of_participant (record, participant) != RAP_DISCLOSURE_PUBLIC)
    return FALSE;
  return rap_disclosure_may_name_participant (record, participant);
}

static void
add_participants (Collection *self, RapProtectedPlace place, gboolean nameable)
{
  GPtrArray *participants = rap_record_list (self->record, RAP_KIND_PARTICIPANT);

  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);

      if (is_nameable (self->record, participant, place) == nameable)
        add_participant (self, participant);
    }
}

static void
add_organizers (Collection *self)
{
  GPtrArray *organizers = rap_record_list (self->record, RAP_KIND_ORGANIZER);

  for (guint i = 0; i < organizers->len; i++)
    {
      RapOrganizer *organizer = g_ptr_array_index (organizers, i);
      RapEvent *event = rap_record_get (self->record, RAP_KIND_EVENT, organizer->event_id);

      if (rap_disclosure_of_event (self->record, event) == RAP_DISCLOSURE_OFF_THE_RECORD)
        continue;
      add_texts (self, organizer->name, RAP_PROTECTED_ORGANIZATION, organizer);
      add_texts (self, organizer->in_text, RAP_PROTECTED_ORGANIZATION, organizer);
      add_texts (self, organizer->short_name, RAP_PROTECTED_ORGANIZATION, organizer);
      add_texts (self, organizer->abbreviation, RAP_PROTECTED_ORGANIZATION, organizer);
      add_organization (self, organizer->organization_id, RAP_PROTECTED_ORGANIZATION, organizer);
    }
}

static void
add_mentions (Collection *self)
{
  GPtrArray *mentions = rap_record_list (self->record, RAP_KIND_MENTION);

  for (guint i = 0; i < mentions->len; i++)
    {
      RapMention *mention = g_ptr_array_index (mentions, i);

      if (!rap_disclosure_may_name_mention (self->record, mention))
        continue;
      add_texts (self, mention->name, RAP_PROTECTED_NAME, mention);
      add_texts (self, mention->family, RAP_PROTECTED_NAME, mention);
      add_texts (self, mention->full, RAP_PROTECTED_POSITION, mention);
      add_texts (self, mention->short_form, RAP_PROTECTED_POSITION, mention);
    }
}

/* The words of statements that may or may not be used. */
static void
add_words (Collection *self, gboolean usable)
{
  GPtrArray *wordings = rap_record_list (self->record, RAP_KIND_WORDING);

  for (guint i = 0; i < wordings->len; i++)
    {
      RapWording *wording = g_ptr_array_index (wordings, i);
      RapStatement *statement = rap_record_get (self->record, RAP_KIND_STATEMENT,
                                                wording->statement_id);

      if (statement != NULL && rap_disclosure_may_use_words (self->record, statement) == usable)
        add_text (self, wording->words, RAP_PROTECTED_WORDS, statement);
    }
}

static void
add_sessions (Collection *self, gboolean usable)
{
  GPtrArray *events = rap_record_list (self->record, RAP_KIND_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      RapEvent *event = g_ptr_array_index (events, i);
      RapDisclosure level = rap_disclosure_of_event (self->record, event);

      if ((level < RAP_DISCLOSURE_OFF_THE_RECORD) != usable)
        continue;
      add_texts (self, event->title, RAP_PROTECTED_SESSION, event);
      add_texts (self, event->theme, RAP_PROTECTED_SESSION, event);
      add_texts (self, event->subject, RAP_PROTECTED_SESSION, event);
    }
}

static void
add_labels (Collection *self, gboolean usable)
{
  GPtrArray *remarks = rap_record_list (self->record, RAP_KIND_REMARK);

  for (guint i = 0; i < remarks->len; i++)
    {
      RapRemark *remark = g_ptr_array_index (remarks, i);
      RapDisclosure level = rap_disclosure_of_remark (self->record, remark);

      if ((level == RAP_DISCLOSURE_PUBLIC) == usable)
        add_texts (self, remark->label, RAP_PROTECTED_NAME, remark);
    }
}

static void
add_hidden (Collection *self, RapProtectedPlace place)
{
  add_participants (self, place, FALSE);
  add_words (self, FALSE);
  add_sessions (self, FALSE);
  add_labels (self, FALSE);
}

static void
add_open (Collection *self, RapProtectedPlace place)
{
  add_participants (self, place, TRUE);
  add_organizers (self);
  add_mentions (self);
  add_words (self, TRUE);
  add_sessions (self, TRUE);
  add_labels (self, TRUE);
}

GPtrArray *
rap_disclosure_list_protected_texts (RapRecord *record, RapProtectedPlace place, GPtrArray **open)
{
  Collection hidden, told;

  g_return_val_if_fail (RAP_IS_RECORD (record), NULL);

  collection_init (&hidden, record);
  collection_init (&told, record);
  add_hidden (&hidden, place);
  if (hidden.list->len > 0)
    add_open (&told, place);
  for (guint i = hidden.list->len; i-- > 0;)
    if (g_hash_table_contains (told.seen, ((RapProtectedText *) hidden.list->pdata[i])->text))
      g_ptr_array_remove_index (hidden.list, i);
  g_hash_table_unref (hidden.seen);
  g_hash_table_unref (told.seen);
  if (open != NULL)
    *open = told.list;
  else
    g_ptr_array_unref (told.list);
  return hidden.list;
}

GPtrArray *
rap_disclosure_list_participant_texts (RapRecord *record, RapParticipant *participant)
{
  Collection all;

  collection_init (&all, record);
  add_participant (&all, participant);
  g_hash_table_unref (all.seen);
  return all.list;
}
