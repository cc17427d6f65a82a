/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Comparing the search index with what it would be if it were made now. */

#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-search-index.h"
#include "store/sqlite/rap-sqlite-title.h"

static gboolean
check_entry (
    RapEngine *engine, const RapSearchSource *source, gint64 id, gboolean *same, GError **error)
{
  g_autoptr (GPtrArray) texts = rap_sqlite_list_search_texts (engine, source, id, error);
  g_autoptr (RapQuery) query = NULL;
  g_auto (RapSearchWords) words = { 0 };
  const GString *columns[4];
  int more;

  if (texts == NULL)
    return FALSE;
  rap_sqlite_fold_search_texts (texts, &words);
  columns[0] = words.name;
  columns[1] = words.text;
  columns[2] = words.name_sound;
  columns[3] = words.text_sound;
  query = rap_query_new (engine,
                         "SELECT name, text, name_sound, text_sound FROM search"
                         " JOIN search_entry ON search_entry.id = search.rowid"
                         " WHERE search.rowid = ?",
                         error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1,
                      id * RAP_SEARCH_N_SOURCES + (source - rap_search_sources));
  more = rap_query_next (query, error);
  *same = more > 0;
  for (guint i = 0; *same && i < G_N_ELEMENTS (columns); i++)
    *same = strcmp (rap_query_get_text (query, i), columns[i]->str) == 0;
  return more >= 0;
}

static gboolean
check_source (RapEngine *engine,
              const RapSearchSource *source,
              gint64 *n_entries,
              gboolean *same,
              GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, source->all, error);
  int more;

  if (query == NULL)
    return FALSE;
  while (*same && (more = rap_query_next (query, error)) != 0)
    {
      if (more < 0 || !check_entry (engine, source, rap_query_get_int (query, 0), same, error))
        return FALSE;
      (*n_entries)++;
    }
  return TRUE;
}

gboolean
rap_sqlite_check_search (RapEngine *engine, gboolean *complete, GError **error)
{
  gint64 expected = 0;
  gint64 n_entries, n_words;

  *complete = TRUE;
  for (guint i = 0; i < RAP_SEARCH_N_SOURCES; i++)
    if (!check_source (engine, &rap_search_sources[i], &expected, complete, error))
      return FALSE;
  if (!rap_sqlite_get_number (engine, "SELECT count (*) FROM search_entry", &n_entries, error)
      || !rap_sqlite_get_number (engine, "SELECT count (*) FROM search", &n_words, error))
    return FALSE;
  if (n_entries != expected || n_words != expected)
    *complete = FALSE;
  return TRUE;
}
