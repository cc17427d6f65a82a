/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading, in a reader's thread. */

#include "store/rap-store-load.h"

#include "store/rap-request.h"

/* An event, or another root, with all that belongs to it */

static gboolean
load_record (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_load_record (engine, request->kind, request->id, error);
  return request->result != NULL;
}

static RapRequest *
load_record_request (RapKind root, gint64 id)
{
  RapRequest *request = rap_request_new (load_record, RAP_REQUEST_READ, g_object_unref);

  request->kind = root;
  request->id = id;
  return request;
}

RapRecord *
rap_store_load_record_sync (RapStore *store,
                            RapKind root,
                            gint64 id,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (RapRequest) request = load_record_request (root, id);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_load_record_async (RapStore *store,
                             RapKind root,
                             gint64 id,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  rap_request_send (load_record_request (root, id), store, cancellable, callback, user_data,
                    rap_store_load_record_async);
}

RapRecord *
rap_store_load_record_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_load_record_async, error);
}

/* Entities of one kind */

static gboolean
load_entities (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_load_entities (engine, request->kind, request->ids, error);
  return request->result != NULL;
}

static RapRequest *
load_entities_request (RapKind kind, const gint64 *ids, gsize n_ids)
{
  RapRequest *request = rap_request_new (load_entities, RAP_REQUEST_READ,
                                         (GDestroyNotify) g_ptr_array_unref);

  request->kind = kind;
  request->ids = g_array_new (FALSE, FALSE, sizeof *ids);
  if (n_ids > 0)
    g_array_append_vals (request->ids, ids, n_ids);
  return request;
}

GPtrArray *
rap_store_load_entities_sync (RapStore *store,
                              RapKind kind,
                              const gint64 *ids,
                              gsize n_ids,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (RapRequest) request = load_entities_request (kind, ids, n_ids);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_load_entities_async (RapStore *store,
                               RapKind kind,
                               const gint64 *ids,
                               gsize n_ids,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  rap_request_send (load_entities_request (kind, ids, n_ids), store, cancellable, callback,
                    user_data, rap_store_load_entities_async);
}

GPtrArray *
rap_store_load_entities_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_load_entities_async, error);
}

/* From a uid to an id */

static gboolean
find_uid (RapEngine *engine, RapRequest *request, GError **error)
{
  return rap_engine_find_uid (engine, request->kind, request->text, &request->number, error);
}

static RapRequest *
find_uid_request (RapKind kind, const char *uid)
{
  RapRequest *request = rap_request_new (find_uid, RAP_REQUEST_READ, NULL);

  request->kind = kind;
  request->text = g_strdup (uid);
  return request;
}

gint64
rap_store_find_uid_sync (RapStore *store,
                         RapKind kind,
                         const char *uid,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (RapRequest) request = find_uid_request (kind, uid);

  return rap_request_wait (request, store, cancellable, error) ? request->number : -1;
}

/* An entity as it was */

static gboolean
load_at_revision (RapEngine *engine, RapRequest *request, GError **error)
{
  return rap_engine_load_at_revision (engine, request->kind, request->id, request->revision,
                                      &request->result, error);
}

static RapRequest *
load_at_revision_request (RapKind kind, gint64 id, gint64 revision)
{
  RapRequest *request = rap_request_new (load_at_revision, RAP_REQUEST_READ, g_object_unref);

  request->kind = kind;
  request->id = id;
  request->revision = revision;
  return request;
}

gpointer
rap_store_load_at_revision_sync (RapStore *store,
                                 RapKind kind,
                                 gint64 id,
                                 gint64 revision,
                                 GCancellable *cancellable,
                                 GError **error)
{
  g_autoptr (RapRequest) request = load_at_revision_request (kind, id, revision);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_load_at_revision_async (RapStore *store,
                                  RapKind kind,
                                  gint64 id,
                                  gint64 revision,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  rap_request_send (load_at_revision_request (kind, id, revision), store, cancellable, callback,
                    user_data, rap_store_load_at_revision_async);
}

gpointer
rap_store_load_at_revision_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_load_at_revision_async, error);
}

/* The list of events */

static gboolean
list_events (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_list_events (engine, error);
  return request->result != NULL;
}

static RapRequest *
list_events_request (void)
{
  return rap_request_new (list_events, RAP_REQUEST_READ, g_object_unref);
}

RapRecord *
rap_store_list_events_sync (RapStore *store, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapRequest) request = list_events_request ();

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_list_events_async (RapStore *store,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  rap_request_send (list_events_request (), store, cancellable, callback, user_data,
                    rap_store_list_events_async);
}

RapRecord *
rap_store_list_events_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_list_events_async, error);
}
