/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How what was found is called in a language. Private to sqlite/. */

#pragma once

#include "store/rap-store-search.h"
#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_read_search_title:
 * @engine: a connection
 * @hit: a hit, of which the title is set to that in @language, or in another
 *   where there is none in it; and what tells of its event, if it has one
 * @language: a BCP 47 language tag
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it could be read
 */
gboolean rap_sqlite_read_search_title (RapEngine *engine,
                                       RapSearchHit *hit,
                                       const char *language,
                                       GError **error);

G_END_DECLS
