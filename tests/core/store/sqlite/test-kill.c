/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A writer is killed at 200 random points. Each step that it was told is saved
 * is found whole, and none is found in part. */

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "scratch-store.h"
#include "store/rap-store-care.h"

#define N_KILLS  200
#define N_TOPICS 3

/* The event, its title, and the topics with their names. */
#define N_CHANGES (2 + 2 * N_TOPICS)

/* How long a writer lives at most, in microseconds: one in four from its start,
 * so that it may still be opening the database, the others from their first
 * step. */
#define MAX_LIFE 20000

/* Every so many kills the whole database is verified. */
#define VERIFY_EVERY 50

static gint64
save_event (RapStore *store)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the event");
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);

  rap_entity_set_id (event, -1);
  rap_entity_set_text (event, "title", "en", "A round table");
  rap_changes_save (changes, event);
  for (guint i = 0; i < N_TOPICS; i++)
    {
      g_autoptr (RapTopic) topic = rap_entity_new (RAP_KIND_TOPIC);

      topic->event_id = -1;
      topic->position = i;
      rap_entity_set_text (topic, "name", "en", "transit");
      rap_changes_save (changes, topic);
    }
  return rap_store_apply_sync (store, changes, NULL, NULL);
}

/* Saves and acknowledges until it is killed. */
static void
write_until_killed (const char *path, int acknowledge)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  RapStore *store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, NULL);

  /* Or each child would make the same uids. */
  g_random_set_seed ((guint32) getpid ());
  while (store)
    {
      gint64 step = save_event (store);

      if (step <= 0 || write (acknowledge, &step, sizeof step) != sizeof step)
        break;
    }
  _exit (1);
}

/* Returns the last step that was acknowledged, or 0. */
static gint64
run_and_kill (const char *path)
{
  gint64 step, last = 0;
  int status, ends[2];
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      close (ends[0]);
      write_until_killed (path, ends[1]);
    }
  close (ends[1]);
  if (g_test_rand_int_range (0, 4) > 0 && read (ends[0], &step, sizeof step) == sizeof step)
    last = step;
  g_usleep (g_test_rand_int_range (0, MAX_LIFE));
  kill (child, SIGKILL);
  while (read (ends[0], &step, sizeof step) == sizeof step)
    last = step;
  close (ends[0]);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  return last;
}

static gint64
get_number (sqlite3 *db, const char *sql)
{
  sqlite3_stmt *statement;
  gint64 number = 0;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  if (sqlite3_step (statement) == SQLITE_ROW)
    number = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  return number;
}

/* Returns the last step that is there. */
static gint64
check_steps (const char *path, gint64 acknowledged)
{
  gint64 last;
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READWRITE, NULL), ==, SQLITE_OK);
  last = get_number (db, "SELECT max (id) FROM step");
  g_assert_cmpint (last, >=, acknowledged);
  g_assert_cmpint (get_number (db, "SELECT count (*) FROM step"), ==, last);
  g_assert_cmpint (get_number (db, "SELECT count (*) FROM change"), ==, last * N_CHANGES);
  g_assert_cmpint (get_number (db, "SELECT count (*) FROM topic_text"), ==, last * N_TOPICS);
  g_assert_cmpint (get_number (db, "SELECT count (*) FROM step WHERE NOT finished"), ==, 0);
  sqlite3_close (db);
  return last;
}

static void
verify (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_sync (file, RAP_STORE_OPEN, NULL, &error);
  g_auto (GStrv) findings = NULL;

  g_assert_no_error (error);
  findings = rap_store_verify_sync (store, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstrv (findings, ((const char *const[]) { NULL }));
}

static void
test_kill (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  gint64 last = 0;
  guint n_in_time = 0;

  scratch_store_init (&scratch);
  g_clear_object (&scratch.store);
  for (guint i = 1; i <= N_KILLS; i++)
    {
      gint64 acknowledged = run_and_kill (scratch.path);

      n_in_time += acknowledged > 0;
      last = check_steps (scratch.path, MAX (acknowledged, last));
      if (i % VERIFY_EVERY == 0)
        verify (scratch.path);
    }
  g_test_message ("%u of %u writers had saved something, %" G_GINT64_FORMAT " steps in all",
                  n_in_time, N_KILLS, last);
  g_assert_cmpint (last, >, 0);
}

/* What has the name of a database is one, also if its making was broken off. */
static void
test_kill_while_making (void)
{
  g_auto (ScratchStore) scratch = { 0 };

  scratch_store_init (&scratch);
  g_clear_object (&scratch.store);
  for (guint i = 0; i < N_KILLS / 20; i++)
    {
      g_unlink (scratch.path);
      run_and_kill (scratch.path);
      if (g_access (scratch.path, F_OK) == 0)
        verify (scratch.path);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kill/writing", test_kill);
  g_test_add_func ("/kill/making", test_kill_while_making);
  return g_test_run ();
}
