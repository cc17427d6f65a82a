/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A connection to an SQLite database: transactions, and what its errors mean. */

#include "store/sqlite/rap-sqlite.h"

#include <glib/gi18n-lib.h>

RapEngine *
rap_sqlite_new (sqlite3 *db, const char *path, gboolean read_only)
{
  RapEngine *engine = g_new0 (RapEngine, 1);

  engine->db = db;
  engine->path = g_strdup (path);
  engine->read_only = read_only;
  engine->queries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                           (GDestroyNotify) rap_query_free);
  sqlite3_extended_result_codes (db, 1);
  return engine;
}

void
rap_engine_close (RapEngine *engine)
{
  g_hash_table_unref (engine->queries);
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      g_free (engine->nouns[kind].insert);
      g_free (engine->nouns[kind].update);
    }
  sqlite3_close (engine->db);
  g_free (engine->path);
  g_free (engine);
}

void
rap_engine_resume (RapEngine *engine)
{
  g_atomic_int_set (&engine->interrupted, FALSE);
}

/* SQLite breaks off the statement that runs, and forgets it between two. */
void
rap_engine_interrupt (RapEngine *engine)
{
  g_atomic_int_set (&engine->interrupted, TRUE);
  sqlite3_interrupt (engine->db);
}

gboolean
rap_sqlite_run (RapEngine *engine, const char *sql, GError **error)
{
  if (g_atomic_int_get (&engine->interrupted))
    {
      rap_sqlite_set_error_from_code (engine->path, SQLITE_INTERRUPT, "", error);
      return FALSE;
    }
  if (sqlite3_exec (engine->db, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;
  rap_sqlite_set_error (engine, error);
  return FALSE;
}

gboolean
rap_sqlite_get_number (RapEngine *engine, const char *sql, gint64 *number, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  if (query == NULL || rap_query_next (query, error) < 0)
    return FALSE;
  *number = rap_query_get_int (query, 0);
  return TRUE;
}

/* Prepared once, for what every operation needs. */
static gboolean
run_prepared (RapEngine *engine, const char *sql, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  return query && rap_query_run (query, error);
}

gboolean
rap_sqlite_begin_read (RapEngine *engine, GError **error)
{
  return run_prepared (engine, "BEGIN", error);
}

gboolean
rap_sqlite_begin_write (RapEngine *engine, GError **error)
{
  if (engine->read_only)
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_READ_ONLY,
                   _("“%s” is open for reading only. Nothing was changed."), engine->path);
      return FALSE;
    }
  return run_prepared (engine, "BEGIN IMMEDIATE", error);
}

gboolean
rap_sqlite_commit (RapEngine *engine, GError **error)
{
  return run_prepared (engine, "COMMIT", error);
}

void
rap_sqlite_roll_back (RapEngine *engine)
{
  if (!sqlite3_get_autocommit (engine->db))
    sqlite3_exec (engine->db, "ROLLBACK", NULL, NULL, NULL);
}

gboolean
rap_engine_poll_changes (RapEngine *engine, gboolean *changed, GError **error)
{
  gint64 version;

  if (!rap_sqlite_get_number (engine, "PRAGMA data_version", &version, error))
    return FALSE;
  *changed = version != engine->data_version;
  engine->data_version = version;
  return TRUE;
}

void
rap_sqlite_set_error_from_code (const char *path, int code, const char *message, GError **error)
{
  switch (code & 0xff)
    {
    case SQLITE_INTERRUPT:
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("It was cancelled."));
      break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_LOCKED,
                   _("“%s” is in use by another program. Close it there and try again."), path);
      break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_DAMAGED,
                   _("“%s” is damaged. Take the last backup of it."), path);
      break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_READ_ONLY,
                   _("“%s” may not be written. Change the permissions of the file and its folder."),
                     path);
      break;
    case SQLITE_FULL:
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED,
                   _("The disk of “%s” is full. Nothing was changed."), path);
      break;
    case SQLITE_IOERR:
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED,
                   _("The disk of “%s” does not answer: it is full or fails. Make room on it or take "
                     "a copy elsewhere, and try again. Nothing was changed."),
                     path);
      break;
    case SQLITE_CONSTRAINT:
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
                   _("The record does not allow this (%s). Nothing was changed."), message);
      break;
    default:
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED,
                   _("“%s” could not be read or written: %s."), path, message);
    }
}

void
rap_sqlite_set_error (RapEngine *engine, GError **error)
{
  rap_sqlite_set_error_from_code (engine->path, sqlite3_extended_errcode (engine->db),
                                  sqlite3_errmsg (engine->db), error);
}
