/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Long lists, in a reader's thread. */

#include "store/rap-store-list.h"

#include "store/rap-request.h"

G_DEFINE_BOXED_TYPE (RapListRow, rap_list_row, rap_list_row_copy, rap_list_row_free)

RapListRow *
rap_list_row_copy (const RapListRow *row)
{
  RapListRow *copy = g_new (RapListRow, 1);

  copy->id = row->id;
  copy->title = g_strdup (row->title);
  copy->subtitle = g_strdup (row->subtitle);
  copy->spelling = g_strdup (row->spelling);
  copy->date = g_strdup (row->date);
  copy->disclosure = row->disclosure;
  return copy;
}

void
rap_list_row_free (RapListRow *row)
{
  g_free (row->title);
  g_free (row->subtitle);
  g_free (row->spelling);
  g_free (row->date);
  g_free (row);
}

/* All ids of a kind, in order */

static gboolean
list_ids (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_list_ids (engine, request->kind, request->text, error);
  return request->result != NULL;
}

static RapRequest *
list_ids_request (RapKind kind, const char *words)
{
  RapRequest *request = rap_request_new (list_ids, RAP_REQUEST_READ,
                                         (GDestroyNotify) g_array_unref);

  request->kind = kind;
  request->text = g_strdup (words);
  return request;
}

GArray *
rap_store_list_ids_sync (RapStore *store,
                         RapKind kind,
                         const char *words,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (RapRequest) request = list_ids_request (kind, words);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_list_ids_async (RapStore *store,
                          RapKind kind,
                          const char *words,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  rap_request_send (list_ids_request (kind, words), store, cancellable, callback, user_data,
                    rap_store_list_ids_async);
}

GArray *
rap_store_list_ids_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_list_ids_async, error);
}

/* A page of rows */

static gboolean
list_rows (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_list_rows (engine, request->kind, request->ids, request->text,
                                          error);
  return request->result != NULL;
}

static RapRequest *
list_rows_request (RapKind kind, GArray *ids, const char *language)
{
  RapRequest *request = rap_request_new (list_rows, RAP_REQUEST_READ,
                                         (GDestroyNotify) g_ptr_array_unref);

  request->kind = kind;
  request->ids = g_array_ref (ids);
  request->text = g_strdup (language);
  return request;
}

GPtrArray *
rap_store_list_rows_sync (RapStore *store,
                          RapKind kind,
                          GArray *ids,
                          const char *language,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (RapRequest) request = list_rows_request (kind, ids, language);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_list_rows_async (RapStore *store,
                           RapKind kind,
                           GArray *ids,
                           const char *language,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  rap_request_send (list_rows_request (kind, ids, language), store, cancellable, callback,
                    user_data, rap_store_list_rows_async);
}

GPtrArray *
rap_store_list_rows_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_list_rows_async, error);
}

/* What belongs to something */

static gboolean
list_related (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_list_related (engine, request->relation, request->id, request->text,
                                             error);
  return request->result != NULL;
}

static RapRequest *
list_related_request (RapRelation relation, gint64 id, const char *language)
{
  RapRequest *request = rap_request_new (list_related, RAP_REQUEST_READ,
                                         (GDestroyNotify) g_ptr_array_unref);

  request->relation = relation;
  request->id = id;
  request->text = g_strdup (language);
  return request;
}

GPtrArray *
rap_store_list_related_sync (RapStore *store,
                             RapRelation relation,
                             gint64 id,
                             const char *language,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (RapRequest) request = list_related_request (relation, id, language);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_list_related_async (RapStore *store,
                              RapRelation relation,
                              gint64 id,
                              const char *language,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  rap_request_send (list_related_request (relation, id, language), store, cancellable, callback,
                    user_data, rap_store_list_related_async);
}

GPtrArray *
rap_store_list_related_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_list_related_async, error);
}
