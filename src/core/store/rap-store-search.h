/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Searching: from words in any script to persons, organizations, events and remarks. */

#pragma once

#include "record/rap-entity.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * RapSearchHit:
 * @kind: %RAP_KIND_PERSON, %RAP_KIND_ORGANIZATION, %RAP_KIND_EVENT or
 *   %RAP_KIND_REMARK
 * @id: its id
 * @event: for an event and a remark the event's id, else 0
 * @title: how to name it; of a remark, who speaks
 * @event_title: (nullable): of a remark found in a language, the title of its event
 * @date: (nullable): of an event and a remark found in a language, the event's
 *   first day, in the stored form of rap-date.h
 * @excerpt: (nullable): the words around what was found, where that is not in
 *   the title
 * @disclosure: for an event and a remark, the strictest level that holds for
 *   it, to be shown beside it; public for the others
 *
 * One thing that was found. For the office's own eyes: it may be off the record.
 */
typedef struct
{
  RapKind kind;
  gint64 id;
  gint64 event;
  char *title;
  char *event_title;
  char *date;
  char *excerpt;
  RapDisclosure disclosure;
} RapSearchHit;

#define RAP_TYPE_SEARCH_HIT (rap_search_hit_get_type ())
GType rap_search_hit_get_type (void) G_GNUC_CONST;
RapSearchHit *rap_search_hit_copy (const RapSearchHit *hit);
void rap_search_hit_free (RapSearchHit *hit);

/**
 * rap_store_search_sync:
 * @store: a store
 * @words: words or beginnings of words, in any script
 * @language: (nullable): a BCP 47 language tag: that of titles, where there are
 *   such; %NULL: the spelling that weighs most in the search, whatever its
 *   language, and shortened
 * @limit: how many hits at most
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Finds what has a word that begins like each of @words, however it is spelt:
 * names are found across scripts, without regard to case and diacritics.
 *
 * Returns: (transfer full) (nullable) (element-type RapSearchHit): the hits,
 *   the best first; none if there is no word in @words
 */
GPtrArray *rap_store_search_sync (RapStore *store,
                                  const char *words,
                                  const char *language,
                                  guint limit,
                                  GCancellable *cancellable,
                                  GError **error);
void rap_store_search_async (RapStore *store,
                             const char *words,
                             const char *language,
                             guint limit,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
GPtrArray *rap_store_search_finish (RapStore *store, GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapSearchHit, rap_search_hit_free)

G_END_DECLS
