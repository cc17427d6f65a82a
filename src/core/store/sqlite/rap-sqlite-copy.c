/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copying by VACUUM INTO, which reads one moment of the database and writes one
 * plain file without a log: such a file can lie on a network share. */

#include "store/sqlite/rap-sqlite-copy.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

static void
set_write_error (const char *path, int code, GError **error)
{
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED,
               _("“%s” can’t be written: %s."), path, g_strerror (code));
}

void
rap_sqlite_sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

static gboolean
is_same_file (const char *a, const char *b)
{
  GStatBuf x, y;

  return g_stat (a, &x) == 0 && g_stat (b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static gboolean
write_copy (RapEngine *engine, const char *path, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, "VACUUM INTO ?", error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, path);
  return rap_query_run (query, error);
}

/* Reads the copy from the disk, not from what was meant to be written. */
static gboolean
verify_copy (const char *path, GError **error)
{
  g_autoptr (RapEngine) copy = rap_sqlite_connect (path, SQLITE_OPEN_READONLY, error);
  g_autoptr (RapQuery) query = NULL;

  if (copy == NULL)
    return FALSE;
  query = rap_query_new (copy, "PRAGMA integrity_check (1)", error);
  if (query == NULL || rap_query_next (query, error) < 0)
    return FALSE;
  if (g_strcmp0 (rap_query_get_text (query, 0), "ok") == 0)
    return TRUE;
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_DAMAGED,
               _("The copy is damaged: %s. The database itself may be: verify it."),
                 rap_query_get_text (query, 0));
  return FALSE;
}

static gboolean
sync_file (const char *path, GError **error)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  gboolean done = fd >= 0 && fsync (fd) == 0;

  if (!done)
    set_write_error (path, errno, error);
  if (fd >= 0)
    close (fd);
  return done;
}

static gboolean
rename_file (const char *from, const char *to, GError **error)
{
  if (g_rename (from, to) == 0)
    return TRUE;
  set_write_error (to, errno, error);
  return FALSE;
}

gboolean
rap_sqlite_copy (RapEngine *engine, const char *path, GError **error)
{
  g_autofree char *made = g_strconcat (path, ".XXXXXX", NULL);
  gboolean done;
  int fd;

  if (is_same_file (engine->path, path))
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
                   _("“%s” is the database itself. Choose another file."), path);
      return FALSE;
    }
  fd = g_mkstemp_full (made, O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      set_write_error (path, errno, error);
      return FALSE;
    }
  close (fd);
  done = write_copy (engine, made, error) && verify_copy (made, error) && sync_file (made, error) &&
         rename_file (made, path, error);
  if (done)
    rap_sqlite_sync_folder (path);
  else
    g_unlink (made);
  return done;
}

gboolean
rap_engine_backup (RapEngine *engine, const char *path, GError **error)
{
  return rap_sqlite_copy (engine, path, error);
}
