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
 * @spelling: (nullable): another spelling of @title, for who looks for matches;
 *   no list of the store has it
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
  char *spelling;
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
 * RapRelation:
 * @RAP_RELATION_EVENTS_OF_PERSON: the events that a person took part in, the
 *   latest first
 * @RAP_RELATION_EVENTS_OF_ORGANIZATION: those that an organization took part in
 *   or organized, the latest first
 * @RAP_RELATION_PEOPLE_OF_ORGANIZATION: the persons who hold a position at an
 *   organization now, by family name
 * @RAP_RELATION_STATEMENTS_OF_PERSON: the statements that a person made, those
 *   of the latest event first; each with its event's id and date, its words, and
 *   its level, which has to be heeded by whoever shows it
 * @RAP_RELATION_CITIES: all cities, by each of their names; of nothing
 * @RAP_RELATION_WORDS_OF_EVENTS: what the events are found by besides their own
 *   titles: the names of their organizers and the titles of their sessions and
 *   side events at any depth, in all languages, each with the id of the event
 *   that stands above all; of nothing
 * @RAP_RELATION_VENUES: the venues in a city, by each of their names; of no city,
 *   those whose city is not known
 * @RAP_RELATION_SERIES: all series of events, by each of their names; of nothing
 * @RAP_RELATION_FULLEST_EVENT: the event with the most statements, none if there is no
 *   statement; no session or side event; of nothing
 *
 * What a list is of.
 */
typedef enum
{
  RAP_RELATION_EVENTS_OF_PERSON,
  RAP_RELATION_EVENTS_OF_ORGANIZATION,
  RAP_RELATION_PEOPLE_OF_ORGANIZATION,
  RAP_RELATION_STATEMENTS_OF_PERSON,
  RAP_RELATION_CITIES,
  RAP_RELATION_WORDS_OF_EVENTS,
  RAP_RELATION_VENUES,
  RAP_RELATION_SERIES,
  RAP_RELATION_FULLEST_EVENT,
} RapRelation;

/**
 * rap_store_list_related_sync:
 * @store: a store
 * @relation: what to list
 * @id: the id of what it is of; 0 where it is of nothing
 * @language: a BCP 47 language tag: that of names, titles and words, where there
 *   are such
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Returns: (transfer full) (nullable) (element-type RapListRow): the rows
 */
GPtrArray *rap_store_list_related_sync (RapStore *store,
                                        RapRelation relation,
                                        gint64 id,
                                        const char *language,
                                        GCancellable *cancellable,
                                        GError **error);
void rap_store_list_related_async (RapStore *store,
                                   RapRelation relation,
                                   gint64 id,
                                   const char *language,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GPtrArray *rap_store_list_related_finish (RapStore *store, GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapListRow, rap_list_row_free)

G_END_DECLS
