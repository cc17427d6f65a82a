/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Long lists: ids by the stored sort keys, and rows by their ids. */

#include "store/rap-store-list.h"

#include "record/rap-fold.h"
#include "store/sqlite/rap-sqlite-level.h"
#include "store/sqlite/rap-sqlite-list.h"
#include "store/sqlite/rap-sqlite-search-match.h"

#define PERSON_TITLE                                     \
  "(SELECT display FROM person_name WHERE person_id = i" \
  " ORDER BY origin = 'typed' DESC, language = ?2 DESC," \
  " " RAP_SQL_HOUSE_ORDER ", chosen DESC, id LIMIT 1)"

/* Not over yet: what ends on this very day is over, what ends this month or year may go on. */
#define TODAY "date ('now', 'localtime')"
#define HELD_NOW \
  "(ends IS NULL OR rtrim (ends, '~') > " TODAY " OR " TODAY " GLOB rtrim (ends, '~') || '-*')"

#define PERSON_POSITION                                                             \
  "(SELECT " RAP_SQL_TEXT_OF ("affiliation", "a.id",                                \
                              "'full title short'") " FROM affiliation AS a WHERE " \
                                                    "person_id = i AND " HELD_NOW   \
                                                    " ORDER BY position, id"        \
                                                    " LIMIT 1)"

#define PERSON_ROW "SELECT i, " PERSON_TITLE ", " PERSON_POSITION ", NULL FROM "

#define ORGANIZATION_ROW                                                                         \
  "SELECT i, " RAP_SQL_TEXT_OF (                                                                 \
    "organization", "i",                                                                         \
    "'name short-name abbreviation'") ", " RAP_SQL_TEXT_OF ("organization", "i",                 \
                                                            "'abbreviation known-as'") ", NULL " \
                                                                                       "FROM "

/* Rows of a kind, as i, from a list of ids as JSON (?1). */
#define IDS(noun)                                                                           \
  "(SELECT key, " noun ".id AS i FROM json_each (?1) JOIN " noun " ON " noun ".id = value)" \
  " ORDER BY key"

static const char person_rows[] = PERSON_ROW IDS ("person");
static const char organization_rows[] = ORGANIZATION_ROW IDS ("organization");

static const char member_rows[] = PERSON_ROW
  "(SELECT DISTINCT person_id AS i FROM affiliation WHERE organization_id = ?1"
  " AND " HELD_NOW ") JOIN search_entry ON search_entry.id = i * 4"
  " ORDER BY sort_key";

#define EVENT_ROWS(found)                                                                         \
  "SELECT i, " RAP_SQL_TEXT_OF ("event", "i",                                                     \
                                "'title subject theme'") ", NULL, starts FROM"                    \
                                                         " (" found ") JOIN event ON event.id = " \
                                                         "i ORDER BY starts "                     \
                                                         "IS NOT NULL, starts DESC, i DESC"

static const char person_events[] =
  EVENT_ROWS ("SELECT event_id AS i FROM participant WHERE person_id = ?1");
static const char organization_events[] =
  EVENT_ROWS ("SELECT event_id AS i FROM participant WHERE organization_id = ?1"
              " UNION SELECT event_id FROM participant WHERE on_behalf_organization_id = ?1"
              " UNION SELECT event_id FROM organizer WHERE organization_id = ?1");

/* With the remark, for its level. */
static const char said_rows[] =
  "SELECT event.id, (SELECT words FROM wording WHERE statement_id = s.id ORDER "
  "BY " RAP_SQL_BY_LANGUAGE " LIMIT 1), NULL, event.starts, r.id FROM participant AS p"
  " JOIN remark_speaker AS rs ON rs.participant_id = p.id JOIN remark AS r ON r.id = rs.remark_id"
  " JOIN event ON event.id = r.event_id JOIN statement AS s ON s.remark_id = r.id"
  " WHERE p.person_id = ?1 ORDER BY event.starts DESC, event.id DESC, r.position, s.position";

/* In every language (?2); cities and series are of nothing (?1). */
static const char city_rows[] =
  "SELECT place_id, text, NULL, NULL FROM place_text JOIN place ON place.id = place_id"
  " WHERE kind = 'city' AND field = 'name' AND ?1 = 0 AND ?2 IS NOT NULL ORDER BY place_id";
static const char venue_rows[] =
  "SELECT place_id, text, NULL, NULL FROM place_text JOIN place ON place.id = place_id"
  " WHERE kind = 'venue' AND field = 'name' AND ifnull (city_id, 0) = ?1 AND ?2 IS NOT NULL"
  " ORDER BY place_id";
static const char series_rows[] = "SELECT series_id, text, NULL, NULL FROM series_text"
                                  " WHERE ?1 = 0 AND ?2 IS NOT NULL ORDER BY series_id";

/* Of nothing (?1), in every language (?2). */
static const char event_words[] =
  "WITH RECURSIVE part (id, root) AS (SELECT id, id FROM event WHERE parent_id IS NULL"
  " UNION SELECT event.id, root FROM event JOIN part ON parent_id = part.id)"
  " SELECT root, text, NULL, NULL FROM part JOIN organizer ON event_id = part.id"
  " JOIN organizer_text ON organizer_id = organizer.id"
  " WHERE field IN ('name', 'short-name', 'abbreviation') AND ?1 = 0 AND ?2 IS NOT NULL"
  " UNION ALL SELECT root, text, NULL, NULL FROM part JOIN event_text ON event_id = part.id"
  " WHERE part.id <> root AND field IN ('title', 'theme', 'subject')";

static const char fullest_event[] =
  "SELECT event.id, NULL, NULL, starts FROM event JOIN (SELECT event_id, count(*) AS n FROM remark"
  " JOIN statement ON remark_id = remark.id GROUP BY event_id) ON event_id = event.id"
  " WHERE parent_id IS NULL AND ?1 = 0 AND ?2 IS NOT NULL"
  " ORDER BY n DESC, starts DESC, event.id DESC LIMIT 1";

static const char *const related[] = {
  [RAP_RELATION_EVENTS_OF_PERSON] = person_events,
  [RAP_RELATION_EVENTS_OF_ORGANIZATION] = organization_events,
  [RAP_RELATION_PEOPLE_OF_ORGANIZATION] = member_rows,
  [RAP_RELATION_STATEMENTS_OF_PERSON] = said_rows,
  [RAP_RELATION_CITIES] = city_rows,
  [RAP_RELATION_WORDS_OF_EVENTS] = event_words,
  [RAP_RELATION_VENUES] = venue_rows,
  [RAP_RELATION_SERIES] = series_rows,
  [RAP_RELATION_FULLEST_EVENT] = fullest_event,
};

/* Ids */

static gboolean
read_ids (RapQuery *query, GArray *ids, GError **error)
{
  int more;

  while ((more = rap_query_next (query, error)) > 0)
    {
      gint64 id = rap_query_get_int (query, 0);

      g_array_append_val (ids, id);
    }
  return more == 0;
}

static gboolean
list_all (RapEngine *engine, guint source, GArray *ids, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine,
                   "SELECT id / 4 FROM search_entry WHERE id % 4 = ? AND id % 4 < 2"
                   " ORDER BY sort_key, id",
                   error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, source);
  return read_ids (query, ids, error);
}

static gboolean
list_matches (RapEngine *engine, guint source, const char *match, GArray *ids, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine,
                   "SELECT id / 4 FROM search_entry WHERE id IN"
                   " (SELECT rowid FROM search WHERE search MATCH ?1 AND rowid % 4 = ?2)"
                   " ORDER BY sort_key, id",
                   error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, match);
  rap_query_bind_int (query, 2, source);
  return read_ids (query, ids, error);
}

static gboolean
find (RapEngine *engine, guint source, const char *words, GArray *ids, GError **error)
{
  g_auto (GStrv) word_list = rap_fold_words (words);
  g_autofree char *key = rap_fold_key (words);
  g_auto (GStrv) sound_list = g_strsplit (key, " ", -1);
  g_autofree char *spelling = NULL;
  g_autofree char *sound = NULL;

  if (word_list[0] == NULL)
    return list_all (engine, source, ids, error);
  spelling = rap_search_match_spelling (word_list);
  if (!list_matches (engine, source, spelling, ids, error))
    return FALSE;
  if (ids->len > 0)
    return TRUE;
  sound = rap_search_match_sound (word_list, sound_list);
  return list_matches (engine, source, sound, ids, error);
}

GArray *
rap_engine_list_ids (RapEngine *engine, RapKind kind, const char *words, GError **error)
{
  guint source = kind == RAP_KIND_PERSON ? RAP_SEARCH_PERSON : RAP_SEARCH_ORGANIZATION;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (RapReading) reading = NULL;

  if (!rap_sqlite_begin_read (engine, error))
    return NULL;
  reading = engine;
  return find (engine, source, words, ids, error) ? g_steal_pointer (&ids) : NULL;
}

/* Rows */

static RapListRow *
read_row (RapQuery *query)
{
  RapListRow *row = g_new0 (RapListRow, 1);

  row->id = rap_query_get_int (query, 0);
  row->title = rap_query_dup_text (query, 1);
  row->subtitle = rap_query_dup_text (query, 2);
  row->date = rap_query_dup_text (query, 3);
  return row;
}

static GPtrArray *
read_rows (RapQuery *query, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_list_row_free);
  int more;

  while ((more = rap_query_next (query, error)) > 0)
    g_ptr_array_add (rows, read_row (query));
  return more == 0 ? g_steal_pointer (&rows) : NULL;
}

GPtrArray *
rap_engine_list_rows (RapEngine *engine,
                      RapKind kind,
                      GArray *ids,
                      const char *language,
                      GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine, kind == RAP_KIND_PERSON ? person_rows : organization_rows, error);

  if (query == NULL)
    return NULL;
  rap_query_bind_ids (query, 1, ids);
  rap_query_bind_text (query, 2, language);
  return read_rows (query, error);
}

/* The remark stands in the fifth column. */
static gboolean
read_level (RapEngine *engine, RapQuery *query, RapListRow *row, GError **error)
{
  return rap_sqlite_read_level (engine, RAP_KIND_REMARK, rap_query_get_int (query, 4),
                                &row->disclosure, error);
}

static GPtrArray *
read_said (RapEngine *engine, RapQuery *query, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_list_row_free);
  int more;

  while ((more = rap_query_next (query, error)) > 0)
    {
      g_ptr_array_add (rows, read_row (query));
      if (!read_level (engine, query, g_ptr_array_index (rows, rows->len - 1), error))
        return NULL;
    }
  return more == 0 ? g_steal_pointer (&rows) : NULL;
}

GPtrArray *
rap_engine_list_related (RapEngine *engine,
                         RapRelation relation,
                         gint64 id,
                         const char *language,
                         GError **error)
{
  g_autoptr (RapReading) reading = NULL;
  g_autoptr (RapQuery) query = NULL;

  /* The levels are of the same moment as the words. */
  if (!rap_sqlite_begin_read (engine, error))
    return NULL;
  reading = engine;
  query = rap_query_new (engine, related[relation], error);
  if (query == NULL)
    return NULL;
  rap_query_bind_int (query, 1, id);
  rap_query_bind_text (query, 2, language);
  return relation == RAP_RELATION_STATEMENTS_OF_PERSON ? read_said (engine, query, error)
                                                       : read_rows (query, error);
}
