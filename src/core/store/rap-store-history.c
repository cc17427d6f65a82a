/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The history: listed in a reader's thread, undone and redone in the writer's. */

#include "store/rap-store-history.h"

#include "store/rap-request.h"

G_DEFINE_BOXED_TYPE (RapStep, rap_step, rap_step_copy, rap_step_free)

RapStep *
rap_step_copy (const RapStep *step)
{
  RapStep *copy = g_new (RapStep, 1);

  *copy = *step;
  copy->at = g_strdup (step->at);
  copy->who = g_strdup (step->who);
  copy->label = g_strdup (step->label);
  return copy;
}

void
rap_step_free (RapStep *step)
{
  g_free (step->at);
  g_free (step->who);
  g_free (step->label);
  g_free (step);
}

/* The list */

static gboolean
list_steps (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_list_steps (engine, request->id, request->limit, error);
  return request->result != NULL;
}

static RapRequest *
list_steps_request (gint64 event, guint limit)
{
  RapRequest *request = rap_request_new (list_steps, RAP_REQUEST_READ,
                                         (GDestroyNotify) g_ptr_array_unref);

  request->id = event;
  request->limit = limit;
  return request;
}

GPtrArray *
rap_store_list_steps_sync (RapStore *store,
                           gint64 event,
                           guint limit,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (RapRequest) request = list_steps_request (event, limit);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_list_steps_async (RapStore *store,
                            gint64 event,
                            guint limit,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  rap_request_send (list_steps_request (event, limit), store, cancellable, callback, user_data,
                    rap_store_list_steps_async);
}

GPtrArray *
rap_store_list_steps_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_list_steps_async, error);
}

/* Undo, redo and undo of any step: each gives a label. */

static gboolean
undo (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_undo (engine, error);
  return request->wrote = request->result != NULL;
}

static gboolean
redo (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_redo (engine, error);
  return request->wrote = request->result != NULL;
}

static gboolean
undo_step (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_undo_step (engine, request->id, error);
  return request->wrote = request->result != NULL;
}

static RapRequest *
undo_request (RapRequestFunc run, gint64 step)
{
  RapRequest *request = rap_request_new (run, RAP_REQUEST_WRITE, g_free);

  request->id = step;
  return request;
}

char *
rap_store_undo_sync (RapStore *store, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapRequest) request = undo_request (undo, 0);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_undo_async (RapStore *store,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  rap_request_send (undo_request (undo, 0), store, cancellable, callback, user_data,
                    rap_store_undo_async);
}

char *
rap_store_undo_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_undo_async, error);
}

char *
rap_store_redo_sync (RapStore *store, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapRequest) request = undo_request (redo, 0);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_redo_async (RapStore *store,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  rap_request_send (undo_request (redo, 0), store, cancellable, callback, user_data,
                    rap_store_redo_async);
}

char *
rap_store_redo_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_redo_async, error);
}

char *
rap_store_undo_step_sync (RapStore *store, gint64 step, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapRequest) request = undo_request (undo_step, step);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_undo_step_async (RapStore *store,
                           gint64 step,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  rap_request_send (undo_request (undo_step, step), store, cancellable, callback, user_data,
                    rap_store_undo_step_async);
}

char *
rap_store_undo_step_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_undo_step_async, error);
}
