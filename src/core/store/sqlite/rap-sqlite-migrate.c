/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making and migrating the schema. */

#include "store/sqlite/rap-sqlite-migrate.h"

#include "rap-data.h"
#include "store/sqlite/rap-sqlite-copy.h"

/* The folders below data/schema/. */
#define NEWEST_VERSION 3

gint64
rap_sqlite_get_newest_version (void)
{
  return NEWEST_VERSION;
}

gboolean
rap_sqlite_get_version (RapEngine *engine, gint64 *version, GError **error)
{
  return rap_sqlite_get_number (engine, "PRAGMA user_version", version, error);
}

static gboolean
run_file (RapEngine *engine, const char *path, GError **error)
{
  g_autoptr (GBytes) sql = rap_data_load (path);

  g_assert (sql);
  return rap_sqlite_run (engine, g_bytes_get_data (sql, NULL), error);
}

static gboolean
run_folder (RapEngine *engine, gint64 version, GError **error)
{
  g_autofree char *folder = g_strdup_printf ("schema/%" G_GINT64_FORMAT, version);
  g_auto (GStrv) names = rap_data_list (folder);

  for (char **name = names; *name; name++)
    {
      g_autofree char *path = g_build_filename (folder, *name, NULL);

      if (!run_file (engine, path, error))
        return FALSE;
    }
  return TRUE;
}

/* The triggers that write the history follow the schema's newest version. */
static gboolean
renew_history_triggers (RapEngine *engine, GError **error)
{
  g_autoptr (GString) drop = g_string_new (NULL);
  g_autoptr (RapQuery) query = rap_query_new (engine,
                                              "SELECT name FROM sqlite_schema WHERE type = "
                                              "'trigger' AND name GLOB 'history_*'",
                                              error);
  int more;

  if (query == NULL)
    return FALSE;
  while ((more = rap_query_next (query, error)) > 0)
    g_string_append_printf (drop, "DROP TRIGGER %s;", rap_query_get_text (query, 0));
  g_clear_pointer (&query, rap_query_end);
  return more == 0 && rap_sqlite_run (engine, drop->str, error) &&
         run_file (engine, "schema/history.sql", error);
}

static gboolean
make_version (RapEngine *engine, gint64 version, GError **error)
{
  return run_folder (engine, version, error) &&
         (version < NEWEST_VERSION || renew_history_triggers (engine, error));
}

static gboolean
mark_version (RapEngine *engine, gint64 version, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("PRAGMA user_version = %" G_GINT64_FORMAT ";"
                                          "PRAGMA application_id = %d",
                                          version, RAP_SQLITE_APPLICATION_ID);

  return rap_sqlite_run (engine, sql, error);
}

/* Another process may have done it meanwhile. */
static gboolean
migrate_one (RapEngine *engine, gint64 version, RapMakeVersion make, GError **error)
{
  gint64 present;

  if (!rap_sqlite_begin_write (engine, error))
    return FALSE;
  if (rap_sqlite_get_version (engine, &present, error) && present >= version)
    {
      rap_sqlite_roll_back (engine);
      return TRUE;
    }
  if (make (engine, version, error) && mark_version (engine, version, error) &&
      rap_sqlite_commit (engine, error))
    return TRUE;
  rap_sqlite_roll_back (engine);
  return FALSE;
}

static gboolean
back_up (RapEngine *engine, gint64 version, GError **error)
{
  g_autofree char *path = g_strdup_printf ("%s.version-%" G_GINT64_FORMAT, engine->path, version);

  return rap_sqlite_copy (engine, path, error);
}

gboolean
rap_sqlite_migrate_to (RapEngine *engine, gint64 newest, RapMakeVersion make, GError **error)
{
  gint64 version;

  if (!rap_sqlite_get_version (engine, &version, error))
    return FALSE;
  if (version > 0 && version < newest && !back_up (engine, version, error))
    return FALSE;
  while (version < newest)
    if (!migrate_one (engine, ++version, make, error))
      return FALSE;
  return TRUE;
}

gboolean
rap_sqlite_migrate (RapEngine *engine, GError **error)
{
  return rap_sqlite_migrate_to (engine, NEWEST_VERSION, make_version, error);
}
