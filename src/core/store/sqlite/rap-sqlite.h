/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The SQLite engine's connection. Private to sqlite/. */

#pragma once

#include <sqlite3.h>

#include "store/rap-engine.h"
#include "store/sqlite/rap-sqlite-query.h"

G_BEGIN_DECLS

/* "Rapp", the application id in the header of each of our databases. */
#define RAP_SQLITE_APPLICATION_ID 0x52617070

/* The SQL of a noun, made when it is first needed. */
typedef struct
{
  char *insert;
  char *update;
} RapNounSql;

/**
 * RapEngine:
 * @db: the connection
 * @path: the database's path, for messages
 * @queries: (element-type utf8 RapQuery): prepared statements by their SQL
 * @nouns: SQL of each noun
 * @data_version: what PRAGMA data_version said last
 * @read_only: whether nothing may be written
 *
 * A connection, used by one thread at a time.
 */
struct _RapEngine
{
  sqlite3 *db;
  char *path;
  GHashTable *queries;
  RapNounSql nouns[RAP_N_KINDS];
  gint64 data_version;
  gboolean read_only;
  gint interrupted; /* atomic: another thread sets it */
};

/* Makes an engine of a connection, which it closes. */
RapEngine *rap_sqlite_new (sqlite3 *db, const char *path, gboolean read_only);

/**
 * rap_sqlite_connect:
 * @path: a file that exists, or a URI with %SQLITE_OPEN_URI
 * @sqlite_flags: SQLite's own
 * @error: return location for a #RapStoreError
 *
 * Returns: (transfer full) (nullable): a connection as all of ours are, with
 *   nothing read from the file yet
 */
RapEngine *rap_sqlite_connect (const char *path, int sqlite_flags, GError **error);

/* Runs statements that have no parameters and whose rows nobody wants. */
gboolean rap_sqlite_run (RapEngine *engine, const char *sql, GError **error);

/* Runs a query without parameters that gives one number. */
gboolean rap_sqlite_get_number (RapEngine *engine, const char *sql, gint64 *number, GError **error);

gboolean rap_sqlite_begin_read (RapEngine *engine, GError **error);
gboolean rap_sqlite_begin_write (RapEngine *engine, GError **error);
gboolean rap_sqlite_commit (RapEngine *engine, GError **error);

/* Leaves the transaction, if there is one, as if it had never begun. */
void rap_sqlite_roll_back (RapEngine *engine);

/**
 * RapReading:
 *
 * A transaction for reading, within which all queries see one moment. Ends by
 * itself.
 */
typedef RapEngine RapReading;

static inline void
rap_reading_end (RapReading *engine)
{
  rap_sqlite_roll_back (engine);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapReading, rap_reading_end)

/**
 * rap_sqlite_set_error:
 * @engine: a connection whose last call failed
 * @error: return location for a #RapStoreError
 *
 * Says in plain words why.
 */
void rap_sqlite_set_error (RapEngine *engine, GError **error);

/* The same from SQLite's own code and message. */
void rap_sqlite_set_error_from_code (const char *path,
                                     int code,
                                     const char *message,
                                     GError **error);

G_END_DECLS
