/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapQuery: a prepared statement that binds and reads by type. Prepared once
 * for each connection and reused. Private to sqlite/.
 */

#pragma once

#include <glib.h>
#include <sqlite3.h>

#include "store/rap-engine.h"

G_BEGIN_DECLS

/**
 * RapQuery:
 *
 * A statement in use. To be held in a g_autoptr, whose end makes it ready for
 * the next use; the connection owns it.
 */
typedef struct _RapQuery RapQuery;

/**
 * rap_query_new:
 * @engine: a connection
 * @sql: one statement; the same text is prepared once
 * @error: return location for a #RapStoreError
 *
 * Returns: (nullable): the statement, not in use elsewhere, or %NULL
 */
RapQuery *rap_query_new (RapEngine *engine, const char *sql, GError **error);
void rap_query_end (RapQuery *query);

/* Closes a statement for good. */
void rap_query_free (RapQuery *query);

/* Parameters count from 1. Texts and bytes are copied; %NULL is bound as NULL. */
void rap_query_bind_int (RapQuery *query, int parameter, gint64 value);
void rap_query_bind_text (RapQuery *query, int parameter, const char *value);
void rap_query_bind_bytes (RapQuery *query, int parameter, GBytes *value);
void rap_query_bind_null (RapQuery *query, int parameter);

/* (element-type gint64): as a JSON array, for "IN (SELECT value FROM json_each (?))" */
void rap_query_bind_ids (RapQuery *query, int parameter, GArray *ids);

/**
 * rap_query_next:
 * @query: a statement
 * @error: return location for a #RapStoreError
 *
 * Returns: 1 if there is a row, 0 if there is none left, -1 on failure
 */
int rap_query_next (RapQuery *query, GError **error);

/* Runs it to its end, for statements that give no rows. */
gboolean rap_query_run (RapQuery *query, GError **error);

/* Columns count from 0. */
gboolean rap_query_is_null (RapQuery *query, int column);
gint64 rap_query_get_int (RapQuery *query, int column);

/* (transfer none) (nullable): valid until the next row */
const char *rap_query_get_text (RapQuery *query, int column);

/* (transfer full) (nullable) */
char *rap_query_dup_text (RapQuery *query, int column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapQuery, rap_query_end)

G_END_DECLS
