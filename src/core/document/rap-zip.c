/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Packs named parts into a ZIP file in memory, always into the same bytes. */

#include "document/rap-zip.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gi18n-lib.h>

#include "document/rap-document-error.h"

static void
clear_part (gpointer data)
{
  RapZipPart *part = data;

  g_clear_pointer (&part->contents, g_bytes_unref);
}

GArray *
rap_zip_new_parts (void)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (RapZipPart));

  g_array_set_clear_func (parts, clear_part);

  return parts;
}

void
rap_zip_add_part (GArray *parts, const char *name, GBytes *contents)
{
  RapZipPart part = { name, contents };

  g_return_if_fail (parts != NULL);
  g_return_if_fail (name != NULL && contents != NULL);

  g_array_append_val (parts, part);
}

static la_ssize_t
append_bytes (struct archive *archive, void *data, const void *buffer, size_t length)
{
  g_byte_array_append (data, buffer, (guint) length);

  return (la_ssize_t) length;
}

static gboolean
pack_part (struct archive *archive, const RapZipPart *part)
{
  struct archive_entry *entry = archive_entry_new ();
  gsize size;
  const void *data = g_bytes_get_data (part->contents, &size);
  gboolean packed;

  /* No time is set: libarchive would write it in the zone of this computer. */
  archive_entry_set_pathname (entry, part->name);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  archive_entry_set_size (entry, (la_int64_t) size);

  packed = archive_write_header (archive, entry) == ARCHIVE_OK &&
           archive_write_data (archive, data, size) == (la_ssize_t) size;
  archive_entry_free (entry);

  return packed;
}

static gboolean
pack (struct archive *archive, GArray *parts, GByteArray *bytes)
{
  if (archive_write_set_format_zip (archive) != ARCHIVE_OK ||
      archive_write_set_bytes_in_last_block (archive, 1) != ARCHIVE_OK ||
      archive_write_open2 (archive, bytes, NULL, append_bytes, NULL, NULL) != ARCHIVE_OK)
    return FALSE;

  for (guint i = 0; i < parts->len; i++)
    {
      if (!pack_part (archive, &g_array_index (parts, RapZipPart, i)))
        return FALSE;
    }

  return archive_write_close (archive) == ARCHIVE_OK;
}

GBytes *
rap_zip_pack (GArray *parts, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  struct archive *archive;
  gboolean packed;

  g_return_val_if_fail (parts != NULL, NULL);

  archive = archive_write_new ();
  packed = pack (archive, parts, bytes);
  if (!packed)
    g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_FAILED,
                 _ ("The file could not be packed: %s."), archive_error_string (archive));
  archive_write_free (archive);

  return packed ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}
