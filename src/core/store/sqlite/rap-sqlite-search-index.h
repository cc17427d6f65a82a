/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The search index as a whole, kept with the record. Private to sqlite/. */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_update_search:
 * @engine: a connection in a step
 * @step: the step, with all its changes
 * @changed: (out): whether the step changed anything
 * @error: return location for a #RapStoreError
 *
 * Makes the entries of what the step changed anew.
 *
 * Returns: whether they could be written
 */
gboolean rap_sqlite_update_search (RapEngine *engine,
                                   gint64 step,
                                   gboolean *changed,
                                   GError **error);

/**
 * rap_sqlite_ensure_search:
 * @engine: a connection
 * @error: return location for a #RapStoreError
 *
 * Makes the whole index anew if words fold otherwise than when it was made.
 *
 * Returns: whether the index is of now
 */
gboolean rap_sqlite_ensure_search (RapEngine *engine, GError **error);

/**
 * rap_sqlite_check_search:
 * @engine: a connection
 * @complete: (out): whether the index is what the record says
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it could be read
 */
gboolean rap_sqlite_check_search (RapEngine *engine, gboolean *complete, GError **error);

G_END_DECLS
