/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapStore: an open database of the record. This header opens and closes it;
 * what can be done with it stands in rap-store-load.h, rap-store-apply.h,
 * rap-store-history.h, rap-store-search.h and rap-store-care.h.
 *
 * Every read and write comes three times: _async and _finish for programs with
 * a main loop, and a blocking _sync for the command line and tests. Reads go on
 * beside a write and see what was saved before they began, all at one moment.
 * Cancelling an operation interrupts it; a write is then as if it had never
 * begun, and the error is %G_IO_ERROR_CANCELLED.
 */

#pragma once

#include <gio/gio.h>

#include "store/rap-store-error.h"

G_BEGIN_DECLS

/**
 * RapStoreFlags:
 * @RAP_STORE_OPEN: open a database that exists
 * @RAP_STORE_CREATE: make the database if there is no file
 * @RAP_STORE_READ_ONLY: open it without writing; it has to be of this version
 */
typedef enum
{
  RAP_STORE_OPEN = 0,
  RAP_STORE_CREATE = 1 << 0,
  RAP_STORE_READ_ONLY = 1 << 1,
} RapStoreFlags;

#define RAP_TYPE_STORE (rap_store_get_type ())
G_DECLARE_FINAL_TYPE (RapStore, rap_store, RAP, STORE, GObject)

/*
 * RapStore::changed:
 * @store: the store
 *
 * Something was saved, undone or redone, here or, as rap_store_poll_changes()
 * finds out, by another process. Emitted in the main context that was the
 * thread's default where the store was opened.
 */

/**
 * rap_store_open_sync:
 * @file: a file, which has to be on this computer
 * @flags: how to open it
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Opens a database and brings one of an older version up to this version, after
 * a verified backup beside it. A file that can't be used - newer, foreign,
 * damaged, locked, read-only, on a network file system - is left as it is.
 *
 * Returns: (transfer full) (nullable): the store, or %NULL
 */
RapStore *rap_store_open_sync (GFile *file,
                               RapStoreFlags flags,
                               GCancellable *cancellable,
                               GError **error);
void rap_store_open_async (GFile *file,
                           RapStoreFlags flags,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
RapStore *rap_store_open_finish (GAsyncResult *result, GError **error);

/**
 * rap_store_close:
 * @store: a store
 *
 * Waits for what was begun, and closes the database. Nothing else may be done
 * with @store afterwards. Happens by itself when the last reference is dropped.
 */
void rap_store_close (RapStore *store);

/**
 * rap_store_get_file:
 * @store: a store
 *
 * Returns: (transfer none): the file it was opened from
 */
GFile *rap_store_get_file (RapStore *store);

/**
 * rap_store_poll_changes_sync:
 * @store: a store
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Asks whether another process has saved something since this was last asked.
 * It costs microseconds, and makes #RapStore::changed be emitted if so.
 *
 * Returns: whether another process has; %FALSE with @error set on failure
 */
gboolean rap_store_poll_changes_sync (RapStore *store, GCancellable *cancellable, GError **error);
void rap_store_poll_changes_async (RapStore *store,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
gboolean rap_store_poll_changes_finish (RapStore *store, GAsyncResult *result, GError **error);

G_END_DECLS
