/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Titles of what was found. What is searched is one text for all languages, so
 * they are looked up. */

#include "store/sqlite/rap-sqlite-search-title.h"

#include "store/sqlite/rap-sqlite-list.h"
#include "store/sqlite/rap-sqlite-query.h"

#define EVENT_TITLE(id) RAP_SQL_TEXT_OF ("event", id, "'title subject theme'")

static const char person[] = "SELECT display, NULL, NULL FROM person_name WHERE person_id = ?1"
                             " ORDER BY origin = 'typed' DESC, " RAP_SQL_BY_LANGUAGE
                             ", chosen DESC, id"
                             " LIMIT 1";

static const char organization[] =
  "SELECT " RAP_SQL_TEXT_OF ("organization", "?1", "'name short-name abbreviation'") ", NULL, NULL";

static const char event[] = "SELECT " EVENT_TITLE ("?1") ", NULL, starts FROM event WHERE id = ?1";

/* The first who speaks. */
static const char remark[] =
  "SELECT (SELECT text FROM participant_text JOIN remark_speaker USING (participant_id)"
  " WHERE remark_id = ?1 AND field = 'name' ORDER BY position, " RAP_SQL_BY_LANGUAGE " LIMIT 1),"
  " " EVENT_TITLE ("event.id") ", starts FROM remark JOIN event ON event.id = event_id"
                               " WHERE remark.id = ?1";

static const char *
get_sql (RapKind kind)
{
  switch (kind)
    {
    case RAP_KIND_PERSON:
      return person;
    case RAP_KIND_ORGANIZATION:
      return organization;
    case RAP_KIND_EVENT:
      return event;
    case RAP_KIND_REMARK:
      return remark;
    default:
      g_return_val_if_reached (NULL);
    }
}

gboolean
rap_sqlite_read_search_title (RapEngine *engine,
                              RapSearchHit *hit,
                              const char *language,
                              GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, get_sql (hit->kind), error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, hit->id);
  rap_query_bind_text (query, 2, language);
  more = rap_query_next (query, error);
  if (more > 0)
    {
      if (!rap_query_is_null (query, 0))
        g_set_str (&hit->title, rap_query_get_text (query, 0));
      hit->event_title = rap_query_dup_text (query, 1);
      hit->date = rap_query_dup_text (query, 2);
    }
  return more >= 0;
}
