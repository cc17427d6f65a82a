/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Undo and redo as the program sees them. */

#include "store/rap-store-history.h"

#include "scratch-store.h"

static void
assert_undo (ScratchStore *scratch, const char *label)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *undone = rap_store_undo_sync (scratch->store, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (undone, ==, label);
}

static void
assert_redo (ScratchStore *scratch, const char *label)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *redone = rap_store_redo_sync (scratch->store, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (redone, ==, label);
}

static void
assert_undo_step (ScratchStore *scratch, gint64 step)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *undone = rap_store_undo_step_sync (scratch->store, step, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (undone);
}

static void
refuse_undo_step (ScratchStore *scratch, gint64 step, int code, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_store_undo_step_sync (scratch->store, step, NULL, &error));
  g_assert_error (error, RAP_STORE_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
refuse_redo (ScratchStore *scratch)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_store_redo_sync (scratch->store, NULL, &error));
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOTHING);
}

/* Saves @entity under @label after loading its revision: an undo has changed it. */
static void
save (ScratchStore *scratch, gpointer entity, const char *label)
{
  g_autoptr (RapChanges) changes = rap_changes_new (label);
  g_autoptr (GError) error = NULL;

  if (rap_entity_get_id (entity) > 0)
    {
      g_autoptr (GObject) stored = scratch_store_load (scratch, entity);

      rap_entity_set_revision (entity, rap_entity_get_revision (stored));
    }
  rap_changes_save (changes, entity);
  rap_store_apply_sync (scratch->store, changes, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_note (ScratchStore *scratch, RapPerson *person, const char *note)
{
  g_autoptr (RapPerson) stored = scratch_store_load (scratch, person);

  g_assert_cmpstr (stored->note, ==, note);
}

static gboolean
exists (ScratchStore *scratch, gpointer entity)
{
  return rap_store_find_uid_sync (scratch->store, rap_entity_get_kind (entity),
                                  rap_entity_get_uid (entity), NULL, NULL) > 0;
}

static void
test_in_order (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPerson) stored = NULL;

  scratch_store_init (&scratch);
  refuse_redo (&scratch);
  save (&scratch, person, "Add");
  g_object_set (person, "note", "one", NULL);
  save (&scratch, person, "Write one");
  g_object_set (person, "note", "two", NULL);
  save (&scratch, person, "Write two");

  assert_undo (&scratch, "Write two");
  assert_note (&scratch, person, "one");
  assert_undo (&scratch, "Write one");
  assert_note (&scratch, person, NULL);
  assert_redo (&scratch, "Write one");
  assert_note (&scratch, person, "one");

  scratch_store_reopen (&scratch);
  assert_redo (&scratch, "Write two");
  assert_note (&scratch, person, "two");
  refuse_redo (&scratch);
  assert_undo (&scratch, "Write two");
  assert_undo (&scratch, "Write one");
  assert_undo (&scratch, "Add");
  g_assert_false (exists (&scratch, person));
  assert_redo (&scratch, "Add");

  /* A new step ends what can be redone in order. */
  g_object_set (person, "note", "three", NULL);
  save (&scratch, person, "Write three");
  refuse_redo (&scratch);
  assert_undo (&scratch, "Write three");
  assert_redo (&scratch, "Write three");
  refuse_redo (&scratch);
  assert_note (&scratch, person, "three");
  stored = scratch_store_load (&scratch, person);
  g_assert_cmpint (rap_entity_get_id (stored), ==, rap_entity_get_id (person));
}

/* A revision's number never stands for two contents. */
static void
test_revisions (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);

  scratch_store_init (&scratch);
  save (&scratch, person, "Add");
  g_object_set (person, "note", "one", NULL);
  rap_entity_set_text (person, "rank", "en", "Ambassador");
  save (&scratch, person, "Write one");
  assert_undo (&scratch, "Write one");
  g_object_set (person, "note", "two", NULL);
  rap_entity_set_text (person, "rank", "en", "Colonel");
  save (&scratch, person, "Write two");
  g_assert_cmpint (rap_entity_get_revision (person), ==, 4);

  for (gint64 revision = 1; revision <= 4; revision++)
    {
      static const char *const notes[] = { NULL, "one", NULL, "two" };
      static const char *const ranks[] = { NULL, "Ambassador", NULL, "Colonel" };
      g_autoptr (RapPerson) then = rap_store_load_at_revision_sync (scratch.store, RAP_KIND_PERSON,
                                                                    rap_entity_get_id (person),
                                                                    revision, NULL, NULL);

      g_assert_cmpstr (then->note, ==, notes[revision - 1]);
      g_assert_cmpstr (rap_texts_get (then->rank, "en"), ==, ranks[revision - 1]);
    }
}

static void
test_any_step (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);

  scratch_store_init (&scratch);
  save (&scratch, person, "Add the person");
  rap_entity_set_text (place, "name", "en", "Baku");
  save (&scratch, place, "Add the place");
  g_object_set (person, "note", "one", NULL);
  save (&scratch, person, "Write one");
  name->person_id = rap_entity_get_id (person);
  g_object_set (name, "language", "en", "display", "Aidos Sarym", NULL);
  save (&scratch, name, "Add the name");

  /* Step 2 concerns nobody else. */
  assert_undo_step (&scratch, 2);
  g_assert_false (exists (&scratch, place));
  refuse_undo_step (&scratch, 2, RAP_STORE_ERROR_NOTHING,
                    "Step 2, “Add the place”, is undone already.");
  refuse_undo_step (&scratch, 99, RAP_STORE_ERROR_NOT_FOUND, "There is no step 99 in the history.");

  refuse_undo_step (&scratch, 1, RAP_STORE_ERROR_CHANGED_SINCE,
                    "The person “Aidos Sarym”: it has been changed since by step 3, “Write one”."
                    " Undo that first.");
  assert_undo_step (&scratch, 3);
  refuse_undo_step (&scratch, 1, RAP_STORE_ERROR_CHANGED_SINCE,
                    "The name “Aidos Sarym”: it has been changed since by step 4, “Add the name”."
                    " Undo that first.");
  g_assert_true (exists (&scratch, name));

  /* Undoing an undo redoes, and undoing a redo undoes again. */
  assert_undo_step (&scratch, 6);
  assert_note (&scratch, person, "one");
  assert_undo_step (&scratch, 7);
  assert_note (&scratch, person, NULL);
}

/* A deletion takes along what belongs to it, and its undo brings it all back. */
static void
test_cascade (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);
  g_autoptr (RapPerson) stored = NULL;

  scratch_store_init (&scratch);
  rap_entity_set_text (person, "rank", "en", "Ambassador");
  save (&scratch, person, "Add the person");
  name->person_id = rap_entity_get_id (person);
  g_object_set (name, "language", "en", "display", "Alim Bayel", NULL);
  save (&scratch, name, "Add the name");
  scratch_store_delete (&scratch, person);
  g_assert_false (exists (&scratch, name));

  assert_undo (&scratch, "Delete");
  g_assert_true (exists (&scratch, name));
  stored = scratch_store_load (&scratch, person);
  g_assert_cmpstr (rap_texts_get (stored->rank, "en"), ==, "Ambassador");
  g_assert_cmpint (rap_entity_get_revision (stored), ==, 1);
  assert_redo (&scratch, "Delete");
  g_assert_false (exists (&scratch, person));
}

/* Undoing what others refer to by now names them. */
static void
test_referred (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPlace) city = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapPlace) venue = rap_entity_new (RAP_KIND_PLACE);

  scratch_store_init (&scratch);
  rap_entity_set_text (city, "name", "en", "Baku");
  save (&scratch, city, "Add the city");
  venue->city_id = rap_entity_get_id (city);
  venue->kind = RAP_PLACE_KIND_VENUE;
  rap_entity_set_text (venue, "name", "en", "ADA University");
  save (&scratch, venue, "Add the venue");
  refuse_undo_step (&scratch, 1, RAP_STORE_ERROR_IN_USE,
                    "The place “Baku”: it can’t be deleted while this refers to it: The place “ADA"
                    " University”. Nothing was changed.");
}

/* Rules over several rows hold for undo and redo too. */
static void
test_circle_by_redo (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapOrganization) a = rap_entity_new (RAP_KIND_ORGANIZATION);
  g_autoptr (RapOrganization) b = rap_entity_new (RAP_KIND_ORGANIZATION);

  scratch_store_init (&scratch);
  save (&scratch, a, "Add");
  save (&scratch, b, "Add");
  a->parent_id = rap_entity_get_id (b);
  save (&scratch, a, "Put a below b");
  assert_undo (&scratch, "Put a below b");
  b->parent_id = rap_entity_get_id (a);
  save (&scratch, b, "Put b below a");
  refuse_undo_step (&scratch, 4, RAP_STORE_ERROR_INVALID,
                    "The organization: It would follow itself in a circle. Nothing was changed.");
}

static void
test_issued_release (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapRelease) release = rap_entity_new (RAP_KIND_RELEASE);
  g_autoptr (RapRelease) stored = NULL;

  scratch_store_init (&scratch);
  save (&scratch, event, "Add the event");
  release->event_id = rap_entity_get_id (event);
  g_object_set (release, "language", "en", "template", "minutes", NULL);
  save (&scratch, release, "Add the release");
  g_object_set (release, "state", RAP_RELEASE_STATE_ISSUED, "text", "Text", "version", (gint64) 1,
                "issued-at", "2023-11-03T15:00:00Z", NULL);
  save (&scratch, release, "Issue");
  assert_undo (&scratch, "Issue");
  stored = scratch_store_load (&scratch, release);
  g_assert_cmpint (stored->state, ==, RAP_RELEASE_STATE_DRAFT);
  assert_redo (&scratch, "Issue");
}

static void
test_list (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapEvent) session = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapRemark) remark = rap_entity_new (RAP_KIND_REMARK);
  g_autoptr (RapStatement) statement = rap_entity_new (RAP_KIND_STATEMENT);
  g_autoptr (RapWording) wording = rap_entity_new (RAP_KIND_WORDING);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) of_event = NULL;
  RapStep *step;

  scratch_store_init (&scratch);
  save (&scratch, event, "Add the event");
  save (&scratch, person, "Add the person");
  session->parent_id = rap_entity_get_id (event);
  session->relation = RAP_EVENT_RELATION_SESSION;
  save (&scratch, session, "Add the session");
  remark->event_id = rap_entity_get_id (session);
  remark->position = statement->position = 0;
  save (&scratch, remark, "Add the remark");
  statement->remark_id = rap_entity_get_id (remark);
  save (&scratch, statement, "Add the statement");
  wording->statement_id = rap_entity_get_id (statement);
  g_object_set (wording, "language", "en", "words", "it grew", NULL);
  save (&scratch, wording, "Add the words");
  assert_undo (&scratch, "Add the words");

  all = rap_store_list_steps_sync (scratch.store, 0, 100, NULL, NULL);
  of_event = rap_store_list_steps_sync (scratch.store, rap_entity_get_id (event), 100, NULL, NULL);
  g_assert_cmpuint (all->len, ==, 7);
  g_assert_cmpuint (of_event->len, ==, 6);
  step = g_ptr_array_index (all, 0);
  g_assert_cmpint (step->id, ==, 7);
  g_assert_cmpint (step->undoes, ==, 6);
  g_assert_cmpstr (step->label, ==, "Add the words");
  g_assert_cmpuint (strlen (step->at), ==, strlen ("2023-11-03T07:00:00Z"));
  g_assert_cmpstr (step->who, !=, "");
  step = g_ptr_array_index (of_event, 1);
  g_assert_cmpint (step->undone_by, ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/in-order", test_in_order);
  g_test_add_func ("/history/revisions", test_revisions);
  g_test_add_func ("/history/any-step", test_any_step);
  g_test_add_func ("/history/cascade", test_cascade);
  g_test_add_func ("/history/referred", test_referred);
  g_test_add_func ("/history/circle-by-redo", test_circle_by_redo);
  g_test_add_func ("/history/issued-release", test_issued_release);
  g_test_add_func ("/history/list", test_list);
  return g_test_run ();
}
