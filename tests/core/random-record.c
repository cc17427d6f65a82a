/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random records: fields are filled by their type, and what must fit together
 * is then made to fit, noun by noun. */

#include "random-record.h"

#include "random-fields.h"
#include "record/rap-record-reach.h"

typedef struct
{
  RandomFields fields; /* first: what fills one field */
  RapRecord *record;
} Maker;

static guint
up_to (Maker *self, guint most)
{
  return g_rand_int_range (self->fields.rand, 0, (gint32) most + 1);
}

static gboolean
chance (Maker *self, double probability)
{
  return g_rand_double (self->fields.rand) < probability;
}

/* The event that @entity belongs to, or is. */
static gint64
event_of (Maker *self, gpointer entity)
{
  while (entity && rap_entity_get_kind (entity) != RAP_KIND_EVENT)
    {
      const RapField *parent = rap_noun_get_parent_field (rap_entity_get_noun (entity));

      entity = parent ? rap_record_get (self->record, parent->target,
                                        rap_entity_get_reference (entity, parent))
                      : NULL;
    }
  return entity ? rap_entity_get_id (entity) : 0;
}

/* The id of one of a kind; of the same event, where the kind is a part of one. */
static gint64
pick (Maker *self, RapKind kind, gpointer for_entity)
{
  GPtrArray *all = rap_record_list (self->record, kind);
  g_autoptr (GPtrArray) fitting = g_ptr_array_new ();
  gint64 event = event_of (self, for_entity);

  for (guint i = 0; i < all->len; i++)
    {
      gpointer entity = g_ptr_array_index (all, i);
      gint64 its_event = kind == RAP_KIND_EVENT ? 0 : event_of (self, entity);

      if (entity != for_entity && (its_event == 0 || its_event == event))
        g_ptr_array_add (fitting, entity);
    }
  if (fitting->len == 0)
    return 0;
  return rap_entity_get_id (g_ptr_array_index (fitting, up_to (self, fitting->len - 1)));
}

static void
fill_references (Maker *self, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      gint64 *id = rap_entity_peek_field (entity, field);

      if (field->type != RAP_FIELD_REFERENCE || (field->flags & RAP_FIELD_PARENT))
        continue;
      if (field->flags & RAP_FIELD_DERIVED)
        *id = event_of (self, entity);
      else if ((field->flags & RAP_FIELD_REQUIRED) || chance (self, 0.6))
        *id = pick (self, field->target, entity);
    }
}

/* Adds one with all its fields filled by their type; @position is its place
 * among its siblings. */
static gpointer
add (Maker *self, RapKind kind, gpointer parent, gint64 position)
{
  const RapNoun *noun = rap_noun_get (kind);
  const RapField *parent_field = rap_noun_get_parent_field (noun);
  const RapField *position_field = rap_noun_find_field (noun, "position");
  g_autofree char *uid = random_fields_uid (&self->fields);
  gpointer entity = rap_entity_new (kind);

  rap_entity_set_uid (entity, uid);
  rap_record_add (self->record, entity);
  if (parent)
    *(gint64 *) rap_entity_peek_field (entity, parent_field) = rap_entity_get_id (parent);
  random_fields_fill (&self->fields, entity);
  fill_references (self, entity);
  if (position_field)
    *(gint64 *) rap_entity_peek_field (entity, position_field) = position;
  return entity;
}

static void
sort_dates (char **first, char **last)
{
  if (*first && *last && strcmp (*first, *last) > 0)
    {
      char *swapped = *first;

      *first = *last;
      *last = swapped;
    }
}

static void
unset (char **text)
{
  g_clear_pointer (text, g_free);
}

static void
add_places (Maker *self)
{
  guint n = 1 + up_to (self, 3);

  for (guint i = 0; i < n; i++)
    {
      RapPlace *place = add (self, RAP_KIND_PLACE, NULL, 0);
      RapPlace *city = rap_record_get (self->record, RAP_KIND_PLACE, place->city_id);

      /* The first is a city: a venue needs one to be in. */
      if (i == 0)
        place->kind = RAP_PLACE_KIND_CITY;
      if (place->kind == RAP_PLACE_KIND_CITY || (city && city->kind == RAP_PLACE_KIND_VENUE))
        place->city_id = 0;
    }
}

static void
add_organizations (Maker *self)
{
  guint n = 1 + up_to (self, 3);

  for (guint i = 0; i < n; i++)
    add (self, RAP_KIND_ORGANIZATION, NULL, 0);
}

static void
add_persons (Maker *self)
{
  guint n = 1 + up_to (self, 4);

  for (guint i = 0; i < n; i++)
    {
      RapPerson *person = add (self, RAP_KIND_PERSON, NULL, 0);
      guint n_names = up_to (self, RANDOM_FIELDS_N_LANGUAGES);
      guint n_affiliations = up_to (self, 2);

      for (guint j = 0; j < n_names; j++)
        {
          RapPersonName *name = add (self, RAP_KIND_PERSON_NAME, person, 0);

          g_set_str (&name->language, random_fields_language (j));
        }
      for (guint j = 0; j < n_affiliations; j++)
        {
          RapAffiliation *affiliation = add (self, RAP_KIND_AFFILIATION, person, j);

          sort_dates (&affiliation->starts, &affiliation->ends);
        }
    }
}

static void
add_roles (Maker *self, RapParticipant *participant)
{
  guint roles = 1 + up_to (self, (1 << 6) - 2);

  for (RapRole role = RAP_ROLE_MODERATOR; role <= RAP_ROLE_ATTENDEE; role++)
    if (roles & (1 << role))
      {
        RapParticipantRole *added = add (self, RAP_KIND_PARTICIPANT_ROLE, participant, 0);

        added->role = role;
      }
}

static void
add_members (Maker *self, RapParticipant *group)
{
  GPtrArray *all = rap_record_list (self->record, RAP_KIND_PARTICIPANT);

  for (guint i = 0; i < all->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (all, i);

      if (participant->event_id == group->event_id &&
          participant->kind != RAP_PARTICIPANT_KIND_GROUP && chance (self, 0.3))
        {
          RapGroupMember *member = add (self, RAP_KIND_GROUP_MEMBER, group, 0);

          member->member_id = rap_entity_get_id (participant);
        }
    }
}

/* A person takes part in an event once. */
static gint64
pick_newcomer (Maker *self, RapParticipant *participant)
{
  GPtrArray *all = rap_record_list (self->record, RAP_KIND_PARTICIPANT);
  gint64 person = pick (self, RAP_KIND_PERSON, participant);

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
add_participant (Maker *self, RapEvent *event, gint64 order)
{
  RapParticipant *participant = add (self, RAP_KIND_PARTICIPANT, event, order);
  gint64 id = rap_entity_get_id (participant);
  guint n_positions = up_to (self, 2);

  participant->person_id = participant->organization_id = 0;
  if (participant->kind == RAP_PARTICIPANT_KIND_PERSON)
    participant->person_id = pick_newcomer (self, participant);
  else if (participant->kind == RAP_PARTICIPANT_KIND_ORGANIZATION)
    participant->organization_id = pick (self, RAP_KIND_ORGANIZATION, participant);
  else
    rap_entity_set_text (participant, "name", "en", random_fields_text (&self->fields, 2));
  if (participant->represented_by_id == id)
    participant->represented_by_id = 0;
  add_roles (self, participant);
  for (guint i = 0; i < n_positions; i++)
    add (self, RAP_KIND_PARTICIPANT_POSITION, participant, i);
  if (participant->kind == RAP_PARTICIPANT_KIND_GROUP)
    add_members (self, participant);
}

/* A remark has one kind of speaker: participants, an organizer, a state, a
 * labelled group, or none. */
static void
choose_speaker (Maker *self, RapRemark *remark)
{
  GPtrArray *all = rap_record_list (self->record, RAP_KIND_PARTICIPANT);
  guint choice = up_to (self, 7);
  guint n = 0;

  if (choice != 0)
    remark->organizer_id = 0;
  if (choice != 1)
    unset (&remark->state);
  if (choice != 2)
    g_clear_pointer (&remark->label, rap_texts_free);
  if (choice <= 3)
    return;

  for (guint i = 0; i < all->len && n < 3; i++)
    {
      RapParticipant *participant = g_ptr_array_index (all, i);
      RapRemarkSpeaker *speaker;
      GPtrArray *positions;

      if (participant->event_id != remark->event_id || !chance (self, 0.4))
        continue;
      speaker = add (self, RAP_KIND_REMARK_SPEAKER, remark, n++);
      speaker->participant_id = rap_entity_get_id (participant);
      positions = rap_record_list_parts (self->record, RAP_KIND_PARTICIPANT_POSITION,
                                         speaker->participant_id);
      speaker->participant_position_id =
        positions->len && chance (self, 0.5)
          ? rap_entity_get_id (g_ptr_array_index (positions, up_to (self, positions->len - 1)))
          : 0;
    }
}

static void
add_wording (Maker *self, RapStatement *statement, const char *language)
{
  RapWording *wording = add (self, RAP_KIND_WORDING, statement, 0);

  g_set_str (&wording->language, language);
  if (wording->split_at != RAP_UNSET)
    wording->split_at = 1 + up_to (self, (guint) g_utf8_strlen (wording->words, -1) - 2);
  if (wording->form != RAP_FORM_QUOTE)
    wording->split_at = RAP_UNSET;
  if (!wording->translated)
    unset (&wording->translator);
  if (wording->cleared_by == NULL || wording->cleared_at == NULL)
    {
      unset (&wording->cleared_by);
      unset (&wording->cleared_at);
    }
}

static void
add_statement (Maker *self, RapRemark *remark, gint64 order)
{
  RapStatement *statement = add (self, RAP_KIND_STATEMENT, remark, order);
  guint n_wordings = 1 + up_to (self, RANDOM_FIELDS_N_LANGUAGES - 1);
  gint64 topic = pick (self, RAP_KIND_TOPIC, statement);

  for (guint i = 0; i < n_wordings; i++)
    add_wording (self, statement, random_fields_language (i));
  if (topic && chance (self, 0.5))
    {
      RapStatementTopic *added = add (self, RAP_KIND_STATEMENT_TOPIC, statement, 0);

      added->topic_id = topic;
    }
}

static void
add_remark (Maker *self, RapEvent *event, gint64 order)
{
  RapRemark *remark = add (self, RAP_KIND_REMARK, event, order);
  RapEvent *session = rap_record_get (self->record, RAP_KIND_EVENT, remark->session_id);
  guint n_statements = 1 + up_to (self, 3);

  if (session && session->parent_id != remark->event_id)
    remark->session_id = 0;
  if (remark->replies_to_id == 0)
    remark->stance = RAP_STANCE_UNSET;
  choose_speaker (self, remark);
  for (guint i = 0; i < n_statements; i++)
    add_statement (self, remark, i);
}

static void
set_release_state (Maker *self, RapRelease *release)
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
      release->version = 1 + up_to (self, 3);
      g_set_str (&release->issued_at, "2023-11-03T15:30:00Z");
      g_set_str (&release->text, random_fields_text (&self->fields, 5));
      g_set_str (&release->approved_by, random_fields_text (&self->fields, 2));
    }
  else
    {
      release->version = RAP_UNSET;
      unset (&release->issued_at);
      unset (&release->text);
    }
}

static void
add_release (Maker *self, RapEvent *event)
{
  RapRelease *release = add (self, RAP_KIND_RELEASE, event, 0);
  gint64 statement = pick (self, RAP_KIND_STATEMENT, release);
  guint n_answers = up_to (self, 2);

  set_release_state (self, release);
  if (release->embargo_until == NULL || release->embargo_zone == NULL)
    {
      unset (&release->embargo_until);
      unset (&release->embargo_zone);
    }
  for (guint i = 0; i < n_answers; i++)
    add (self, RAP_KIND_RELEASE_ANSWER, release, 0);
  if (statement)
    {
      RapReleaseStatement *chosen = add (self, RAP_KIND_RELEASE_STATEMENT, release, 0);

      chosen->statement_id = statement;
    }
  if (chance (self, 0.7))
    {
      RapReleaseBlock *block = add (self, RAP_KIND_RELEASE_BLOCK, release, 0);

      block->statement_revision = block->statement_id ? 1 : RAP_UNSET;
    }
}

static void
add_organizers (Maker *self, RapEvent *event)
{
  guint n = up_to (self, 3);
  guint first = up_to (self, RAP_ORGANIZER_ROLE_INVITER);

  for (guint i = 0; i < n; i++)
    {
      RapOrganizer *organizer = add (self, RAP_KIND_ORGANIZER, event, i);

      /* An organization has each role once. */
      organizer->role = (first + i) % (RAP_ORGANIZER_ROLE_INVITER + 1);
    }
}

static void
add_event_parts (Maker *self, RapEvent *event)
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
      n = up_to (self, parts[i].most);
      for (guint j = 0; j < n; j++)
        add (self, parts[i].kind, event, j);
    }
  add_organizers (self, event);
  n = up_to (self, 6);
  for (guint i = 0; i < n; i++)
    add_participant (self, event, i);
  n = up_to (self, 5);
  for (guint i = 0; i < n; i++)
    add_remark (self, event, i);
  n = up_to (self, 2);
  for (guint i = 0; i < n; i++)
    add_release (self, event);
}

static RapEvent *
add_event (Maker *self, RapEvent *parent, gint64 order)
{
  RapEvent *event = add (self, RAP_KIND_EVENT, NULL, order);

  event->parent_id = parent ? rap_entity_get_id (parent) : 0;
  if (parent == NULL)
    {
      event->relation = RAP_EVENT_RELATION_NONE;
      event->position = RAP_UNSET;
    }
  else if (event->relation == RAP_EVENT_RELATION_NONE)
    event->relation = RAP_EVENT_RELATION_SESSION;
  if (event->series_id == 0)
    event->edition = RAP_UNSET;
  if (event->starts == NULL)
    unset (&event->ends);
  sort_dates (&event->starts, &event->ends);
  if (event->list_released_by == NULL || event->list_released_on == NULL)
    {
      unset (&event->list_released_by);
      unset (&event->list_released_on);
    }
  return event;
}

RapRecord *
random_record_new (guint32 seed, RandomRecordFlags flags)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (RapRecord) record = rap_record_new ();
  g_autoptr (GPtrArray) events = g_ptr_array_new ();
  Maker self = { { rand, (flags & RANDOM_RECORD_DISCLOSURE) != 0, (flags & RANDOM_RECORD_WILD) != 0,
                   0, NULL },
                 record };
  guint n_sessions = up_to (&self, 3);

  add_places (&self);
  add_organizations (&self);
  add_persons (&self);
  if (chance (&self, 0.5))
    add (&self, RAP_KIND_SERIES, NULL, 0);

  g_ptr_array_add (events, add_event (&self, NULL, 0));
  for (guint i = 0; i < n_sessions; i++)
    g_ptr_array_add (events, add_event (&self, g_ptr_array_index (events, up_to (&self, i)), i));
  for (guint i = 0; i < events->len; i++)
    add_event_parts (&self, g_ptr_array_index (events, i));
  random_fields_clear (&self.fields);
  return rap_record_copy_reachable (record);
}
