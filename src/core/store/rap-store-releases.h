/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * All releases of all events, as a list shows them: without their texts.
 */

#pragma once

#include "record/rap-choice-types.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * RapListedRelease:
 * @id: the release's id
 * @event_id: the id of the event it is of
 * @event_title: (nullable): what the event is called; %NULL if it has no name
 * @event_starts: (nullable): its first day, in the stored form of rap-date.h
 * @headline: (nullable): its headline; %NULL where the template has its own
 * @template_id: its template's name: news-agency
 * @language: the BCP 47 tag of the language it is written in
 * @state: how far it has come
 * @version: from 1, %RAP_UNSET before it is issued
 * @issued_at: (nullable): the moment in UTC: "2023-11-03T07:00:00Z"
 *
 * One release in the list.
 */
typedef struct
{
  gint64 id;
  gint64 event_id;
  char *event_title;
  char *event_starts;
  char *headline;
  char *template_id;
  char *language;
  RapReleaseState state;
  gint64 version;
  char *issued_at;
} RapListedRelease;

void rap_listed_release_free (RapListedRelease *release);

/**
 * rap_store_list_releases_sync:
 * @store: a store
 * @language: a BCP 47 language tag: that of the events' titles, where there are
 *   such
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Lists the releases, those of the latest event first and those of events
 * without a date before them; of one event, the newest first.
 *
 * Returns: (transfer full) (nullable) (element-type RapListedRelease): the
 *   releases
 */
GPtrArray *rap_store_list_releases_sync (RapStore *store,
                                         const char *language,
                                         GCancellable *cancellable,
                                         GError **error);
void rap_store_list_releases_async (RapStore *store,
                                    const char *language,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
GPtrArray *rap_store_list_releases_finish (RapStore *store, GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapListedRelease, rap_listed_release_free)

G_END_DECLS
