/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapWorker: a thread with a connection of its own that does one job after
 * another. Private to the store.
 */

#pragma once

#include "store/rap-request.h"

G_BEGIN_DECLS

typedef struct _RapJob RapJob;

/**
 * RapJob:
 * @request: what to do
 * @cancellable: (nullable): to break it off
 * @error: (nullable): why it failed
 * @done: called in the worker's thread when it is done or failed; may free the
 *   job
 */
struct _RapJob
{
  RapRequest *request;
  GCancellable *cancellable;
  GError *error;
  void (*done) (RapJob *job);
  gpointer data;
};

typedef struct _RapWorker RapWorker;

/**
 * rap_worker_new:
 * @engine: (transfer full) (nullable): a connection; %NULL: a reader, which
 *   opens one when it gets its first job
 * @path: the database's path
 * @flags: how it was opened
 * @jobs: (element-type RapJob): where jobs come from; several workers may share it
 *
 * Returns: (transfer full): a running thread
 */
RapWorker *rap_worker_new (RapEngine *engine,
                           const char *path,
                           RapStoreFlags flags,
                           GAsyncQueue *jobs);

/**
 * rap_worker_do_here:
 * @worker: the only worker of its queue
 * @job: a job
 *
 * Does @job in the caller's thread, without its done(), if @worker has done all
 * that was queued before. It saves who waits anyway the way to the other thread
 * and back, which costs as much as a small write.
 *
 * Returns: whether it did; if not, queue it
 */
gboolean rap_worker_do_here (RapWorker *worker, RapJob *job);

/**
 * rap_worker_tell_to_end:
 * @jobs: a queue
 *
 * Makes one of the workers of @jobs end after what is queued now.
 */
void rap_worker_tell_to_end (GAsyncQueue *jobs);

/**
 * rap_worker_join:
 * @worker: (transfer full): a worker; it, and all that share its queue, were
 *   told to end
 *
 * Waits until the thread has ended and its connection is closed.
 */
void rap_worker_join (RapWorker *worker);

G_END_DECLS
