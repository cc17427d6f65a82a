/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Getting a release out of the window. */

#include "release/rap-release-output.h"

#include "document/rap-document-save.h"

typedef struct
{
  RapReleaseSource *source;
  const RapDocumentFormat *format;
  GFile *file;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  rap_release_source_free (job->source);
  g_clear_object (&job->file);
  g_free (job);
}

static RapDocument *
make_document (RapReleaseSource *source, GError **error)
{
  g_autoptr (RapReleaseTemplate) template = rap_release_source_load_template (source, error);
  g_autoptr (RapReleaseDraft) draft = template ? rap_release_source_make (source, template, error)
                                               : NULL;

  return draft ? rap_release_source_export (source, draft, error) : NULL;
}

static void
save_in_thread (GTask *task, gpointer object, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapDocument) document = make_document (job->source, &error);
  g_autoptr (GBytes) bytes = NULL;

  if (document)
    bytes = rap_document_export (document, job->format, NULL, cancellable, &error);
  if (bytes && rap_document_save (bytes, job->file, cancellable, &error))
    g_task_return_pointer (task, g_object_ref (job->file), g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
rap_release_save_async (RapReleaseSource *source,
                        const RapDocumentFormat *format,
                        GFile *file,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->source = source;
  job->format = format;
  job->file = g_object_ref (file);
  g_task_set_source_tag (task, rap_release_save_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, save_in_thread);
}

GFile *
rap_release_save_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, rap_release_save_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static GBytes *
write_as (RapDocument *document, const char *format, GCancellable *cancellable, GError **error)
{
  const RapDocumentFormat *found = rap_document_format_find (format, error);

  return found ? rap_document_export (document, found, NULL, cancellable, error) : NULL;
}

/* HTML comes first, so that word processors and mail keep headings. */
static void
copy_in_thread (GTask *task, gpointer object, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapDocument) document = make_document (job->source, &error);
  g_autoptr (GBytes) html = document ? write_as (document, "html", cancellable, &error) : NULL;
  g_autoptr (GBytes) text = html ? write_as (document, "txt", cancellable, &error) : NULL;
  g_autofree char *plain = NULL;
  GdkContentProvider *providers[2];

  if (text == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  plain = g_strndup (g_bytes_get_data (text, NULL), g_bytes_get_size (text));
  providers[0] = gdk_content_provider_new_for_bytes ("text/html", html);
  providers[1] = gdk_content_provider_new_typed (G_TYPE_STRING, plain);
  g_task_return_pointer (task, gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers)),
                         g_object_unref);
}

void
rap_release_copy_async (RapReleaseSource *source,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->source = source;
  g_task_set_source_tag (task, rap_release_copy_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, copy_in_thread);
}

GdkContentProvider *
rap_release_copy_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, rap_release_copy_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
