/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What of a record may be told to others. The rules are in the header. */

#include "record/rap-disclosure.h"

/* No real event is nested deeper; one that is its own ancestor is told by it. */
#define MAX_EVENT_DEPTH 32

static RapEvent *
get_event (RapRecord *record, gint64 id)
{
  return rap_record_get (record, RAP_KIND_EVENT, id);
}

RapDisclosure
rap_disclosure_of_event (RapRecord *record, RapEvent *event)
{
  RapDisclosure level = RAP_DISCLOSURE_PUBLIC;

  for (guint depth = 0; event != NULL; depth++)
    {
      if (depth == MAX_EVENT_DEPTH)
        return RAP_DISCLOSURE_OFF_THE_RECORD;
      level = MAX (level, event->disclosure);
      event = get_event (record, event->parent_id);
    }
  return level;
}

/* Whether each event that restricts has itself released its list. */
static gboolean
is_list_released (RapRecord *record, RapEvent *event)
{
  gboolean released = FALSE;

  for (guint depth = 0; event != NULL; depth++)
    {
      gboolean here = event->list_released_by != NULL && *event->list_released_by != '\0' &&
                      event->list_released_on != NULL;

      if (depth == MAX_EVENT_DEPTH || event->disclosure == RAP_DISCLOSURE_OFF_THE_RECORD)
        return FALSE;
      if (event->disclosure != RAP_DISCLOSURE_PUBLIC && !here)
        return FALSE;
      released = released || here;
      event = get_event (record, event->parent_id);
    }
  return released;
}

/* The level of a participant apart from the event: a group and its members
 * reveal each other. */
static RapDisclosure
get_own_level (RapRecord *record, RapParticipant *participant)
{
  RapDisclosure level = participant->disclosure;
  gint64 id = rap_entity_get_id (participant);
  GPtrArray *memberships = rap_record_list (record, RAP_KIND_GROUP_MEMBER);

  for (guint i = 0; i < memberships->len; i++)
    {
      RapGroupMember *membership = g_ptr_array_index (memberships, i);
      RapParticipant *other = NULL;

      if (membership->member_id == id)
        other = rap_record_get (record, RAP_KIND_PARTICIPANT, membership->participant_id);
      else if (membership->participant_id == id)
        other = rap_record_get (record, RAP_KIND_PARTICIPANT, membership->member_id);
      if (other != NULL)
        level = MAX (level, other->disclosure);
    }
  return level;
}

RapDisclosure
rap_disclosure_of_participant (RapRecord *record, RapParticipant *participant)
{
  return MAX (get_own_level (record, participant),
              rap_disclosure_of_event (record, get_event (record, participant->event_id)));
}

RapDisclosure
rap_disclosure_of_remark (RapRecord *record, RapRemark *remark)
{
  RapDisclosure level = remark->disclosure;
  GPtrArray *speakers = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                               rap_entity_get_id (remark));

  level = MAX (level, rap_disclosure_of_event (record, get_event (record, remark->event_id)));
  level = MAX (level, rap_disclosure_of_event (record, get_event (record, remark->session_id)));
  for (guint i = 0; i < speakers->len; i++)
    {
      RapRemarkSpeaker *speaker = g_ptr_array_index (speakers, i);
      RapParticipant *participant = rap_record_get (record, RAP_KIND_PARTICIPANT,
                                                    speaker->participant_id);

      if (participant != NULL)
        level = MAX (level, rap_disclosure_of_participant (record, participant));
    }
  return level;
}

RapDisclosure
rap_disclosure_of_statement (RapRecord *record, RapStatement *statement)
{
  RapRemark *remark = rap_record_get (record, RAP_KIND_REMARK, statement->remark_id);

  /* Words that belong to no remark here could be anyone's. */
  if (remark == NULL)
    return RAP_DISCLOSURE_OFF_THE_RECORD;
  return MAX (statement->disclosure, rap_disclosure_of_remark (record, remark));
}

gboolean
rap_disclosure_may_use_words (RapRecord *record, RapStatement *statement)
{
  return rap_disclosure_of_statement (record, statement) < RAP_DISCLOSURE_OFF_THE_RECORD;
}

static RapParticipant *
get_speaker (RapRecord *record, GPtrArray *speakers, guint index)
{
  RapRemarkSpeaker *speaker = g_ptr_array_index (speakers, index);

  return rap_record_get (record, RAP_KIND_PARTICIPANT, speaker->participant_id);
}

static const char *
get_descriptor (RapRecord *record, RapRemark *remark, const char *language)
{
  const char *descriptor = rap_texts_get (remark->descriptor, language);
  GPtrArray *speakers = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                               rap_entity_get_id (remark));

  if (descriptor != NULL)
    return descriptor;
  for (guint i = 0; i < speakers->len; i++)
    {
      RapParticipant *participant = get_speaker (record, speakers, i);
      const char *own = participant ? rap_texts_get (participant->descriptor, language) : NULL;

      if (own == NULL || (descriptor != NULL && !g_str_equal (own, descriptor)))
        return NULL;
      descriptor = own;
    }
  return descriptor;
}

/* A person may have several rows, one at the event and one at a session. */
static gboolean
is_same_participant (const RapParticipant *a, const RapParticipant *b)
{
  return a == b || (a->person_id != 0 && a->person_id == b->person_id) ||
         (a->organization_id != 0 && a->organization_id == b->organization_id);
}

/* Whether @id is the event of @remark, its session, or what either is part of. */
static gboolean
is_event_of (RapRecord *record, RapRemark *remark, gint64 id)
{
  const gint64 starts[] = { remark->event_id, remark->session_id };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      RapEvent *event = get_event (record, starts[i]);

      for (guint depth = 0; event != NULL && depth < MAX_EVENT_DEPTH; depth++)
        {
          if (rap_entity_get_id (event) == id)
            return TRUE;
          event = get_event (record, event->parent_id);
        }
    }
  return FALSE;
}

/* Those who may have been there when it was said: who attended, or, where
 * nobody is marked so, who is not marked as absent. */
static GPtrArray *
list_attendees (RapRecord *record, RapRemark *remark)
{
  GPtrArray *participants = rap_record_list (record, RAP_KIND_PARTICIPANT);
  GPtrArray *attended = g_ptr_array_new ();
  g_autoptr (GPtrArray) expected = g_ptr_array_new ();

  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);

      if (participant->status == RAP_STATUS_ABSENT ||
          !is_event_of (record, remark, participant->event_id))
        continue;
      g_ptr_array_add (participant->status == RAP_STATUS_ATTENDED ? attended : expected,
                       participant);
    }
  if (attended->len == 0)
    g_ptr_array_extend (attended, expected, NULL, NULL);
  return attended;
}

static gboolean
fits_several (RapRecord *record, RapRemark *remark, const char *descriptor, const char *language)
{
  g_autoptr (GPtrArray) attendees = list_attendees (record, remark);
  RapParticipant *first = NULL;

  for (guint i = 0; i < attendees->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (attendees, i);
      const char *own = rap_texts_get (participant->descriptor, language);

      if (own == NULL || !g_str_equal (own, descriptor))
        continue;
      if (first != NULL && !is_same_participant (first, participant))
        return TRUE;
      first = first ? first : participant;
    }
  return FALSE;
}

RapAttribution
rap_disclosure_attribute (RapRecord *record,
                          RapStatement *statement,
                          const char *language,
                          const char **descriptor)
{
  RapRemark *remark = rap_record_get (record, RAP_KIND_REMARK, statement->remark_id);
  RapDisclosure level = rap_disclosure_of_statement (record, statement);
  const char *words;

  if (descriptor != NULL)
    *descriptor = NULL;
  if (level == RAP_DISCLOSURE_PUBLIC)
    return RAP_ATTRIBUTION_NAMED;
  if (level == RAP_DISCLOSURE_OFF_THE_RECORD)
    return RAP_ATTRIBUTION_WITHHELD;

  words = get_descriptor (record, remark, language);
  if (words == NULL ||
      (level == RAP_DISCLOSURE_CHATHAM_HOUSE && !fits_several (record, remark, words, language)))
    return RAP_ATTRIBUTION_NOBODY;
  if (descriptor != NULL)
    *descriptor = words;
  return RAP_ATTRIBUTION_DESCRIPTOR;
}

static gboolean
speaks_in (RapRecord *record, RapParticipant *participant, RapRemark *remark)
{
  GPtrArray *speakers = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                               rap_entity_get_id (remark));

  for (guint i = 0; i < speakers->len; i++)
    {
      RapParticipant *speaker = get_speaker (record, speakers, i);

      if (speaker != NULL && is_same_participant (speaker, participant))
        return TRUE;
    }
  return FALSE;
}

/* Whether all that they said which may be used is used without their name. */
static gboolean
speaks_unnamed_only (RapRecord *record, RapParticipant *participant)
{
  GPtrArray *remarks = rap_record_list (record, RAP_KIND_REMARK);
  gboolean unnamed = FALSE;

  for (guint i = 0; i < remarks->len; i++)
    {
      RapRemark *remark = g_ptr_array_index (remarks, i);
      GPtrArray *statements;

      if (!speaks_in (record, participant, remark))
        continue;
      statements = rap_record_list_parts (record, RAP_KIND_STATEMENT, rap_entity_get_id (remark));
      for (guint j = 0; j < statements->len; j++)
        {
          RapDisclosure level = rap_disclosure_of_statement (record,
                                                             g_ptr_array_index (statements, j));

          if (level == RAP_DISCLOSURE_PUBLIC)
            return FALSE;
          unnamed = unnamed || level < RAP_DISCLOSURE_OFF_THE_RECORD;
        }
    }
  return unnamed;
}

gboolean
rap_disclosure_may_name_participant (RapRecord *record, RapParticipant *participant)
{
  RapEvent *event = get_event (record, participant->event_id);

  if (get_own_level (record, participant) != RAP_DISCLOSURE_PUBLIC)
    return FALSE;
  if (is_list_released (record, event))
    return TRUE;
  return rap_disclosure_of_event (record, event) == RAP_DISCLOSURE_PUBLIC &&
         !speaks_unnamed_only (record, participant);
}

gboolean
rap_disclosure_may_name_mention (RapRecord *record, RapMention *mention)
{
  GPtrArray *participants = rap_record_list (record, RAP_KIND_PARTICIPANT);
  RapEvent *event = get_event (record, mention->event_id);

  if (rap_disclosure_of_event (record, event) == RAP_DISCLOSURE_OFF_THE_RECORD)
    return FALSE;
  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);

      if (participant->person_id != 0 && participant->person_id == mention->person_id &&
          !rap_disclosure_may_name_participant (record, participant))
        return FALSE;
    }
  return TRUE;
}

gboolean
rap_disclosure_may_tell_topic (RapRecord *record, RapTopic *topic)
{
  GPtrArray *uses = rap_record_list (record, RAP_KIND_STATEMENT_TOPIC);
  RapDisclosure level = rap_disclosure_of_event (record, get_event (record, topic->event_id));
  gboolean withheld = level == RAP_DISCLOSURE_OFF_THE_RECORD;

  for (guint i = 0; i < uses->len; i++)
    {
      RapStatementTopic *use = g_ptr_array_index (uses, i);
      RapStatement *statement = rap_record_get (record, RAP_KIND_STATEMENT, use->statement_id);

      if (use->topic_id != rap_entity_get_id (topic) || statement == NULL)
        continue;
      if (rap_disclosure_may_use_words (record, statement))
        return level != RAP_DISCLOSURE_OFF_THE_RECORD;
      withheld = TRUE;
    }
  return !withheld;
}
