/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading the items of a list in a thread: putting names and dates of ten
 * thousand into words takes longer than a frame. */

#pragma once

#include "grouped/rap-grouped-list.h"

G_BEGIN_DECLS

/**
 * rap_grouped_load_async:
 * @face: (transfer none): what is listed
 * @desk: the desk, for its store and language
 * @cancellable: (nullable): to break it off
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Loads all items of a list.
 */
void rap_grouped_load_async (const RapGroupedFace *face,
                             RapDesk *desk,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/**
 * rap_grouped_load_finish:
 * @result: what the callback got
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable) (element-type RapGroupedItem): the items
 *   in their order
 */
GPtrArray *rap_grouped_load_finish (GAsyncResult *result, GError **error);

G_END_DECLS
