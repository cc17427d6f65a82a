/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A thread that does one job after another on its connection. */

#include "store/rap-worker.h"

struct _RapWorker
{
  GThread *thread;
  GAsyncQueue *jobs;
  GMutex busy; /* held by who uses the engine */
  RapEngine *engine;
  char *path;
  RapStoreFlags flags;
};

/* A job that tells a worker to end. */
static RapJob end_job;

static void
interrupt (GCancellable *cancellable, gpointer engine)
{
  rap_engine_interrupt (engine);
}

static gboolean
ensure_engine (RapWorker *self, GError **error)
{
  if (self->engine == NULL)
    self->engine = rap_engine_open_reader (self->path, self->flags, error);
  return self->engine != NULL;
}

static void
do_job (RapWorker *self, RapJob *job)
{
  gulong handler = 0;

  if (g_cancellable_set_error_if_cancelled (job->cancellable, &job->error) ||
      !ensure_engine (self, &job->error))
    return;

  if (job->cancellable)
    handler = g_cancellable_connect (job->cancellable, G_CALLBACK (interrupt), self->engine, NULL);
  if (!job->request->run (self->engine, job->request, &job->error) &&
      g_cancellable_is_cancelled (job->cancellable))
    {
      g_clear_error (&job->error);
      g_cancellable_set_error_if_cancelled (job->cancellable, &job->error);
    }
  g_cancellable_disconnect (job->cancellable, handler);
  rap_engine_resume (self->engine);
}

static gpointer
work (gpointer data)
{
  RapWorker *self = data;
  RapJob *job;

  while ((job = g_async_queue_pop (self->jobs)) != &end_job)
    {
      g_mutex_lock (&self->busy);
      do_job (self, job);
      g_mutex_unlock (&self->busy);
      job->done (job);
    }
  g_clear_pointer (&self->engine, rap_engine_close);
  return NULL;
}

RapWorker *
rap_worker_new (RapEngine *engine, const char *path, RapStoreFlags flags, GAsyncQueue *jobs)
{
  RapWorker *self = g_new0 (RapWorker, 1);

  self->jobs = g_async_queue_ref (jobs);
  g_mutex_init (&self->busy);
  self->engine = engine;
  self->path = g_strdup (path);
  self->flags = flags;
  self->thread = g_thread_new (engine ? "store-writer" : "store-reader", work, self);
  return self;
}

gboolean
rap_worker_do_here (RapWorker *self, RapJob *job)
{
  /* Below zero: the thread waits for the next job, and there is none. A job
   * that comes from now on waits for the engine. */
  if (g_async_queue_length (self->jobs) >= 0)
    return FALSE;

  g_mutex_lock (&self->busy);
  do_job (self, job);
  g_mutex_unlock (&self->busy);
  return TRUE;
}

void
rap_worker_tell_to_end (GAsyncQueue *jobs)
{
  g_async_queue_push (jobs, &end_job);
}

void
rap_worker_join (RapWorker *self)
{
  g_thread_join (self->thread);
  g_async_queue_unref (self->jobs);
  g_mutex_clear (&self->busy);
  g_free (self->path);
  g_free (self);
}
