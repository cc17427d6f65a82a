/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Searching, in a reader's thread. */

#include "store/rap-store-search.h"

#include "store/rap-request.h"

G_DEFINE_BOXED_TYPE (RapSearchHit, rap_search_hit, rap_search_hit_copy, rap_search_hit_free)

RapSearchHit *
rap_search_hit_copy (const RapSearchHit *hit)
{
  RapSearchHit *copy = g_new (RapSearchHit, 1);

  *copy = *hit;
  copy->title = g_strdup (hit->title);
  copy->event_title = g_strdup (hit->event_title);
  copy->date = g_strdup (hit->date);
  copy->excerpt = g_strdup (hit->excerpt);
  return copy;
}

void
rap_search_hit_free (RapSearchHit *hit)
{
  g_free (hit->title);
  g_free (hit->event_title);
  g_free (hit->date);
  g_free (hit->excerpt);
  g_free (hit);
}

static gboolean
search (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_search (engine, request->text, request->language, request->limit,
                                       error);
  return request->result != NULL;
}

static RapRequest *
search_request (const char *words, const char *language, guint limit)
{
  RapRequest *request = rap_request_new (search, RAP_REQUEST_READ,
                                         (GDestroyNotify) g_ptr_array_unref);

  request->text = g_strdup (words);
  request->language = g_strdup (language);
  request->limit = limit;
  return request;
}

GPtrArray *
rap_store_search_sync (RapStore *store,
                       const char *words,
                       const char *language,
                       guint limit,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (RapRequest) request = search_request (words, language, limit);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_search_async (RapStore *store,
                        const char *words,
                        const char *language,
                        guint limit,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  rap_request_send (search_request (words, language, limit), store, cancellable, callback,
                    user_data, rap_store_search_async);
}

GPtrArray *
rap_store_search_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_search_async, error);
}
