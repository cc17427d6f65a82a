/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading: from ids and uids to entities and records. */

#pragma once

#include "record/rap-record.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * rap_store_load_record_sync:
 * @store: a store
 * @root: which noun: an event, a person, an organization, a place or a series
 * @id: its id
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Loads a noun with all that belongs to it, and all that is referred to:
 * persons with their names and affiliations, organizations with the ones they
 * belong to, places, the series. An event comes with its sessions and side
 * events at any depth and with its releases; its own parent is not loaded.
 *
 * Returns: (transfer full) (nullable): the record; %NULL with
 *   %RAP_STORE_ERROR_NOT_FOUND if there is none
 */
RapRecord *rap_store_load_record_sync (RapStore *store,
                                       RapKind root,
                                       gint64 id,
                                       GCancellable *cancellable,
                                       GError **error);
void rap_store_load_record_async (RapStore *store,
                                  RapKind root,
                                  gint64 id,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
RapRecord *rap_store_load_record_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_load_entities_sync:
 * @store: a store
 * @kind: which noun
 * @ids: (array length=n_ids): ids
 * @n_ids: how many
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Returns: (transfer full) (nullable) (element-type RapEntity): the entities
 *   with these ids that are there, in the order of @ids
 */
GPtrArray *rap_store_load_entities_sync (RapStore *store,
                                         RapKind kind,
                                         const gint64 *ids,
                                         gsize n_ids,
                                         GCancellable *cancellable,
                                         GError **error);
void rap_store_load_entities_async (RapStore *store,
                                    RapKind kind,
                                    const gint64 *ids,
                                    gsize n_ids,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
GPtrArray *rap_store_load_entities_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_find_uid_sync:
 * @store: a store
 * @kind: which noun
 * @uid: a uid
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Returns: the id of the entity with this uid, 0 if there is none, -1 on failure
 */
gint64 rap_store_find_uid_sync (RapStore *store,
                                RapKind kind,
                                const char *uid,
                                GCancellable *cancellable,
                                GError **error);

/**
 * rap_store_load_at_revision_sync:
 * @store: a store
 * @kind: which noun
 * @id: an id
 * @revision: one of the revisions that the entity has had
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Loads an entity as it was at a revision, from the history. A revision's
 * number is never used again for another content, so this is unambiguous.
 *
 * Returns: (transfer full) (nullable): the entity then, with its present id and
 *   @revision; %NULL without an error if the history does not know it
 */
gpointer rap_store_load_at_revision_sync (RapStore *store,
                                          RapKind kind,
                                          gint64 id,
                                          gint64 revision,
                                          GCancellable *cancellable,
                                          GError **error);
void rap_store_load_at_revision_async (RapStore *store,
                                       RapKind kind,
                                       gint64 id,
                                       gint64 revision,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
gpointer rap_store_load_at_revision_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_list_events_sync:
 * @store: a store
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Lists the events, sessions and side events not among them, by their date,
 * the latest first and those without a date before them.
 *
 * Returns: (transfer full) (nullable): a record with the events in this order
 *   and the places they refer to, and nothing else
 */
RapRecord *rap_store_list_events_sync (RapStore *store, GCancellable *cancellable, GError **error);
void rap_store_list_events_async (RapStore *store,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
RapRecord *rap_store_list_events_finish (RapStore *store, GAsyncResult *result, GError **error);

G_END_DECLS
