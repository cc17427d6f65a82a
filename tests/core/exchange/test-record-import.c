/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Importing records: two offices that exchange copies. */

#include "exchange/rap-record-import.h"

#include "exchange/rap-record-json-reader.h"
#include "exchange/rap-record-json-writer.h"
#include "random-record.h"
#include "scratch-store.h"

static RapRecordFile *
read_text (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  RapRecordFile *file = rap_record_json_read (bytes, "test.json", &error);

  g_assert_no_error (error);
  return file;
}

static RapImport *
import (ScratchStore *office, const char *json)
{
  g_autoptr (RapRecordFile) file = read_text (json);
  g_autoptr (GError) error = NULL;
  RapImport *done = rap_record_import_sync (office->store, file, "Import", NULL, &error);

  g_assert_no_error (error);
  return done;
}

static RapRecord *
load (ScratchStore *office, gint64 event)
{
  g_autoptr (GError) error = NULL;
  RapRecord *record = rap_store_load_record_sync (office->store, RAP_KIND_EVENT, event, NULL,
                                                  &error);

  g_assert_no_error (error);
  return record;
}

static char *export (ScratchStore *office, gint64 event)
{
  g_autoptr (RapRecord) record = load (office, event);

  return rap_record_json_write (record, RAP_RECORD_COPY_COMPLETE);
}

static char *
replace (const char *text, const char *from, const char *to)
{
  g_auto (GStrv) parts = g_strsplit (text, from, 2);

  g_assert_nonnull (parts[1]);
  return g_strconcat (parts[0], to, parts[1], NULL);
}

static char *
write_random (guint32 seed)
{
  g_autoptr (RapRecord) record = random_record_new (seed,
                                                    RANDOM_RECORD_DISCLOSURE | RANDOM_RECORD_WILD);

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    for (guint i = 0; i < rap_record_list (record, kind)->len; i++)
      rap_entity_set_revision (g_ptr_array_index (rap_record_list (record, kind), i), 1 + i);
  return rap_record_json_write (record, RAP_RECORD_COPY_COMPLETE);
}

/* What was imported is exported as it came, and importing it again does nothing. */
static void
test_lossless (void)
{
  for (guint32 seed = 0; seed < 5; seed++)
    {
      g_auto (ScratchStore) office = { 0 };
      g_autofree char *json = write_random (seed);
      g_autofree char *exported = NULL;
      g_autoptr (RapImport) first = NULL;
      g_autoptr (RapImport) second = NULL;

      scratch_store_init (&office);
      first = import (&office, json);
      g_assert_cmpint (first->step, >, 0);
      g_assert_cmpuint (first->n_added, >, 0);
      g_assert_cmpuint (first->n_updated + first->n_unchanged + first->conflicts->len, ==, 0);
      exported = export (&office, first->event);
      g_assert_cmpstr (json, ==, exported);

      second = import (&office, json);
      g_assert_cmpint (second->step, ==, 0);
      g_assert_cmpint (second->event, ==, first->event);
      g_assert_cmpuint (second->n_unchanged, ==, first->n_added);
      g_assert_cmpuint (second->n_added + second->n_updated + second->conflicts->len, ==, 0);
    }
}

/* A small event with a participant and a statement. */
static const char small[] =
  "{\"format\": \"rapporteur-record\", \"version\": 1,\n"
  "\"event\": \"11111111-1111-4111-8111-111111111111\",\n"
  "\"persons\": [{\"uid\": \"22222222-2222-4222-8222-222222222222\", \"email\": \"a@b.az\"}],\n"
  "\"events\": [{\"uid\": \"11111111-1111-4111-8111-111111111111\",\n"
  "  \"starts\": \"2023-11-03\", \"title\": {\"en\": \"Round table\", \"az\": \"Dəyirmi masa\"},\n"
  "  \"participants\": [{\"uid\": \"33333333-3333-4333-8333-333333333333\", \"position\": 0,\n"
  "    \"person\": \"22222222-2222-4222-8222-222222222222\"}],\n"
  "  \"remarks\": [{\"uid\": \"44444444-4444-4444-8444-444444444444\", \"position\": 0,\n"
  "    \"statements\": [{\"uid\": \"55555555-5555-4555-8555-555555555555\", \"position\": 0,\n"
  "      \"wordings\": []}]}]}]}\n";

static void
import_changed (ScratchStore *office,
                const char *from,
                const char *to,
                guint n_updated,
                guint n_conflicts)
{
  g_autofree char *json = replace (small, from, to);
  g_autoptr (RapImport) done = import (office, json);
  g_autoptr (RapImport) again = NULL;

  g_assert_cmpuint (done->n_updated, ==, n_updated);
  g_assert_cmpuint (done->conflicts->len, ==, n_conflicts);
  again = import (office, json);
  g_assert_cmpint (again->step, ==, 0);
  g_assert_cmpuint (again->conflicts->len, ==, n_conflicts);
}

static RapEvent *
load_event (ScratchStore *office)
{
  g_autoptr (RapRecord) record = load (office, 1);

  return g_object_ref (rap_record_get_event (record));
}

static void
test_merge (void)
{
  g_auto (ScratchStore) office = { 0 };
  g_autoptr (RapImport) first = NULL;
  g_autoptr (RapImport) conflicting = NULL;
  g_autoptr (RapEvent) event = NULL;
  g_autofree char *json = NULL;
  g_autofree char *words = NULL;
  RapImportConflict *conflict;

  scratch_store_init (&office);
  first = import (&office, small);

  /* Theirs alone, then ours alone, then both alike. */
  import_changed (&office, "2023-11-03", "2023-11-04", 1, 0);
  import_changed (&office, "\"Round table\"", "\"Round table\"", 0, 0);
  import_changed (&office, "2023-11-03", "2023-11-04", 0, 0);
  /* Each language by itself. */
  import_changed (&office, "Dəyirmi masa", "Yuvarlaq masa", 1, 0);
  import_changed (&office, "Round table", "Roundtable", 1, 0);
  event = load_event (&office);
  g_assert_cmpstr (event->starts, ==, "2023-11-04");
  g_assert_cmpstr (rap_texts_get (event->title, "az"), ==, "Yuvarlaq masa");
  g_assert_cmpstr (rap_texts_get (event->title, "en"), ==, "Roundtable");

  /* Both, each in its own way. */
  import_changed (&office, "2023-11-03", "2023-11-05", 0, 1);
  json = replace (small, "2023-11-03", "2023-11-05");
  conflicting = import (&office, json);
  conflict = g_ptr_array_index (conflicting->conflicts, 0);
  g_assert_cmpstr (conflict->base, ==, "2023-11-03");
  g_assert_cmpstr (conflict->ours, ==, "2023-11-04");
  g_assert_cmpstr (conflict->theirs, ==, "2023-11-05");
  words = rap_import_conflict_describe (conflict);
  g_assert_nonnull (strstr (words, "The event “"));
  g_assert_nonnull (strstr (words, "first day: here “2023-11-04”, in the file “2023-11-05”"));

  /* A conflict in one field does not stop another. */
  g_clear_pointer (&json, g_free);
  json = replace (small, "2023-11-03", "2023-11-05\", \"ends\": \"2023-11-06");
  g_clear_pointer (&conflicting, rap_import_free);
  conflicting = import (&office, json);
  g_assert_cmpuint (conflicting->n_updated, ==, 1);
  g_assert_cmpuint (conflicting->conflicts->len, ==, 1);
  g_clear_object (&event);
  event = load_event (&office);
  g_assert_cmpstr (event->starts, ==, "2023-11-04");
  g_assert_cmpstr (event->ends, ==, "2023-11-06");
}

static void
test_left_out_and_null (void)
{
  g_auto (ScratchStore) office = { 0 };
  g_autoptr (RapImport) first = NULL;
  g_autoptr (RapEvent) kept = NULL;
  g_autoptr (RapEvent) cleared = NULL;

  scratch_store_init (&office);
  first = import (&office, small);
  import_changed (&office, "\"starts\": \"2023-11-03\",", "", 0, 0);
  import_changed (&office, "\"az\": \"Dəyirmi masa\"", "\"ru\": \"Круглый стол\"", 1, 0);
  kept = load_event (&office);
  g_assert_cmpstr (kept->starts, ==, "2023-11-03");
  g_assert_cmpstr (rap_texts_get (kept->title, "az"), ==, "Dəyirmi masa");
  g_assert_cmpstr (rap_texts_get (kept->title, "ru"), ==, "Круглый стол");

  import_changed (&office, "\"2023-11-03\"", "null", 1, 0);
  import_changed (&office, "\"Dəyirmi masa\"", "null", 1, 0);
  cleared = load_event (&office);
  g_assert_null (cleared->starts);
  g_assert_null (rap_texts_get (cleared->title, "az"));
  g_assert_cmpstr (rap_texts_get (cleared->title, "en"), ==, "Round table");
}

/* A complete copy leaves out what is false, and means it; any other says nothing. */
static void
test_false (void)
{
  g_auto (ScratchStore) office = { 0 };
  g_autofree char *listed = replace (small, "\"position\": 0,\n",
                                     "\"position\": 0, \"listed\": true,\n");
  g_autofree char *complete = replace (small, "\"version\": 1,",
                                       "\"version\": 1, \"complete\": true,");
  g_autoptr (RapImport) first = NULL;
  g_autoptr (RapImport) partial = NULL;
  g_autoptr (RapImport) whole = NULL;

  scratch_store_init (&office);
  first = import (&office, listed);
  partial = import (&office, small);
  g_assert_cmpuint (partial->n_updated, ==, 0);
  whole = import (&office, complete);
  g_assert_cmpuint (whole->n_updated, ==, 1);
}

/* What both offices have added for themselves, but can be there only once. */
static void
test_matched_parts (void)
{
  static const char ours[] = "{\"uid\": \"66666666-6666-4666-8666-666666666666\","
                             " \"language\": \"ru\", \"words\": \"торговля выросла\"}";
  static const char same[] = "{\"uid\": \"77777777-7777-4777-8777-777777777777\","
                             " \"language\": \"ru\", \"words\": \"торговля выросла\"}";
  static const char other[] = "{\"uid\": \"77777777-7777-4777-8777-777777777777\","
                              " \"language\": \"ru\", \"words\": \"торговля растёт\"}";
  g_auto (ScratchStore) office = { 0 };
  g_autoptr (RapImport) first = NULL;
  g_autoptr (RapImport) second = NULL;
  g_autofree char *with_ours = g_strdup_printf ("\"wordings\": [%s]", ours);
  g_autofree char *json = replace (small, "\"wordings\": []", with_ours);
  g_autofree char *with_same = g_strdup_printf ("\"wordings\": [%s]", same);
  g_autofree char *with_other = g_strdup_printf ("\"wordings\": [%s]", other);

  scratch_store_init (&office);
  first = import (&office, json);
  import_changed (&office, "\"wordings\": []", with_same, 0, 0);
  import_changed (&office, "\"wordings\": []", with_other, 0, 1);
}

static void
test_refused (void)
{
  g_auto (ScratchStore) office = { 0 };
  g_autofree char *json = replace (small, "\"starts\": \"2023-11-03\"",
                                   "\"starts\": \"2023-11-03\", \"ends\": \"2023-11-02\"");
  g_autoptr (RapRecordFile) file = read_text (json);
  g_autoptr (GError) error = NULL;

  scratch_store_init (&office);
  g_assert_null (rap_record_import_sync (office.store, file, "Import", NULL, &error));
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID);
  g_assert_cmpint (rap_store_find_uid_sync (office.store, RAP_KIND_PERSON,
                                            "22222222-2222-4222-8222-222222222222", NULL, NULL),
                   ==, 0);
}

/* What was issued stays as it was read. */
static void
test_issued (void)
{
  static const char release[] =
    "{\"uid\": \"66666666-6666-4666-8666-666666666666\", \"language\": \"en\","
    " \"template\": \"minutes\", \"state\": \"issued\", \"version\": 1,"
    " \"issued-at\": \"2023-11-03T15:00:00Z\", \"text\": \"As read\"}";
  g_auto (ScratchStore) office = { 0 };
  g_autofree char *with_release = g_strdup_printf ("\"releases\": [%s], \"remarks\"", release);
  g_autofree char *json = replace (small, "\"remarks\"", with_release);
  g_autofree char *changed = replace (json, "As read", "As never read");
  g_autoptr (RapImport) first = NULL;
  g_autoptr (RapImport) second = NULL;

  scratch_store_init (&office);
  first = import (&office, json);
  second = import (&office, changed);
  g_assert_cmpint (second->step, ==, 0);
  g_assert_cmpuint (second->conflicts->len, ==, 1);
}

/* Two offices change fields at random and exchange copies at random. No value
 * that is new to an office is lost without a word, and no office's newer value
 * is replaced by one that it had before. */

static const char *const cells[] = { "en", "az", "ru", "kk" };

typedef struct
{
  ScratchStore store;
  GHashTable *had[G_N_ELEMENTS (cells)]; /* every value that a cell has had here */
} Office;

static void
office_init (Office *self)
{
  g_autoptr (RapImport) first = NULL;

  scratch_store_init (&self->store);
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    self->had[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  first = import (&self->store, small);
}

static void
office_clear (Office *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    g_hash_table_unref (self->had[i]);
  scratch_store_clear (&self->store);
}

static const char *
get_cell (RapEvent *event, guint cell)
{
  const char *text = rap_texts_get (event->theme, cells[cell]);

  return text ? text : "";
}

static void
remember (Office *self)
{
  g_autoptr (RapEvent) event = load_event (&self->store);

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    g_hash_table_add (self->had[i], g_strdup (get_cell (event, i)));
}

static void
edit (Office *self, guint cell, guint number)
{
  g_autoptr (RapEvent) event = load_event (&self->store);
  g_autofree char *value = g_strdup_printf ("value %u", number);

  rap_entity_set_text (event, "theme", cells[cell], value);
  scratch_store_save (&self->store, event);
  remember (self);
}

static gboolean
has_conflict (RapImport *done, const char *language)
{
  for (guint i = 0; i < done->conflicts->len; i++)
    if (g_strcmp0 (((RapImportConflict *) g_ptr_array_index (done->conflicts, i))->language,
                   language) == 0)
      return TRUE;
  return FALSE;
}

static void
send_copy (Office *from, Office *to)
{
  g_autofree char *json = export (&from->store, 1);
  g_autoptr (RapEvent) theirs = load_event (&from->store);
  g_autoptr (RapEvent) before = load_event (&to->store);
  g_autoptr (RapImport) done = import (&to->store, json);
  g_autoptr (RapEvent) after = load_event (&to->store);

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      const char *sent = get_cell (theirs, i);
      const char *ours = get_cell (before, i);
      const char *now = get_cell (after, i);
      gboolean new_to_us = !g_hash_table_contains (to->had[i], sent);
      gboolean new_to_them = !g_hash_table_contains (from->had[i], ours);

      if (!new_to_us || new_to_them)
        g_assert_cmpstr (now, ==, ours);
      else if (!has_conflict (done, cells[i]))
        g_assert_cmpstr (now, ==, sent);
      if (new_to_us && new_to_them)
        g_assert_true (has_conflict (done, cells[i]));
    }
  remember (to);
}

static void
test_two_offices (void)
{
  for (guint32 seed = 0; seed < 2; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      Office offices[2];

      office_init (&offices[0]);
      office_init (&offices[1]);
      remember (&offices[0]);
      remember (&offices[1]);
      for (guint i = 0; i < 80; i++)
        {
          guint office = g_rand_int_range (rand, 0, 2);
          guint what = g_rand_int_range (rand, 0, 8);

          if (what < 5)
            edit (&offices[office], g_rand_int_range (rand, 0, G_N_ELEMENTS (cells)), i);
          else
            send_copy (&offices[office], &offices[1 - office]);
        }
      office_clear (&offices[0]);
      office_clear (&offices[1]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-import/lossless", test_lossless);
  g_test_add_func ("/record-import/merge", test_merge);
  g_test_add_func ("/record-import/left-out-and-null", test_left_out_and_null);
  g_test_add_func ("/record-import/false", test_false);
  g_test_add_func ("/record-import/matched-parts", test_matched_parts);
  g_test_add_func ("/record-import/refused", test_refused);
  g_test_add_func ("/record-import/issued", test_issued);
  g_test_add_func ("/record-import/two-offices", test_two_offices);
  return g_test_run ();
}
