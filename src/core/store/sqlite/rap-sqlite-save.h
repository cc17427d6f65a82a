/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving one entity within a step. Private to sqlite/. */

#pragma once

#include "store/rap-changes-private.h"
#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_save:
 * @engine: a connection in a step
 * @change: an entity to make or change; its copy @saved is completed
 * @is_new: whether it is to be made; it has its id already
 * @error: return location for a #RapStoreError
 *
 * Writes the row and its texts, as rap_changes_save() and rap_changes_import()
 * say. References have the ids of the database already.
 *
 * Returns: whether it was written, or says the same already
 */
gboolean rap_sqlite_save (RapEngine *engine, RapChange *change, gboolean is_new, GError **error);

/**
 * rap_sqlite_delete:
 * @engine: a connection in a step
 * @kind: which noun
 * @id: its id
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it was deleted with its parts
 */
gboolean rap_sqlite_delete (RapEngine *engine, RapKind kind, gint64 id, GError **error);

G_END_DECLS
