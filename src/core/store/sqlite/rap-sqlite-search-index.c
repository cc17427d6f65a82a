/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The search index as a whole: made anew, and compared with what it would be. */

#include "store/sqlite/rap-sqlite-search-index.h"

#include "record/rap-fold.h"
#include "store/sqlite/rap-sqlite-search-entry.h"

/* (transfer full) (nullable) (element-type gint64) */
static GArray *
list_ids (RapEngine *engine, RapKind kind, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM %s", rap_noun_get (kind)->name);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  int more;

  if (query == NULL)
    return NULL;
  while ((more = rap_query_next (query, error)) > 0)
    {
      gint64 id = rap_query_get_int (query, 0);

      g_array_append_val (ids, id);
    }
  return more == 0 ? g_steal_pointer (&ids) : NULL;
}

static gboolean
has_stamp (RapEngine *engine, const char *stamp, gboolean *has, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, "SELECT 1 FROM search_stamp WHERE stamp = ?",
                                              error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, stamp);
  more = rap_query_next (query, error);
  *has = more > 0;
  return more >= 0;
}

static gboolean
set_stamp (RapEngine *engine, const char *stamp, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine, "INSERT OR REPLACE INTO search_stamp (id, stamp) VALUES (1, ?)", error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, stamp);
  return rap_query_run (query, error);
}

static gboolean
renew_source (RapEngine *engine, const RapSearchSource *source, GError **error)
{
  g_autoptr (GArray) ids = list_ids (engine, source->kind, error);

  for (guint i = 0; ids && i < ids->len; i++)
    if (!rap_sqlite_renew_search_entry (engine, source, g_array_index (ids, gint64, i), error))
      return FALSE;
  return ids != NULL;
}

static gboolean
rebuild (RapEngine *engine, const char *stamp, GError **error)
{
  if (!rap_sqlite_run (engine,
                       "INSERT INTO search (search) VALUES ('delete-all');"
                       "DELETE FROM search_entry",
                       error))
    return FALSE;
  for (guint i = 0; i < RAP_SEARCH_N_SOURCES; i++)
    if (!renew_source (engine, &rap_search_sources[i], error))
      return FALSE;
  return set_stamp (engine, stamp, error);
}

gboolean
rap_sqlite_ensure_search (RapEngine *engine, GError **error)
{
  g_autofree char *stamp = rap_fold_get_stamp ();
  gboolean has;

  if (!has_stamp (engine, stamp, &has, error))
    return FALSE;
  if (has)
    return TRUE;
  if (!rap_sqlite_begin_write (engine, error))
    return FALSE;
  if (rebuild (engine, stamp, error) && rap_sqlite_commit (engine, error))
    return TRUE;
  rap_sqlite_roll_back (engine);
  return FALSE;
}

static gboolean
is_stored (RapEngine *engine, const RapSearchEntry *entry, gboolean *is, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (
    engine,
    "SELECT 1 FROM search_entry WHERE id = ? AND event_id IS nullif (?, 0) AND title = ?"
    " AND name = ? AND text = ? AND name_sound = ? AND text_sound = ?"
    " AND sort_key = ?",
    error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, entry->id);
  rap_query_bind_int (query, 2, entry->event);
  rap_query_bind_text (query, 3, entry->title);
  rap_query_bind_text (query, 4, entry->name->str);
  rap_query_bind_text (query, 5, entry->text->str);
  rap_query_bind_text (query, 6, entry->name_sound->str);
  rap_query_bind_text (query, 7, entry->text_sound->str);
  rap_query_bind_bytes (query, 8, entry->sort_key);
  more = rap_query_next (query, error);
  *is = more > 0;
  return more >= 0;
}

static gboolean
check_source (RapEngine *engine,
              const RapSearchSource *source,
              gint64 *n_entries,
              gboolean *complete,
              GError **error)
{
  g_autoptr (GArray) ids = list_ids (engine, source->kind, error);

  if (ids == NULL)
    return FALSE;
  *n_entries += ids->len;
  for (guint i = 0; i < ids->len && *complete; i++)
    {
      g_auto (RapSearchEntry) entry = { 0 };
      gboolean exists;

      if (!rap_search_entry_make (&entry, engine, source, g_array_index (ids, gint64, i), &exists,
                                  error) ||
          !is_stored (engine, &entry, complete, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
rap_sqlite_check_search (RapEngine *engine, gboolean *complete, GError **error)
{
  gint64 expected = 0;
  gint64 n_entries;

  *complete = TRUE;
  for (guint i = 0; i < RAP_SEARCH_N_SOURCES; i++)
    if (!check_source (engine, &rap_search_sources[i], &expected, complete, error))
      return FALSE;
  if (!rap_sqlite_get_number (engine, "SELECT count (*) FROM search_entry", &n_entries, error))
    return FALSE;
  if (n_entries != expected)
    *complete = FALSE;
  return TRUE;
}
