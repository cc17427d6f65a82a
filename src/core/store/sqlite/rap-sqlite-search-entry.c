/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making and writing entries of the search index. */

#include "store/sqlite/rap-sqlite-search-entry.h"

#include "record/rap-fold.h"
#include "record/rap-record-error.h"
#include "record/rap-sort-key.h"
#include "store/rap-store-words.h"

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

static void
fold (RapSearchEntry *entry, GPtrArray *texts)
{
  GString **columns[] = { &entry->text, &entry->name, &entry->text_sound, &entry->name_sound };
  GHashTable *seen[G_N_ELEMENTS (columns)];

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      *columns[i] = g_string_new (NULL);
      seen[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    }
  for (guint i = 0; i < texts->len; i++)
    {
      const RapSearchText *text = g_ptr_array_index (texts, i);
      guint column = text->weight == RAP_SEARCH_TEXT ? 0 : 1;

      append_words (*columns[column], seen[column], rap_fold (text->text));
      append_words (*columns[column + 2], seen[column + 2], rap_fold_key (text->text));
    }
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_hash_table_unref (seen[i]);
}

/* The weightiest text, and of those the first. */
static char *
choose_title (const RapSearchSource *source, GPtrArray *texts)
{
  const RapSearchText *best = NULL;

  for (guint i = 0; i < texts->len; i++)
    {
      const RapSearchText *text = g_ptr_array_index (texts, i);

      if (best == NULL || text->weight > best->weight)
        best = text;
    }
  return best ? rap_record_error_excerpt (best->text)
              : g_strdup (rap_store_name_noun (source->kind));
}

/* One order for names of all languages: that of the root collation. */
static gboolean
make_sort_key (RapSearchEntry *entry,
               RapEngine *engine,
               const RapSearchSource *source,
               gint64 id,
               GError **error)
{
  g_autoptr (RapQuery) query = NULL;
  int more;

  if (source->order == NULL)
    {
      entry->sort_key = g_bytes_new (NULL, 0);
      return TRUE;
    }
  query = rap_query_new (engine, source->order, error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  more = rap_query_next (query, error);
  entry->sort_key = rap_sort_key (more > 0 ? rap_query_get_text (query, 0) : "", "und");
  return more >= 0;
}

static gboolean
find_event (RapEngine *engine,
            const RapSearchSource *source,
            gint64 id,
            gint64 *event,
            gboolean *exists,
            GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, source->event, error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  more = rap_query_next (query, error);
  *exists = more > 0;
  *event = more > 0 ? rap_query_get_int (query, 0) : 0;
  return more >= 0;
}

gboolean
rap_search_entry_make (RapSearchEntry *entry,
                       RapEngine *engine,
                       const RapSearchSource *source,
                       gint64 id,
                       gboolean *exists,
                       GError **error)
{
  g_autoptr (GPtrArray) texts = NULL;

  if (!find_event (engine, source, id, &entry->event, exists, error))
    return FALSE;
  if (!*exists)
    return TRUE;
  texts = rap_sqlite_list_search_texts (engine, source, id, error);
  if (texts == NULL)
    return FALSE;
  entry->id = rap_sqlite_search_entry (source, id);
  entry->title = choose_title (source, texts);
  fold (entry, texts);
  return make_sort_key (entry, engine, source, id, error);
}

void
rap_search_entry_clear (RapSearchEntry *entry)
{
  GString *columns[] = { entry->name, entry->text, entry->name_sound, entry->text_sound };

  g_free (entry->title);
  g_clear_pointer (&entry->sort_key, g_bytes_unref);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (columns[i])
      g_string_free (columns[i], TRUE);
}

static gboolean
run_with_id (RapEngine *engine, const char *sql, gint64 id, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  return rap_query_run (query, error);
}

/* An index of another table's words has to be told what is taken out of it
 * (https://www.sqlite.org/fts5.html#external_content_tables). */
static gboolean
delete_entry (RapEngine *engine, gint64 id, GError **error)
{
  return run_with_id (engine,
                      "INSERT INTO search (search, rowid, name, text, name_sound, text_sound)"
                      " SELECT 'delete', id, name, text, name_sound, text_sound"
                      " FROM search_entry WHERE id = ?",
                      id, error) &&
         run_with_id (engine, "DELETE FROM search_entry WHERE id = ?", id, error);
}

static gboolean
insert_entry (RapEngine *engine, const RapSearchEntry *entry, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine,
                                              "INSERT INTO search_entry (id, event_id, title, "
                                              "name, text, name_sound, text_sound, sort_key)"
                                              " VALUES (?, nullif (?, 0), ?, ?, ?, ?, ?, ?)",
                                              error);

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
  return rap_query_run (query, error) &&
         run_with_id (engine,
                      "INSERT INTO search (rowid, name, text, name_sound, text_sound)"
                      " SELECT id, name, text, name_sound, text_sound FROM search_entry"
                      " WHERE id = ?",
                      entry->id, error);
}

gboolean
rap_sqlite_renew_search_entry (RapEngine *engine,
                               const RapSearchSource *source,
                               gint64 id,
                               GError **error)
{
  g_auto (RapSearchEntry) entry = { 0 };
  gboolean exists;

  return delete_entry (engine, rap_sqlite_search_entry (source, id), error) &&
         rap_search_entry_make (&entry, engine, source, id, &exists, error) &&
         (!exists || insert_entry (engine, &entry, error));
}
