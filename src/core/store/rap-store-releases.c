/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of releases, in a reader's thread. */

#include "store/rap-store-releases.h"

#include "store/rap-request.h"

void
rap_listed_release_free (RapListedRelease *release)
{
  g_free (release->event_title);
  g_free (release->event_starts);
  g_free (release->headline);
  g_free (release->template_id);
  g_free (release->language);
  g_free (release->issued_at);
  g_free (release);
}

static gboolean
list_releases (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_list_releases (engine, request->text, error);
  return request->result != NULL;
}

static RapRequest *
list_releases_request (const char *language)
{
  RapRequest *request = rap_request_new (list_releases, RAP_REQUEST_READ,
                                         (GDestroyNotify) g_ptr_array_unref);

  request->text = g_strdup (language);
  return request;
}

GPtrArray *
rap_store_list_releases_sync (RapStore *store,
                              const char *language,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (RapRequest) request = list_releases_request (language);

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_list_releases_async (RapStore *store,
                               const char *language,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  rap_request_send (list_releases_request (language), store, cancellable, callback, user_data,
                    rap_store_list_releases_async);
}

GPtrArray *
rap_store_list_releases_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_list_releases_async, error);
}
