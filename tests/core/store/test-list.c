/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Long lists of persons and organizations: their order, their rows, and what
 * they lead to. */

#include "store/rap-store-list.h"

#include "record/rap-record.h"
#include "scratch-store.h"
#include "store/rap-store-history.h"

static gint64
add_person (ScratchStore *scratch, const char *language, const char *given, const char *family)
{
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);
  g_autofree char *display = g_strdup_printf ("%s %s", given, family);

  scratch_store_save (scratch, person);
  name->person_id = rap_entity_get_id (person);
  g_object_set (name, "language", language, "given", given, "family", family, "display", display,
                NULL);
  scratch_store_save (scratch, name);
  return name->person_id;
}

static gint64
add_organization (ScratchStore *scratch, const char *name, const char *abbreviation)
{
  g_autoptr (RapOrganization) organization = rap_entity_new (RAP_KIND_ORGANIZATION);

  rap_entity_set_text (organization, "name", "en", name);
  rap_entity_set_text (organization, "abbreviation", "en", abbreviation);
  scratch_store_save (scratch, organization);
  return rap_entity_get_id (organization);
}

static gint64
add_position (ScratchStore *scratch,
              gint64 person,
              gint64 organization,
              const char *full,
              const char *ends)
{
  g_autoptr (RapAffiliation) position = rap_entity_new (RAP_KIND_AFFILIATION);

  g_object_set (position, "ends", ends, NULL);
  position->person_id = person;
  position->organization_id = organization;
  rap_entity_set_text (position, "full", "en", full);
  scratch_store_save (scratch, position);
  return rap_entity_get_id (position);
}

/* "title (subtitle)", separated by "|". */
static char *
join (GPtrArray *rows)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const RapListRow *row = g_ptr_array_index (rows, i);

      g_string_append_printf (all, "%s%s", i > 0 ? "|" : "", row->title ? row->title : "-");
      if (row->subtitle)
        g_string_append_printf (all, " (%s)", row->subtitle);
    }
  return g_strdup (all->str);
}

static void
assert_listed (ScratchStore *scratch,
               RapKind kind,
               const char *words,
               const char *language,
               const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = rap_store_list_ids_sync (scratch->store, kind, words, NULL, &error);
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *found = NULL;

  g_assert_no_error (error);
  rows = rap_store_list_rows_sync (scratch->store, kind, ids, language, NULL, &error);
  g_assert_no_error (error);
  found = join (rows);
  g_assert_cmpstr (found, ==, expected);
}

static void
test_order (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (GError) error = NULL;

  scratch_store_init (&scratch);
  assert_listed (&scratch, RAP_KIND_PERSON, NULL, "en", "");
  add_person (&scratch, "en", "Farid", "Shafiyev");
  add_person (&scratch, "en", "Alim", "Bayel");
  add_person (&scratch, "en", "Zaur", "Əliyev");
  add_person (&scratch, "en", "Nigar", "bayel");
  assert_listed (&scratch, RAP_KIND_PERSON, NULL, "en",
                 "Alim Bayel|Nigar bayel|Zaur Əliyev|Farid Shafiyev");
  assert_listed (&scratch, RAP_KIND_ORGANIZATION, NULL, "en", "");
  g_free (rap_store_undo_sync (scratch.store, NULL, &error));
  g_free (rap_store_undo_sync (scratch.store, NULL, &error));
  assert_listed (&scratch, RAP_KIND_PERSON, NULL, "en", "Alim Bayel|Zaur Əliyev|Farid Shafiyev");
}

static void
test_words (void)
{
  g_auto (ScratchStore) scratch = { 0 };

  scratch_store_init (&scratch);
  add_person (&scratch, "az", "Fərid", "Şəfiyev");
  add_person (&scratch, "en", "Alim", "Bayel");
  add_organization (&scratch, "Farid Foundation", NULL);
  assert_listed (&scratch, RAP_KIND_PERSON, "шаф", "en", "Fərid Şəfiyev");
  assert_listed (&scratch, RAP_KIND_PERSON, "far", "en", "Fərid Şəfiyev");
  assert_listed (&scratch, RAP_KIND_PERSON, "nobody", "en", "");
  assert_listed (&scratch, RAP_KIND_PERSON, " - ", "en", "Alim Bayel|Fərid Şəfiyev");
  assert_listed (&scratch, RAP_KIND_ORGANIZATION, "far", "en", "Farid Foundation");
}

/* In the language asked for, else in another; with the position held now. */
static void
test_rows (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPersonName) russian = rap_entity_new (RAP_KIND_PERSON_NAME);
  gint64 person, organization;

  scratch_store_init (&scratch);
  person = add_person (&scratch, "en", "Farid", "Shafiyev");
  organization = add_organization (&scratch, "Center", "AIR");
  russian->person_id = person;
  g_object_set (russian, "language", "ru", "display", "Фарид Шафиев", NULL);
  scratch_store_save (&scratch, russian);
  add_position (&scratch, person, 0, "Ambassador", "2019");
  assert_listed (&scratch, RAP_KIND_PERSON, NULL, "en", "Farid Shafiyev");
  add_position (&scratch, person, organization, "Chairman", NULL);
  assert_listed (&scratch, RAP_KIND_PERSON, NULL, "en", "Farid Shafiyev (Chairman)");
  assert_listed (&scratch, RAP_KIND_PERSON, NULL, "ru", "Фарид Шафиев (Chairman)");
  assert_listed (&scratch, RAP_KIND_PERSON, NULL, "kk", "Farid Shafiyev (Chairman)");
  assert_listed (&scratch, RAP_KIND_ORGANIZATION, NULL, "kk", "Center (AIR)");
}

static void
test_members (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *found = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *this_year = g_date_time_format (now, "%Y");
  gint64 organization;

  scratch_store_init (&scratch);
  organization = add_organization (&scratch, "Center", NULL);
  add_position (&scratch, add_person (&scratch, "en", "Zaur", "Young"), organization, "Fellow",
                "9999");
  add_position (&scratch, add_person (&scratch, "en", "Yana", "Gone"), organization, "Director",
                "2001-05-31");
  add_position (&scratch, add_person (&scratch, "en", "Alim", "Bayel"), organization, "Chairman",
                NULL);
  add_position (&scratch, add_person (&scratch, "en", "Today", "Ended"), organization, "Editor",
                today);
  add_position (&scratch, add_person (&scratch, "en", "Year", "Open"), organization, "Adviser",
                this_year);
  rows = rap_store_list_related_sync (scratch.store, RAP_RELATION_PEOPLE_OF_ORGANIZATION,
                                      organization, "en", NULL, &error);
  g_assert_no_error (error);
  found = join (rows);
  g_assert_cmpstr (found, ==, "Alim Bayel (Chairman)|Year Open (Adviser)|Zaur Young (Fellow)");
}

/* None of them is left out, be they ever so many. */
static void
test_many_people_of_organization (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  gint64 organization;

  scratch_store_init (&scratch);
  organization = add_organization (&scratch, "Center", NULL);
  for (guint i = 0; i < 201; i++)
    add_position (&scratch, add_person (&scratch, "en", "Alim", "Bayel"), organization, "Fellow",
                  NULL);
  rows = rap_store_list_related_sync (scratch.store, RAP_RELATION_PEOPLE_OF_ORGANIZATION,
                                      organization, "en", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 201);
}

static gint64
add_event (ScratchStore *scratch, const char *title, const char *starts)
{
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);

  g_object_set (event, "starts", starts, NULL);
  rap_entity_set_text (event, "title", "en", title);
  scratch_store_save (scratch, event);
  return rap_entity_get_id (event);
}

static void
assert_appears (ScratchStore *scratch, RapRelation relation, gint64 id, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rap_store_list_related_sync (scratch->store, relation, id, "en",
                                                            NULL, &error);
  g_autofree char *found = NULL;

  g_assert_no_error (error);
  found = join (rows);
  g_assert_cmpstr (found, ==, expected);
}

static void
test_appearances (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapParticipant) participant = rap_entity_new (RAP_KIND_PARTICIPANT);
  g_autoptr (RapParticipant) later = rap_entity_new (RAP_KIND_PARTICIPANT);
  g_autoptr (RapOrganizer) organizer = rap_entity_new (RAP_KIND_ORGANIZER);
  gint64 person, organization;

  scratch_store_init (&scratch);
  person = add_person (&scratch, "en", "Alim", "Bayel");
  organization = add_organization (&scratch, "Center", NULL);
  participant->event_id = add_event (&scratch, "Old", "2022");
  participant->person_id = person;
  participant->position = 0;
  scratch_store_save (&scratch, participant);
  later->event_id = add_event (&scratch, "New", "2023-11-03");
  later->person_id = person;
  later->position = 0;
  scratch_store_save (&scratch, later);
  organizer->event_id = later->event_id;
  organizer->organization_id = organization;
  organizer->position = 0;
  scratch_store_save (&scratch, organizer);
  assert_appears (&scratch, RAP_RELATION_EVENTS_OF_PERSON, person, "New|Old");
  assert_appears (&scratch, RAP_RELATION_EVENTS_OF_ORGANIZATION, organization, "New");
}

static void
say (ScratchStore *scratch,
     RapParticipant *participant,
     gint64 position,
     RapDisclosure disclosure,
     const char *words)
{
  g_autoptr (RapRecord) record = rap_record_new ();
  RapRemark *remark = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK));
  RapRemarkSpeaker *speaker = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK_SPEAKER));
  RapStatement *statement = rap_record_add (record, rap_entity_new (RAP_KIND_STATEMENT));
  RapWording *wording = rap_record_add (record, rap_entity_new (RAP_KIND_WORDING));

  remark->position = position;
  remark->disclosure = disclosure;
  remark->event_id = speaker->event_id = participant->event_id;
  speaker->position = statement->position = 0;
  speaker->remark_id = statement->remark_id = rap_entity_get_id (remark);
  speaker->participant_id = rap_entity_get_id (participant);
  wording->statement_id = rap_entity_get_id (statement);
  g_object_set (wording, "language", "en", "words", words, NULL);
  scratch_store_save_record (scratch, record);
}

/* Of a remark that is protected, the level comes with the words. */
static void
test_said (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapParticipant) participant = rap_entity_new (RAP_KIND_PARTICIPANT);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  const RapListRow *row;

  scratch_store_init (&scratch);
  participant->event_id = add_event (&scratch, "New", "2023-11-03");
  participant->person_id = add_person (&scratch, "en", "Alim", "Bayel");
  participant->position = 0;
  scratch_store_save (&scratch, participant);
  say (&scratch, participant, 0, RAP_DISCLOSURE_PUBLIC, "Ties are close");
  say (&scratch, participant, 1, RAP_DISCLOSURE_OFF_THE_RECORD, "Not for print");
  rows = rap_store_list_related_sync (scratch.store, RAP_RELATION_STATEMENTS_OF_PERSON,
                                      participant->person_id, "en", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 2);
  row = g_ptr_array_index (rows, 0);
  g_assert_cmpstr (row->title, ==, "Ties are close");
  g_assert_cmpstr (row->date, ==, "2023-11-03");
  g_assert_cmpint (row->id, ==, participant->event_id);
  g_assert_cmpint (row->disclosure, ==, RAP_DISCLOSURE_PUBLIC);
  row = g_ptr_array_index (rows, 1);
  g_assert_cmpint (row->disclosure, ==, RAP_DISCLOSURE_OFF_THE_RECORD);
}

static void
test_cities (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPlace) city = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPlace) venue = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *found = NULL;

  scratch_store_init (&scratch);
  rap_entity_set_text (city, "name", "en", "Baku");
  rap_entity_set_text (city, "name", "az", "Bakı");
  scratch_store_save (&scratch, city);
  venue->kind = RAP_PLACE_KIND_VENUE;
  rap_entity_set_text (venue, "name", "en", "Hall");
  scratch_store_save (&scratch, venue);
  rows = rap_store_list_related_sync (scratch.store, RAP_RELATION_CITIES, 0, "en", NULL, &error);
  g_assert_no_error (error);
  found = join (rows);
  g_assert_true (g_str_equal (found, "Bakı|Baku") || g_str_equal (found, "Baku|Bakı"));
  g_assert_cmpint (((RapListRow *) rows->pdata[0])->id, ==, rap_entity_get_id (city));
}

static void
test_event_words (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapEvent) session = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapOrganizer) organizer = rap_entity_new (RAP_KIND_ORGANIZER);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *found = NULL;

  scratch_store_init (&scratch);
  add_event (&scratch, "Alone", NULL);
  session->parent_id = add_event (&scratch, "Whole", NULL);
  session->relation = RAP_EVENT_RELATION_SESSION;
  rap_entity_set_text (session, "title", "en", "Morning");
  scratch_store_save (&scratch, session);
  organizer->event_id = rap_entity_get_id (session);
  organizer->organization_id = add_organization (&scratch, "Center", NULL);
  organizer->position = 0;
  rap_entity_set_text (organizer, "name", "ru", "Центр");
  scratch_store_save (&scratch, organizer);

  rows = rap_store_list_related_sync (scratch.store, RAP_RELATION_WORDS_OF_EVENTS, 0, "en", NULL,
                                      &error);
  g_assert_no_error (error);
  found = join (rows);
  g_assert_cmpstr (found, ==, "Центр|Morning");
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpint (((RapListRow *) rows->pdata[i])->id, ==, session->parent_id);
}

static void
assert_venues (ScratchStore *scratch, gint64 city, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rap_store_list_related_sync (scratch->store, RAP_RELATION_VENUES,
                                                            city, "en", NULL, &error);
  g_autofree char *found = NULL;

  g_assert_no_error (error);
  found = join (rows);
  g_assert_cmpstr (found, ==, expected);
}

/* A venue is offered where it is. */
static void
test_venues (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPlace) city = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPlace) hall = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPlace) elsewhere = rap_entity_new (RAP_KIND_PLACE);

  scratch_store_init (&scratch);
  rap_entity_set_text (city, "name", "en", "Baku");
  scratch_store_save (&scratch, city);
  hall->kind = elsewhere->kind = RAP_PLACE_KIND_VENUE;
  hall->city_id = rap_entity_get_id (city);
  rap_entity_set_text (hall, "name", "en", "Hall");
  scratch_store_save (&scratch, hall);
  rap_entity_set_text (elsewhere, "name", "en", "Elsewhere");
  scratch_store_save (&scratch, elsewhere);
  assert_venues (&scratch, rap_entity_get_id (city), "Hall");
  assert_venues (&scratch, 0, "Elsewhere");
}

static void
test_series (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapSeries) series = rap_entity_new (RAP_KIND_SERIES);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *found = NULL;

  scratch_store_init (&scratch);
  rap_entity_set_text (series, "name", "en", "Baku Forum");
  scratch_store_save (&scratch, series);
  rows = rap_store_list_related_sync (scratch.store, RAP_RELATION_SERIES, 0, "en", NULL, &error);
  g_assert_no_error (error);
  found = join (rows);
  g_assert_cmpstr (found, ==, "Baku Forum");
}

static void
add_remark (ScratchStore *scratch, gint64 event, int position, int n_statements)
{
  g_autoptr (RapRemark) remark = rap_entity_new (RAP_KIND_REMARK);

  remark->event_id = event;
  remark->position = position;
  scratch_store_save (scratch, remark);
  for (int i = 0; i < n_statements; i++)
    {
      g_autoptr (RapStatement) statement = rap_entity_new (RAP_KIND_STATEMENT);

      statement->remark_id = rap_entity_get_id (remark);
      statement->position = i;
      scratch_store_save (scratch, statement);
    }
}

static void
assert_fullest (ScratchStore *scratch, gint64 expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows =
    rap_store_list_related_sync (scratch->store, RAP_RELATION_FULLEST_EVENT, 0, "en", NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, expected ? 1 : 0);
  if (expected)
    g_assert_cmpint (((RapListRow *) rows->pdata[0])->id, ==, expected);
}

static void
test_fullest_event (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  gint64 full, newer;

  scratch_store_init (&scratch);
  full = add_event (&scratch, "Full", "2022");
  newer = add_event (&scratch, "Newer", "2023");
  assert_fullest (&scratch, 0);
  add_remark (&scratch, full, 0, 1);
  add_remark (&scratch, newer, 0, 1);
  assert_fullest (&scratch, newer);
  add_remark (&scratch, full, 1, 1);
  assert_fullest (&scratch, full);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list/order", test_order);
  g_test_add_func ("/list/words", test_words);
  g_test_add_func ("/list/rows", test_rows);
  g_test_add_func ("/list/members", test_members);
  g_test_add_func ("/list/many-members", test_many_people_of_organization);
  g_test_add_func ("/list/appearances", test_appearances);
  g_test_add_func ("/list/said", test_said);
  g_test_add_func ("/list/cities", test_cities);
  g_test_add_func ("/list/event-words", test_event_words);
  g_test_add_func ("/list/venues", test_venues);
  g_test_add_func ("/list/series", test_series);
  g_test_add_func ("/list/fullest-event", test_fullest_event);
  return g_test_run ();
}
