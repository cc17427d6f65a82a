/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening and making databases. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "store/sqlite/rap-sqlite-file.h"
#include "store/sqlite/rap-sqlite-migrate.h"
#include "store/sqlite/rap-sqlite-search-index.h"

/* How long to wait for another process that is writing. */
#define BUSY_MILLISECONDS 3000

static RapEngine *
connect_to (const char *path, int sqlite_flags, GError **error)
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

static gboolean
configure (RapEngine *engine, GError **error)
{
  return rap_sqlite_run (engine, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL", error);
}

static RapEngine *
open_existing (const char *path, GError **error)
{
  g_autoptr (RapEngine) engine = connect_to (path, SQLITE_OPEN_READWRITE, error);

  if (engine == NULL || !configure (engine, error) || !rap_sqlite_migrate (engine, error)
      || !rap_sqlite_run (engine, "PRAGMA journal_mode = WAL", error)
      || !rap_sqlite_ensure_search (engine, error)
      || !rap_sqlite_get_number (engine, "PRAGMA data_version", &engine->data_version, error))
    return NULL;
  return g_steal_pointer (&engine);
}

/* Where the folder may not be written there can be no shared memory for the
 * write-ahead log, but nobody else can write either. */
static RapEngine *
open_read_only (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *escaped = g_uri_escape_string (path, "/", FALSE);
  g_autofree char *uri = g_strdup_printf ("file:%s?immutable=1", escaped);
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  gboolean immutable = access (folder, W_OK) != 0 && g_access (log, F_OK) != 0;

  return connect_to (immutable ? uri : path, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
}

static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

/* Another process may have made it meanwhile; then that one is taken. */
static gboolean
move_in_place (const char *made, const char *path, GError **error)
{
  if (renameat2 (AT_FDCWD, made, AT_FDCWD, path, RENAME_NOREPLACE) != 0 && errno != EEXIST
      && ((errno != EINVAL && errno != ENOSYS) || g_rename (made, path) != 0))
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED, _("“%s” can't be made: %s."),
                   path, g_strerror (errno));
      return FALSE;
    }
  sync_folder (path);
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
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED, _("“%s” can't be made: %s."),
                   path, g_strerror (errno));
      return FALSE;
    }
  close (fd);
  engine = connect_to (made, SQLITE_OPEN_READWRITE, error);
  done = engine && configure (engine, error) && rap_sqlite_migrate (engine, error)
         && rap_sqlite_ensure_search (engine, error)
         && rap_sqlite_run (engine, "PRAGMA journal_mode = WAL", error);
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
rap_engine_open_writer (const char *path, RapStoreFlags flags, GError **error)
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
  engine = flags & RAP_STORE_READ_ONLY ? open_read_only (path, error) : open_existing (path, error);
  if (engine == NULL || !check_version (engine, error))
    return NULL;
  return g_steal_pointer (&engine);
}

RapEngine *
rap_engine_open_reader (const char *path, RapStoreFlags flags, GError **error)
{
  if (flags & RAP_STORE_READ_ONLY)
    return open_read_only (path, error);
  return connect_to (path, SQLITE_OPEN_READONLY, error);
}
