/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A thread that takes its jobs in order. */

#include "model/rap-job-queue.h"

struct _RapJobQueue
{
  GThreadPool *thread; /* one; %NULL until there is a job, and at the end */
  gboolean is_finished;
};

typedef struct
{
  GTask *task;
  GTaskThreadFunc work;
} Job;

static void
run (gpointer data, gpointer user_data)
{
  g_autofree Job *job = data;
  g_autoptr (GTask) task = job->task;

  job->work (task, g_task_get_source_object (task), g_task_get_task_data (task),
             g_task_get_cancellable (task));
}

RapJobQueue *
rap_job_queue_new (void)
{
  return g_new0 (RapJobQueue, 1);
}

void
rap_job_queue_free (RapJobQueue *self)
{
  /* The thread may be the one that lets go last, and can't wait for itself. */
  if (self->thread)
    g_thread_pool_free (self->thread, FALSE, FALSE);
  g_free (self);
}

void
rap_job_queue_push (RapJobQueue *self, GTask *task, GTaskThreadFunc work)
{
  Job *job = NULL;

  g_return_if_fail (self != NULL && G_IS_TASK (task) && work != NULL);

  job = g_new (Job, 1);
  job->task = task;
  job->work = work;
  if (self->is_finished)
    {
      run (job, NULL);
      return;
    }
  if (self->thread == NULL)
    self->thread = g_thread_pool_new (run, NULL, 1, FALSE, NULL);
  g_thread_pool_push (self->thread, job, NULL);
}

void
rap_job_queue_finish (RapJobQueue *self)
{
  g_return_if_fail (self != NULL);

  self->is_finished = TRUE;
  if (self->thread)
    g_thread_pool_free (g_steal_pointer (&self->thread), FALSE, TRUE);
}
