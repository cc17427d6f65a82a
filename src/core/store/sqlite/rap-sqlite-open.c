/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening and making databases. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "store/sqlite/rap-sqlite-copy.h"
#include "store/sqlite/rap-sqlite-file.h"
#include "store/sqlite/rap-sqlite-migrate.h"
#include "store/sqlite/rap-sqlite-search-index.h"

/* How long to wait for another process that is writing. */
#define BUSY_MILLISECONDS 3000

RapEngine *
rap_sqlite_connect (const char *path, int sqlite_flags, GError **error)
{
  sqlite3 *db = NULL;
  int code = sqlite3_open_v2 (path, &db, sqlite_flags | SQLITE_OPEN_NOMUTEX, NULL);

  if (code != SQLITE_OK)
    {
      rap_sqlite_set_error_from_code (path, code, sqlite3_errstr (code), error);
      sqlite3_close (db);
      return NULL;
    }
  sqlite3_busy_timeout (db, BUSY_MILLISECONDS);
  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  return rap_sqlite_new (db, path, sqlite3_db_readonly (db, "main") == 1);
}

/* Uids are random, so a write reads all over their indices: SQLite's own 2 MB
 * hold too few of these pages. Statement journals in memory grow as needed,
 * while others take and give back 64 KB for each statement. */
static gboolean
configure (RapEngine *engine, GError **error)
{
  return rap_sqlite_run (engine,
                         "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                         "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY",
                         error);
}

/* The first thing that is read: what can't be, is damaged. */
static gboolean
check_schema (RapEngine *engine, GError **error)
{
  gint64 n;

  if (!rap_sqlite_get_number (engine,
                              "SELECT count (*) FROM sqlite_schema"
                              " WHERE name IN ('person', 'event', 'remark', 'step', 'change')",
                              &n, error))
    return FALSE;
  if (n == 5)
    return TRUE;
  rap_sqlite_set_error_from_code (engine->path, SQLITE_CORRUPT, "", error);
  return FALSE;
}

static gboolean
has_companion (const char *path, const char *suffix)
{
  g_autofree char *companion = g_strconcat (path, suffix, NULL);

  return g_access (companion, F_OK) == 0;
}

/* While somebody has the database open there is shared memory for its log. */
static gboolean
is_open_somewhere (const char *path)
{
  return has_companion (path, "-shm") || has_companion (path, "-wal");
}

/* Looks at the file alone, with no log and no shared memory beside it. */
static RapEngine *
connect_immutable (const char *path, GError **error)
{
  g_autofree char *escaped = g_uri_escape_string (path, "/", FALSE);
  g_autofree char *uri = g_strdup_printf ("file:%s?immutable=1", escaped);
  RapEngine *engine = rap_sqlite_connect (uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);

  if (engine)
    g_set_str (&engine->path, path);
  return engine;
}

/* A damaged database is told before anything is made beside it. */
static gboolean
check_closed (const char *path, GError **error)
{
  g_autoptr (GError) damage = NULL;
  g_autoptr (RapEngine) engine = NULL;

  if (is_open_somewhere (path))
    return TRUE;
  engine = connect_immutable (path, &damage);
  if ((engine && check_schema (engine, &damage)) || is_open_somewhere (path))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&damage));
  return FALSE;
}

static gboolean
prepare (RapEngine *engine, GError **error)
{
  return check_schema (engine, error) && configure (engine, error) &&
         rap_sqlite_migrate (engine, error) &&
         rap_sqlite_run (engine, "PRAGMA journal_mode = WAL", error) &&
         rap_sqlite_ensure_search (engine, error) &&
         rap_sqlite_get_number (engine, "PRAGMA data_version", &engine->data_version, error);
}

static void
interrupt (GCancellable *cancellable, gpointer engine)
{
  rap_engine_interrupt (engine);
}

/* Bringing a large one up to this version takes long enough to be cancelled. */
static RapEngine *
open_existing (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapEngine) engine = rap_sqlite_connect (path, SQLITE_OPEN_READWRITE, error);
  gulong handler = 0;
  gboolean is_ready;

  if (engine == NULL)
    return NULL;
  if (cancellable)
    handler = g_cancellable_connect (cancellable, G_CALLBACK (interrupt), engine, NULL);
  is_ready = prepare (engine, error);
  g_cancellable_disconnect (cancellable, handler);
  rap_engine_resume (engine);
  return is_ready ? g_steal_pointer (&engine) : NULL;
}

/* Where the folder may not be written there can be no shared memory, but nobody
 * else can write either. */
static RapEngine *
open_read_only (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (access (folder, W_OK) != 0 && !is_open_somewhere (path))
    return connect_immutable (path, error);
  return rap_sqlite_connect (path, SQLITE_OPEN_READONLY, error);
}

/* Another process may have made it meanwhile; then that one is taken. */
static gboolean
move_in_place (const char *made, const char *path, GError **error)
{
  if (renameat2 (AT_FDCWD, made, AT_FDCWD, path, RENAME_NOREPLACE) != 0 && errno != EEXIST &&
      ((errno != EINVAL && errno != ENOSYS) || g_rename (made, path) != 0))
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED,
                   _("“%s” can’t be made: %s."), path, g_strerror (errno));
      return FALSE;
    }
  rap_sqlite_sync_folder (path);
  return TRUE;
}

/* Made under another name and then moved, so that whatever has the database's
 * name is one. */
static gboolean
make (const char *path, GError **error)
{
  g_autofree char *made = g_strconcat (path, ".XXXXXX", NULL);
  g_autoptr (RapEngine) engine = NULL;
  int fd = g_mkstemp_full (made, O_RDWR | O_CLOEXEC, 0600);
  gboolean done;

  if (fd < 0)
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED,
                   _("“%s” can’t be made: %s."), path, g_strerror (errno));
      return FALSE;
    }
  close (fd);
  engine = rap_sqlite_connect (made, SQLITE_OPEN_READWRITE, error);
  done = engine && configure (engine, error) && rap_sqlite_migrate (engine, error) &&
         rap_sqlite_ensure_search (engine, error) &&
         rap_sqlite_run (engine, "PRAGMA journal_mode = WAL", error);
  g_clear_pointer (&engine, rap_engine_close);
  done = done && move_in_place (made, path, error);
  g_unlink (made);
  return done;
}

static gboolean
check_version (RapEngine *engine, GError **error)
{
  gint64 version;

  if (!rap_sqlite_get_version (engine, &version, error))
    return FALSE;
  if (version == rap_sqlite_get_newest_version ())
    return TRUE;
  if (version > rap_sqlite_get_newest_version ())
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NEWER,
                 _("“%s” was made by a newer version of Rapporteur. Update the program to open"
                    " it."),
                   engine->path);
  else
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_READ_ONLY,
                 _("“%s” is of an older version of Rapporteur. Open it for writing once."),
                   engine->path);
  return FALSE;
}

RapEngine *
rap_engine_open_writer (const char *path,
                        RapStoreFlags flags,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (RapEngine) engine = NULL;
  gboolean exists;

  if (flags & RAP_STORE_CREATE)
    g_mkdir_with_parents (folder, 0700);
  if (!rap_sqlite_check_file (path, flags, rap_sqlite_get_newest_version (), &exists, error))
    return NULL;
  if (!exists && !make (path, error))
    return NULL;
  if (!check_closed (path, error))
    return NULL;
  engine = flags & RAP_STORE_READ_ONLY ? open_read_only (path, error)
                                       : open_existing (path, cancellable, error);
  if (engine == NULL || !check_version (engine, error))
    return NULL;
  return g_steal_pointer (&engine);
}

RapEngine *
rap_engine_open_reader (const char *path, RapStoreFlags flags, GError **error)
{
  if (flags & RAP_STORE_READ_ONLY)
    return open_read_only (path, error);
  return rap_sqlite_connect (path, SQLITE_OPEN_READONLY, error);
}
