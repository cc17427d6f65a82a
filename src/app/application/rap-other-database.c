/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening a database other than one's own. */

#include "application/rap-other-database.h"

/* https://www.sqlite.org/fileformat.html, "Magic Header String" */
static const char magic[16] = "SQLite format 3";

/* A pipe is not opened, as that would wait for somebody who writes. */
static gboolean
has_magic (GFile *file, GCancellable *cancellable)
{
  g_autoptr (GFileInputStream) stream = NULL;
  char header[sizeof magic];
  gsize length;

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) == G_FILE_TYPE_SPECIAL)
    return FALSE;
  stream = g_file_read (file, cancellable, NULL);
  return stream != NULL &&
         g_input_stream_read_all (G_INPUT_STREAM (stream), header, sizeof header, &length,
                                  cancellable, NULL) &&
         length == sizeof header && memcmp (header, magic, sizeof magic) == 0;
}

static void
look_in_thread (GTask *task, gpointer file, gpointer data, GCancellable *cancellable)
{
  g_task_return_boolean (task, has_magic (file, cancellable));
}

void
rap_other_database_look_async (GFile *file, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (file, NULL, callback, user_data);
  g_task_set_source_tag (task, rap_other_database_look_async);
  g_task_run_in_thread (task, look_in_thread);
}

gboolean
rap_other_database_look_finish (GFile *file, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, file), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
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
