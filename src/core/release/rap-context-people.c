/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a template sees of the people: lists of participants, in groups or not,
 * and who took part without being quoted. */

#include "release/rap-context-values.h"

#include <string.h>

#include "release/rap-names.h"
#include "release/rap-sentence.h"

enum
{
  PERSON_NAME,
  PERSON_POSITION,
  PERSON_TITLE,
  PERSON_ORGANIZATION,
  PERSON_ROLE,
  PERSON_PRESENCE,
  PERSON_ON_BEHALF,
};

static const char *const person_names[] = { "name", "position", "title",     "organization",
                                            "role", "presence", "on_behalf", NULL };

static const RapTemplateValueVTable person_vtable = RAP_CONTEXT_OBJECT_VTABLE (person_names);

/* A participant's presence as the style says it, filled with who represents
 * them or on whose behalf they take part. */
RapTemplateValue
rap_context_make_presence (RapContext *self, RapParticipant *participant)
{
  static const char *const names[] = { "representative", "on_behalf", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  const RapContextSource *source = rap_context_get_source (self);
  const char *nick = rap_choice_get_nick (RAP_TYPE_PRESENCE, participant->presence);
  RapTemplate *text = rap_style_get_text (source->style, "presences", nick, 0);
  RapParticipant *representative = rap_record_get (source->record, RAP_KIND_PARTICIPANT,
                                                   participant->represented_by_id);
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);
  g_autofree char *presence = NULL;

  if (text == NULL)
    return rap_context_empty ();
  if (representative != NULL &&
      rap_disclosure_may_name_participant (source->record, representative))
    object->values[0] = rap_context_text (self, rap_texts_get (representative->name,
                                                               rap_context_get_language (self)));
  object->values[1] = rap_context_texts (self, participant->on_behalf, participant);
  if (participant->presence == RAP_PRESENCE_REPRESENTED_BY &&
      !rap_template_value_is_true (&object->values[0]))
    return rap_context_empty ();
  presence = rap_context_render_plain (text, &value);
  return rap_context_fact (self, presence, participant);
}

/* The most important role that the style has a word for. */
static const char *
get_role (RapContext *self, RapParticipant *participant, const char *group)
{
  const RapContextSource *source = rap_context_get_source (self);
  GPtrArray *roles = rap_record_list_parts (source->record, RAP_KIND_PARTICIPANT_ROLE,
                                            rap_entity_get_id (participant));
  RapRole first = RAP_ROLE_ATTENDEE;

  for (guint i = 0; i < roles->len; i++)
    first = MIN (first, ((RapParticipantRole *) g_ptr_array_index (roles, i))->role);
  if (roles->len == 0)
    return NULL;
  return rap_style_get_word (source->style, group, rap_choice_get_nick (RAP_TYPE_ROLE, first));
}

/* Someone who may be named. */
static RapTemplateValue
make_named (RapContext *self, RapParticipant *participant)
{
  const RapContextSource *source = rap_context_get_source (self);
  const char *language = rap_context_get_language (self);
  GPtrArray *positions = rap_record_list_parts (source->record, RAP_KIND_PARTICIPANT_POSITION,
                                                rap_entity_get_id (participant));
  RapParticipantPosition *position = positions->len ? g_ptr_array_index (positions, 0) : NULL;
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &person_vtable, &value);

  object->values[PERSON_NAME] = rap_context_reference (self, participant, NULL, RAP_REFERENCE_NONE);
  if (position != NULL)
    {
      const char *title = rap_texts_get (position->title, language);

      object->values[PERSON_POSITION] = rap_context_texts (self, position->full, participant);
      object->values[PERSON_TITLE] = title ? rap_context_fact (self, title, participant)
                                           : object->values[PERSON_POSITION];
      object->values[PERSON_ORGANIZATION] = rap_context_texts (self, position->organization_name,
                                                               participant);
    }
  object->values[PERSON_ROLE] = rap_context_fact (self, get_role (self, participant, "roles"),
                                                  participant);
  object->values[PERSON_PRESENCE] = rap_context_make_presence (self, participant);
  object->values[PERSON_ON_BEHALF] = rap_context_texts (self, participant->on_behalf, participant);
  object->print = rap_context_reference (self, participant, NULL, RAP_REFERENCE_NAMED);
  object->is_true = rap_template_value_is_true (&object->print);
  return value;
}

/* Someone on background, who is in lists under the agreed descriptor. */
static RapTemplateValue
make_described (RapContext *self, RapParticipant *participant)
{
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &person_vtable, &value);

  object->values[PERSON_NAME] = rap_context_texts (self, participant->descriptor, participant);
  object->print = object->values[PERSON_NAME];
  object->is_true = rap_template_value_is_true (&object->print);
  return value;
}

static gboolean
takes_part (RapContext *self, RapParticipant *participant)
{
  const RapContextSource *source = rap_context_get_source (self);

  if (participant->status == RAP_STATUS_ABSENT ||
      (participant->kind == RAP_PARTICIPANT_KIND_GROUP && !participant->listed))
    return FALSE;
  return participant->event_id == rap_entity_get_id (source->event);
}

static RapTemplateValue
make_participant (RapContext *self, RapParticipant *participant)
{
  RapRecord *record = rap_context_get_source (self)->record;

  if (!takes_part (self, participant))
    return rap_context_empty ();
  if (rap_disclosure_may_name_participant (record, participant))
    return make_named (self, participant);
  if (rap_disclosure_of_participant (record, participant) == RAP_DISCLOSURE_BACKGROUND)
    return make_described (self, participant);
  return rap_context_empty ();
}

static GPtrArray *
list_participants (RapContext *self)
{
  const RapContextSource *source = rap_context_get_source (self);

  return rap_record_list_parts (source->record, RAP_KIND_PARTICIPANT,
                                rap_entity_get_id (source->event));
}

RapTemplateValue
rap_context_make_participants (RapContext *self)
{
  GPtrArray *participants = list_participants (self);
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_LIST, &value);

  list->has_commas = TRUE;
  for (guint i = 0; i < participants->len; i++)
    rap_context_list_append (list, make_participant (self, g_ptr_array_index (participants, i)));
  return value;
}

static gboolean
has_speaking_role (RapContext *self, RapParticipant *participant)
{
  RapRecord *record = rap_context_get_source (self)->record;
  GPtrArray *roles = rap_record_list_parts (record, RAP_KIND_PARTICIPANT_ROLE,
                                            rap_entity_get_id (participant));

  for (guint i = 0; i < roles->len; i++)
    if (((RapParticipantRole *) g_ptr_array_index (roles, i))->role <= RAP_ROLE_DISCUSSANT)
      return TRUE;
  return roles->len == 0;
}

RapTemplateValue
rap_context_make_speakers (RapContext *self)
{
  GPtrArray *participants = list_participants (self);
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_LIST, &value);

  list->has_commas = TRUE;
  for (guint i = 0; i < participants->len; i++)
    if (has_speaking_role (self, g_ptr_array_index (participants, i)))
      rap_context_list_append (list, make_participant (self, g_ptr_array_index (participants, i)));
  return value;
}

static gboolean
speaks_in (RapContext *self, RapParticipant *participant, GPtrArray *turns)
{
  RapRecord *record = rap_context_get_source (self)->record;

  for (guint i = 0; i < turns->len; i++)
    {
      RapTurn *turn = g_ptr_array_index (turns, i);
      GPtrArray *rows = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                               rap_entity_get_id (turn->remark));

      for (guint j = 0; j < rows->len; j++)
        if (((RapRemarkSpeaker *) g_ptr_array_index (rows, j))->participant_id ==
            rap_entity_get_id (participant))
          return TRUE;
    }
  return FALSE;
}

static gboolean
may_say_spoke (RapRecord *record, RapParticipant *participant)
{
  return rap_disclosure_of_participant (record, participant) == RAP_DISCLOSURE_PUBLIC &&
         rap_disclosure_may_name_participant (record, participant);
}

/* Who spoke but is not quoted. It says of each that they spoke, so a list that
 * was released is not enough. Groups come first, since they read better before
 * names. */
RapTemplateValue
rap_context_make_also (RapContext *self, GPtrArray *turns)
{
  RapRecord *record = rap_context_get_source (self)->record;
  GPtrArray *participants = list_participants (self);
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_LIST, &value);

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < participants->len; i++)
      {
        RapParticipant *participant = g_ptr_array_index (participants, i);

        if ((participant->kind == RAP_PARTICIPANT_KIND_GROUP) == (pass == 0) &&
            participant->status != RAP_STATUS_ABSENT && has_speaking_role (self, participant) &&
            !speaks_in (self, participant, turns) && may_say_spoke (record, participant))
          rap_context_list_append (list, make_named (self, participant));
      }
  return value;
}

/* Groups of a list of participants. */

enum
{
  GROUP_HEADING,
  GROUP_PEOPLE,
};

static const char *const group_names[] = { "heading", "people", NULL };

static const char *
find_heading (RapContext *self, RapParticipant *participant)
{
  const RapContextSource *source = rap_context_get_source (self);
  const char *language = rap_context_get_language (self);
  GPtrArray *positions;

  if (!rap_disclosure_may_name_participant (source->record, participant))
    return NULL;
  switch (rap_release_template_get_group_by (source->template))
    {
    case RAP_GROUP_BY_SIDE:
      return rap_texts_get (participant->side, language);
    case RAP_GROUP_BY_ROLE:
      return get_role (self, participant, "role-headings");
    case RAP_GROUP_BY_ORGANIZATION:
      positions = rap_record_list_parts (source->record, RAP_KIND_PARTICIPANT_POSITION,
                                         rap_entity_get_id (participant));
      return positions->len
               ? rap_texts_get (((RapParticipantPosition *) positions->pdata[0])->organization_name,
                                language)
               : NULL;
    case RAP_GROUP_BY_NOTHING:
    default:
      return NULL;
    }
}

/* A heading that holds something protected is left out like any text. */
static const char *
get_heading (RapContext *self, RapParticipant *participant)
{
  const char *heading = find_heading (self, participant);
  RapTemplateValue fact = rap_context_fact (self, heading, participant);

  return rap_template_value_is_true (&fact) ? heading : NULL;
}

static RapContextList *
get_group (RapContext *self, GHashTable *groups, RapContextList *list, const char *heading)
{
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (group_names);
  RapContextList *people = g_hash_table_lookup (groups, heading ? heading : "");
  RapTemplateValue value;
  RapContextObject *object;

  if (people != NULL)
    return people;
  object = rap_context_add_object (self, &vtable, &value);
  object->values[GROUP_HEADING] = rap_context_text (self, heading);
  people = rap_context_add_list (self, RAP_JOIN_LIST, &object->values[GROUP_PEOPLE]);
  object->print = object->values[GROUP_PEOPLE];
  g_hash_table_insert (groups, (char *) (heading ? heading : ""), people);
  rap_context_list_append (list, value);
  return people;
}

RapTemplateValue
rap_context_make_groups (RapContext *self)
{
  g_autoptr (GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *participants = list_participants (self);
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_LIST, &value);

  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);
      RapTemplateValue person = make_participant (self, participant);

      if (rap_template_value_is_true (&person))
        rap_context_list_append (get_group (self, groups, list, get_heading (self, participant)),
                                 person);
    }
  return value;
}
