/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What can be said of a database file before SQLite opens it, which might write
 * into it. Private to sqlite/.
 */

#pragma once

#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_is_network_type:
 * @type: the name of a file system type, such as "ext4" or "nfs4"
 *
 * On these the shared memory of SQLite's write-ahead log is not shared
 * (https://www.sqlite.org/wal.html, "all processes must be on the same host").
 *
 * Returns: whether such a file system may be used by several computers
 */
gboolean rap_sqlite_is_network_type (const char *type);

/**
 * rap_sqlite_check_file:
 * @path: a path
 * @flags: how it is to be opened
 * @version: the version of this program's databases
 * @exists: (out): whether there is a file
 * @error: return location for a #RapStoreError
 *
 * Looks at the file, its header and its folder, and writes nothing.
 *
 * Returns: whether it may be opened, or made
 */
gboolean rap_sqlite_check_file (const char *path,
                                RapStoreFlags flags,
                                gint64 version,
                                gboolean *exists,
                                GError **error);

G_END_DECLS
