/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Taking care of a database: backing it up and verifying it. */

#pragma once

#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * rap_store_backup_sync:
 * @store: a store
 * @target: a local file, which is replaced if it exists; may be on a network share
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Writes the whole database, as it is at one moment, into one file. The copy is
 * verified under another name before it takes the place of @target, so that an
 * older backup stays whole if anything fails.
 *
 * Returns: whether @target is the backup now
 */
gboolean rap_store_backup_sync (RapStore *store,
                                GFile *target,
                                GCancellable *cancellable,
                                GError **error);
void rap_store_backup_async (RapStore *store,
                             GFile *target,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
gboolean rap_store_backup_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_verify_sync:
 * @store: a store
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Checks the file, all constraints, that the history leads to the record as it
 * is, and that the search index is complete.
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): what is wrong,
 *   a sentence each; empty if all is well; %NULL if it could not be checked
 */
char **rap_store_verify_sync (RapStore *store, GCancellable *cancellable, GError **error);
void rap_store_verify_async (RapStore *store,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
char **rap_store_verify_finish (RapStore *store, GAsyncResult *result, GError **error);

G_END_DECLS
