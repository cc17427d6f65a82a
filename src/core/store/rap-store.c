/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An open database: one thread that writes, two that read, each with its own
 * connection. */

#include "store/rap-store-private.h"

#include <glib/gi18n-lib.h>

#define N_READERS 2

struct _RapStore
{
  GObject parent_instance;

  GFile *file;
  GMainContext *context;
  GAsyncQueue *writes;
  GAsyncQueue *reads;
  RapWorker *writer; /* %NULL: closed */
  RapWorker *readers[N_READERS];
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RapStore, rap_store, G_TYPE_OBJECT)

static void
rap_store_dispose (GObject *object)
{
  rap_store_close (RAP_STORE (object));
  G_OBJECT_CLASS (rap_store_parent_class)->dispose (object);
}

static void
rap_store_finalize (GObject *object)
{
  RapStore *self = RAP_STORE (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_async_queue_unref (self->writes);
  g_async_queue_unref (self->reads);
  G_OBJECT_CLASS (rap_store_parent_class)->finalize (object);
}

static void
rap_store_class_init (RapStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rap_store_dispose;
  object_class->finalize = rap_store_finalize;

  signals[CHANGED] = g_signal_new ("changed", RAP_TYPE_STORE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
rap_store_init (RapStore *self)
{
  self->context = g_main_context_ref_thread_default ();
  self->writes = g_async_queue_new ();
  self->reads = g_async_queue_new ();
}

static RapStore *
store_new (GFile *file, RapStoreFlags flags, RapEngine *engine)
{
  RapStore *self = g_object_new (RAP_TYPE_STORE, NULL);
  const char *path = g_file_peek_path (file);

  self->file = g_object_ref (file);
  self->writer = rap_worker_new (engine, path, flags, self->writes);
  for (guint i = 0; i < N_READERS; i++)
    self->readers[i] = rap_worker_new (NULL, path, flags, self->reads);
  return self;
}

static RapEngine *
open_engine (GFile *file, RapStoreFlags flags, GCancellable *cancellable, GError **error)
{
  g_autofree char *uri = NULL;

  if (g_file_peek_path (file))
    return rap_engine_open_writer (g_file_peek_path (file), flags, cancellable, error);

  uri = g_file_get_uri (file);
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NETWORK,
               _("“%s” is not on this computer. Keep the database on a disk of it."), uri);
  return NULL;
}

RapStore *
rap_store_open_sync (GFile *file, RapStoreFlags flags, GCancellable *cancellable, GError **error)
{
  RapEngine *engine;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  engine = open_engine (file, flags, cancellable, error);
  return engine ? store_new (file, flags, engine) : NULL;
}

static void
open_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GFile *file = source;
  GError *error = NULL;
  RapEngine *engine = open_engine (file, GPOINTER_TO_UINT (data), cancellable, &error);

  if (engine)
    g_task_return_pointer (task, engine, (GDestroyNotify) rap_engine_close);
  else
    g_task_return_error (task, error);
}

void
rap_store_open_async (GFile *file,
                      RapStoreFlags flags,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, user_data);

  g_return_if_fail (G_IS_FILE (file));

  g_task_set_source_tag (task, rap_store_open_async);
  g_task_set_task_data (task, GUINT_TO_POINTER (flags), NULL);
  g_task_run_in_thread (task, open_in_thread);
}

RapStore *
rap_store_open_finish (GAsyncResult *result, GError **error)
{
  GTask *task = G_TASK (result);
  RapEngine *engine;

  g_return_val_if_fail (g_async_result_is_tagged (result, rap_store_open_async), NULL);

  engine = g_task_propagate_pointer (task, error);
  if (engine == NULL)
    return NULL;
  return store_new (g_task_get_source_object (task), GPOINTER_TO_UINT (g_task_get_task_data (task)),
                    engine);
}

void
rap_store_close (RapStore *self)
{
  g_return_if_fail (RAP_IS_STORE (self));

  if (self->writer == NULL)
    return;
  for (guint i = 0; i < N_READERS; i++)
    rap_worker_tell_to_end (self->reads);
  for (guint i = 0; i < N_READERS; i++)
    g_clear_pointer (&self->readers[i], rap_worker_join);
  rap_worker_tell_to_end (self->writes);
  g_clear_pointer (&self->writer, rap_worker_join);
}

GFile *
rap_store_get_file (RapStore *self)
{
  g_return_val_if_fail (RAP_IS_STORE (self), NULL);
  return self->file;
}

gboolean
rap_store_is_open (RapStore *self)
{
  g_return_val_if_fail (RAP_IS_STORE (self), FALSE);
  return self->writer != NULL;
}

void
rap_store_push (RapStore *self, RapJob *job)
{
  g_return_if_fail (RAP_IS_STORE (self) && self->writer);
  g_async_queue_push (job->request->type == RAP_REQUEST_WRITE ? self->writes : self->reads, job);
}

gboolean
rap_store_do_here (RapStore *self, RapJob *job)
{
  g_return_val_if_fail (RAP_IS_STORE (self) && self->writer, FALSE);
  return job->request->type == RAP_REQUEST_WRITE && rap_worker_do_here (self->writer, job);
}

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static gboolean
emit_changed (gpointer data)
{
  g_autoptr (RapStore) self = g_weak_ref_get (data);

  if (self)
    g_signal_emit (self, signals[CHANGED], 0);
  return G_SOURCE_REMOVE;
}

void
rap_store_announce_change (RapStore *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  GWeakRef *ref = g_new0 (GWeakRef, 1);

  g_weak_ref_init (ref, self);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, emit_changed, ref, weak_ref_free);
  g_source_attach (source, self->context);
}

static gboolean
poll_changes (RapEngine *engine, RapRequest *request, GError **error)
{
  return rap_engine_poll_changes (engine, &request->wrote, error);
}

/* Asked of the writer's connection, to which only other processes are others. */
static RapRequest *
poll_request (void)
{
  return rap_request_new (poll_changes, RAP_REQUEST_WRITE, NULL);
}

gboolean
rap_store_poll_changes_sync (RapStore *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapRequest) request = poll_request ();

  return rap_request_wait (request, self, cancellable, error) && request->wrote;
}

void
rap_store_poll_changes_async (RapStore *self,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  rap_request_send (poll_request (), self, cancellable, callback, user_data,
                    rap_store_poll_changes_async);
}

gboolean
rap_store_poll_changes_finish (RapStore *self, GAsyncResult *result, GError **error)
{
  RapRequest *request = rap_request_finish (self, result, rap_store_poll_changes_async, error);

  return request && request->wrote;
}
