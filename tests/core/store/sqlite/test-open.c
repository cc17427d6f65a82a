/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Databases that can't be used: each has its own message, and stays as it is,
 * byte for byte, with nothing new beside it. */

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "scratch-store.h"
#include "store/sqlite/rap-sqlite-file.h"

/* A folder with a file that was made by a test. */
typedef struct
{
  ScratchStore scratch;
  GFile *file;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);

  scratch_store_init (&self->scratch);
  scratch_store_save (&self->scratch, place);
  g_clear_object (&self->scratch.store);
  self->file = g_file_new_for_path (self->scratch.path);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->file);
  scratch_store_clear (&self->scratch);
}

static void
write_file (Fixture *self, gconstpointer data, gsize length)
{
  g_assert_true (g_file_set_contents (self->scratch.path, data, (gssize) length, NULL));
}

static char *
read_file (Fixture *self, gsize *length)
{
  char *contents;

  g_assert_true (g_file_get_contents (self->scratch.path, &contents, length, NULL));
  return contents;
}

static void
run_sql (Fixture *self, const char *sql)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (self->scratch.path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static guint
count_files (Fixture *self)
{
  g_autoptr (GDir) folder = g_dir_open (self->scratch.folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder))
    n++;
  return n;
}

static void
refuse (Fixture *self, RapStoreFlags flags, int code, const char *words)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_store_open_sync (self->file, flags, NULL, &error));
  g_assert_error (error, RAP_STORE_ERROR, code);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” is not in “%s”", words, error->message);
}

/* Neither reading, writing nor making it is possible, and nothing is touched. */
static void
refuse_untouched (Fixture *self, int code, const char *words)
{
  gsize length_before, length_after;
  g_autofree char *before = read_file (self, &length_before);
  g_autofree char *after = NULL;
  guint n_files = count_files (self);

  refuse (self, RAP_STORE_OPEN, code, words);
  refuse (self, RAP_STORE_CREATE, code, words);
  refuse (self, RAP_STORE_READ_ONLY, code, words);
  after = read_file (self, &length_after);
  g_assert_cmpmem (before, length_before, after, length_after);
  g_assert_cmpuint (count_files (self), ==, n_files);
}

static void
test_none (Fixture *self, gconstpointer data)
{
  g_unlink (self->scratch.path);
  refuse (self, RAP_STORE_OPEN, RAP_STORE_ERROR_NOT_FOUND, "There is no database");
  g_assert_cmpuint (count_files (self), ==, 0);
}

static void
test_made (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->scratch.folder, "new", "record.db", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, &error);
  GStatBuf info;

  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  g_clear_object (&store);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0); /* nothing else was left in it */
}

static void
test_folder (Fixture *self, gconstpointer data)
{
  g_unlink (self->scratch.path);
  g_mkdir (self->scratch.path, 0700);
  refuse (self, RAP_STORE_CREATE, RAP_STORE_ERROR_FOREIGN, "is a folder, not a database");
  g_rmdir (self->scratch.path);
}

static void
test_noise (Fixture *self, gconstpointer data)
{
  guint32 noise[1024];

  for (guint i = 0; i < G_N_ELEMENTS (noise); i++)
    noise[i] = g_test_rand_int ();
  write_file (self, noise, sizeof noise);
  refuse_untouched (self, RAP_STORE_ERROR_FOREIGN, "is no database of Rapporteur");
  write_file (self, "SQLite format 3", 15);
  refuse_untouched (self, RAP_STORE_ERROR_FOREIGN, "is no database of Rapporteur");
}

static void
test_empty (Fixture *self, gconstpointer data)
{
  write_file (self, "", 0);
  refuse_untouched (self, RAP_STORE_ERROR_DAMAGED, "is empty");
}

static void
test_foreign (Fixture *self, gconstpointer data)
{
  g_unlink (self->scratch.path);
  run_sql (self, "CREATE TABLE event (id)");
  refuse_untouched (self, RAP_STORE_ERROR_FOREIGN, "is the database of another program");
  run_sql (self, "PRAGMA application_id = 7");
  refuse_untouched (self, RAP_STORE_ERROR_FOREIGN, "is the database of another program");
}

static void
test_newer (Fixture *self, gconstpointer data)
{
  run_sql (self, "PRAGMA user_version = 99");
  refuse_untouched (self, RAP_STORE_ERROR_NEWER, "made by a newer version of Rapporteur");
}

static void
test_truncated (Fixture *self, gconstpointer data)
{
  gsize length;
  g_autofree char *contents = read_file (self, &length);

  for (guint i = 1; i < 4; i++)
    {
      write_file (self, contents, length * i / 4);
      refuse_untouched (self, RAP_STORE_ERROR_DAMAGED, "is cut off");
    }
  write_file (self, contents, 100);
  refuse_untouched (self, RAP_STORE_ERROR_DAMAGED, "is cut off");
}

/* Noise in the first page, where the schema's root is. */
static void
test_damaged (Fixture *self, gconstpointer data)
{
  gsize length;
  g_autofree char *contents = read_file (self, &length);

  memset (contents + 100, 0x5a, 1000);
  write_file (self, contents, length);
  refuse_untouched (self, RAP_STORE_ERROR_DAMAGED, "is damaged");
}

static void
test_locked (Fixture *self, gconstpointer data)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (self->scratch.path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", NULL, NULL,
                                 NULL),
                   ==, SQLITE_OK);
  refuse (self, RAP_STORE_OPEN, RAP_STORE_ERROR_LOCKED, "is in use by another program");
  sqlite3_close (db);
}

/* A writer that never ends makes others wait, and then say so. */
static void
test_writer_elsewhere (Fixture *self, gconstpointer data)
{
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the place");
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_sync (self->file, RAP_STORE_OPEN, NULL, &error);
  g_autoptr (RapRecord) events = NULL;
  sqlite3 *db;

  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open (self->scratch.path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  rap_changes_save (changes, place);
  g_assert_cmpint (rap_store_apply_sync (store, changes, NULL, &error), ==, -1);
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_LOCKED);
  events = rap_store_list_events_sync (store, NULL, NULL);
  g_assert_nonnull (events);
  sqlite3_close (db);
}

/* What another process writes is noticed. */
static void
test_poll (Fixture *self, gconstpointer data)
{
  g_autoptr (RapStore) a = rap_store_open_sync (self->file, RAP_STORE_OPEN, NULL, NULL);
  g_autoptr (RapStore) b = rap_store_open_sync (self->file, RAP_STORE_OPEN, NULL, NULL);
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the place");

  g_assert_false (rap_store_poll_changes_sync (a, NULL, NULL));
  rap_changes_save (changes, place);
  g_assert_cmpint (rap_store_apply_sync (a, changes, NULL, NULL), ==, 2);
  g_assert_false (rap_store_poll_changes_sync (a, NULL, NULL));
  g_assert_true (rap_store_poll_changes_sync (b, NULL, NULL));
  g_assert_false (rap_store_poll_changes_sync (b, NULL, NULL));
}

/* As a user who is not the superuser, for whom permissions mean nothing. */
static void
refuse_as_user (Fixture *self, RapStoreFlags flags, int code)
{
  pid_t child = fork ();
  int status;

  if (child == 0)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RapStore) store = NULL;

      if (geteuid () == 0 && setresuid (65534, 65534, 65534) != 0)
        _exit (2);
      store = rap_store_open_sync (self->file, flags, NULL, &error);
      if (code < 0)
        _exit (store ? 0 : 3);
      _exit (g_error_matches (error, RAP_STORE_ERROR, code) ? 0 : 1);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
}

static void
test_read_only_file (Fixture *self, gconstpointer data)
{
  g_chmod (self->scratch.path, 0444);
  g_chmod (self->scratch.folder, 0777);
  refuse_as_user (self, RAP_STORE_OPEN, RAP_STORE_ERROR_READ_ONLY);
  g_chmod (self->scratch.folder, 0700);
}

static void
test_read_only_folder (Fixture *self, gconstpointer data)
{
  g_chmod (self->scratch.path, 0666);
  g_chmod (self->scratch.folder, 0555);
  refuse_as_user (self, RAP_STORE_OPEN, RAP_STORE_ERROR_READ_ONLY);
  refuse_as_user (self, RAP_STORE_READ_ONLY, -1);
  g_chmod (self->scratch.folder, 0700);
}

static void
test_reading_only (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_sync (self->file, RAP_STORE_READ_ONLY, NULL, &error);
  g_autoptr (RapPlace) place = rap_entity_new (RAP_KIND_PLACE);
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the place");
  const gint64 id = 1;
  g_autoptr (GPtrArray) places = NULL;

  g_assert_no_error (error);
  places = rap_store_load_entities_sync (store, RAP_KIND_PLACE, &id, 1, NULL, &error);
  g_assert_cmpuint (places->len, ==, 1);
  rap_changes_save (changes, place);
  g_assert_cmpint (rap_store_apply_sync (store, changes, NULL, &error), ==, -1);
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_READ_ONLY);
}

static void
test_network (Fixture *self, gconstpointer data)
{
  static const char *const network[] = { "nfs", "nfs4", "cifs", "smb3", "fuse.sshfs" };
  static const char *const local[] = { "ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk" };

  for (guint i = 0; i < G_N_ELEMENTS (network); i++)
    g_assert_true (rap_sqlite_is_network_type (network[i]));
  for (guint i = 0; i < G_N_ELEMENTS (local); i++)
    g_assert_false (rap_sqlite_is_network_type (local[i]));
}

static void
opened (GObject *source, GAsyncResult *result, gpointer data)
{
  *(RapStore **) data = rap_store_open_finish (result, NULL);
}

static void
test_async (Fixture *self, gconstpointer data)
{
  RapStore *store = NULL;

  rap_store_open_async (self->file, RAP_STORE_OPEN, NULL, opened, &store);
  while (store == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_file_equal (rap_store_get_file (store), self->file));
  g_assert_finalize_object (store);
}

#define ADD(name, test) g_test_add ("/open/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("none", test_none);
  ADD ("made", test_made);
  ADD ("folder", test_folder);
  ADD ("noise", test_noise);
  ADD ("empty", test_empty);
  ADD ("foreign", test_foreign);
  ADD ("newer", test_newer);
  ADD ("truncated", test_truncated);
  ADD ("damaged", test_damaged);
  ADD ("locked", test_locked);
  ADD ("writer-elsewhere", test_writer_elsewhere);
  ADD ("poll", test_poll);
  ADD ("read-only-file", test_read_only_file);
  ADD ("read-only-folder", test_read_only_folder);
  ADD ("reading-only", test_reading_only);
  ADD ("network", test_network);
  ADD ("async", test_async);
  return g_test_run ();
}
