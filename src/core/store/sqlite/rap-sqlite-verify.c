/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Verifying a database: the file, the references, the history. */

#include <glib/gi18n-lib.h>

#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-row.h"
#include "store/sqlite/rap-sqlite-search-index.h"
#include "store/sqlite/rap-sqlite-texts.h"
#include "store/sqlite/rap-sqlite-title.h"

/* A damaged database can have as many faults as rows; nobody reads more. */
#define MAX_FINDINGS 100

static void
add_finding (GPtrArray *findings, char *finding)
{
  if (findings->len < MAX_FINDINGS)
    g_ptr_array_add (findings, finding);
  else
    g_free (finding);
}

static gboolean
check_file (RapEngine *engine, GPtrArray *findings, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, "PRAGMA integrity_check", error);
  int more;

  if (query == NULL)
    return FALSE;
  while ((more = rap_query_next (query, error)) > 0)
    if (g_strcmp0 (rap_query_get_text (query, 0), "ok") != 0)
      add_finding (findings,
                   g_strdup_printf (_("The file is damaged: %s."), rap_query_get_text (query, 0)));
  return more == 0;
}

/* "The event “Round table” (12)" */
static char *
name_row (RapEngine *engine, const char *table, gint64 noun)
{
  RapKind kind = rap_sqlite_find_kind (table);
  g_autofree char *name = kind < RAP_N_KINDS ? rap_sqlite_name_row (engine, kind, noun)
                                             : g_strdup (table);

  return g_strdup_printf (C_("name and number", "%s (%lld)"), name, (long long) noun);
}

static gboolean
check_references (RapEngine *engine, GPtrArray *findings, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine, "SELECT \"table\", rowid FROM pragma_foreign_key_check", error);
  int more;

  if (query == NULL)
    return FALSE;
  while ((more = rap_query_next (query, error)) > 0)
    {
      g_autofree char *name = name_row (engine, rap_query_get_text (query, 0),
                                        rap_query_get_int (query, 1));

      add_finding (findings,
                   g_strdup_printf (_("%s: it refers to something that is not there."), name));
    }
  return more == 0;
}

/* Runs a query for nouns of a table and reports each with @format. */
static gboolean
report (RapEngine *engine,
        GPtrArray *findings,
        const char *table,
        const char *sql,
        const char *sentence,
        GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);
  int more;

  if (query == NULL)
    return FALSE;
  while ((more = rap_query_next (query, error)) > 0)
    {
      g_autofree char *name = name_row (engine, table, rap_query_get_int (query, 0));

      add_finding (findings, g_strdup_printf (C_("name and sentence", "%s: %s"), name, sentence));
    }
  return more == 0;
}

/* Each row says what the history says last of it, and none is missing. */
static gboolean
check_table (RapEngine *engine, GPtrArray *findings, const char *table, GError **error)
{
  RapKind kind = rap_sqlite_find_kind (table);
  const char *noun = rap_noun_get (kind)->name;
  g_autofree char *noun_id = strcmp (noun, table) == 0 ? g_strdup ("id")
                                                       : g_strconcat (noun, "_id", NULL);
  g_autofree char *row = rap_sqlite_row_expression (engine, table, error);
  g_autofree char *others = NULL;
  g_autofree char *missing = NULL;

  if (row == NULL)
    return FALSE;
  others = g_strdup_printf ("SELECT %2$s.%1$s FROM %2$s LEFT JOIN last_change AS l"
                            " ON l.table_name = '%2$s' AND l.row_id = %2$s.id"
                            " LEFT JOIN change ON change.id = l.id WHERE %3$s IS NOT change.after",
                            noun_id, table, row);
  missing = g_strdup_printf ("SELECT l.noun_id FROM last_change AS l JOIN change USING (id)"
                             " WHERE l.table_name = '%1$s' AND after IS NOT NULL"
                             " AND l.row_id NOT IN (SELECT id FROM %1$s)",
                             table);
  return report (engine, findings, table, others,
                 _("It is not what the history leads to."), error) &&
                 report (engine, findings, table, missing,
                         _("It is missing, though the history does not say that it was deleted."),
                           error);
}

/* Of each row the last change; goes with the transaction. */
static gboolean
collect_last_changes (RapEngine *engine, GError **error)
{
  return rap_sqlite_run (engine,
                         "CREATE TEMP TABLE last_change (table_name, row_id, noun_id, id,"
                         " PRIMARY KEY (table_name, row_id)) WITHOUT ROWID;"
                         "INSERT INTO last_change SELECT table_name, row_id, noun_id, max (id)"
                         " FROM change GROUP BY table_name, row_id",
                         error);
}

static gboolean
check_history (RapEngine *engine, GPtrArray *findings, GError **error)
{
  gint64 open;

  if (!collect_last_changes (engine, error))
    return FALSE;
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const char *name = rap_noun_get (kind)->name;
      g_autofree char *texts = g_strconcat (name, "_text", NULL);

      if (!check_table (engine, findings, name, error))
        return FALSE;
      if (rap_sqlite_has_texts (rap_noun_get (kind)) &&
          !check_table (engine, findings, texts, error))
        return FALSE;
    }
  if (!rap_sqlite_get_number (engine, "SELECT count (*) FROM step WHERE NOT finished", &open,
                              error))
    return FALSE;
  if (open > 0)
    add_finding (findings, g_strdup (_("The history has a step that was not finished.")));
  return TRUE;
}

static gboolean
check_search (RapEngine *engine, GPtrArray *findings, GError **error)
{
  gboolean complete;

  if (!rap_sqlite_check_search (engine, &complete, error))
    return FALSE;
  if (!complete)
    add_finding (findings, g_strdup (_("The search index is not what the record says.")));
  return TRUE;
}

static gboolean
check_all (RapEngine *engine, GPtrArray *findings, GError **error)
{
  if (!check_file (engine, findings, error))
    return FALSE;
  /* What is read of a damaged file proves nothing. */
  return findings->len > 0 ||
         (check_references (engine, findings, error) && check_history (engine, findings, error) &&
          check_search (engine, findings, error));
}

char **
rap_engine_verify (RapEngine *engine, GError **error)
{
  g_autoptr (RapReading) reading = NULL;
  g_autoptr (GPtrArray) findings = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  g_autoptr (GError) failure = NULL;

  if (!rap_sqlite_begin_read (engine, error))
    return NULL;
  reading = engine;
  if (check_all (engine, findings, &failure))
    return (char **) g_ptr_array_steal (findings, NULL);
  if (!g_error_matches (failure, RAP_STORE_ERROR, RAP_STORE_ERROR_DAMAGED))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  add_finding (findings, g_strdup (failure->message));
  return (char **) g_ptr_array_steal (findings, NULL);
}
