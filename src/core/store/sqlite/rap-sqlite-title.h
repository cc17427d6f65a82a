/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a row is called in messages and lists. Private to sqlite/. */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_dup_title:
 * @engine: a connection
 * @kind: which noun
 * @id: its id
 *
 * Returns: (transfer full) (nullable): what it is called, cut after 40
 *   characters; %NULL if it has nothing to be called by
 */
char *rap_sqlite_dup_title (RapEngine *engine, RapKind kind, gint64 id);

/**
 * rap_sqlite_name_row:
 * @engine: a connection
 * @kind: which noun
 * @id: its id
 *
 * Returns: (transfer full): "The event “Round table”"
 */
char *rap_sqlite_name_row (RapEngine *engine, RapKind kind, gint64 id);

/* The noun of a table, or of its table of texts; %RAP_N_KINDS if it is none. */
RapKind rap_sqlite_find_kind (const char *table);

G_END_DECLS
