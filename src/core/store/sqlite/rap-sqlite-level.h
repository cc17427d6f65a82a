/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The strictest level of disclosure that holds for an event or a remark.
 * Private to sqlite/. */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_read_level:
 * @engine: a connection
 * @kind: a noun
 * @id: its id
 * @level: (out): the strictest of the levels of an event and those above it, or
 *   of a remark, its statements, speakers and events; public for other nouns
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it could be read
 */
gboolean rap_sqlite_read_level (RapEngine *engine,
                                RapKind kind,
                                gint64 id,
                                RapDisclosure *level,
                                GError **error);

G_END_DECLS
