/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What may not be saved or deleted is refused in plain words, and nothing is changed. */

#include "random-record.h"
#include "scratch-store.h"

static RapRecord *
load_event (ScratchStore *scratch, gint64 id)
{
  g_autoptr (GError) error = NULL;
  RapRecord *record = rap_store_load_record_sync (scratch->store, RAP_KIND_EVENT, id, NULL, &error);

  g_assert_no_error (error);
  return record;
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

static void
test_uid_stays (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);

  scratch_store_init (&scratch);
  scratch_store_save (&scratch, place);
  rap_entity_set_uid (place, "7f9c24e8-3b12-4fef-91e0-5d0f2a1b3c4d");
  scratch_store_refuse (&scratch, place, RAP_STORE_ERROR_INVALID, "another uid");
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
  g_assert_null (rap_store_load_record_sync (scratch.store, RAP_KIND_EVENT,
                                             rap_entity_get_id (event), NULL, &error));
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
test_topic_of_other_event (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapRecord) record = rap_record_new ();
  g_autoptr (RapEvent) other = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapTopic) topic = rap_entity_new (RAP_KIND_TOPIC);
  g_autoptr (RapStatementTopic) about = rap_entity_new (RAP_KIND_STATEMENT_TOPIC);
  RapEvent *event = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapRemark *remark = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK));
  RapStatement *statement = rap_record_add (record, rap_entity_new (RAP_KIND_STATEMENT));

  scratch_store_init (&scratch);
  remark->event_id = rap_entity_get_id (event);
  statement->remark_id = rap_entity_get_id (remark);
  remark->position = statement->position = 0;
  scratch_store_save_record (&scratch, record);
  rap_entity_set_text (other, "title", "en", "Briefing");
  scratch_store_save (&scratch, other);
  topic->event_id = rap_entity_get_id (other);
  topic->position = 0;
  rap_entity_set_text (topic, "name", "en", "Trade");
  scratch_store_save (&scratch, topic);

  about->statement_id = rap_entity_get_id (statement);
  about->topic_id = rap_entity_get_id (topic);
  scratch_store_refuse (&scratch, about, RAP_STORE_ERROR_INVALID,
                        "A statement is about topics of its own event.");

  /* A session's topics are the event's. */
  other->parent_id = rap_entity_get_id (event);
  other->relation = RAP_EVENT_RELATION_SESSION;
  scratch_store_save (&scratch, other);
  scratch_store_save (&scratch, about);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/changed-elsewhere", test_changed_elsewhere);
  g_test_add_func ("/rules/bad-fields", test_bad_fields);
  g_test_add_func ("/rules/uid-stays", test_uid_stays);
  g_test_add_func ("/rules/deletion", test_deletion);
  g_test_add_func ("/rules/deletion-of-event", test_deletion_of_event);
  g_test_add_func ("/rules/clearance", test_clearance);
  g_test_add_func ("/rules/topic-of-other-event", test_topic_of_other_event);
  return g_test_run ();
}
