/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The way of a request to a thread of the store and back: with a GTask for
 * callers that have a main loop, with a condition for callers that wait. */

#include "store/rap-store-private.h"

RapRequest *
rap_request_new (RapRequestFunc run, RapRequestType type, GDestroyNotify free_result)
{
  RapRequest *request = g_new0 (RapRequest, 1);

  request->run = run;
  request->type = type;
  request->free_result = free_result;
  return request;
}

void
rap_request_free (RapRequest *request)
{
  if (request->result && request->free_result)
    request->free_result (request->result);
  g_clear_pointer (&request->ids, g_array_unref);
  g_clear_pointer (&request->changes, rap_changes_unref);
  g_clear_object (&request->file);
  g_free (request->text);
  g_free (request->language);
  g_free (request);
}

/* In the caller's main context. */
static gboolean
return_task (gpointer data)
{
  RapJob *job = data;
  GTask *task = job->data;

  if (job->error)
    g_task_return_error (task, g_steal_pointer (&job->error));
  else
    g_task_return_boolean (task, TRUE);
  g_object_unref (task);
  g_free (job);
  return G_SOURCE_REMOVE;
}

/* The task goes to the caller's main context before it can be dropped: its last
 * reference, and the store's with it, must not go in a thread of the store. */
static void
task_done (RapJob *job)
{
  GTask *task = job->data;
  g_autoptr (GSource) source = g_idle_source_new ();

  if (job->error == NULL && job->request->wrote)
    rap_store_announce_change (g_task_get_source_object (task));
  g_source_set_priority (source, g_task_get_priority (task));
  g_source_set_callback (source, return_task, job, NULL);
  g_source_attach (source, g_task_get_context (task));
}

void
rap_request_send (RapRequest *request,
                  RapStore *store,
                  GCancellable *cancellable,
                  GAsyncReadyCallback callback,
                  gpointer user_data,
                  gpointer tag)
{
  GTask *task = g_task_new (store, cancellable, callback, user_data);
  RapJob *job = g_new0 (RapJob, 1);

  /* A write that was done is done, even if it was cancelled too late. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, request, (GDestroyNotify) rap_request_free);
  job->request = request;
  job->cancellable = cancellable;
  job->done = task_done;
  job->data = task;
  /* Who still looks at what is closed learns nothing more; a write would be lost. */
  if (request->type != RAP_REQUEST_WRITE && !rap_store_is_open (store))
    {
      g_set_error_literal (&job->error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "The store is closed.");
      job->done (job);
      return;
    }
  rap_store_push (store, job);
}

RapRequest *
rap_request_finish (RapStore *store, GAsyncResult *result, gpointer tag, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, tag), NULL);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  return g_task_get_task_data (G_TASK (result));
}

typedef struct
{
  GMutex mutex;
  GCond cond;
  gboolean done;
} Waiter;

static void
waiter_done (RapJob *job)
{
  Waiter *waiter = job->data;

  g_mutex_lock (&waiter->mutex);
  waiter->done = TRUE;
  g_cond_signal (&waiter->cond);
  g_mutex_unlock (&waiter->mutex);
}

static void
push_and_wait (RapStore *store, RapJob *job, Waiter *waiter)
{
  g_mutex_init (&waiter->mutex);
  g_cond_init (&waiter->cond);
  rap_store_push (store, job);
  g_mutex_lock (&waiter->mutex);
  while (!waiter->done)
    g_cond_wait (&waiter->cond, &waiter->mutex);
  g_mutex_unlock (&waiter->mutex);
  g_mutex_clear (&waiter->mutex);
  g_cond_clear (&waiter->cond);
}

gboolean
rap_request_wait (RapRequest *request, RapStore *store, GCancellable *cancellable, GError **error)
{
  Waiter waiter = { 0 };
  RapJob job = { request, cancellable, NULL, waiter_done, &waiter };

  if (!rap_store_do_here (store, &job))
    push_and_wait (store, &job, &waiter);

  if (job.error)
    {
      g_propagate_error (error, job.error);
      return FALSE;
    }
  if (request->wrote)
    rap_store_announce_change (store);
  return TRUE;
}

gpointer
rap_request_take (RapRequest *request)
{
  return g_steal_pointer (&request->result);
}

gpointer
rap_request_wait_and_take (RapRequest *request,
                           RapStore *store,
                           GCancellable *cancellable,
                           GError **error)
{
  return rap_request_wait (request, store, cancellable, error) ? rap_request_take (request) : NULL;
}

gpointer
rap_request_finish_and_take (RapStore *store, GAsyncResult *result, gpointer tag, GError **error)
{
  RapRequest *request = rap_request_finish (store, result, tag, error);

  return request ? rap_request_take (request) : NULL;
}
