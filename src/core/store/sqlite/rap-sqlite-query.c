/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prepared statements, kept by their SQL for the next use. */

#include "store/sqlite/rap-sqlite-query.h"

#include "store/sqlite/rap-sqlite.h"

struct _RapQuery
{
  RapEngine *engine;
  sqlite3_stmt *statement;
  gboolean in_use;
};

RapQuery *
rap_query_new (RapEngine *engine, const char *sql, GError **error)
{
  RapQuery *query = g_hash_table_lookup (engine->queries, sql);
  sqlite3_stmt *statement;

  if (query == NULL)
    {
      if (sqlite3_prepare_v3 (engine->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) !=
          SQLITE_OK)
        {
          rap_sqlite_set_error (engine, error);
          return NULL;
        }
      query = g_new0 (RapQuery, 1);
      query->engine = engine;
      query->statement = statement;
      g_hash_table_insert (engine->queries, g_strdup (sql), query);
    }
  g_assert (!query->in_use);
  query->in_use = TRUE;
  return query;
}

void
rap_query_end (RapQuery *query)
{
  sqlite3_reset (query->statement);
  sqlite3_clear_bindings (query->statement);
  query->in_use = FALSE;
}

void
rap_query_free (RapQuery *query)
{
  sqlite3_finalize (query->statement);
  g_free (query);
}

/* Binding fails only for a parameter that is not there, or without memory. */
static void
check_bound (int code)
{
  g_assert (code == SQLITE_OK);
}

void
rap_query_bind_int (RapQuery *query, int parameter, gint64 value)
{
  check_bound (sqlite3_bind_int64 (query->statement, parameter, value));
}

void
rap_query_bind_text (RapQuery *query, int parameter, const char *value)
{
  check_bound (sqlite3_bind_text (query->statement, parameter, value, -1, SQLITE_TRANSIENT));
}

void
rap_query_bind_bytes (RapQuery *query, int parameter, GBytes *value)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (value, &size);

  check_bound (data ? sqlite3_bind_blob (query->statement, parameter, data, (int) size,
                                         SQLITE_TRANSIENT)
                    : sqlite3_bind_zeroblob (query->statement, parameter, 0));
}

void
rap_query_bind_null (RapQuery *query, int parameter)
{
  check_bound (sqlite3_bind_null (query->statement, parameter));
}

void
rap_query_bind_ids (RapQuery *query, int parameter, GArray *ids)
{
  g_autoptr (GString) json = g_string_new ("[");

  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (json, "%s%" G_GINT64_FORMAT, i > 0 ? "," : "",
                            g_array_index (ids, gint64, i));
  g_string_append_c (json, ']');
  rap_query_bind_text (query, parameter, json->str);
}

int
rap_query_next (RapQuery *query, GError **error)
{
  int code;

  if (g_atomic_int_get (&query->engine->interrupted))
    {
      rap_sqlite_set_error_from_code (query->engine->path, SQLITE_INTERRUPT, NULL, error);
      return -1;
    }
  code = sqlite3_step (query->statement);
  if (code == SQLITE_ROW)
    return 1;
  if (code == SQLITE_DONE)
    return 0;
  rap_sqlite_set_error (query->engine, error);
  return -1;
}

gboolean
rap_query_run (RapQuery *query, GError **error)
{
  int more;

  while ((more = rap_query_next (query, error)) > 0)
    ;
  return more == 0;
}

gboolean
rap_query_is_null (RapQuery *query, int column)
{
  return sqlite3_column_type (query->statement, column) == SQLITE_NULL;
}

gint64
rap_query_get_int (RapQuery *query, int column)
{
  return sqlite3_column_int64 (query->statement, column);
}

const char *
rap_query_get_text (RapQuery *query, int column)
{
  return (const char *) sqlite3_column_text (query->statement, column);
}

char *
rap_query_dup_text (RapQuery *query, int column)
{
  return g_strdup (rap_query_get_text (query, column));
}
