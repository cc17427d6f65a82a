/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving: changes become one step of the history. */

#pragma once

#include "store/rap-changes.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * rap_store_apply_sync:
 * @store: a store
 * @changes: what to save and delete; to be applied once, but again if it failed
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Saves all of @changes in one transaction, which is on the disk when this
 * returns. On failure nothing is changed, neither in the database nor in the
 * entities; the message names the noun and the field.
 *
 * Returns: the id of the step, 0 if the record already says all of it, -1 on
 *   failure
 */
gint64 rap_store_apply_sync (RapStore *store,
                             RapChanges *changes,
                             GCancellable *cancellable,
                             GError **error);
void rap_store_apply_async (RapStore *store,
                            RapChanges *changes,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gint64 rap_store_apply_finish (RapStore *store, GAsyncResult *result, GError **error);

G_END_DECLS
