/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is chosen is told, in its order; what the record has anyway is not stored. */

#include "release/rap-statement-choice.h"
#include "sample-release.h"
#include "scratch-store.h"

typedef struct
{
  ScratchStore scratch;
  gint64 event;
  gint64 release_id;
  RapRecord *record;
  RapRelease *release;
} Fixture;

static void
load (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->record);
  self->record = rap_store_load_record_sync (self->scratch.store, RAP_KIND_EVENT, self->event, NULL,
                                             &error);
  g_assert_no_error (error);
  self->release = rap_record_get (self->record, RAP_KIND_RELEASE, self->release_id);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (RapRecord) sample = sample_record_new ();
  g_autoptr (RapRelease) release = rap_entity_new (RAP_KIND_RELEASE);

  scratch_store_init (&self->scratch);
  scratch_store_save_record (&self->scratch, sample);
  self->event = rap_entity_get_id (rap_record_get_event (sample));
  release->event_id = self->event;
  g_set_str (&release->template, "news-agency");
  g_set_str (&release->language, "en");
  scratch_store_save (&self->scratch, release);
  self->release_id = rap_entity_get_id (release);
  load (self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->record);
  scratch_store_clear (&self->scratch);
}

static void
choose (Fixture *self, GPtrArray *chosen)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Choose");
  g_autoptr (GError) error = NULL;

  rap_statement_choice_change (self->record, self->release, chosen, changes);
  if (!rap_changes_is_empty (changes))
    rap_store_apply_sync (self->scratch.store, changes, NULL, &error);
  g_assert_no_error (error);
  load (self);
}

static void
assert_chosen (Fixture *self, GPtrArray *expected)
{
  g_autoptr (GPtrArray) chosen = rap_statement_choice_list (self->record, self->release);

  g_assert_cmpuint (chosen->len, ==, expected->len);
  for (guint i = 0; i < chosen->len; i++)
    g_assert_cmpint (rap_entity_get_id (g_ptr_array_index (chosen, i)), ==,
                     rap_entity_get_id (g_ptr_array_index (expected, i)));
}

static guint
count_rows (Fixture *self)
{
  return rap_record_list_parts (self->record, RAP_KIND_RELEASE_STATEMENT, self->release_id)->len;
}

static void
test_all (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) all = rap_statement_choice_list_all (self->record, self->release);

  g_assert_cmpuint (all->len, >, 8);
  assert_chosen (self, all);
  choose (self, all);
  assert_chosen (self, all);
  g_assert_cmpuint (count_rows (self), ==, 0);
}

static void
test_some (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) all = rap_statement_choice_list_all (self->record, self->release);
  g_autoptr (GPtrArray) some = rap_statement_choice_list_all (self->record, self->release);

  g_ptr_array_remove_index (some, 3);
  g_ptr_array_insert (some, 0, g_ptr_array_steal_index (some, 5));
  choose (self, some);
  assert_chosen (self, some);
  g_assert_cmpuint (count_rows (self), ==, some->len);

  g_ptr_array_remove_index (some, 2);
  choose (self, some);
  assert_chosen (self, some);
  g_assert_cmpuint (count_rows (self), ==, some->len);

  choose (self, all);
  assert_chosen (self, all);
  g_assert_cmpuint (count_rows (self), ==, 0);
}

static void
assert_nothing (Fixture *self)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  assert_chosen (self, nothing);
  g_assert_true (rap_statement_choice_is_made (self->record, self->release));
}

/* Nothing chosen is not all. */
static void
test_nothing (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) all = rap_statement_choice_list_all (self->record, self->release);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  g_assert_false (rap_statement_choice_is_made (self->record, self->release));
  choose (self, nothing);
  assert_nothing (self);
  choose (self, all);
  g_assert_false (rap_statement_choice_is_made (self->record, self->release));
  assert_chosen (self, all);
}

/* Nor is it refused because what was typed into the release is saved meanwhile. */
static void
test_typed (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (RapChanges) typed = rap_changes_new ("Edit release");
  g_autoptr (RapChanges) changes = rap_changes_new ("Choose");
  g_autoptr (GError) error = NULL;

  g_object_set (self->release, "template", "minutes", NULL);
  rap_changes_save (typed, self->release);
  rap_statement_choice_change (self->record, self->release, nothing, changes);
  rap_store_apply_sync (self->scratch.store, typed, NULL, &error);
  g_assert_no_error (error);
  rap_store_apply_sync (self->scratch.store, changes, NULL, &error);
  g_assert_no_error (error);
  load (self);
  assert_nothing (self);
  g_assert_cmpstr (self->release->template, ==, "minutes");
}

/* Nor when what was chosen is deleted. */
static void
test_forget (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) some = rap_statement_choice_list_all (self->record, self->release);
  g_autoptr (RapChanges) changes = rap_changes_new ("Delete");
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) error = NULL;

  g_ptr_array_set_size (some, 2);
  choose (self, some);
  for (guint i = 0; i < some->len; i++)
    {
      gint64 id = rap_entity_get_id (g_ptr_array_index (some, i));

      g_array_append_val (ids, id);
      rap_changes_delete (changes, RAP_KIND_STATEMENT, id);
    }
  rap_statement_choice_forget (self->record, ids, changes);
  rap_store_apply_sync (self->scratch.store, changes, NULL, &error);
  g_assert_no_error (error);
  load (self);
  assert_nothing (self);
}

static void
test_off_the_record (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) all = rap_statement_choice_list_all (self->record, self->release);
  RapStatement *secret = g_ptr_array_index (all, 1);
  g_autoptr (GPtrArray) now = NULL;

  secret->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  now = rap_statement_choice_list (self->record, self->release);
  g_assert_cmpuint (now->len, ==, all->len - 1);
  g_assert_false (g_ptr_array_find (now, secret, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/statement-choice/all", test_all);
  ADD ("/statement-choice/some", test_some);
  ADD ("/statement-choice/nothing", test_nothing);
  ADD ("/statement-choice/typed", test_typed);
  ADD ("/statement-choice/forget", test_forget);
  ADD ("/statement-choice/off-the-record", test_off_the_record);
#undef ADD
  return g_test_run ();
}
