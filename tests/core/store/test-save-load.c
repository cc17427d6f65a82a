/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is saved is loaded again; what may not be is refused in plain words and
 * changes nothing. */

#include "random-record.h"
#include "scratch-store.h"

static RapRecord *
load_event (ScratchStore *scratch, gint64 id)
{
  g_autoptr (GError) error = NULL;
  RapRecord *record = rap_store_load_event_sync (scratch->store, id, NULL, &error);

  g_assert_no_error (error);
  return record;
}

static void
test_random_records (void)
{
  g_auto (ScratchStore) scratch = { 0 };

  scratch_store_init (&scratch);
  for (guint32 seed = 1; seed <= 20; seed++)
    {
      g_autoptr (RapRecord) record = random_record_new (seed, RANDOM_RECORD_DISCLOSURE |
                                                                RANDOM_RECORD_WILD);
      g_autoptr (RapRecord) loaded = NULL;

      g_assert_cmpint (scratch_store_save_record (&scratch, record), ==, seed);
      if (seed % 7 == 0)
        scratch_store_reopen (&scratch);
      loaded = load_event (&scratch, rap_entity_get_id (rap_record_get_event (record)));
      random_record_assert_equal (record, loaded);

      /* Saving the same again is no step. */
      g_assert_cmpint (scratch_store_save_record (&scratch, loaded), ==, 0);
    }
}

static void
test_revisions (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPerson) loaded = NULL;
  gint64 revision;

  scratch_store_init (&scratch);
  scratch_store_save (&scratch, person);
  g_assert_cmpint (rap_entity_get_id (person), ==, 1);
  g_assert_cmpint (rap_entity_get_revision (person), ==, 1);

  rap_entity_set_text (person, "honorific", "en", "Dr.");
  scratch_store_save (&scratch, person);
  g_assert_cmpint (rap_entity_get_revision (person), ==, 2);

  g_object_set (person, "country", "AZ", NULL);
  rap_entity_set_text (person, "honorific", "ru", "Д-р");
  scratch_store_save (&scratch, person);
  scratch_store_save (&scratch, person);
  loaded = scratch_store_load (&scratch, person);
  g_assert_cmpint (rap_entity_get_revision (loaded), ==, 3);
  g_assert_cmpstr (loaded->country, ==, "AZ");

  /* A text has the revision of its entity when it was changed. */
  rap_texts_get_nth (loaded->honorific, 0, NULL, NULL, &revision);
  g_assert_cmpint (revision, ==, 2);
  rap_texts_get_nth (loaded->honorific, 1, NULL, NULL, &revision);
  g_assert_cmpint (revision, ==, 3);
}

static void
test_changed_elsewhere (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPlace) other = NULL;

  scratch_store_init (&scratch);
  rap_entity_set_text (place, "name", "en", "Baku");
  scratch_store_save (&scratch, place);
  other = scratch_store_load (&scratch, place);
  g_object_set (other, "country", "AZ", NULL);
  scratch_store_save (&scratch, other);

  g_object_set (place, "country", "KZ", NULL);
  scratch_store_refuse (&scratch, place, RAP_STORE_ERROR_CHANGED_SINCE, "The place “Baku”");
  scratch_store_delete (&scratch, other);
  scratch_store_refuse (&scratch, other, RAP_STORE_ERROR_NOT_FOUND, "The place “Baku”");

  /* Ids are not used again. */
  rap_entity_set_id (place, 0);
  rap_entity_set_revision (place, 0);
  scratch_store_save (&scratch, place);
  g_assert_cmpint (rap_entity_get_id (place), ==, 2);
}

/* An event with a remark, referring forwards and backwards by negative ids. */
static void
test_negative_ids (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the remark");
  g_autoptr (RapRemark) remark = rap_entity_new (RAP_KIND_REMARK);
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (GError) error = NULL;

  scratch_store_init (&scratch);
  rap_entity_set_id (event, -5);
  remark->event_id = -5;
  remark->position = 0;
  rap_changes_save (changes, remark);
  rap_changes_save (changes, event);
  g_assert_cmpint (rap_store_apply_sync (scratch.store, changes, NULL, &error), ==, 1);
  g_assert_no_error (error);
  g_assert_cmpint (rap_entity_get_id (event), ==, 1);
  g_assert_cmpint (remark->event_id, ==, 1);

  remark->replies_to_id = -9;
  scratch_store_refuse (&scratch, remark, RAP_STORE_ERROR_INVALID, "remark it replies to");
  remark->replies_to_id = 77;
  scratch_store_refuse (&scratch, remark, RAP_STORE_ERROR_INVALID, "remark it replies to");
  remark->replies_to_id = 1;
  scratch_store_refuse (&scratch, remark, RAP_STORE_ERROR_INVALID, "in a circle");
}

static void
test_bad_fields (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);
  g_autoptr (RapEvent) stored = NULL;

  scratch_store_init (&scratch);
  rap_entity_set_text (event, "title", "en", "Round table");
  g_object_set (event, "starts", "2023-02-28", NULL);
  scratch_store_save (&scratch, event);

  g_object_set (event, "starts", "2023-02-30", NULL);
  scratch_store_refuse (&scratch, event, RAP_STORE_ERROR_INVALID,
                        "The event “Round table”, first day: The date “2023-02-30” does not exist");
  g_object_set (event, "starts", "2023-03", "ends", "2023-02-28", NULL);
  scratch_store_refuse (&scratch, event, RAP_STORE_ERROR_INVALID,
                        "The event “Round table”: It ends before it starts.");
  g_object_set (event, "ends", NULL, "start-time", "24:00", NULL);
  scratch_store_refuse (&scratch, event, RAP_STORE_ERROR_INVALID, "start time: “24:00”");
  g_object_set (event, "start-time", NULL, "edition", (gint64) 14, NULL);
  scratch_store_refuse (&scratch, event, RAP_STORE_ERROR_INVALID, "the series it is of");
  g_object_set (event, "edition", (gint64) -1, NULL);
  scratch_store_refuse (&scratch, event, RAP_STORE_ERROR_INVALID, "edition: -1 is below 0");
  g_object_set (event, "edition", RAP_UNSET, "relation", RAP_EVENT_RELATION_SESSION, NULL);
  scratch_store_refuse (&scratch, event, RAP_STORE_ERROR_INVALID, "event it is a part of");

  scratch_store_refuse (&scratch, name, RAP_STORE_ERROR_INVALID, "The name, person: This may not");

  stored = scratch_store_load (&scratch, event);
  g_assert_cmpstr (stored->starts, ==, "2023-02-28");
  g_assert_cmpint (rap_entity_get_revision (stored), ==, 1);
}

/* Empty texts are unset ones. */
static void
test_empty_texts (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);

  scratch_store_init (&scratch);
  g_object_set (person, "email", "", NULL);
  scratch_store_save (&scratch, person);
  g_assert_null (person->email);
}

static void
test_deletion (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapParticipant) participant = rap_entity_new (RAP_KIND_PARTICIPANT);
  g_autoptr (RapRemark) remark = rap_entity_new (RAP_KIND_REMARK);
  g_autoptr (RapRemarkSpeaker) speaker = rap_entity_new (RAP_KIND_REMARK_SPEAKER);
  g_autoptr (RapRelease) release = rap_entity_new (RAP_KIND_RELEASE);
  g_autoptr (RapRecord) loaded = NULL;

  scratch_store_init (&scratch);
  scratch_store_save (&scratch, person);
  name->person_id = rap_entity_get_id (person);
  g_object_set (name, "language", "en", "display", "Farid Shafiyev", NULL);
  scratch_store_save (&scratch, name);
  scratch_store_save (&scratch, event);
  participant->event_id = remark->event_id = release->event_id = rap_entity_get_id (event);
  participant->person_id = rap_entity_get_id (person);
  participant->position = remark->position = speaker->position = 0;
  rap_entity_set_text (participant, "name", "en", "Farid Shafiyev");
  scratch_store_save (&scratch, participant);
  scratch_store_save (&scratch, remark);
  speaker->remark_id = rap_entity_get_id (remark);
  speaker->event_id = remark->event_id;
  speaker->participant_id = rap_entity_get_id (participant);
  scratch_store_save (&scratch, speaker);

  scratch_store_refuse_deletion (&scratch, person,
                                 "The person “Farid Shafiyev”: it can’t be deleted while this"
                                 " refers to it: The participant “Farid Shafiyev”.");
  scratch_store_refuse_deletion (&scratch, participant,
                                 "The participant “Farid Shafiyev”: it can’t be deleted while this "
                                 "refers to it:"
                                 " The remark’s speaker “Farid Shafiyev”.");

  g_object_set (release, "language", "en", "template", "minutes", "state", RAP_RELEASE_STATE_ISSUED,
                "text", "Text", "version", (gint64) 1, "issued-at", "2023-11-03T15:00:00Z", NULL);
  scratch_store_save (&scratch, release);
  scratch_store_refuse_deletion (&scratch, event, "The event: It has an issued release");
  scratch_store_refuse_deletion (&scratch, release, "The release “Text”: It is issued, and stays");
  g_object_set (release, "text", "Other text", NULL);
  scratch_store_refuse (&scratch, release, RAP_STORE_ERROR_IN_USE, "stays as it is");

  loaded = load_event (&scratch, rap_entity_get_id (event));
  g_assert_cmpuint (rap_record_list (loaded, RAP_KIND_REMARK_SPEAKER)->len, ==, 1);
  g_assert_cmpuint (rap_record_list (loaded, RAP_KIND_PERSON_NAME)->len, ==, 1);
}

/* An event goes with its sessions and all their parts at once. */
static void
test_deletion_of_event (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  RapEvent *event;

  scratch_store_init (&scratch);
  for (guint32 seed = 1; record == NULL; seed++)
    {
      gboolean issued = FALSE;

      record = random_record_new (seed, RANDOM_RECORD_PLAIN);
      for (guint i = 0; i < rap_record_list (record, RAP_KIND_RELEASE)->len; i++)
        issued |= ((RapRelease *) g_ptr_array_index (rap_record_list (record, RAP_KIND_RELEASE), i))
                    ->state == RAP_RELEASE_STATE_ISSUED;
      if (issued || rap_record_list (record, RAP_KIND_EVENT)->len < 3 ||
          rap_record_list (record, RAP_KIND_REMARK_SPEAKER)->len < 3)
        g_clear_object (&record);
    }
  event = rap_record_get_event (record);
  scratch_store_save_record (&scratch, record);
  scratch_store_delete (&scratch, event);
  g_assert_null (rap_store_load_event_sync (scratch.store, rap_entity_get_id (event), NULL,
                                            &error));
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND);
  g_assert_cmpstr (error->message, ==, "There is no event 1.");
}

static void
test_clearance (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapRecord) record = rap_record_new ();
  RapEvent *event = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapRemark *remark = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK));
  RapStatement *statement = rap_record_add (record, rap_entity_new (RAP_KIND_STATEMENT));
  RapWording *wording = rap_record_add (record, rap_entity_new (RAP_KIND_WORDING));
  g_autoptr (RapWording) stored = NULL;

  scratch_store_init (&scratch);
  remark->event_id = rap_entity_get_id (event);
  statement->remark_id = rap_entity_get_id (remark);
  wording->statement_id = rap_entity_get_id (statement);
  remark->position = statement->position = 0;
  g_object_set (wording, "language", "en", "words", "it grew by 40 percent", "cleared-by", "Sarim",
                "cleared-at", "2023-11-03T15:00:00Z", NULL);
  scratch_store_save_record (&scratch, record);

  g_object_set (wording, "manner", "in his address", NULL);
  scratch_store_save (&scratch, wording);
  g_assert_cmpstr (wording->cleared_by, ==, "Sarim");

  g_object_set (wording, "words", "it grew by 45 percent", NULL);
  scratch_store_save (&scratch, wording);
  g_assert_null (wording->cleared_by);
  stored = scratch_store_load (&scratch, wording);
  g_assert_null (stored->cleared_by);
  g_assert_null (stored->cleared_at);
  g_assert_cmpstr (stored->words, ==, "it grew by 45 percent");
}

static void
test_import (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPlace) other = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapChanges) first = rap_changes_new ("Import");
  g_autoptr (RapChanges) second = rap_changes_new ("Import");
  g_autoptr (RapChanges) third = rap_changes_new ("Import");
  g_autoptr (RapPlace) at_seven = NULL;
  g_autoptr (GError) error = NULL;
  gint64 id;

  scratch_store_init (&scratch);
  rap_entity_set_revision (place, 7);
  rap_entity_set_text (place, "name", "en", "Baku");
  rap_changes_import (first, place);
  g_assert_cmpint (rap_store_apply_sync (scratch.store, first, NULL, &error), ==, 1);
  g_assert_cmpint (rap_entity_get_revision (place), ==, 7);
  g_assert_cmpint (rap_entity_get_shared_revision (place), ==, 7);

  id = rap_store_find_uid_sync (scratch.store, RAP_KIND_PLACE, rap_entity_get_uid (place), NULL,
                                &error);
  g_assert_cmpint (id, ==, rap_entity_get_id (place));
  g_assert_cmpint (rap_store_find_uid_sync (scratch.store, RAP_KIND_PLACE,
                                            rap_entity_get_uid (other), NULL, &error),
                   ==, 0);

  /* The others went on to revision 9, we to 8: a number of ours is not used again. */
  rap_entity_set_text (place, "name", "az", "Bakı");
  scratch_store_save (&scratch, place);
  rap_entity_set_revision (place, 8);
  rap_entity_set_text (place, "name", "ru", "Баку");
  rap_changes_import (second, place);
  g_assert_cmpint (rap_store_apply_sync (scratch.store, second, NULL, &error), ==, 3);
  g_assert_cmpint (rap_entity_get_revision (place), ==, 9);
  g_assert_cmpint (rap_entity_get_shared_revision (place), ==, 9);

  rap_entity_set_revision (place, 12);
  rap_changes_import (third, place);
  g_assert_cmpint (rap_store_apply_sync (scratch.store, third, NULL, &error), ==, 4);
  g_assert_cmpint (rap_entity_get_revision (place), ==, 12);

  at_seven = rap_store_load_at_revision_sync (scratch.store, RAP_KIND_PLACE, id, 7, NULL, &error);
  g_assert_cmpuint (rap_texts_get_size (at_seven->name), ==, 1);
  g_assert_cmpstr (rap_texts_get (at_seven->name, "en"), ==, "Baku");
  g_assert_cmpint (rap_entity_get_revision (at_seven), ==, 7);
  g_assert_null (rap_store_load_at_revision_sync (scratch.store, RAP_KIND_PLACE, id, 10, NULL,
                                                  &error));
  g_assert_no_error (error);
}

static void
test_list_events (void)
{
  static const char *const starts[] = { "2023-11-03", NULL, "2023-05", "2024-01-10" };
  static const gint64 order[] = { 2, 4, 1, 3 };
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapEvent) session = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapRecord) list = NULL;
  GPtrArray *events;

  scratch_store_init (&scratch);
  scratch_store_save (&scratch, place);
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);

      event->place_id = rap_entity_get_id (place);
      event->starts = g_strdup (starts[i]);
      scratch_store_save (&scratch, event);
    }
  session->parent_id = 1;
  session->relation = RAP_EVENT_RELATION_SESSION;
  scratch_store_save (&scratch, session);

  list = rap_store_list_events_sync (scratch.store, NULL, NULL);
  events = rap_record_list (list, RAP_KIND_EVENT);
  g_assert_cmpuint (events->len, ==, G_N_ELEMENTS (order));
  for (guint i = 0; i < events->len; i++)
    g_assert_cmpint (rap_entity_get_id (g_ptr_array_index (events, i)), ==, order[i]);
  g_assert_nonnull (rap_record_get (list, RAP_KIND_PLACE, 1));
}

static void
saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  *(gint64 *) data = rap_store_apply_finish (RAP_STORE (source), result, &error);
  g_assert_no_error (error);
}

static void
count (RapStore *store, guint *n)
{
  (*n)++;
}

/* What is typed while a save is on its way is not lost. */
static void
test_async (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the person");
  gint64 step = 0;
  guint n = 0;

  scratch_store_init (&scratch);
  g_signal_connect (scratch.store, "changed", G_CALLBACK (count), &n);
  g_object_set (person, "note", "first", "email", "", NULL);
  rap_changes_save (changes, person);
  rap_store_apply_async (scratch.store, changes, NULL, saved, &step);
  g_object_set (person, "note", "second", NULL);
  while (step == 0 || n == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (step, ==, 1);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (rap_entity_get_revision (person), ==, 1);
  g_assert_cmpstr (person->note, ==, "second");
  scratch_store_save (&scratch, person);
  g_assert_cmpint (rap_entity_get_revision (person), ==, 2);
}

static void
test_cancelled (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the person");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  scratch_store_init (&scratch);
  rap_changes_save (changes, person);
  g_cancellable_cancel (cancellable);
  g_assert_cmpint (rap_store_apply_sync (scratch.store, changes, cancellable, &error), ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (rap_entity_get_id (person), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/random-records", test_random_records);
  g_test_add_func ("/store/revisions", test_revisions);
  g_test_add_func ("/store/changed-elsewhere", test_changed_elsewhere);
  g_test_add_func ("/store/negative-ids", test_negative_ids);
  g_test_add_func ("/store/bad-fields", test_bad_fields);
  g_test_add_func ("/store/empty-texts", test_empty_texts);
  g_test_add_func ("/store/deletion", test_deletion);
  g_test_add_func ("/store/deletion-of-event", test_deletion_of_event);
  g_test_add_func ("/store/clearance", test_clearance);
  g_test_add_func ("/store/import", test_import);
  g_test_add_func ("/store/list-events", test_list_events);
  g_test_add_func ("/store/async", test_async);
  g_test_add_func ("/store/cancelled", test_cancelled);
  return g_test_run ();
}
