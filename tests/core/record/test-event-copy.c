/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A copy of an event has what comes again, and nothing of the one day. */

#include "record/rap-event-copy.h"

typedef struct
{
  RapRecord *record;
  RapEvent *event;
  RapPerson *person;
  RapOrganization *organization;
} Fixture;

static gpointer
add (Fixture *self, RapKind kind)
{
  return rap_record_add (self->record, rap_entity_new (kind));
}

static void
fill_event (RapEvent *event)
{
  event->kind = RAP_EVENT_KIND_SEMINAR;
  event->starts = g_strdup ("2023-11-03");
  event->ends = g_strdup ("2023-11-04");
  event->start_time = g_strdup ("10:00");
  event->time_zone = g_strdup ("Asia/Baku");
  event->edition = 4;
  event->attendance_count = 80;
  event->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  event->disclosure_note = g_strdup ("Agreed with the moderator");
  event->list_released_by = g_strdup ("The director");
  event->note = g_strdup ("The room was cold");
  rap_entity_set_text (event, "title", "en", "Regional Cooperation");
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapPersonName *name;

  self->record = rap_record_new ();
  self->event = add (self, RAP_KIND_EVENT);
  fill_event (self->event);
  self->event->place_id = rap_entity_get_id (add (self, RAP_KIND_PLACE));
  self->event->series_id = rap_entity_get_id (add (self, RAP_KIND_SERIES));
  self->person = add (self, RAP_KIND_PERSON);
  name = add (self, RAP_KIND_PERSON_NAME);
  name->person_id = rap_entity_get_id (self->person);
  name->language = g_strdup ("en");
  name->display = g_strdup ("Alim Bayel");
  self->organization = add (self, RAP_KIND_ORGANIZATION);
  rap_entity_set_text (self->organization, "name", "en", "Center for Analysis");
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (self->record);
}

static RapParticipant *
add_participant (Fixture *self, RapParticipantKind kind)
{
  RapParticipant *participant = add (self, RAP_KIND_PARTICIPANT);

  participant->event_id = rap_entity_get_id (self->event);
  participant->kind = kind;
  participant->status = RAP_STATUS_ATTENDED;
  participant->presence = RAP_PRESENCE_VIDEO_LINK;
  participant->note = g_strdup ("Came late");
  return participant;
}

static GPtrArray *
list_copied (Fixture *self, RapKind kind, RapEvent *copy)
{
  return rap_record_list_parts (self->record, kind, rap_entity_get_id (copy));
}

static void
add_affiliation (Fixture *self, const char *full, const char *ends)
{
  RapAffiliation *affiliation = add (self, RAP_KIND_AFFILIATION);

  affiliation->person_id = rap_entity_get_id (self->person);
  affiliation->ends = g_strdup (ends);
  rap_entity_set_text (affiliation, "full", "en", full);
}

static void
test_fields (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapEvent *copy = rap_event_copy (self->record, self->event);

  g_assert_true (copy != self->event);
  g_assert_cmpint (rap_entity_get_id (copy), <, 0);
  g_assert_cmpstr (rap_entity_get_uid (copy), !=, rap_entity_get_uid (self->event));
  g_assert_cmpint (copy->kind, ==, RAP_EVENT_KIND_SEMINAR);
  g_assert_cmpstr (rap_texts_get (copy->title, "en"), ==, "Regional Cooperation");
  g_assert_cmpint (copy->place_id, ==, self->event->place_id);
  g_assert_cmpint (copy->series_id, ==, self->event->series_id);
  g_assert_cmpstr (copy->time_zone, ==, "Asia/Baku");
  g_assert_cmpint (copy->disclosure, ==, RAP_DISCLOSURE_CHATHAM_HOUSE);
  g_assert_null (copy->starts);
  g_assert_null (copy->ends);
  g_assert_null (copy->start_time);
  g_assert_cmpint (copy->edition, ==, RAP_UNSET);
  g_assert_cmpint (copy->attendance_count, ==, RAP_UNSET);
  g_assert_null (copy->disclosure_note);
  g_assert_null (copy->list_released_by);
  g_assert_null (copy->note);
}

static void
test_participant (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapParticipant *before = add_participant (self, RAP_PARTICIPANT_KIND_PERSON);
  RapParticipantRole *role = add (self, RAP_KIND_PARTICIPANT_ROLE);
  RapParticipantPosition *position = add (self, RAP_KIND_PARTICIPANT_POSITION);
  g_autoptr (GPtrArray) positions = NULL;
  RapParticipant *again;
  RapEvent *copy;

  before->person_id = rap_entity_get_id (self->person);
  before->disclosure = RAP_DISCLOSURE_BACKGROUND;
  rap_entity_set_text (before, "descriptor", "en", "a diplomat");
  rap_entity_set_text (before, "name", "en", "Alim Baiel");
  role->participant_id = position->participant_id = rap_entity_get_id (before);
  role->role = RAP_ROLE_MODERATOR;
  rap_entity_set_text (position, "full", "en", "Ambassador");
  add_affiliation (self, "Ambassador", "2023-12");
  add_affiliation (self, "Minister", NULL);

  copy = rap_event_copy (self->record, self->event);
  g_assert_cmpuint (list_copied (self, RAP_KIND_PARTICIPANT, copy)->len, ==, 1);
  again = g_ptr_array_index (list_copied (self, RAP_KIND_PARTICIPANT, copy), 0);
  g_assert_cmpint (again->status, ==, RAP_STATUS_INVITED);
  g_assert_cmpint (again->presence, ==, RAP_PRESENCE_IN_PERSON);
  g_assert_null (again->note);
  g_assert_cmpint (again->person_id, ==, before->person_id);
  /* Who is not named stays unnamed. */
  g_assert_cmpint (again->disclosure, ==, RAP_DISCLOSURE_BACKGROUND);
  g_assert_cmpstr (rap_texts_get (again->descriptor, "en"), ==, "a diplomat");
  /* As of today. */
  g_assert_cmpstr (rap_texts_get (again->name, "en"), ==, "Alim Bayel");
  positions = g_ptr_array_ref (rap_record_list_parts (self->record, RAP_KIND_PARTICIPANT_POSITION,
                                                      rap_entity_get_id (again)));
  g_assert_cmpuint (positions->len, ==, 1);
  position = g_ptr_array_index (positions, 0);
  g_assert_cmpstr (rap_texts_get (position->full, "en"), ==, "Minister");
  role = g_ptr_array_index (rap_record_list_parts (self->record, RAP_KIND_PARTICIPANT_ROLE,
                                                   rap_entity_get_id (again)),
                            0);
  g_assert_cmpint (role->role, ==, RAP_ROLE_MODERATOR);
}

static void
test_group (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapParticipant *group = add_participant (self, RAP_PARTICIPANT_KIND_GROUP);
  RapParticipant *one = add_participant (self, RAP_PARTICIPANT_KIND_PERSON);
  RapGroupMember *member = add (self, RAP_KIND_GROUP_MEMBER);
  GPtrArray *copied, *members;
  RapParticipant *again;
  RapEvent *copy;

  one->person_id = rap_entity_get_id (self->person);
  one->position = 1;
  group->position = 0;
  rap_entity_set_text (group, "name", "en", "experts");
  member->participant_id = rap_entity_get_id (group);
  member->member_id = rap_entity_get_id (one);

  copy = rap_event_copy (self->record, self->event);
  copied = list_copied (self, RAP_KIND_PARTICIPANT, copy);
  g_assert_cmpuint (copied->len, ==, 2);
  again = g_ptr_array_index (copied, 0);
  g_assert_cmpstr (rap_texts_get (again->name, "en"), ==, "experts");
  members = rap_record_list_parts (self->record, RAP_KIND_GROUP_MEMBER, rap_entity_get_id (again));
  g_assert_cmpuint (members->len, ==, 1);
  g_assert_cmpint (((RapGroupMember *) g_ptr_array_index (members, 0))->member_id, ==,
                   rap_entity_get_id (g_ptr_array_index (copied, 1)));
}

static void
test_parts (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  const RapKind kinds[] = { RAP_KIND_ORGANIZER, RAP_KIND_TOPIC,  RAP_KIND_MENTION,
                            RAP_KIND_OUTCOME,   RAP_KIND_REMARK, RAP_KIND_RELEASE };
  const guint counts[] = { 1, 1, 0, 0, 0, 0 };
  RapOrganizer *organizer;
  RapEvent *copy;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_object_set (add (self, kinds[i]), "event", rap_entity_get_id (self->event), NULL);
  organizer = g_ptr_array_index (rap_record_list (self->record, RAP_KIND_ORGANIZER), 0);
  organizer->organization_id = rap_entity_get_id (self->organization);
  organizer->role = RAP_ORGANIZER_ROLE_HOST;

  copy = rap_event_copy (self->record, self->event);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpuint (list_copied (self, kinds[i], copy)->len, ==, counts[i]);
  organizer = g_ptr_array_index (list_copied (self, RAP_KIND_ORGANIZER, copy), 0);
  g_assert_cmpint (organizer->role, ==, RAP_ORGANIZER_ROLE_HOST);
  g_assert_cmpstr (rap_texts_get (organizer->name, "en"), ==, "Center for Analysis");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/event-copy/fields", Fixture, NULL, set_up, test_fields, tear_down);
  g_test_add ("/event-copy/participant", Fixture, NULL, set_up, test_participant, tear_down);
  g_test_add ("/event-copy/group", Fixture, NULL, set_up, test_group, tear_down);
  g_test_add ("/event-copy/parts", Fixture, NULL, set_up, test_parts, tear_down);
  return g_test_run ();
}
