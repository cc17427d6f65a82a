/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies of a whole database: backups. Private to sqlite/. */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_copy:
 * @engine: a connection that is in no transaction
 * @path: where to write the copy; replaced if it exists
 * @error: return location for a #RapStoreError
 *
 * Writes the database as it is now into one file, which only its owner may
 * read. It is verified under another name before it takes the place of @path.
 *
 * Returns: whether @path is the copy now
 */
gboolean rap_sqlite_copy (RapEngine *engine, const char *path, GError **error);

/* Makes the change of a folder's entries last, as far as the system can. */
void rap_sqlite_sync_folder (const char *path);

G_END_DECLS
