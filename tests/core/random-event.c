/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What belongs to a random event: fields are filled by their type, and what must
 * fit together is then made to fit. */

#include "random-maker.h"

static void
add_roles (RandomMaker *self, RapParticipant *participant)
{
  guint roles = 1 + random_maker_up_to (self, (1 << 6) - 2);

  for (RapRole role = RAP_ROLE_MODERATOR; role <= RAP_ROLE_ATTENDEE; role++)
    if (roles & (1 << role))
      {
        RapParticipantRole *added = random_maker_add (self, RAP_KIND_PARTICIPANT_ROLE, participant,
                                                      0);

        added->role = role;
      }
}

static void
add_members (RandomMaker *self, RapParticipant *group)
{
  GPtrArray *all = rap_record_list (self->record, RAP_KIND_PARTICIPANT);

  for (guint i = 0; i < all->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (all, i);

      if (participant->event_id == group->event_id &&
          participant->kind != RAP_PARTICIPANT_KIND_GROUP && random_maker_chance (self, 0.3))
        {
          RapGroupMember *member = random_maker_add (self, RAP_KIND_GROUP_MEMBER, group, 0);

          member->member_id = rap_entity_get_id (participant);
        }
    }
}

/* A person takes part in an event once. */
static gint64
pick_newcomer (RandomMaker *self, RapParticipant *participant)
{
  GPtrArray *all = rap_record_list (self->record, RAP_KIND_PARTICIPANT);
  gint64 person = random_maker_pick (self, RAP_KIND_PERSON, participant);

  for (guint i = 0; i < all->len; i++)
    {
      RapParticipant *other = g_ptr_array_index (all, i);

      if (other != participant && other->event_id == participant->event_id &&
          other->person_id == person)
        return 0;
    }
  return person;
}

static void
add_participant (RandomMaker *self, RapEvent *event, gint64 order)
{
  RapParticipant *participant = random_maker_add (self, RAP_KIND_PARTICIPANT, event, order);
  gint64 id = rap_entity_get_id (participant);
  guint n_positions = random_maker_up_to (self, 2);

  participant->person_id = participant->organization_id = 0;
  if (participant->kind == RAP_PARTICIPANT_KIND_PERSON)
    participant->person_id = pick_newcomer (self, participant);
  else if (participant->kind == RAP_PARTICIPANT_KIND_ORGANIZATION)
    participant->organization_id = random_maker_pick (self, RAP_KIND_ORGANIZATION, participant);
  else
    rap_entity_set_text (participant, "name", "en", random_fields_text (&self->fields, 2));
  if (participant->represented_by_id == id)
    participant->represented_by_id = 0;
  add_roles (self, participant);
  for (guint i = 0; i < n_positions; i++)
    random_maker_add (self, RAP_KIND_PARTICIPANT_POSITION, participant, i);
  if (participant->kind == RAP_PARTICIPANT_KIND_GROUP)
    add_members (self, participant);
}

/* A remark has one kind of speaker: participants, an organizer, a state, a
 * labelled group, or none. */
static void
choose_speaker (RandomMaker *self, RapRemark *remark)
{
  GPtrArray *all = rap_record_list (self->record, RAP_KIND_PARTICIPANT);
  guint choice = random_maker_up_to (self, 7);
  guint n = 0;

  if (choice != 0)
    remark->organizer_id = 0;
  if (choice != 1)
    g_clear_pointer (&remark->state, g_free);
  if (choice != 2)
    g_clear_pointer (&remark->label, rap_texts_free);
  if (choice <= 3)
    return;

  for (guint i = 0; i < all->len && n < 3; i++)
    {
      RapParticipant *participant = g_ptr_array_index (all, i);
      RapRemarkSpeaker *speaker;
      GPtrArray *positions;

      if (participant->event_id != remark->event_id || !random_maker_chance (self, 0.4))
        continue;
      speaker = random_maker_add (self, RAP_KIND_REMARK_SPEAKER, remark, n++);
      speaker->participant_id = rap_entity_get_id (participant);
      positions = rap_record_list_parts (self->record, RAP_KIND_PARTICIPANT_POSITION,
                                         speaker->participant_id);
      speaker->participant_position_id =
        positions->len && random_maker_chance (self, 0.5)
          ? rap_entity_get_id (g_ptr_array_index (positions,
                                                  random_maker_up_to (self, positions->len - 1)))
          : 0;
    }
}

static void
add_wording (RandomMaker *self, RapStatement *statement, const char *language)
{
  RapWording *wording = random_maker_add (self, RAP_KIND_WORDING, statement, 0);

  g_set_str (&wording->language, language);
  if (wording->split_at != RAP_UNSET)
    wording->split_at = 1 +
                        random_maker_up_to (self, (guint) g_utf8_strlen (wording->words, -1) - 2);
  if (wording->form != RAP_FORM_QUOTE)
    wording->split_at = RAP_UNSET;
  if (!wording->translated)
    g_clear_pointer (&wording->translator, g_free);
  if (wording->cleared_by == NULL || wording->cleared_at == NULL)
    {
      g_clear_pointer (&wording->cleared_by, g_free);
      g_clear_pointer (&wording->cleared_at, g_free);
    }
}

static void
add_statement (RandomMaker *self, RapRemark *remark, gint64 order)
{
  RapStatement *statement = random_maker_add (self, RAP_KIND_STATEMENT, remark, order);
  guint n_wordings = 1 + random_maker_up_to (self, RANDOM_FIELDS_N_LANGUAGES - 1);
  gint64 topic = random_maker_pick (self, RAP_KIND_TOPIC, statement);

  for (guint i = 0; i < n_wordings; i++)
    add_wording (self, statement, random_fields_language (i));
  if (topic && random_maker_chance (self, 0.5))
    {
      RapStatementTopic *added = random_maker_add (self, RAP_KIND_STATEMENT_TOPIC, statement, 0);

      added->topic_id = topic;
    }
}

static void
add_remark (RandomMaker *self, RapEvent *event, gint64 order)
{
  RapRemark *remark = random_maker_add (self, RAP_KIND_REMARK, event, order);
  RapEvent *session = rap_record_get (self->record, RAP_KIND_EVENT, remark->session_id);
  guint n_statements = 1 + random_maker_up_to (self, 3);

  if (session && session->parent_id != remark->event_id)
    remark->session_id = 0;
  if (remark->replies_to_id == 0)
    remark->stance = RAP_STANCE_UNSET;
  choose_speaker (self, remark);
  for (guint i = 0; i < n_statements; i++)
    add_statement (self, remark, i);
}

static void
set_release_state (RandomMaker *self, RapRelease *release)
{
  GPtrArray *all = rap_record_list (self->record, RAP_KIND_RELEASE);

  release->supersedes_id = 0;
  for (guint i = 0; i < all->len; i++)
    {
      RapRelease *earlier = g_ptr_array_index (all, i);

      if (earlier != release && earlier->event_id == release->event_id &&
          earlier->state == RAP_RELEASE_STATE_ISSUED)
        release->supersedes_id = rap_entity_get_id (earlier);
    }
  if (release->supersedes_id == 0)
    release->version_kind = RAP_VERSION_KIND_FIRST;
  else if (release->version_kind == RAP_VERSION_KIND_FIRST)
    release->supersedes_id = 0;

  if (release->state == RAP_RELEASE_STATE_ISSUED)
    {
      release->version = 1 + random_maker_up_to (self, 3);
      g_set_str (&release->issued_at, "2023-11-03T15:30:00Z");
      g_set_str (&release->text, random_fields_text (&self->fields, 5));
      g_set_str (&release->approved_by, random_fields_text (&self->fields, 2));
    }
  else
    {
      release->version = RAP_UNSET;
      g_clear_pointer (&release->issued_at, g_free);
      g_clear_pointer (&release->text, g_free);
    }
}

static void
add_release (RandomMaker *self, RapEvent *event)
{
  RapRelease *release = random_maker_add (self, RAP_KIND_RELEASE, event, 0);
  gint64 statement = random_maker_pick (self, RAP_KIND_STATEMENT, release);
  guint n_answers = random_maker_up_to (self, 2);

  set_release_state (self, release);
  if (release->embargo_until == NULL || release->embargo_zone == NULL)
    {
      g_clear_pointer (&release->embargo_until, g_free);
      g_clear_pointer (&release->embargo_zone, g_free);
    }
  for (guint i = 0; i < n_answers; i++)
    random_maker_add (self, RAP_KIND_RELEASE_ANSWER, release, 0);
  if (statement)
    {
      RapReleaseStatement *chosen = random_maker_add (self, RAP_KIND_RELEASE_STATEMENT, release, 0);

      chosen->statement_id = statement;
    }
  if (random_maker_chance (self, 0.7))
    {
      RapReleaseBlock *block = random_maker_add (self, RAP_KIND_RELEASE_BLOCK, release, 0);

      block->statement_revision = block->statement_id ? 1 : RAP_UNSET;
    }
}

static void
add_organizers (RandomMaker *self, RapEvent *event)
{
  guint n = random_maker_up_to (self, 3);
  guint first = random_maker_up_to (self, RAP_ORGANIZER_ROLE_INVITER);

  for (guint i = 0; i < n; i++)
    {
      RapOrganizer *organizer = random_maker_add (self, RAP_KIND_ORGANIZER, event, i);

      /* An organization has each role once. */
      organizer->role = (first + i) % (RAP_ORGANIZER_ROLE_INVITER + 1);
    }
}

void
random_maker_add_event_parts (RandomMaker *self, RapEvent *event)
{
  static const struct
  {
    RapKind kind;
    guint most;
  } parts[] = {
    { RAP_KIND_TOPIC, 3 },
    { RAP_KIND_ATTENDANCE, 2 },
    { RAP_KIND_MENTION, 2 },
    { RAP_KIND_OUTCOME, 2 },
  };
  guint n;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      n = random_maker_up_to (self, parts[i].most);
      for (guint j = 0; j < n; j++)
        random_maker_add (self, parts[i].kind, event, j);
    }
  add_organizers (self, event);
  n = random_maker_up_to (self, 6);
  for (guint i = 0; i < n; i++)
    add_participant (self, event, i);
  n = random_maker_up_to (self, 5);
  for (guint i = 0; i < n; i++)
    add_remark (self, event, i);
  n = random_maker_up_to (self, 2);
  for (guint i = 0; i < n; i++)
    add_release (self, event);
}
