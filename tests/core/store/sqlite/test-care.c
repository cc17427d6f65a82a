/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Backups that are whole or not there, faults that are found, and migrations
 * that happen wholly or not at all. */

#include "store/rap-store-care.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "random-record.h"
#include "scratch-store.h"
#include "store/sqlite/rap-sqlite-migrate.h"

typedef struct
{
  ScratchStore scratch;
  RapRecord *record;
  char *copy;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  scratch_store_init (&self->scratch);
  self->record = random_record_new (4, RANDOM_RECORD_WILD);
  scratch_store_save_record (&self->scratch, self->record);
  self->copy = g_build_filename (self->scratch.folder, "copy.db", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->record);
  g_free (self->copy);
  scratch_store_clear (&self->scratch);
}

static void
back_up (Fixture *self)
{
  g_autoptr (GFile) target = g_file_new_for_path (self->copy);
  g_autoptr (GError) error = NULL;

  rap_store_backup_sync (self->scratch.store, target, NULL, &error);
  g_assert_no_error (error);
}

static void
refuse_backup (Fixture *self, const char *path, int code)
{
  g_autoptr (GFile) target = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (rap_store_backup_sync (self->scratch.store, target, NULL, &error));
  g_assert_error (error, RAP_STORE_ERROR, code);
  g_assert_nonnull (strstr (error->message, path));
}

static void
assert_whole (const char *path, RapRecord *record)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_sync (file, RAP_STORE_OPEN, NULL, &error);
  g_autoptr (RapRecord) loaded = NULL;
  g_auto (GStrv) findings = NULL;

  g_assert_no_error (error);
  loaded = rap_store_load_record_sync (store, RAP_KIND_EVENT, 1, NULL, &error);
  g_assert_no_error (error);
  random_record_assert_equal (record, loaded);
  findings = rap_store_verify_sync (store, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstrv (findings, ((const char *const[]) { NULL }));
}

static void
test_backup (Fixture *self, gconstpointer data)
{
  g_autofree char *log = g_strconcat (self->copy, "-wal", NULL);
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  GStatBuf info;

  back_up (self);
  g_assert_cmpint (g_stat (self->copy, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_access (log, F_OK), !=, 0);
  assert_whole (self->copy, self->record);

  /* An older one is replaced. */
  scratch_store_save (&self->scratch, place);
  back_up (self);
  assert_whole (self->copy, self->record);
}

static void
test_backup_refused (Fixture *self, gconstpointer data)
{
  g_autofree char *nowhere = g_build_filename (self->scratch.folder, "none", "copy.db", NULL);
  g_autofree char *folder = g_build_filename (self->scratch.folder, "folder", NULL);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  refuse_backup (self, self->scratch.path, RAP_STORE_ERROR_INVALID);
  refuse_backup (self, nowhere, RAP_STORE_ERROR_FAILED);
  g_mkdir (folder, 0700);
  refuse_backup (self, folder, RAP_STORE_ERROR_FAILED);
  g_rmdir (folder);

  g_clear_object (&self->scratch.store);
  dir = g_dir_open (self->scratch.folder, 0, NULL);
  while ((name = g_dir_read_name (dir)))
    g_assert_cmpstr (name, ==, "record.db");
}

/* Changes the closed database behind the program's back. */
static void
tamper (Fixture *self, const char *sql)
{
  sqlite3 *db;
  char *message = NULL;

  g_clear_object (&self->scratch.store);
  g_assert_cmpint (sqlite3_open (self->scratch.path, &db), ==, SQLITE_OK);
  sqlite3_exec (db,
                "DROP TRIGGER history_event_update; DROP TRIGGER history_wording_delete;"
                "DROP TRIGGER history_participant_update; PRAGMA foreign_keys = OFF",
                NULL, NULL, &message);
  g_assert_null (message);
  sqlite3_exec (db, sql, NULL, NULL, &message);
  g_assert_null (message);
  sqlite3_close (db);
}

static void
assert_found (Fixture *self, const char *words)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->scratch.path);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) findings = NULL;
  g_autofree char *all = NULL;

  self->scratch.store = rap_store_open_sync (file, RAP_STORE_OPEN, NULL, &error);
  g_assert_no_error (error);
  findings = rap_store_verify_sync (self->scratch.store, NULL, &error);
  g_assert_no_error (error);
  all = g_strjoinv ("\n", findings);
  if (strstr (all, words) == NULL)
    g_error ("“%s” is not in “%s”", words, all);
}

static void
test_verify_history (Fixture *self, gconstpointer data)
{
  tamper (self, "UPDATE event SET note = 'other' WHERE id = 1");
  assert_found (self, "(1): It is not what the history leads to.");
}

static void
test_verify_missing (Fixture *self, gconstpointer data)
{
  tamper (self, "DELETE FROM wording WHERE id = 1");
  assert_found (self, "The wording (1): It is missing");
}

static void
test_verify_references (Fixture *self, gconstpointer data)
{
  tamper (self, "UPDATE participant SET on_behalf_organization_id = 999 WHERE id = 1");
  assert_found (self, "(1): it refers to something that is not there.");
}

static void
test_verify_search (Fixture *self, gconstpointer data)
{
  tamper (self, "UPDATE search_entry SET name = 'other' WHERE id = 6");
  assert_found (self, "The search index is not what the record says.");
}

/* Words that were folded otherwise are folded anew when the database is opened. */
static void
test_search_renewed (Fixture *self, gconstpointer data)
{
  tamper (self, "UPDATE search_entry SET name = 'other' WHERE id = 6;"
                "UPDATE search_stamp SET stamp = 'old'");
  assert_whole (self->scratch.path, self->record);
}

static gint64
get_number (RapEngine *engine, const char *sql)
{
  gint64 number;

  g_assert_true (rap_sqlite_get_number (engine, sql, &number, NULL));
  return number;
}

/* Noise in one page, that of the wordings. */
static void
damage_wordings (Fixture *self)
{
  g_autoptr (RapEngine) engine = NULL;
  g_autofree char *contents = NULL;
  gsize length;
  gint64 page, size;

  g_clear_object (&self->scratch.store);
  engine = rap_sqlite_connect (self->scratch.path, SQLITE_OPEN_READWRITE, NULL);
  size = get_number (engine, "PRAGMA page_size");
  page = get_number (engine, "SELECT rootpage FROM sqlite_schema WHERE name = 'wording'");
  g_clear_pointer (&engine, rap_engine_close);

  g_assert_true (g_file_get_contents (self->scratch.path, &contents, &length, NULL));
  memset (contents + (page - 1) * size, 0x5a, size);
  g_assert_true (g_file_set_contents (self->scratch.path, contents, (gssize) length, NULL));
}

static void
test_verify_damage (Fixture *self, gconstpointer data)
{
  damage_wordings (self);
  assert_found (self, "The file is damaged:");
}

/* A copy that could not be made whole leaves the last one as it is. */
static void
test_backup_of_damaged (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->scratch.path);
  g_autoptr (GFile) target = g_file_new_for_path (self->copy);
  g_autoptr (GError) error = NULL;

  back_up (self);
  damage_wordings (self);
  self->scratch.store = rap_store_open_sync (file, RAP_STORE_OPEN, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (rap_store_backup_sync (self->scratch.store, target, NULL, &error));
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_DAMAGED);
  assert_whole (self->copy, self->record);
}

/* Version 4 of the schema. */
static gboolean
make_version (RapEngine *engine, gint64 version, GError **error)
{
  g_assert_cmpint (version, ==, 4);
  return rap_sqlite_run (engine, "CREATE TABLE added (id)", error);
}

static gboolean
fail_version (RapEngine *engine, gint64 version, GError **error)
{
  return make_version (engine, version, error) &&
         rap_sqlite_run (engine, "CREATE TABLE event (id)", error);
}

static gboolean
interrupt_version (RapEngine *engine, gint64 version, GError **error)
{
  gboolean made = make_version (engine, version, error);

  rap_engine_interrupt (engine);
  return made && rap_sqlite_run (engine, "CREATE TABLE more (id)", error);
}

static void
test_migration (Fixture *self, gconstpointer data)
{
  g_autofree char *copy = g_strconcat (self->scratch.path, ".version-3", NULL);
  g_autoptr (RapEngine) engine = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->scratch.store);
  engine = rap_sqlite_connect (self->scratch.path, SQLITE_OPEN_READWRITE, NULL);
  g_assert_false (rap_sqlite_migrate_to (engine, 4, fail_version, &error));
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED);
  g_assert_cmpint (get_number (engine, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (get_number (engine, "SELECT count (*) FROM sqlite_schema WHERE name = 'added'"),
                   ==, 0);

  g_clear_error (&error);
  g_assert_true (rap_sqlite_migrate_to (engine, 4, make_version, &error));
  g_assert_no_error (error);
  g_assert_cmpint (get_number (engine, "PRAGMA user_version"), ==, 4);
  assert_whole (copy, self->record);
}

/* As where the program is closed while it brings a large database up to its version. */
static void
test_migration_cancelled (Fixture *self, gconstpointer data)
{
  g_autoptr (RapEngine) engine = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->scratch.store);
  engine = rap_sqlite_connect (self->scratch.path, SQLITE_OPEN_READWRITE, NULL);
  g_assert_false (rap_sqlite_migrate_to (engine, 4, interrupt_version, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  rap_engine_resume (engine);
  g_assert_cmpint (get_number (engine, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (get_number (engine, "SELECT count (*) FROM sqlite_schema WHERE name = 'added'"),
                   ==, 0);
}

#define ADD(name, test) g_test_add ("/care/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("backup", test_backup);
  ADD ("backup-refused", test_backup_refused);
  ADD ("verify-history", test_verify_history);
  ADD ("verify-missing", test_verify_missing);
  ADD ("verify-references", test_verify_references);
  ADD ("verify-search", test_verify_search);
  ADD ("search-renewed", test_search_renewed);
  ADD ("verify-damage", test_verify_damage);
  ADD ("backup-of-damaged", test_backup_of_damaged);
  ADD ("migration", test_migration);
  ADD ("migration-cancelled", test_migration_cancelled);
  return g_test_run ();
}
