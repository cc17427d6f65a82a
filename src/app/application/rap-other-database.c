/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening a database other than one's own. */

#include "application/rap-other-database.h"

/* https://www.sqlite.org/fileformat.html, "Magic Header String" */
static const char magic[16] = "SQLite format 3";

gboolean
rap_other_database_is (GFile *file)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, NULL);
  char header[sizeof magic];
  gsize length;

  return stream != NULL &&
         g_input_stream_read_all (G_INPUT_STREAM (stream), header, sizeof header, &length, NULL,
                                  NULL) &&
         length == sizeof header && memcmp (header, magic, sizeof magic) == 0;
}

void
rap_other_database_open (GFile *file)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;

  if (program && path)
    process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, "--database", path, NULL);
  if (error)
    g_warning ("%s", error->message);
}
