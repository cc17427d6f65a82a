/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The versions of the schema: from one to the next. Private to sqlite/.
 *
 * Version N is made from the one before by the files of data/schema/N/, in the
 * order of their names. The number is the database's PRAGMA user_version.
 */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_get_newest_version:
 *
 * Returns: the version of the databases that this program makes
 */
gint64 rap_sqlite_get_newest_version (void);

/**
 * rap_sqlite_get_version:
 * @engine: a connection
 * @version: (out): the database's version; 0 for an empty one
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it could be read
 */
gboolean rap_sqlite_get_version (RapEngine *engine, gint64 *version, GError **error);

/* Makes a version from the one before, within a transaction. */
typedef gboolean (*RapMakeVersion) (RapEngine *engine, gint64 version, GError **error);

/**
 * rap_sqlite_migrate:
 * @engine: a connection
 * @error: return location for a #RapStoreError
 *
 * Brings the database up to the newest version, in one transaction for each
 * version; a new one gets its schema. One that exists is copied first, to a
 * file beside it that has its version in its name.
 *
 * Returns: whether it is there
 */
gboolean rap_sqlite_migrate (RapEngine *engine, GError **error);

/* The same up to any version, made by any function: for tests. */
gboolean rap_sqlite_migrate_to (RapEngine *engine,
                                gint64 newest,
                                RapMakeVersion make_version,
                                GError **error);

G_END_DECLS
