/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is saved is loaded again. */

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/save-load/random-records", test_random_records);
  g_test_add_func ("/save-load/revisions", test_revisions);
  g_test_add_func ("/save-load/negative-ids", test_negative_ids);
  g_test_add_func ("/save-load/empty-texts", test_empty_texts);
  g_test_add_func ("/save-load/import", test_import);
  g_test_add_func ("/save-load/list-events", test_list_events);
  return g_test_run ();
}
