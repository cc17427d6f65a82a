/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Steps: each write is one transaction and one step of the history. Private to
 * sqlite/.
 */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_begin_step:
 * @engine: a connection
 * @label: what the user did
 * @undoes: the step that this one undoes, or 0
 * @error: return location for a #RapStoreError
 *
 * Begins a transaction.
 *
 * Returns: the step's id, or 0 on failure, when there is no transaction
 */
gint64 rap_sqlite_begin_step (RapEngine *engine, const char *label, gint64 undoes, GError **error);

/**
 * rap_sqlite_end_step:
 * @engine: a connection in a step
 * @step: (inout): the step's id; 0 if it changed nothing and is no step
 * @error: return location for a #RapStoreError
 *
 * Completes what is computed from the record, and commits. On failure the
 * transaction goes on, so that the reason can be looked for.
 *
 * Returns: whether it is saved
 */
gboolean rap_sqlite_end_step (RapEngine *engine, gint64 *step, GError **error);

G_END_DECLS
