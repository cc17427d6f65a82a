/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Searching: as the words are spelt, and where that gives too few, as they
 * sound. */

#include "store/rap-store-search.h"

#include "record/rap-fold.h"
#include "store/sqlite/rap-sqlite-excerpt.h"
#include "store/sqlite/rap-sqlite-level.h"
#include "store/sqlite/rap-sqlite-search-document.h"
#include "store/sqlite/rap-sqlite-search-match.h"
#include "store/sqlite/rap-sqlite-search-title.h"

#define HITS                                                                              \
  "SELECT e.id, e.event_id, e.title FROM (SELECT rowid FROM search WHERE search MATCH ?1" \
  " ORDER BY rank LIMIT ?2) AS s JOIN search_entry AS e ON e.id = s.rowid"

/* What is looked for. */
typedef struct
{
  RapEngine *engine;
  char **words;
  char **sounds;
  const char *language;
  guint limit;
  GPtrArray *hits;
  GHashTable *seen; /* ids of entries */
} Search;

/* Where the title does not show what was found, a text does; of a remark the
 * words are shown in any case. */
static gboolean
add_excerpt (Search *self, RapSearchHit *hit, const RapSearchSource *source, GError **error)
{
  g_autoptr (GPtrArray) texts = NULL;
  gboolean is_remark = hit->kind == RAP_KIND_REMARK;

  if (!is_remark && rap_excerpt_matches (hit->title, (const char *const *) self->words))
    return TRUE;
  texts = rap_sqlite_list_search_texts (self->engine, source, hit->id, error);
  if (texts == NULL)
    return FALSE;
  for (guint i = 0; i < texts->len && hit->excerpt == NULL; i++)
    {
      const RapSearchText *text = g_ptr_array_index (texts, i);

      if (!is_remark || text->weight == RAP_SEARCH_TEXT)
        hit->excerpt = rap_excerpt_new (text->text, (const char *const *) self->words,
                                        (const char *const *) self->sounds);
    }
  for (guint i = 0; is_remark && i < texts->len && hit->excerpt == NULL; i++)
    {
      const RapSearchText *text = g_ptr_array_index (texts, i);

      if (text->weight == RAP_SEARCH_TEXT)
        hit->excerpt = rap_excerpt_start (text->text);
    }
  return TRUE;
}

static gboolean
add_hit (Search *self, RapQuery *row, GError **error)
{
  gint64 entry = rap_query_get_int (row, 0);
  const RapSearchSource *source = &rap_search_sources[entry % RAP_SEARCH_N_SOURCES];
  RapSearchHit *hit;

  if (self->hits->len == self->limit ||
      !g_hash_table_add (self->seen, g_memdup2 (&entry, sizeof entry)))
    return TRUE;
  hit = g_new0 (RapSearchHit, 1);
  g_ptr_array_add (self->hits, hit);
  hit->kind = source->kind;
  hit->id = entry / RAP_SEARCH_N_SOURCES;
  hit->event = rap_query_get_int (row, 1);
  hit->title = rap_query_dup_text (row, 2);
  return rap_sqlite_read_level (self->engine, hit->kind, hit->id, &hit->disclosure, error) &&
         (self->language == NULL ||
          rap_sqlite_read_search_title (self->engine, hit, self->language, error)) &&
         add_excerpt (self, hit, source, error);
}

static gboolean
find (Search *self, const char *match, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (self->engine, HITS, error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, match);
  rap_query_bind_int (query, 2, self->limit);
  while ((more = rap_query_next (query, error)) > 0)
    if (!add_hit (self, query, error))
      return FALSE;
  return more == 0;
}

static gboolean
search (Search *self, GError **error)
{
  g_autofree char *spelling = rap_search_match_spelling (self->words);
  g_autofree char *sound = NULL;

  if (!find (self, spelling, error))
    return FALSE;
  if (self->hits->len >= self->limit)
    return TRUE;
  sound = rap_search_match_sound (self->words, self->sounds);
  return find (self, sound, error);
}

GPtrArray *
rap_engine_search (RapEngine *engine,
                   const char *words,
                   const char *language,
                   guint limit,
                   GError **error)
{
  g_autofree char *sounds = rap_fold_key (words);
  g_auto (GStrv) word_list = rap_fold_words (words);
  g_auto (GStrv) sound_list = g_strsplit (sounds, " ", -1);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GPtrArray) hits =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rap_search_hit_free);
  g_autoptr (RapReading) reading = NULL;
  Search self = { engine, word_list, sound_list, language, limit, hits, seen };

  if (word_list[0] == NULL)
    return g_steal_pointer (&hits);
  if (!rap_sqlite_begin_read (engine, error))
    return NULL;
  reading = engine;
  return search (&self, error) ? g_steal_pointer (&hits) : NULL;
}
