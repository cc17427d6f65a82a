/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Long lists: the ids of all rows in their order first, which are few bytes
 * each, and what a row shows when it comes into sight.
 */

#pragma once

#include "record/rap-entity.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * RapListRow:
 * @id: the id of what the row stands for
 * @title: (nullable): what it is called; %NULL if it has no name
 * @subtitle: (nullable): what is said of it: for a person the position held now
 * @date: (nullable): an event's first day, in the stored form of rap-date.h
 * @disclosure: of something said, the strictest level that holds for it
 *
 * What one row of a list shows. For the office's own eyes.
 */
typedef struct
{
  gint64 id;
  char *title;
  char *subtitle;
  char *date;
  RapDisclosure disclosure;
} RapListRow;

#define RAP_TYPE_LIST_ROW (rap_list_row_get_type ())
GType rap_list_row_get_type (void) G_GNUC_CONST;
RapListRow *rap_list_row_copy (const RapListRow *row);
void rap_list_row_free (RapListRow *row);

/**
 * rap_store_list_ids_sync:
 * @store: a store
 * @kind: %RAP_KIND_PERSON or %RAP_KIND_ORGANIZATION
 * @words: (nullable): words or beginnings of words, in any script, to list only
 *   what has them all; %NULL or no word: everything
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Lists persons by family name, organizations by name. What only sounds like
 * @words is listed where nothing is spelt like them.
 *
 * Returns: (transfer full) (nullable) (element-type gint64): the ids
 */
GArray *rap_store_list_ids_sync (RapStore *store,
                                 RapKind kind,
                                 const char *words,
                                 GCancellable *cancellable,
                                 GError **error);
void rap_store_list_ids_async (RapStore *store,
                               RapKind kind,
                               const char *words,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
GArray *rap_store_list_ids_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_list_rows_sync:
 * @store: a store
 * @kind: %RAP_KIND_PERSON or %RAP_KIND_ORGANIZATION
 * @ids: (element-type gint64): the ids of a page of rows
 * @language: a BCP 47 language tag: that of the names, where there are such
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Returns: (transfer full) (nullable) (element-type RapListRow): the rows in the
 *   order of @ids, without those that do not exist
 */
GPtrArray *rap_store_list_rows_sync (RapStore *store,
                                     RapKind kind,
                                     GArray *ids,
                                     const char *language,
                                     GCancellable *cancellable,
                                     GError **error);
void rap_store_list_rows_async (RapStore *store,
                                RapKind kind,
                                GArray *ids,
                                const char *language,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
GPtrArray *rap_store_list_rows_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_list_appearances_sync:
 * @store: a store
 * @kind: %RAP_KIND_PERSON or %RAP_KIND_ORGANIZATION
 * @id: its id
 * @language: a BCP 47 language tag: that of the titles, where there are such
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Lists the events that a person took part in, or that an organization took
 * part in or organized, the latest first.
 *
 * Returns: (transfer full) (nullable) (element-type RapListRow): a row for each
 *   event, with the event's id
 */
GPtrArray *rap_store_list_appearances_sync (RapStore *store,
                                            RapKind kind,
                                            gint64 id,
                                            const char *language,
                                            GCancellable *cancellable,
                                            GError **error);
void rap_store_list_appearances_async (RapStore *store,
                                       RapKind kind,
                                       gint64 id,
                                       const char *language,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
GPtrArray *rap_store_list_appearances_finish (RapStore *store,
                                              GAsyncResult *result,
                                              GError **error);

/**
 * rap_store_list_members_sync:
 * @store: a store
 * @organization: an organization's id
 * @language: a BCP 47 language tag: that of the names, where there are such
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Lists the persons who hold a position at an organization now, at most 200, by
 * family name.
 *
 * Returns: (transfer full) (nullable) (element-type RapListRow): a row for each
 *   person, as in rap_store_list_rows_sync()
 */
GPtrArray *rap_store_list_members_sync (RapStore *store,
                                        gint64 organization,
                                        const char *language,
                                        GCancellable *cancellable,
                                        GError **error);
void rap_store_list_members_async (RapStore *store,
                                   gint64 organization,
                                   const char *language,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GPtrArray *rap_store_list_members_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_list_said_sync:
 * @store: a store
 * @person: a person's id
 * @language: a BCP 47 language tag: that of the words, where there are such
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Lists the statements that a person made, at most 200, those of the latest
 * event first.
 *
 * Returns: (transfer full) (nullable) (element-type RapListRow): a row for each
 *   statement: its event's id and date, its words, and its level of disclosure,
 *   which has to be heeded by whoever shows it
 */
GPtrArray *rap_store_list_said_sync (RapStore *store,
                                     gint64 person,
                                     const char *language,
                                     GCancellable *cancellable,
                                     GError **error);
void rap_store_list_said_async (RapStore *store,
                                gint64 person,
                                const char *language,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
GPtrArray *rap_store_list_said_finish (RapStore *store, GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapListRow, rap_list_row_free)

G_END_DECLS
