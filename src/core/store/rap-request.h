/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapRequest: one read or write on its way through a thread of the store and
 * back. Private to the store.
 */

#pragma once

#include "store/rap-engine.h"

G_BEGIN_DECLS

typedef struct _RapRequest RapRequest;

/* Does the work in the engine's thread, and leaves its result in the request. */
typedef gboolean (*RapRequestFunc) (RapEngine *engine, RapRequest *request, GError **error);

typedef enum
{
  RAP_REQUEST_READ,
  RAP_REQUEST_WRITE,
} RapRequestType;

/**
 * RapRequest:
 * @run: what to do
 * @type: whether it writes
 * @kind: an argument, where the operation takes one; so the following
 * @relation: a relation
 * @id: a row or step
 * @revision: a revision
 * @limit: how many results at most
 * @text: (nullable): a uid or words
 * @language: (nullable): a language tag, where @text is something else
 * @ids: (nullable) (element-type gint64): rows
 * @file: (nullable): a file to write
 * @changes: (nullable): what to save
 * @number: a result that is a number
 * @result: (nullable): a result that is not
 * @free_result: frees @result if nobody takes it
 * @wrote: set by @run if the record is another now
 */
struct _RapRequest
{
  RapRequestFunc run;
  RapRequestType type;

  RapKind kind;
  RapRelation relation;
  gint64 id;
  gint64 revision;
  guint limit;
  char *text;
  char *language;
  GArray *ids;
  GFile *file;
  RapChanges *changes;

  gint64 number;
  gpointer result;
  GDestroyNotify free_result;
  gboolean wrote;
};

RapRequest *rap_request_new (RapRequestFunc run, RapRequestType type, GDestroyNotify free_result);
void rap_request_free (RapRequest *request);

/**
 * rap_request_send:
 * @request: (transfer full): a request
 * @store: a store
 * @cancellable: (nullable): to break it off
 * @callback: called in the caller's main context
 * @user_data: for @callback
 * @tag: the _async function, to tell results apart
 *
 * Has a thread of @store do it.
 */
void rap_request_send (RapRequest *request,
                       RapStore *store,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data,
                       gpointer tag);

/**
 * rap_request_finish:
 * @store: the store
 * @result: what the callback got
 * @tag: the _async function
 * @error: return location for an error
 *
 * Returns: (transfer none) (nullable): the request, done, which lives as long
 *   as @result; %NULL on failure
 */
RapRequest *rap_request_finish (RapStore *store,
                                GAsyncResult *result,
                                gpointer tag,
                                GError **error);

/**
 * rap_request_wait:
 * @request: a request
 * @store: a store
 * @cancellable: (nullable): to break it off
 * @error: return location for an error
 *
 * Has a thread of @store do it, and waits for that.
 *
 * Returns: whether it was done
 */
gboolean rap_request_wait (RapRequest *request,
                           RapStore *store,
                           GCancellable *cancellable,
                           GError **error);

/* What most _sync and _finish functions do with a request: take its result. */
gpointer rap_request_take (RapRequest *request);
gpointer rap_request_wait_and_take (RapRequest *request,
                                    RapStore *store,
                                    GCancellable *cancellable,
                                    GError **error);
gpointer rap_request_finish_and_take (RapStore *store,
                                      GAsyncResult *result,
                                      gpointer tag,
                                      GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapRequest, rap_request_free)

G_END_DECLS
