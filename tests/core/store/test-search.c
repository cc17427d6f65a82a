/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding persons, organizations, events and remarks by words in any script. */

#include "store/rap-store-search.h"

#include "scratch-store.h"
#include "store/rap-store-history.h"

static GPtrArray *
search (ScratchStore *scratch, const char *words)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *hits = rap_store_search_sync (scratch->store, words, NULL, 20, NULL, &error);

  g_assert_no_error (error);
  return hits;
}

/* The titles, separated by "|". */
static void
assert_found (ScratchStore *scratch, const char *words, const char *titles)
{
  g_autoptr (GPtrArray) hits = search (scratch, words);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (found, "%s%s", i > 0 ? "|" : "",
                            ((RapSearchHit *) g_ptr_array_index (hits, i))->title);
  if (strcmp (found->str, titles) != 0)
    g_error ("“%s” finds “%s”, not “%s”", words, found->str, titles);
}

static gint64
add_person (ScratchStore *scratch, const char *language, const char *display)
{
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);

  scratch_store_save (scratch, person);
  name->person_id = rap_entity_get_id (person);
  g_object_set (name, "language", language, "display", display, NULL);
  scratch_store_save (scratch, name);
  return name->person_id;
}

static void
test_names_across_scripts (void)
{
  static const char *const spellings[] = { "Шафиев",  "Şəfiyev", "ŞƏFİYEV", "Shafiyev",
                                           "shafiev", "Şəf",     "шаф",     "ShAf" };
  static const char *const stored[] = { "Шафиев Фарид", "Fərid Şəfiyev", "Farid Shafiyev" };

  for (guint i = 0; i < G_N_ELEMENTS (stored); i++)
    {
      g_auto (ScratchStore) scratch = { 0 };

      scratch_store_init (&scratch);
      add_person (&scratch, "az", stored[i]);
      add_person (&scratch, "az", "Alim Bayel");
      for (guint j = 0; j < G_N_ELEMENTS (spellings); j++)
        assert_found (&scratch, spellings[j], stored[i]);
      assert_found (&scratch, "Farid Shafiyev", stored[i]);
      assert_found (&scratch, "  shaf,  far ", stored[i]);
      assert_found (&scratch, "Farid Bayel", "");
      assert_found (&scratch, "hafiyev", "");
    }
}

static void
test_nothing_to_search (void)
{
  g_auto (ScratchStore) scratch = { 0 };

  scratch_store_init (&scratch);
  add_person (&scratch, "en", "A \"quoted\" name");
  assert_found (&scratch, "", "");
  assert_found (&scratch, " -*\"'():{}^ ", "");
  assert_found (&scratch, "\"quoted\"*", "A \"quoted\" name");
  assert_found (&scratch, "name AND quoted", "");
  assert_found (&scratch, "name NOT quoted", "");
}

/* A spelling comes before what only sounds like it. */
static void
test_order (void)
{
  g_auto (ScratchStore) scratch = { 0 };

  scratch_store_init (&scratch);
  add_person (&scratch, "ru", "Акаев Аскар");
  add_person (&scratch, "en", "Asgar Agayev");
  assert_found (&scratch, "agayev", "Asgar Agayev|Акаев Аскар");
  assert_found (&scratch, "Акаев", "Акаев Аскар|Asgar Agayev");
}

/* What a person is found by changes with its parts, and goes with an undo. */
static void
test_kept_with_the_record (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapAffiliation) affiliation = rap_entity_new (RAP_KIND_AFFILIATION);
  g_autoptr (GError) error = NULL;

  scratch_store_init (&scratch);
  affiliation->person_id = add_person (&scratch, "en", "Alim Bayel");
  assert_found (&scratch, "ambassador", "");
  rap_entity_set_text (affiliation, "full", "en", "Ambassador of Kazakhstan to Azerbaijan");
  scratch_store_save (&scratch, affiliation);
  assert_found (&scratch, "ambassador", "Alim Bayel");
  assert_found (&scratch, "bayel kazakhstan", "Alim Bayel");

  g_free (rap_store_undo_sync (scratch.store, NULL, &error));
  assert_found (&scratch, "ambassador", "");
  g_free (rap_store_redo_sync (scratch.store, NULL, &error));
  assert_found (&scratch, "ambassador", "Alim Bayel");

  rap_entity_set_text (affiliation, "full", "en", "Rector");
  scratch_store_save (&scratch, affiliation);
  assert_found (&scratch, "ambassador", "");
  scratch_store_delete (&scratch, affiliation);
  assert_found (&scratch, "rector", "");
  for (guint i = 0; i < 5; i++)
    g_free (rap_store_undo_sync (scratch.store, NULL, &error));
  g_assert_no_error (error);
  assert_found (&scratch, "bayel", "");
}

/* An event with a session, in which Bayel says two things. */
static RapRecord *
make_record (void)
{
  RapRecord *record = rap_record_new ();
  RapOrganization *organization = rap_record_add (record, rap_entity_new (RAP_KIND_ORGANIZATION));
  RapEvent *event = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapEvent *session = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapParticipant *participant = rap_record_add (record, rap_entity_new (RAP_KIND_PARTICIPANT));
  RapRemark *remark = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK));
  RapRemarkSpeaker *speaker = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK_SPEAKER));
  RapStatement *statement = rap_record_add (record, rap_entity_new (RAP_KIND_STATEMENT));
  RapWording *wording = rap_record_add (record, rap_entity_new (RAP_KIND_WORDING));

  rap_entity_set_text (organization, "name", "en", "Center for Analysis");
  rap_entity_set_text (event, "title", "en", "Kazakhstan and Azerbaijan");
  rap_entity_set_text (session, "title", "en", "Opening");
  session->parent_id = rap_entity_get_id (event);
  session->relation = RAP_EVENT_RELATION_SESSION;
  participant->event_id = rap_entity_get_id (session);
  participant->position = remark->position = speaker->position = statement->position = 0;
  rap_entity_set_text (participant, "name", "en", "Alim Bayel");
  remark->event_id = speaker->event_id = rap_entity_get_id (session);
  speaker->remark_id = statement->remark_id = rap_entity_get_id (remark);
  speaker->participant_id = rap_entity_get_id (participant);
  wording->statement_id = rap_entity_get_id (statement);
  g_object_set (wording, "language", "en", "words",
                "in the first six months of the current year the trade between the two countries"
                " reached 300 million dollars, and the Middle Corridor carried much of it",
                NULL);
  return record;
}

static void
test_kinds (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapRecord) record = make_record ();
  g_autoptr (GPtrArray) hits = NULL;
  RapSearchHit *hit;

  scratch_store_init (&scratch);
  scratch_store_save_record (&scratch, record);
  assert_found (&scratch, "analysis", "Center for Analysis");
  assert_found (&scratch, "азербайджан", "Kazakhstan and Azerbaijan");

  hits = search (&scratch, "bayel corridor");
  g_assert_cmpuint (hits->len, ==, 1);
  hit = g_ptr_array_index (hits, 0);
  g_assert_cmpint (hit->kind, ==, RAP_KIND_REMARK);
  g_assert_cmpint (hit->id, ==, 1);
  g_assert_cmpint (hit->event, ==, 2);
  g_assert_cmpstr (hit->title, ==, "Alim Bayel");
  g_assert_cmpstr (hit->excerpt, ==, "…dollars, and the Middle Corridor carried much of it");
  g_assert_cmpint (hit->disclosure, ==, RAP_DISCLOSURE_PUBLIC);

  g_clear_pointer (&hits, g_ptr_array_unref);
  hits = search (&scratch, "bay");
  hit = g_ptr_array_index (hits, 0);
  g_assert_cmpstr (hit->excerpt, ==,
                   "in the first six months of the current year the trade between the two"
                   " countries reached…");
}

static void
test_disclosure (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapRecord) record = make_record ();
  static const struct
  {
    RapKind kind;
    RapDisclosure level;
  } levels[] = {
    { RAP_KIND_PARTICIPANT, RAP_DISCLOSURE_BACKGROUND },
    { RAP_KIND_EVENT, RAP_DISCLOSURE_CHATHAM_HOUSE },
    { RAP_KIND_STATEMENT, RAP_DISCLOSURE_OFF_THE_RECORD },
  };

  scratch_store_init (&scratch);
  scratch_store_save_record (&scratch, record);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autoptr (GPtrArray) hits = NULL;
      gpointer entity = g_ptr_array_index (rap_record_list (record, levels[i].kind), 0);

      g_object_set (entity, "disclosure", levels[i].level, NULL);
      scratch_store_save (&scratch, entity);
      hits = search (&scratch, "corridor");
      g_assert_cmpint (((RapSearchHit *) g_ptr_array_index (hits, 0))->disclosure, ==,
                       levels[i].level);
    }
}

static void
test_limit (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (GPtrArray) hits = NULL;

  scratch_store_init (&scratch);
  for (guint i = 0; i < 5; i++)
    add_person (&scratch, "en", "Aidos Sarym");
  hits = rap_store_search_sync (scratch.store, "sar", NULL, 3, NULL, NULL);
  g_assert_cmpuint (hits->len, ==, 3);
}

/* Titles are those of the language one works in, and whole. */
static void
test_language (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapRecord) record = make_record ();
  g_autoptr (GPtrArray) hits = NULL;
  gpointer event = g_ptr_array_index (rap_record_list (record, RAP_KIND_EVENT), 0);
  RapSearchHit *hit;

  scratch_store_init (&scratch);
  rap_entity_set_text (event, "title", "ru",
                       "Азербайджан и Казахстан: региональное сотрудничество");
  g_object_set (event, "starts", "2023-11-03", NULL);
  scratch_store_save_record (&scratch, record);
  hits = rap_store_search_sync (scratch.store, "azerbaijan", "ru", 20, NULL, NULL);
  hit = g_ptr_array_index (hits, 0);
  g_assert_cmpint (hit->kind, ==, RAP_KIND_EVENT);
  g_assert_cmpstr (hit->title, ==, "Азербайджан и Казахстан: региональное сотрудничество");
  g_assert_null (hit->event_title);
  g_assert_cmpstr (hit->date, ==, "2023-11-03");

  g_clear_pointer (&hits, g_ptr_array_unref);
  hits = rap_store_search_sync (scratch.store, "bayel corridor", "ru", 20, NULL, NULL);
  g_assert_cmpuint (hits->len, ==, 1);
  hit = g_ptr_array_index (hits, 0);
  g_assert_cmpint (hit->kind, ==, RAP_KIND_REMARK);
  g_assert_cmpstr (hit->title, ==, "Alim Bayel");
  g_assert_cmpstr (hit->event_title, ==, "Opening");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/names-across-scripts", test_names_across_scripts);
  g_test_add_func ("/search/nothing-to-search", test_nothing_to_search);
  g_test_add_func ("/search/order", test_order);
  g_test_add_func ("/search/kept-with-the-record", test_kept_with_the_record);
  g_test_add_func ("/search/kinds", test_kinds);
  g_test_add_func ("/search/disclosure", test_disclosure);
  g_test_add_func ("/search/limit", test_limit);
  g_test_add_func ("/search/language", test_language);
  return g_test_run ();
}
