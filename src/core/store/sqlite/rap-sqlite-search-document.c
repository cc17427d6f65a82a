/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The searched texts of each noun, as SQL. */

#include "store/sqlite/rap-sqlite-search-document.h"

/* Lists stand in one order whatever language is shown, so a name counts in the first of these
 * that it has. */
#define BEST_NAME \
  " ORDER BY origin = 'typed' DESC, " RAP_SQL_HOUSE_ORDER ", chosen DESC, id LIMIT 1"

const RapSearchSource rap_search_sources[RAP_SEARCH_N_SOURCES] = {
  [RAP_SEARCH_PERSON] = {
      RAP_KIND_PERSON,
      "SELECT 1 + (chosen OR origin = 'typed'), display FROM person_name WHERE person_id = ?1"
      " UNION ALL SELECT 1, concat_ws (' ', given, patronymic, particle, family, initials)"
      " FROM person_name WHERE person_id = ?1"
      " UNION ALL SELECT 0, text FROM affiliation_text JOIN affiliation"
      " ON affiliation.id = affiliation_id WHERE person_id = ?1"
      " UNION ALL SELECT 0, text FROM person_text WHERE person_id = ?1"
      " UNION ALL SELECT 0, note FROM person WHERE id = ?1 AND note IS NOT NULL",
      "SELECT NULL FROM person WHERE id = ?1",
      "SELECT concat_ws (' ', coalesce (family, display), iif (family IS NULL, NULL, given))"
      " FROM person_name WHERE person_id = ?1" BEST_NAME,
  },
  [RAP_SEARCH_ORGANIZATION] = {
      RAP_KIND_ORGANIZATION,
      "SELECT (field IN ('name', 'in-text', 'short-name', 'abbreviation', 'known-as'))"
      " + (field = 'name'), text FROM organization_text WHERE organization_id = ?1",
      "SELECT NULL FROM organization WHERE id = ?1",
      "SELECT text FROM organization_text WHERE organization_id = ?1"
      " AND field IN ('name', 'short-name', 'abbreviation')"
      " ORDER BY field = 'name' DESC, " RAP_SQL_HOUSE_ORDER " LIMIT 1",
  },
  [RAP_SEARCH_EVENT] = {
      RAP_KIND_EVENT,
      "SELECT (field IN ('title', 'theme', 'subject')) + (field = 'title'), text FROM event_text"
      " WHERE event_id = ?1"
      " UNION ALL SELECT 0, text FROM topic_text JOIN topic ON topic.id = topic_id"
      " WHERE event_id = ?1"
      " UNION ALL SELECT 0, text FROM place_text AS p JOIN event"
      " ON p.place_id IN (event.place_id, event.venue_id) WHERE event.id = ?1"
      " UNION ALL SELECT 0, text FROM series_text JOIN event USING (series_id) WHERE event.id = ?1"
      " UNION ALL SELECT 0, note FROM event WHERE id = ?1 AND note IS NOT NULL",
      "SELECT id FROM event WHERE id = ?1",
      NULL,
  },
  [RAP_SEARCH_REMARK] = {
      RAP_KIND_REMARK,
      "SELECT 2, text FROM participant_text JOIN remark_speaker USING (participant_id)"
      " WHERE remark_id = ?1 AND field = 'name'"
      " UNION ALL SELECT 2, text FROM remark_text WHERE remark_id = ?1 AND field = 'label'"
      " UNION ALL SELECT 1 + (field = 'name'), text FROM organizer_text"
      " JOIN remark USING (organizer_id) WHERE remark.id = ?1 AND field <> 'about'"
      " UNION ALL SELECT 0, words FROM wording JOIN statement ON statement.id = statement_id"
      " WHERE remark_id = ?1"
      " UNION ALL SELECT 0, note FROM remark WHERE id = ?1 AND note IS NOT NULL",
      "SELECT event_id FROM remark WHERE id = ?1",
      NULL,
  },
};

static void
text_free (gpointer data)
{
  RapSearchText *text = data;

  g_free (text->text);
  g_free (text);
}

GPtrArray *
rap_sqlite_list_search_texts (RapEngine *engine,
                              const RapSearchSource *source,
                              gint64 id,
                              GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, source->texts, error);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (text_free);
  int more;

  if (query == NULL)
    return NULL;
  rap_query_bind_int (query, 1, id);
  while ((more = rap_query_next (query, error)) > 0)
    {
      RapSearchText *text = g_new (RapSearchText, 1);

      text->weight = (RapSearchWeight) rap_query_get_int (query, 0);
      text->text = rap_query_dup_text (query, 1);
      g_ptr_array_add (texts, text);
    }
  return more == 0 ? g_steal_pointer (&texts) : NULL;
}
