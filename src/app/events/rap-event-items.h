/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The events as they are listed: in groups, and put into words. */

#pragma once

#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * rap_event_items_load:
 * @store: a store
 * @language: the language one works in
 * @cancellable: (nullable): to break it off
 * @error: return location for an error
 *
 * Lists what lies ahead or goes on, the nearest first; then what has no date
 * yet; then what has been, by year, the latest first. Blocks: for a thread.
 *
 * Returns: (transfer full) (nullable) (element-type RapGroupedItem): the items
 */
GPtrArray *rap_event_items_load (RapStore *store,
                                 const char *language,
                                 GCancellable *cancellable,
                                 GError **error);

G_END_DECLS
