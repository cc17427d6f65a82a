/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files from elsewhere. Read piece by piece, as a pipe doesn't tell its size. */

#include "exchange/rap-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "exchange/rap-exchange-error.h"

#define PIECE (64 * 1024)

static void
set_system_error (const char *path, int reason, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (reason),
               _("“%s” can’t be read: %s."), name, g_strerror (reason));
}

static void
set_size_error (const char *path, gsize max_size, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *size = g_format_size_full (max_size, G_FORMAT_SIZE_IEC_UNITS);

  g_set_error (error, RAP_EXCHANGE_ERROR, RAP_EXCHANGE_ERROR_TOO_LARGE,
               _("“%s” is larger than %s."), name, size);
}

GBytes *
rap_file_read (const char *path, gsize max_size, GError **error)
{
  g_autofd int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  int reason = fd < 0 ? errno : 0;
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *piece = g_malloc (PIECE);
  gboolean at_end = FALSE;

  g_return_val_if_fail (max_size < G_MAXUINT - PIECE, NULL);

  while (reason == 0 && !at_end && content->len <= max_size)
    {
      gssize n_read = read (fd, piece, PIECE);

      at_end = n_read == 0;
      if (n_read > 0)
        g_byte_array_append (content, piece, (guint) n_read);
      else if (n_read < 0 && errno != EINTR)
        reason = errno;
    }

  if (reason != 0)
    {
      set_system_error (path, reason, error);
      return NULL;
    }
  if (content->len > max_size)
    {
      set_size_error (path, max_size, error);
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}
