/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving changes, in the writer's thread. */

#include "store/rap-store-apply.h"

#include "store/rap-changes-private.h"
#include "store/rap-request.h"

static gboolean
apply (RapEngine *engine, RapRequest *request, GError **error)
{
  if (!rap_engine_apply (engine, request->changes, &request->number, error))
    return FALSE;
  request->wrote = request->number != 0;
  return TRUE;
}

static RapRequest *
apply_request (RapChanges *changes)
{
  RapRequest *request = rap_request_new (apply, RAP_REQUEST_WRITE, NULL);

  request->changes = rap_changes_ref (changes);
  return request;
}

gint64
rap_store_apply_sync (RapStore *store,
                      RapChanges *changes,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (RapRequest) request = NULL;

  g_return_val_if_fail (RAP_IS_STORE (store) && changes, -1);

  request = apply_request (changes);
  if (!rap_request_wait (request, store, cancellable, error))
    return -1;
  rap_changes_finish (changes);
  return request->number;
}

void
rap_store_apply_async (RapStore *store,
                       RapChanges *changes,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_return_if_fail (RAP_IS_STORE (store) && changes);
  rap_request_send (apply_request (changes), store, cancellable, callback, user_data,
                    rap_store_apply_async);
}

gint64
rap_store_apply_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  RapRequest *request = rap_request_finish (store, result, rap_store_apply_async, error);

  if (request == NULL)
    return -1;
  rap_changes_finish (request->changes);
  return request->number;
}
