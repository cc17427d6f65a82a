/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Snapshots: as of the event, and frozen. */

#include "record/rap-snapshot.h"

typedef struct
{
  RapRecord *record;
  RapEvent *event;
  RapPerson *person;
  RapPersonName *name;
  RapAffiliation *before;
  RapAffiliation *then;
  RapParticipant *participant;
} Fixture;

static RapAffiliation *
add_affiliation (Fixture *self, const char *full, const char *starts, const char *ends)
{
  RapAffiliation *affiliation = rap_record_add (self->record,
                                                rap_entity_new (RAP_KIND_AFFILIATION));

  affiliation->person_id = rap_entity_get_id (self->person);
  rap_entity_set_text (affiliation, "full", "en", full);
  affiliation->starts = g_strdup (starts);
  affiliation->ends = g_strdup (ends);
  return affiliation;
}

static RapPersonName *
add_name (Fixture *self, const char *language, const char *display)
{
  RapPersonName *name = rap_record_add (self->record, rap_entity_new (RAP_KIND_PERSON_NAME));

  name->person_id = rap_entity_get_id (self->person);
  name->language = g_strdup (language);
  name->display = g_strdup (display);
  return name;
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->record = rap_record_new ();
  self->event = rap_record_add (self->record, rap_entity_new (RAP_KIND_EVENT));
  self->event->starts = g_strdup ("2023-11-03");
  self->person = rap_record_add (self->record, rap_entity_new (RAP_KIND_PERSON));
  self->person->grammatical_gender = RAP_GENDER_MASCULINE;
  self->name = add_name (self, "en", "Alim Bayel");
  self->name->family = g_strdup ("Bayel");
  self->before = add_affiliation (self, "Chair of a committee", "2012", "2021-06");
  self->then = add_affiliation (self, "Ambassador of Kazakhstan", "2021-07", NULL);
  self->participant = rap_record_add (self->record, rap_entity_new (RAP_KIND_PARTICIPANT));
  self->participant->event_id = rap_entity_get_id (self->event);
  self->participant->person_id = rap_entity_get_id (self->person);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (self->record);
}

static GPtrArray *
list_positions (Fixture *self)
{
  return rap_record_list_parts (self->record, RAP_KIND_PARTICIPANT_POSITION,
                                rap_entity_get_id (self->participant));
}

static const char *
get_position (Fixture *self, guint index, const char *language)
{
  return rap_texts_get (((RapParticipantPosition *) g_ptr_array_index (list_positions (self),
                                                                       index))
                          ->full,
                        language);
}

static void
test_as_of_event (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  rap_snapshot_fill_participant (self->record, self->participant);
  g_assert_cmpstr (rap_texts_get (self->participant->name, "en"), ==, "Alim Bayel");
  g_assert_cmpstr (rap_texts_get (self->participant->family, "en"), ==, "Bayel");
  g_assert_cmpint (self->participant->grammatical_gender, ==, RAP_GENDER_MASCULINE);
  g_assert_cmpuint (list_positions (self)->len, ==, 1);
  g_assert_cmpstr (get_position (self, 0, "en"), ==, "Ambassador of Kazakhstan");
}

static void
test_earlier_event (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapEvent *session = rap_record_add (self->record, rap_entity_new (RAP_KIND_EVENT));

  /* A session without a date has that of its event. */
  g_set_str (&self->event->starts, "2012-05");
  session->parent_id = rap_entity_get_id (self->event);
  self->participant->event_id = rap_entity_get_id (session);
  rap_snapshot_fill_participant (self->record, self->participant);
  g_assert_cmpuint (list_positions (self)->len, ==, 1);
  g_assert_cmpstr (get_position (self, 0, "en"), ==, "Chair of a committee");
}

static void
test_frozen (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  rap_snapshot_fill_participant (self->record, self->participant);
  g_set_str (&self->name->display, "Alim Baiel");
  g_set_str (&self->name->given, "Alim");
  rap_entity_set_text (self->then, "full", "en", "Former ambassador");
  add_affiliation (self, "Minister", "2023", NULL);
  add_name (self, "ru", "Алим Байель");
  rap_entity_set_text (self->then, "full", "ru", "Посол Казахстана");

  rap_snapshot_fill_participant (self->record, self->participant);
  g_assert_cmpstr (rap_texts_get (self->participant->name, "en"), ==, "Alim Bayel");
  g_assert_null (rap_texts_get (self->participant->given, "en"));
  g_assert_cmpuint (list_positions (self)->len, ==, 1);
  g_assert_cmpstr (get_position (self, 0, "en"), ==, "Ambassador of Kazakhstan");
  /* Another language was not printed yet. */
  g_assert_cmpstr (rap_texts_get (self->participant->name, "ru"), ==, "Алим Байель");
  g_assert_cmpstr (get_position (self, 0, "ru"), ==, "Посол Казахстана");
}

static void
test_spelling (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapPersonName *guess = add_name (self, "kk", "Алим Баел");
  RapPersonName *chosen = add_name (self, "en", "Alim Bayel-Khan");

  guess->origin = RAP_ORIGIN_COMPUTED;
  chosen->chosen = TRUE;
  rap_snapshot_fill_participant (self->record, self->participant);
  g_assert_null (rap_texts_get (self->participant->name, "kk"));
  g_assert_cmpstr (rap_texts_get (self->participant->name, "en"), ==, "Alim Bayel-Khan");
}

static void
test_organizer (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapOrganization *organization = rap_record_add (self->record,
                                                  rap_entity_new (RAP_KIND_ORGANIZATION));
  RapOrganizer *organizer = rap_record_add (self->record, rap_entity_new (RAP_KIND_ORGANIZER));

  rap_entity_set_text (organization, "name", "en", "AIR Center");
  organizer->organization_id = rap_entity_get_id (organization);
  rap_snapshot_fill_organizer (self->record, organizer);
  rap_entity_set_text (organization, "name", "en", "Another Center");
  rap_entity_set_text (organization, "name", "az", "BMTM");
  rap_snapshot_fill_organizer (self->record, organizer);
  g_assert_cmpstr (rap_texts_get (organizer->name, "en"), ==, "AIR Center");
  g_assert_cmpstr (rap_texts_get (organizer->name, "az"), ==, "BMTM");
}

static void
test_mention (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapMention *mention = rap_record_add (self->record, rap_entity_new (RAP_KIND_MENTION));

  mention->event_id = rap_entity_get_id (self->event);
  mention->person_id = rap_entity_get_id (self->person);
  rap_snapshot_fill_mention (self->record, mention);
  g_assert_cmpstr (rap_texts_get (mention->name, "en"), ==, "Alim Bayel");
  g_assert_cmpstr (rap_texts_get (mention->full, "en"), ==, "Ambassador of Kazakhstan");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(PATH, FUNC) g_test_add ("/snapshot/" PATH, Fixture, NULL, set_up, FUNC, tear_down)
  ADD ("as-of-event", test_as_of_event);
  ADD ("earlier-event", test_earlier_event);
  ADD ("frozen", test_frozen);
  ADD ("spelling", test_spelling);
  ADD ("organizer", test_organizer);
  ADD ("mention", test_mention);
  return g_test_run ();
}
