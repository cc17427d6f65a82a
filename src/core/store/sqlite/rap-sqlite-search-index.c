/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing the search index. */

#include "store/sqlite/rap-sqlite-search-index.h"

#include "record/rap-fold.h"
#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-title.h"

/* Appends those words that were not there before: a name in four languages
 * would else count four times. */
static void
append_words (GString *words, GHashTable *seen, char *folded)
{
  g_auto (GStrv) list = g_strsplit (folded, " ", -1);

  for (char **word = list; *word; word++)
    if (**word && g_hash_table_add (seen, g_strdup (*word)))
      {
        if (words->len > 0)
          g_string_append_c (words, ' ');
        g_string_append (words, *word);
      }
  g_free (folded);
}

static GHashTable *
new_set (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

void
rap_sqlite_fold_search_texts (GPtrArray *texts, RapSearchWords *words)
{
  GString **columns[] = { &words->text, &words->name, &words->text_sound, &words->name_sound };
  GHashTable *seen[G_N_ELEMENTS (columns)];

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      *columns[i] = g_string_new (NULL);
      seen[i] = new_set ();
    }
  for (guint i = 0; i < texts->len; i++)
    {
      const RapSearchText *text = g_ptr_array_index (texts, i);
      guint column = text->is_name ? 1 : 0;

      append_words (*columns[column], seen[column], rap_fold (text->text));
      append_words (*columns[column + 2], seen[column + 2], rap_fold_key (text->text));
    }
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_hash_table_unref (seen[i]);
}

void
rap_search_words_clear (RapSearchWords *words)
{
  GString *columns[] = { words->name, words->text, words->name_sound, words->text_sound };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (columns[i])
      g_string_free (columns[i], TRUE);
}

static gint64
entry_id (const RapSearchSource *source, gint64 id)
{
  return id * RAP_SEARCH_N_SOURCES + (source - rap_search_sources);
}

static gboolean
delete_from (RapEngine *engine, const char *sql, gint64 entry, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, entry);
  return rap_query_run (query, error);
}

static gboolean
delete_entry (RapEngine *engine, gint64 entry, GError **error)
{
  return delete_from (engine, "DELETE FROM search WHERE rowid = ?", entry, error)
         && delete_from (engine, "DELETE FROM search_entry WHERE id = ?", entry, error);
}

static gboolean
find_event (
    RapEngine *engine, const RapSearchSource *source, gint64 id, gint64 *event, GError **error)
{
  g_autoptr (RapQuery) query = NULL;

  *event = 0;
  if (source->event == NULL)
    return TRUE;
  query = rap_query_new (engine, source->event, error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  if (rap_query_next (query, error) < 0)
    return FALSE;
  *event = rap_query_get_int (query, 0);
  return TRUE;
}

static gboolean
insert_entry (
    RapEngine *engine, const RapSearchSource *source, gint64 id, gint64 entry, GError **error)
{
  g_autofree char *title = rap_sqlite_dup_title (engine, source->kind, id);
  g_autoptr (RapQuery) query = NULL;
  gint64 event;

  if (!find_event (engine, source, id, &event, error))
    return FALSE;
  query = rap_query_new (
      engine, "INSERT INTO search_entry (id, event_id, title) VALUES (?, nullif (?, 0), ?)", error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, entry);
  rap_query_bind_int (query, 2, event);
  rap_query_bind_text (query, 3, title ? title : rap_store_name_noun (source->kind));
  return rap_query_run (query, error);
}

static gboolean
insert_words (RapEngine *engine, gint64 entry, const RapSearchWords *words, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (
      engine,
      "INSERT INTO search (rowid, name, text, name_sound, text_sound) VALUES (?, ?, ?, ?, ?)",
      error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, entry);
  rap_query_bind_text (query, 2, words->name->str);
  rap_query_bind_text (query, 3, words->text->str);
  rap_query_bind_text (query, 4, words->name_sound->str);
  rap_query_bind_text (query, 5, words->text_sound->str);
  return rap_query_run (query, error);
}

static gboolean
exists (RapEngine *engine, RapKind kind, gint64 id, gboolean *does, GError **error)
{
  g_autofree char *sql
      = g_strdup_printf ("SELECT 1 FROM %s WHERE id = ?", rap_noun_get (kind)->name);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  more = rap_query_next (query, error);
  *does = more > 0;
  return more >= 0;
}

static gboolean
make_entry (
    RapEngine *engine, const RapSearchSource *source, gint64 id, gint64 entry, GError **error)
{
  g_autoptr (GPtrArray) texts = rap_sqlite_list_search_texts (engine, source, id, error);
  g_auto (RapSearchWords) words = { 0 };

  if (texts == NULL)
    return FALSE;
  rap_sqlite_fold_search_texts (texts, &words);
  return insert_entry (engine, source, id, entry, error)
         && insert_words (engine, entry, &words, error);
}

static gboolean
renew_entry (RapEngine *engine, const RapSearchSource *source, gint64 id, GError **error)
{
  gint64 entry = entry_id (source, id);
  gboolean does;

  return delete_entry (engine, entry, error) && exists (engine, source->kind, id, &does, error)
         && (!does || make_entry (engine, source, id, entry, error));
}

/* Renews the entries whose ids @sql gives. */
static gboolean
renew_entries (
    RapEngine *engine, const RapSearchSource *source, const char *sql, gint64 step, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  int more;

  if (query == NULL)
    return FALSE;
  if (step != 0)
    rap_query_bind_int (query, 1, step);
  while ((more = rap_query_next (query, error)) > 0)
    if (!rap_query_is_null (query, 0))
      {
        gint64 id = rap_query_get_int (query, 0);

        g_array_append_val (ids, id);
      }
  for (guint i = 0; more == 0 && i < ids->len; i++)
    if (!renew_entry (engine, source, g_array_index (ids, gint64, i), error))
      return FALSE;
  return more == 0;
}

gboolean
rap_sqlite_update_search (RapEngine *engine, gint64 step, GError **error)
{
  for (guint i = 0; i < RAP_SEARCH_N_SOURCES; i++)
    if (!renew_entries (engine, &rap_search_sources[i], rap_search_sources[i].touched, step, error))
      return FALSE;
  return TRUE;
}

static gboolean
has_stamp (RapEngine *engine, const char *stamp, gboolean *has, GError **error)
{
  g_autoptr (RapQuery) query
      = rap_query_new (engine, "SELECT 1 FROM search_stamp WHERE stamp = ?", error);
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
  g_autoptr (RapQuery) query = rap_query_new (
      engine, "INSERT OR REPLACE INTO search_stamp (id, stamp) VALUES (1, ?)", error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, stamp);
  return rap_query_run (query, error);
}

static gboolean
rebuild (RapEngine *engine, const char *stamp, GError **error)
{
  if (!rap_sqlite_run (engine, "DELETE FROM search; DELETE FROM search_entry", error))
    return FALSE;
  for (guint i = 0; i < RAP_SEARCH_N_SOURCES; i++)
    if (!renew_entries (engine, &rap_search_sources[i], rap_search_sources[i].all, 0, error))
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
