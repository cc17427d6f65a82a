/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Saving one remark (with its statement and the words of it) so that it is on
 * the disk, against SQLite alone: first against all rows that are written with
 * it (its step, its history, its search entry) by bare SQL, then against a bare
 * INSERT of its own rows and COMMIT.
 *
 * To be run on a disk: in memory there is nothing to wait for but the program.
 */
#include "bench.h"

#include <sqlite3.h>

#include "rap-data.h"
#include "record/rap-record.h"
#include "store/rap-store-apply.h"

#define WORDS "trade between the two countries had grown by 40 percent"

/* The rows of a remark: %s is a part of their uids. */
#define REMARK_SQL                                                               \
  "INSERT INTO remark (uid, revision, event_id, position)"                       \
  " VALUES ('00000000-0000-4000-8001-%s', 1, 1, 0);"                             \
  "INSERT INTO statement (uid, revision, remark_id, position)"                   \
  " VALUES ('00000000-0000-4000-8002-%s', 1, (SELECT max (id) FROM remark), 0);" \
  "INSERT INTO wording (uid, revision, statement_id, language, words) VALUES"    \
  " ('00000000-0000-4000-8003-%s', 1, (SELECT max (id) FROM statement), 'en', '" WORDS "');"

/* What a step writes besides. */
#define STEP_SQL \
  "INSERT INTO step (at, who, label) VALUES ('2023-11-03T07:00:00Z', 'Leyla', 'Add the remark');"
#define SEARCH_SQL                                                                             \
  "INSERT INTO search_entry (id, event_id, title, name, text, name_sound, text_sound)"         \
  " SELECT max (id) * 4 + 3, 1, '" WORDS "', '', '" WORDS "', '', '" WORDS "' FROM remark;"    \
  "INSERT INTO search (rowid, name, text, name_sound, text_sound)"                             \
  " SELECT id, name, text, name_sound, text_sound FROM search_entry ORDER BY id DESC LIMIT 1;" \
  "UPDATE step SET finished = 1 WHERE id = (SELECT max (id) FROM step);"

/* Statements that are prepared once, as ours are. */
typedef struct
{
  sqlite3 *db;
  sqlite3_stmt *statements[16];
} Bare;

typedef struct
{
  RapStore *store;
  Bare rows;
  Bare all;
} Databases;

static void
run (sqlite3 *db, const char *sql)
{
  char *message = NULL;

  sqlite3_exec (db, sql, NULL, NULL, &message);
  if (message)
    g_error ("%s: %s", message, sql);
}

static void
save (gpointer data)
{
  Databases *self = data;
  g_autoptr (RapRemark) remark = rap_entity_new (RAP_KIND_REMARK);
  g_autoptr (RapStatement) statement = rap_entity_new (RAP_KIND_STATEMENT);
  g_autoptr (RapWording) wording = rap_entity_new (RAP_KIND_WORDING);
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the remark");
  g_autoptr (GError) error = NULL;

  rap_entity_set_id (remark, -1);
  remark->event_id = 1;
  remark->position = 0;
  rap_entity_set_id (statement, -1);
  statement->remark_id = -1;
  statement->position = 0;
  wording->statement_id = -1;
  wording->language = g_strdup ("en");
  wording->words = g_strdup (WORDS);
  rap_changes_save (changes, remark);
  rap_changes_save (changes, statement);
  rap_changes_save (changes, wording);
  rap_store_apply_sync (self->store, changes, NULL, &error);
  g_assert_no_error (error);
}

static void
run_statements (Bare *bare)
{
  char uid[16];

  /* At random, as ours are: their index is then written all over. */
  g_snprintf (uid, sizeof uid, "%08x%04x", g_random_int (), g_random_int () & 0xffff);
  for (guint i = 0; bare->statements[i]; i++)
    {
      sqlite3_stmt *statement = bare->statements[i];

      if (sqlite3_bind_parameter_count (statement) > 0)
        sqlite3_bind_text (statement, 1, uid, -1, SQLITE_STATIC);
      if (sqlite3_step (statement) != SQLITE_DONE)
        g_error ("%s: %s", sqlite3_errmsg (bare->db), sqlite3_sql (statement));
      sqlite3_reset (statement);
    }
}

static void
insert_rows (gpointer data)
{
  Databases *self = data;

  run_statements (&self->rows);
}

static void
insert_all (gpointer data)
{
  Databases *self = data;

  run_statements (&self->all);
}

/* The uid's part becomes a parameter. */
static void
prepare (Bare *self, const char *sql)
{
  g_auto (GStrv) parts = g_strsplit (sql, "-%s'", -1);
  g_autofree char *with_parameters = g_strjoinv ("-' || ?1", parts);
  const char *rest = with_parameters;

  for (guint i = 0; *rest; i++)
    if (sqlite3_prepare_v2 (self->db, rest, -1, &self->statements[i], &rest) != SQLITE_OK)
      g_error ("%s: %s", sqlite3_errmsg (self->db), rest);
}

static void
close_bare (Bare *self)
{
  for (guint i = 0; self->statements[i]; i++)
    sqlite3_finalize (self->statements[i]);
  sqlite3_close (self->db);
}

static sqlite3 *
open_bare (const char *path)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  run (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
           "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY");
  return db;
}

/* The schema with one event, with or without the history. */
static sqlite3 *
make_bare (const char *path, gboolean history)
{
  sqlite3 *db = open_bare (path);
  g_auto (GStrv) files = rap_data_list ("schema/1");

  for (char **file = files; *file; file++)
    {
      g_autofree char *name = g_build_filename ("schema/1", *file, NULL);
      g_autoptr (GBytes) sql = rap_data_load (name);

      run (db, g_bytes_get_data (sql, NULL));
    }
  run (db, "INSERT INTO event (uid, revision)"
           " VALUES ('11111111-0000-4000-8000-000000000000', 1)");
  if (history)
    {
      g_autoptr (GBytes) sql = rap_data_load ("schema/history.sql");

      run (db, g_bytes_get_data (sql, NULL));
    }
  return db;
}

static RapStore *
make_store (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapChanges) changes = rap_changes_new ("Add the event");
  g_autoptr (GError) error = NULL;
  RapStore *store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, &error);

  g_assert_no_error (error);
  rap_changes_save (changes, event);
  rap_store_apply_sync (store, changes, NULL, &error);
  g_assert_no_error (error);
  return store;
}

int
main (void)
{
  char folder[] = "bench-save-XXXXXX";
  g_autofree char *ours = NULL;
  g_autofree char *rows = NULL;
  g_autofree char *all = NULL;
  Databases self = { 0 };

  g_assert_nonnull (g_mkdtemp (folder));
  ours = g_build_filename (folder, "ours.db", NULL);
  rows = g_build_filename (folder, "rows.db", NULL);
  all = g_build_filename (folder, "all.db", NULL);
  self.store = make_store (ours);
  self.rows.db = make_bare (rows, FALSE);
  self.all.db = make_bare (all, TRUE);
  prepare (&self.rows, "BEGIN IMMEDIATE;" REMARK_SQL "COMMIT");
  prepare (&self.all, "BEGIN IMMEDIATE;" STEP_SQL REMARK_SQL SEARCH_SQL "COMMIT");

  bench_print_heading ();
  bench_compare ("save a remark, with all that it writes", insert_all, save, &self, 1.3);
  bench_compare ("save a remark, against its rows alone", insert_rows, save, &self, 2);

  close_bare (&self.rows);
  close_bare (&self.all);
  g_object_unref (self.store);
  bench_remove_folder (folder);
  return 0;
}
