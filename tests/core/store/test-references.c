/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules over several rows: who belongs to whose event, what there is once, and
 * what may not lead back to itself. */

#include "scratch-store.h"

/* Two events with a participant, a remark, an organizer and a session each. */
typedef struct
{
  ScratchStore scratch;
  RapRecord *record;
  RapOrganization *organization;
  RapEvent *events[2];
  RapEvent *sessions[2];
  RapOrganizer *organizers[2];
  RapParticipant *participants[2];
  RapParticipantPosition *positions[2];
  RapRemark *remarks[2];
} Fixture;

static gpointer
add (Fixture *self, RapKind kind)
{
  return rap_record_add (self->record, rap_entity_new (kind));
}

static void
add_event (Fixture *self, guint i)
{
  gint64 event;

  self->events[i] = add (self, RAP_KIND_EVENT);
  event = rap_entity_get_id (self->events[i]);
  self->sessions[i] = add (self, RAP_KIND_EVENT);
  self->sessions[i]->parent_id = event;
  self->sessions[i]->relation = RAP_EVENT_RELATION_SESSION;
  self->organizers[i] = add (self, RAP_KIND_ORGANIZER);
  self->organizers[i]->event_id = event;
  self->organizers[i]->organization_id = rap_entity_get_id (self->organization);
  self->organizers[i]->position = 0;
  self->participants[i] = add (self, RAP_KIND_PARTICIPANT);
  self->participants[i]->event_id = event;
  self->participants[i]->kind = RAP_PARTICIPANT_KIND_GROUP;
  self->participants[i]->position = 0;
  self->positions[i] = add (self, RAP_KIND_PARTICIPANT_POSITION);
  self->positions[i]->participant_id = rap_entity_get_id (self->participants[i]);
  self->positions[i]->position = 0;
  self->remarks[i] = add (self, RAP_KIND_REMARK);
  self->remarks[i]->event_id = event;
  self->remarks[i]->position = 0;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  scratch_store_init (&self->scratch);
  self->record = rap_record_new ();
  self->organization = add (self, RAP_KIND_ORGANIZATION);
  add_event (self, 0);
  add_event (self, 1);
  scratch_store_save_record (&self->scratch, self->record);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->record);
  scratch_store_clear (&self->scratch);
}

static void
refuse (Fixture *self, gpointer entity, const char *words)
{
  scratch_store_refuse (&self->scratch, entity, RAP_STORE_ERROR_INVALID, words);
}

static RapRemarkSpeaker *
new_speaker (Fixture *self, guint remark, guint event, guint participant)
{
  RapRemarkSpeaker *speaker = rap_entity_new (RAP_KIND_REMARK_SPEAKER);

  speaker->remark_id = rap_entity_get_id (self->remarks[remark]);
  speaker->event_id = rap_entity_get_id (self->events[event]);
  speaker->participant_id = rap_entity_get_id (self->participants[participant]);
  speaker->position = 0;
  return speaker;
}

/* The speakers take part in the remark's event, in a position of their own. */
static void
test_speakers (Fixture *self, gconstpointer data)
{
  g_autoptr (RapRemarkSpeaker) of_other = new_speaker (self, 0, 0, 1);
  g_autoptr (RapRemarkSpeaker) in_other = new_speaker (self, 0, 1, 1);
  g_autoptr (RapRemarkSpeaker) speaker = new_speaker (self, 0, 0, 0);
  g_autoptr (RapRemarkSpeaker) again = new_speaker (self, 0, 0, 0);

  refuse (self, of_other, "The remark’s speaker, participant: it is not in the record, or belongs");
  refuse (self, in_other, "The remark’s speaker, remark: it is not in the record, or belongs");
  speaker->participant_position_id = rap_entity_get_id (self->positions[1]);
  refuse (self, speaker, "participant position");
  speaker->participant_position_id = rap_entity_get_id (self->positions[0]);
  scratch_store_save (&self->scratch, speaker);
  refuse (self, again, "The participant speaks in this remark already.");
}

static void
test_remark (Fixture *self, gconstpointer data)
{
  RapRemark *remark = self->remarks[0];

  remark->organizer_id = rap_entity_get_id (self->organizers[1]);
  refuse (self, remark, "The remark, organizer: it is not in the record, or belongs");
  remark->organizer_id = 0;
  remark->session_id = rap_entity_get_id (self->sessions[1]);
  refuse (self, remark, "The remark, session");
  remark->session_id = rap_entity_get_id (self->sessions[0]);
  scratch_store_save (&self->scratch, remark);
  remark->replies_to_id = rap_entity_get_id (self->remarks[1]);
  refuse (self, remark, "remark it replies to");
}

/* An organization, a state, or a group with a label. */
static void
test_one_speaker (Fixture *self, gconstpointer data)
{
  RapRemark *remark = self->remarks[0];

  remark->organizer_id = rap_entity_get_id (self->organizers[0]);
  remark->state = g_strdup ("KZ");
  refuse (self, remark, "not several");
  remark->organizer_id = 0;
  scratch_store_save (&self->scratch, remark);
  rap_entity_set_text (remark, "label", "en", "the co-chairs");
  refuse (self, remark, "not several");
  g_clear_pointer (&remark->state, g_free);
  scratch_store_save (&self->scratch, remark);

  /* From a label to an organization in one step. */
  rap_entity_set_text (remark, "label", "en", NULL);
  remark->organizer_id = rap_entity_get_id (self->organizers[0]);
  scratch_store_save (&self->scratch, remark);
}

static void
test_group_members (Fixture *self, gconstpointer data)
{
  g_autoptr (RapGroupMember) member = rap_entity_new (RAP_KIND_GROUP_MEMBER);

  member->participant_id = rap_entity_get_id (self->participants[0]);
  member->member_id = rap_entity_get_id (self->participants[1]);
  refuse (self, member, "The members of a group take part in the same event.");
  member->member_id = member->participant_id;
  refuse (self, member, "No group is its own member.");
}

static void
test_represented (Fixture *self, gconstpointer data)
{
  RapParticipant *participant = self->participants[0];

  participant->represented_by_id = rap_entity_get_id (self->participants[1]);
  refuse (self, participant, "The participant, representative");
  participant->represented_by_id = rap_entity_get_id (participant);
  refuse (self, participant, "Nobody represents themselves.");
}

static void
test_circles (Fixture *self, gconstpointer data)
{
  RapEvent *event = self->events[0];
  g_autoptr (RapOrganization) other = rap_entity_new (RAP_KIND_ORGANIZATION);

  event->parent_id = rap_entity_get_id (self->sessions[0]);
  event->relation = RAP_EVENT_RELATION_SIDE_EVENT;
  refuse (self, event, "It would follow itself in a circle.");
  other->parent_id = rap_entity_get_id (self->organization);
  scratch_store_save (&self->scratch, other);
  self->organization->parent_id = rap_entity_get_id (other);
  refuse (self, self->organization, "It would follow itself in a circle.");
}

static void
test_places (Fixture *self, gconstpointer data)
{
  g_autoptr (RapPlace) city = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPlace) venue = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPlace) room = rap_entity_new (RAP_KIND_PLACE);

  scratch_store_save (&self->scratch, city);
  venue->city_id = rap_entity_get_id (city);
  refuse (self, venue, "Only a venue is in a city.");
  venue->kind = RAP_PLACE_KIND_VENUE;
  scratch_store_save (&self->scratch, venue);
  room->kind = RAP_PLACE_KIND_VENUE;
  room->city_id = rap_entity_get_id (venue);
  refuse (self, room, "A venue is in a city, not in another venue.");
  city->kind = RAP_PLACE_KIND_VENUE;
  refuse (self, city, "A venue is in a city, not in another venue.");
}

static void
test_once (Fixture *self, gconstpointer data)
{
  g_autoptr (RapParticipantRole) role = rap_entity_new (RAP_KIND_PARTICIPANT_ROLE);
  g_autoptr (RapParticipantRole) same = rap_entity_new (RAP_KIND_PARTICIPANT_ROLE);
  g_autoptr (RapOrganizer) organizer = rap_entity_copy (self->organizers[0]);

  role->participant_id = same->participant_id = rap_entity_get_id (self->participants[0]);
  scratch_store_save (&self->scratch, role);
  refuse (self, same, "The participant has this role already.");
  rap_entity_set_id (organizer, 0);
  organizer->role = RAP_ORGANIZER_ROLE_HOST;
  refuse (self, organizer, "Another has the same uid.");
  organizer->role = self->organizers[0]->role;
  rap_entity_set_uid (organizer, "7f9c24e8-3b12-4fef-91e0-5d0f2a1b3c4d");
  refuse (self, organizer, "The organization has this role at the event already.");
}

#define ADD(name, test) g_test_add ("/references/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("speakers", test_speakers);
  ADD ("remark", test_remark);
  ADD ("one-speaker", test_one_speaker);
  ADD ("group-members", test_group_members);
  ADD ("represented", test_represented);
  ADD ("circles", test_circles);
  ADD ("places", test_places);
  ADD ("once", test_once);
  return g_test_run ();
}
