/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading the items of a list in a thread. */

#include "grouped/rap-grouped-load.h"

typedef struct
{
  const RapGroupedFace *face;
  RapStore *store;
  char *language;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->store);
  g_free (job->language);
  g_free (job);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GError) error = NULL;
  GPtrArray *items = job->face->load (job->store, job->language, cancellable, &error);

  if (items)
    g_task_return_pointer (task, items, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
rap_grouped_load_async (const RapGroupedFace *face,
                        RapDesk *desk,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new (Job, 1);

  job->face = face;
  job->store = g_object_ref (rap_desk_get_store (desk));
  job->language = g_strdup (rap_desk_get_language (desk));
  g_task_set_source_tag (task, rap_grouped_load_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, load_in_thread);
}

GPtrArray *
rap_grouped_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
