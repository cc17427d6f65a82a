/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The releases as they are listed: in groups, and put into words. */

#pragma once

#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * rap_release_items_load:
 * @store: a store
 * @language: the language one works in
 * @cancellable: (nullable): to break it off
 * @error: return location for an error
 *
 * Lists what waits for somebody: the drafts, then what is approved; then what is
 * issued, by the year of the event. In each group the latest event comes first.
 * Blocks: for a thread.
 *
 * Returns: (transfer full) (nullable) (element-type RapGroupedItem): the items
 */
GPtrArray *rap_release_items_load (RapStore *store,
                                   const char *language,
                                   GCancellable *cancellable,
                                   GError **error);

G_END_DECLS
