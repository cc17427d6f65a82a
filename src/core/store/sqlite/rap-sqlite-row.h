/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Rows as the history keeps them: JSON objects with a member for each column.
 * Private to sqlite/.
 */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_row_is:
 * @engine: a connection
 * @table: a table of the record
 * @id: a row's id
 * @json: (nullable): a row of the history; %NULL: it does not exist
 * @is: (out): whether the row says that now; revisions count no change
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it could be read
 */
gboolean rap_sqlite_row_is (RapEngine *engine,
                            const char *table,
                            gint64 id,
                            const char *json,
                            gboolean *is,
                            GError **error);

/* Inserts a row as it was. */
gboolean rap_sqlite_row_insert (RapEngine *engine,
                                const char *table,
                                const char *json,
                                GError **error);

/**
 * rap_sqlite_row_restore:
 * @engine: a connection in a step
 * @table: a table of the record
 * @id: a row's id
 * @before: the row as it was before a change
 * @after: and after it
 * @error: return location for a #RapStoreError
 *
 * Makes the row say what it said before. A noun's revision grows nevertheless,
 * and its shared revision goes back only if that change had set it.
 *
 * Returns: whether it was written
 */
gboolean rap_sqlite_row_restore (RapEngine *engine,
                                 const char *table,
                                 gint64 id,
                                 const char *before,
                                 const char *after,
                                 GError **error);

/* Deletes a row, if it was not taken along by another. */
gboolean rap_sqlite_row_delete (RapEngine *engine, const char *table, gint64 id, GError **error);

/**
 * rap_sqlite_row_expression:
 * @engine: a connection
 * @table: a table of the record
 * @error: return location for a #RapStoreError
 *
 * Returns: (transfer full) (nullable): an expression that makes a row of @table
 *   a JSON object as the history keeps it
 */
char *rap_sqlite_row_expression (RapEngine *engine, const char *table, GError **error);

G_END_DECLS
