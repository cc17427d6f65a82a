/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looking at a file from outside: what it is, where it lies, what its header
 * says (https://www.sqlite.org/fileformat2.html, "The Database Header"). */

#include "store/sqlite/rap-sqlite-file.h"

#include <errno.h>
#include <gio/gunixmounts.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "store/sqlite/rap-sqlite.h"

#define HEADER_SIZE 100

static const char magic[16] = "SQLite format 3";

gboolean
rap_sqlite_is_network_type (const char *type)
{
  static const char *const types[] = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "smb2",
    "ncpfs",
    "afs",
    "coda",
    "ceph",
    "lustre",
    "gfs2",
    "ocfs2",
    "beegfs",
    "gpfs",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.s3fs",
    "fuse.glusterfs",
    "fuse.ceph",
    "fuse.smbnetfs",
    "fuse.curlftpfs",
    "fuse.onedriver",
    "fuse.google-drive-ocamlfuse",
    "fuse.seadrive",
    NULL,
  };

  return g_strv_contains (types, type);
}

static gboolean
check_file_system (const char *path, GError **error)
{
  g_autoptr (GUnixMountEntry) mount = g_unix_mount_entry_for (path, NULL);

  if (mount == NULL || !rap_sqlite_is_network_type (g_unix_mount_entry_get_fs_type (mount)))
    return TRUE;
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NETWORK,
               _("“%s” is on a network drive (%s), where a database can be damaged. Keep it on a"
                  " disk of this computer, and back it up to the network."),
                 path, g_unix_mount_entry_get_fs_type (mount));
  return FALSE;
}

static gboolean
check_writable (const char *path, const char *folder, gboolean exists, GError **error)
{
  if (exists && access (path, W_OK) != 0)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_READ_ONLY,
                 _("“%s” may only be read. Change the permissions of the file, or copy it."), path);
  else if (access (folder, W_OK) != 0)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_READ_ONLY,
                 _("The folder “%s” may not be written, which a database in it needs. Change its"
                    " permissions, or copy the database."),
                   folder);
  else
    return TRUE;
  return FALSE;
}

static guint32
get_number (const guchar *header, int offset)
{
  guint32 number;

  memcpy (&number, header + offset, sizeof number);
  return GUINT32_FROM_BE (number);
}

/* While there is a write-ahead log, the file alone may be shorter than it says. */
static gboolean
has_log (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  GStatBuf info;

  return g_stat (log, &info) == 0 && info.st_size > 0;
}

static gboolean
is_cut_off (const char *path, const guchar *header, guint64 size)
{
  guint32 page_size = header[16] << 8 | header[17];
  gboolean knows_size = get_number (header, 24) == get_number (header, 92);

  if (page_size == 1)
    page_size = 65536;
  return knows_size && (guint64) get_number (header, 28) * page_size > size && !has_log (path);
}

static gboolean
check_header (const char *path,
              const guchar *header,
              gsize length,
              guint64 size,
              gint64 version,
              GError **error)
{
  if (length == 0)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_DAMAGED,
                 _("“%s” is empty. Take the last backup of it, or remove it to start anew."), path);
  else if (length < HEADER_SIZE || memcmp (header, magic, sizeof magic) != 0)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FOREIGN,
                 _("“%s” is no database of Rapporteur."), path);
  else if (get_number (header, 68) != RAP_SQLITE_APPLICATION_ID)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FOREIGN,
                 _("“%s” is the database of another program."), path);
  else if (get_number (header, 60) > version)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NEWER,
                 _("“%s” was made by a newer version of Rapporteur. Update the program to open"
                    " it."),
                   path);
  else if (is_cut_off (path, header, size))
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_DAMAGED,
                 _("“%s” is cut off: a part of it is missing. Take the last backup of it."), path);
  else
    return TRUE;
  return FALSE;
}

static gboolean
read_header (const char *path, guchar *header, gsize *length, GError **error)
{
  FILE *file = g_fopen (path, "re");

  if (file == NULL)
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED,
                   _("“%s” could not be opened: %s."), path, g_strerror (errno));
      return FALSE;
    }
  *length = fread (header, 1, HEADER_SIZE, file);
  fclose (file);
  return TRUE;
}

static gboolean
check_existing (const char *path, const GStatBuf *info, gint64 version, GError **error)
{
  guchar header[HEADER_SIZE] = { 0 };
  gsize length;

  if (S_ISDIR (info->st_mode))
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FOREIGN,
                   _("“%s” is a folder, not a database."), path);
      return FALSE;
    }
  if (!S_ISREG (info->st_mode))
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FOREIGN,
                   _("“%s” is no file, and so no database."), path);
      return FALSE;
    }
  return read_header (path, header, &length, error) &&
         check_header (path, header, length, info->st_size, version, error);
}

gboolean
rap_sqlite_check_file (const char *path,
                       RapStoreFlags flags,
                       gint64 version,
                       gboolean *exists,
                       GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  GStatBuf info;

  *exists = g_stat (path, &info) == 0;
  if (!*exists && errno != ENOENT)
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_FAILED,
                   _("“%s” could not be opened: %s."), path, g_strerror (errno));
      return FALSE;
    }
  if (!*exists && !(flags & RAP_STORE_CREATE))
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND,
                   _("There is no database “%s”."), path);
      return FALSE;
    }
  if (!check_file_system (*exists ? path : folder, error))
    return FALSE;
  if (*exists && !check_existing (path, &info, version, error))
    return FALSE;
  return flags & RAP_STORE_READ_ONLY || check_writable (path, folder, *exists, error);
}
