/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saves an exported document so that a file of the same name is either replaced or left whole. */

#include "document/rap-document-save.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "document/rap-document-error.h"

static gboolean
fail (const char *path, const char *reason, GError **error)
{
  g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_NOT_SAVED,
               _ ("“%s” was not saved: %s."), path, reason);

  return FALSE;
}

/* What a rename would silently replace: a folder can't be, a device must not be, and a file that
 * is read only was meant to stay. A file keeps its permissions. */
static gboolean
check_target (const char *path, int *mode, GError **error)
{
  GStatBuf info;

  if (g_stat (path, &info) != 0)
    return errno == ENOENT ? TRUE : fail (path, g_strerror (errno), error);

  if (S_ISDIR (info.st_mode))
    {
      g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_NOT_SAVED,
                   _ ("“%s” was not saved, because it is a folder."), path);
      return FALSE;
    }

  if (!S_ISREG (info.st_mode))
    {
      g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_NOT_SAVED,
                   _ ("“%s” was not saved, because it is not an ordinary file."), path);
      return FALSE;
    }

  if (g_access (path, W_OK) != 0)
    return fail (path, g_strerror (errno), error);

  *mode = info.st_mode & 0777;

  return TRUE;
}

static gboolean
check_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_access (folder, W_OK | X_OK) == 0)
    return TRUE;

  g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_NOT_SAVED,
               _ ("“%s” was not saved, because the folder “%s” can't be written to: %s."), path,
                 folder, g_strerror (errno));

  return FALSE;
}

gboolean
rap_document_save (GBytes *contents, GFile *file, GCancellable *cancellable, GError **error)
{
  const char *path;
  int mode = 0666;
  gconstpointer data;
  gsize size;
  g_autofree char *target = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (contents != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  path = g_file_peek_path (file);
  if (path == NULL)
    {
      g_autofree char *uri = g_file_get_uri (file);

      g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_NOT_SAVED,
                   _ ("“%s” was not saved, because it is not on this computer."), uri);
      return FALSE;
    }

  if (!check_target (path, &mode, error) || !check_folder (path, error))
    return FALSE;

  /* A link stays one: what it points to is replaced. */
  target = realpath (path, NULL);
  data = g_bytes_get_data (contents, &size);
  if (!g_file_set_contents_full (target != NULL ? target : path, data != NULL ? data : "",
                                 (gssize) size,
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, mode,
                                 &local_error))
    return fail (path, local_error->message, error);

  return TRUE;
}
