/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Beginning and ending steps. */

#include "store/sqlite/rap-sqlite-step.h"

#include "store/sqlite/rap-sqlite-search-index.h"

static const char *
get_user (void)
{
  const char *name = g_get_real_name ();

  return g_strcmp0 (name, "Unknown") == 0 ? g_get_user_name () : name;
}

static gboolean
insert_step (RapEngine *engine, const char *label, gint64 undoes, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine,
                   "INSERT INTO step (at, who, label, undoes_id)"
                   " VALUES (strftime ('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, nullif (?, 0))",
                   error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, get_user ());
  rap_query_bind_text (query, 2, label);
  rap_query_bind_int (query, 3, undoes);
  return rap_query_run (query, error);
}

gint64
rap_sqlite_begin_step (RapEngine *engine, const char *label, gint64 undoes, GError **error)
{
  if (!rap_sqlite_begin_write (engine, error))
    return 0;
  if (insert_step (engine, label, undoes, error))
    return sqlite3_last_insert_rowid (engine->db);
  rap_sqlite_roll_back (engine);
  return 0;
}

static gboolean
finish (RapEngine *engine, gint64 step, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, "UPDATE step SET finished = 1 WHERE id = ?",
                                              error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, step);
  return rap_query_run (query, error);
}

gboolean
rap_sqlite_end_step (RapEngine *engine, gint64 *step, GError **error)
{
  gboolean changed;

  if (!rap_sqlite_update_search (engine, *step, &changed, error))
    return FALSE;
  if (!changed)
    {
      *step = 0;
      rap_sqlite_roll_back (engine);
      return TRUE;
    }
  return finish (engine, *step, error) && rap_sqlite_commit (engine, error);
}
