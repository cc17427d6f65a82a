/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapJobQueue: a thread that takes its jobs in order, so that nothing waits for a
 * disk and what was asked for last is what stays.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _RapJobQueue RapJobQueue;

/**
 * rap_job_queue_new:
 *
 * Returns: (transfer full): a queue without jobs
 */
RapJobQueue *rap_job_queue_new (void);

/**
 * rap_job_queue_free:
 * @queue: a queue
 *
 * Does not wait: who needs a job to be done holds the queue until then.
 */
void rap_job_queue_free (RapJobQueue *queue);

/**
 * rap_job_queue_push:
 * @queue: a queue
 * @task: (transfer full): a task that nothing runs yet
 * @work: does it, and returns its result, as for g_task_run_in_thread()
 *
 * Has it done after all that was to be done before.
 */
void rap_job_queue_push (RapJobQueue *queue, GTask *task, GTaskThreadFunc work);

/**
 * rap_job_queue_finish:
 * @queue: a queue
 *
 * Waits until all is done, before the program ends. What comes later is done at once.
 */
void rap_job_queue_finish (RapJobQueue *queue);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapJobQueue, rap_job_queue_free)

G_END_DECLS
