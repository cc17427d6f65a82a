/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Backing up and verifying, in a reader's thread, so that work goes on. */

#include "store/rap-store-care.h"

#include "store/rap-request.h"

static gboolean
backup (RapEngine *engine, RapRequest *request, GError **error)
{
  return rap_engine_backup (engine, g_file_peek_path (request->file), error);
}

static RapRequest *
backup_request (GFile *target)
{
  RapRequest *request = rap_request_new (backup, RAP_REQUEST_READ, NULL);

  request->file = g_object_ref (target);
  return request;
}

gboolean
rap_store_backup_sync (RapStore *store, GFile *target, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapRequest) request = NULL;

  g_return_val_if_fail (G_IS_FILE (target) && g_file_peek_path (target), FALSE);

  request = backup_request (target);
  return rap_request_wait (request, store, cancellable, error);
}

void
rap_store_backup_async (RapStore *store,
                        GFile *target,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_return_if_fail (G_IS_FILE (target) && g_file_peek_path (target));
  rap_request_send (backup_request (target), store, cancellable, callback, user_data,
                    rap_store_backup_async);
}

gboolean
rap_store_backup_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish (store, result, rap_store_backup_async, error) != NULL;
}

static gboolean
verify (RapEngine *engine, RapRequest *request, GError **error)
{
  request->result = rap_engine_verify (engine, error);
  return request->result != NULL;
}

static RapRequest *
verify_request (void)
{
  return rap_request_new (verify, RAP_REQUEST_READ, (GDestroyNotify) g_strfreev);
}

char **
rap_store_verify_sync (RapStore *store, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapRequest) request = verify_request ();

  return rap_request_wait_and_take (request, store, cancellable, error);
}

void
rap_store_verify_async (RapStore *store,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  rap_request_send (verify_request (), store, cancellable, callback, user_data,
                    rap_store_verify_async);
}

char **
rap_store_verify_finish (RapStore *store, GAsyncResult *result, GError **error)
{
  return rap_request_finish_and_take (store, result, rap_store_verify_async, error);
}
