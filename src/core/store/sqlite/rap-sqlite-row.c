/* SPDX-License-Identifier: GPL-3.0-or-later */

/* SQL over whole rows, from what SQLite says of a table's columns: the history
 * knows tables, not nouns. */

#include "store/sqlite/rap-sqlite-row.h"

/* What is no content: these grow even when a change is taken back. */
#define WITHOUT_REVISIONS(json) "json_remove (" json ", '$.revision', '$.shared_revision')"

static GPtrArray *
list_columns (RapEngine *engine, const char *table, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine, "SELECT name FROM pragma_table_info (?) ORDER BY cid", error);
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);
  int more;

  if (query == NULL)
    return NULL;
  rap_query_bind_text (query, 1, table);
  while ((more = rap_query_next (query, error)) > 0)
    g_ptr_array_add (columns, rap_query_dup_text (query, 0));
  return more == 0 ? g_steal_pointer (&columns) : NULL;
}

char *
rap_sqlite_row_expression (RapEngine *engine, const char *table, GError **error)
{
  g_autoptr (GPtrArray) columns = list_columns (engine, table, error);
  GString *sql;

  if (columns == NULL)
    return NULL;
  sql = g_string_new ("json_object (");
  for (guint i = 0; i < columns->len; i++)
    {
      const char *column = g_ptr_array_index (columns, i);

      g_string_append_printf (sql, "%s'%s', %s.\"%s\"", i > 0 ? ", " : "", column, table, column);
    }
  g_string_append_c (sql, ')');
  return g_string_free (sql, FALSE);
}

gboolean
rap_sqlite_row_is (RapEngine *engine,
                   const char *table,
                   gint64 id,
                   const char *json,
                   gboolean *is,
                   GError **error)
{
  g_autofree char *row = rap_sqlite_row_expression (engine, table, error);
  g_autofree char *sql = NULL;
  g_autoptr (RapQuery) query = NULL;

  if (row == NULL)
    return FALSE;
  sql = g_strdup_printf ("SELECT " WITHOUT_REVISIONS (
                           "(SELECT %s FROM %s WHERE id = ?1)") " IS " WITHOUT_REVISIONS ("?2"),
                         row, table);
  query = rap_query_new (engine, sql, error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  rap_query_bind_text (query, 2, json);
  if (rap_query_next (query, error) < 0)
    return FALSE;
  *is = rap_query_get_int (query, 0) != 0;
  return TRUE;
}

gboolean
rap_sqlite_row_insert (RapEngine *engine, const char *table, const char *json, GError **error)
{
  g_autoptr (GPtrArray) columns = list_columns (engine, table, error);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) values = g_string_new (NULL);
  g_autofree char *sql = NULL;
  g_autoptr (RapQuery) query = NULL;

  if (columns == NULL)
    return FALSE;
  for (guint i = 0; i < columns->len; i++)
    {
      const char *column = g_ptr_array_index (columns, i);

      g_string_append_printf (names, "%s\"%s\"", i > 0 ? ", " : "", column);
      g_string_append_printf (values, "%s?1 ->> '%s'", i > 0 ? ", " : "", column);
    }
  sql = g_strdup_printf ("INSERT INTO %s (%s) VALUES (%s)", table, names->str, values->str);
  query = rap_query_new (engine, sql, error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, json);
  return rap_query_run (query, error);
}

/* A text keeps the revision it had: its number belongs to its words. */
static void
append_assignment (GString *sql, const char *table, const char *column)
{
  gboolean is_noun = !g_str_has_suffix (table, "_text");

  if (is_noun && strcmp (column, "revision") == 0)
    g_string_append (sql, "revision = revision + 1");
  else if (is_noun && strcmp (column, "shared_revision") == 0)
    g_string_append (sql, "shared_revision = iif (?2 ->> 'shared_revision' <>"
                          " ?3 ->> 'shared_revision', ?2 ->> 'shared_revision', shared_revision)");
  else
    g_string_append_printf (sql, "\"%s\" = ?2 ->> '%s'", column, column);
}

gboolean
rap_sqlite_row_restore (RapEngine *engine,
                        const char *table,
                        gint64 id,
                        const char *before,
                        const char *after,
                        GError **error)
{
  g_autoptr (GPtrArray) columns = list_columns (engine, table, error);
  g_autoptr (GString) sql = g_string_new (NULL);
  g_autoptr (RapQuery) query = NULL;

  if (columns == NULL)
    return FALSE;
  g_string_printf (sql, "UPDATE %s SET ", table);
  for (guint i = 0; i < columns->len; i++)
    {
      if (i > 0)
        g_string_append (sql, ", ");
      append_assignment (sql, table, g_ptr_array_index (columns, i));
    }
  g_string_append (sql, " WHERE id = ?1 AND ?3 IS NOT NULL");
  query = rap_query_new (engine, sql->str, error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  rap_query_bind_text (query, 2, before);
  rap_query_bind_text (query, 3, after);
  return rap_query_run (query, error);
}

gboolean
rap_sqlite_row_delete (RapEngine *engine, const char *table, gint64 id, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE id = ?", table);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  return rap_query_run (query, error);
}
