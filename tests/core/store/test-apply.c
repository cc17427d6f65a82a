/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving while the program goes on: what is changed meanwhile, cancelled or tried again. */

#include "scratch-store.h"

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

/* What follows a save at once is not taken for a change of what somebody else changed. */
static void
test_at_once (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPerson) other = NULL;
  g_autoptr (RapChanges) late = rap_changes_new ("Write late");
  g_autoptr (GError) error = NULL;
  gint64 steps[3] = { 0 };

  scratch_store_init (&scratch);
  scratch_store_save (&scratch, person);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (RapChanges) changes = rap_changes_new ("Write");
      g_autofree char *note = g_strdup_printf ("%u", i);

      g_object_set (person, "note", note, NULL);
      rap_changes_save (changes, person);
      rap_store_apply_async (scratch.store, changes, NULL, saved, &steps[i]);
    }
  while (steps[2] == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (rap_entity_get_revision (person), ==, 4);
  other = scratch_store_load (&scratch, person);
  g_assert_cmpstr (other->note, ==, "2");

  g_object_set (other, "note", "of somebody else", NULL);
  scratch_store_save (&scratch, other);
  g_object_set (person, "note", "late", NULL);
  rap_changes_save (late, person);
  g_assert_cmpint (rap_store_apply_sync (scratch.store, late, NULL, &error), ==, -1);
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_CHANGED_SINCE);
}

static void
finished (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 *step = data;

  *step = rap_store_apply_finish (RAP_STORE (source), result, &error);
  if (*step < 0)
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
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

/* Cancelled at any time, a write is whole or not there. */
static void
test_cancelled_midway (void)
{
  for (guint i = 0; i < 10; i++)
    {
      g_auto (ScratchStore) scratch = { 0 };
      g_autoptr (RapChanges) changes = rap_changes_new ("Add the places");
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GPtrArray) places = NULL;
      gint64 ids[100];
      gint64 step = 0;

      scratch_store_init (&scratch);
      for (guint j = 0; j < G_N_ELEMENTS (ids); j++)
        {
          g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);

          rap_changes_save (changes, place);
          ids[j] = j + 1;
        }
      rap_store_apply_async (scratch.store, changes, cancellable, finished, &step);
      g_usleep (i * 1000);
      g_cancellable_cancel (cancellable);
      while (step == 0)
        g_main_context_iteration (NULL, TRUE);
      places = rap_store_load_entities_sync (scratch.store, RAP_KIND_PLACE, ids, G_N_ELEMENTS (ids),
                                             NULL, NULL);
      g_assert_cmpuint (places->len, ==, step > 0 ? G_N_ELEMENTS (ids) : 0);
    }
}

/* A write that is waited for comes after those begun before it, however busy the writer is. */
static void
test_order (void)
{
  g_auto (ScratchStore) scratch = { 0 };

  scratch_store_init (&scratch);
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (RapChanges) begun = rap_changes_new ("Add a person");
      g_autoptr (RapChanges) waited_for = rap_changes_new ("Add another");
      g_autoptr (RapPerson) first = rap_entity_new (RAP_KIND_PERSON);
      g_autoptr (RapPerson) second = rap_entity_new (RAP_KIND_PERSON);
      gint64 step = 0;

      rap_changes_save (begun, first);
      rap_changes_save (waited_for, second);
      rap_store_apply_async (scratch.store, begun, NULL, saved, &step);
      g_assert_cmpint (rap_store_apply_sync (scratch.store, waited_for, NULL, NULL), ==, 2 * i + 2);
      while (step == 0)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpint (step, ==, 2 * i + 1);
    }
}

/* The same changes can be tried again. */
static void
test_again (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the remark");
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapRemark) remark = rap_entity_new (RAP_KIND_REMARK);
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);

  scratch_store_init (&scratch);
  scratch_store_save (&scratch, place);
  rap_entity_set_id (event, -1);
  remark->event_id = -1;
  remark->position = 0;
  rap_changes_save (changes, event);
  rap_changes_save (changes, remark);
  rap_changes_delete (changes, RAP_KIND_PLACE, 7);
  g_assert_cmpint (rap_store_apply_sync (scratch.store, changes, NULL, NULL), ==, -1);

  rap_entity_set_id (place, 7);
  rap_entity_set_id (event, 0);
  rap_entity_set_id (event, -1);
  g_assert_cmpint (rap_store_apply_sync (scratch.store, changes, NULL, NULL), ==, -1);
  g_assert_cmpint (rap_entity_get_id (event), ==, -1);
  g_assert_cmpint (remark->event_id, ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/apply/async", test_async);
  g_test_add_func ("/apply/at-once", test_at_once);
  g_test_add_func ("/apply/cancelled", test_cancelled);
  g_test_add_func ("/apply/cancelled-midway", test_cancelled_midway);
  g_test_add_func ("/apply/order", test_order);
  g_test_add_func ("/apply/again", test_again);
  return g_test_run ();
}
