/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The searched texts of each noun, as SQL. */

#include "store/sqlite/rap-sqlite-search-document.h"

/* The ids that changed rows of @table refer to by @column, before and after. */
#define REFERRED(table, column)                                                                    \
  "SELECT before ->> '" column "' FROM change WHERE step_id = ?1 AND table_name = '" table         \
  "' UNION SELECT after ->> '" column "' FROM change WHERE step_id = ?1 AND table_name = '" table  \
  "'"

/* The nouns whose rows or texts changed. */
#define CHANGED(table)                                                                             \
  "SELECT noun_id FROM change WHERE step_id = ?1 AND table_name IN ('" table "', '" table "_text')"

const RapSearchSource rap_search_sources[RAP_SEARCH_N_SOURCES] = {
  {
      RAP_KIND_PERSON,
      "SELECT 1, display FROM person_name WHERE person_id = ?1"
      " UNION ALL SELECT 1, concat_ws (' ', given, patronymic, particle, family, initials)"
      " FROM person_name WHERE person_id = ?1"
      " UNION ALL SELECT 0, text FROM affiliation_text JOIN affiliation"
      " ON affiliation.id = affiliation_id WHERE person_id = ?1"
      " UNION ALL SELECT 0, text FROM person_text WHERE person_id = ?1"
      " UNION ALL SELECT 0, note FROM person WHERE id = ?1 AND note IS NOT NULL",
      NULL,
      CHANGED ("person") " UNION " REFERRED ("person_name", "person_id") " UNION "
      REFERRED ("affiliation", "person_id") " UNION SELECT person_id FROM affiliation"
      " WHERE id IN (" CHANGED ("affiliation") ")",
      "SELECT id FROM person",
  },
  {
      RAP_KIND_ORGANIZATION,
      "SELECT field IN ('name', 'in-text', 'short-name', 'abbreviation', 'known-as'), text"
      " FROM organization_text WHERE organization_id = ?1",
      NULL,
      CHANGED ("organization"),
      "SELECT id FROM organization",
  },
  {
      RAP_KIND_EVENT,
      "SELECT field IN ('title', 'theme', 'subject'), text FROM event_text WHERE event_id = ?1"
      " UNION ALL SELECT 0, text FROM topic_text JOIN topic ON topic.id = topic_id"
      " WHERE event_id = ?1"
      " UNION ALL SELECT 0, text FROM place_text AS p JOIN event"
      " ON p.place_id IN (event.place_id, event.venue_id)"
      " WHERE event.id = ?1"
      " UNION ALL SELECT 0, text FROM series_text JOIN event USING (series_id) WHERE event.id = ?1"
      " UNION ALL SELECT 0, note FROM event WHERE id = ?1 AND note IS NOT NULL",
      "SELECT id FROM event WHERE id = ?1",
      CHANGED ("event") " UNION " REFERRED ("topic", "event_id")
      " UNION SELECT event_id FROM topic WHERE id IN (" CHANGED ("topic") ")"
      " UNION SELECT id FROM event WHERE place_id IN (" CHANGED ("place") ")"
      " UNION SELECT id FROM event WHERE venue_id IN (" CHANGED ("place") ")"
      " UNION SELECT id FROM event WHERE series_id IN (" CHANGED ("series") ")",
      "SELECT id FROM event",
  },
  {
      RAP_KIND_REMARK,
      "SELECT 1, text FROM participant_text JOIN remark_speaker USING (participant_id)"
      " WHERE remark_id = ?1 AND field = 'name'"
      " UNION ALL SELECT 1, text FROM remark_text WHERE remark_id = ?1 AND field = 'label'"
      " UNION ALL SELECT 1, text FROM organizer_text JOIN remark USING (organizer_id)"
      " WHERE remark.id = ?1 AND field <> 'about'"
      " UNION ALL SELECT 0, words FROM wording JOIN statement ON statement.id = statement_id"
      " WHERE remark_id = ?1"
      " UNION ALL SELECT 0, note FROM remark WHERE id = ?1 AND note IS NOT NULL",
      "SELECT event_id FROM remark WHERE id = ?1",
      CHANGED ("remark") " UNION " REFERRED ("statement", "remark_id") " UNION "
      REFERRED ("remark_speaker", "remark_id")
      " UNION SELECT remark_id FROM statement WHERE id IN ("
      REFERRED ("wording", "statement_id") ")"
      " UNION SELECT remark_id FROM remark_speaker WHERE participant_id IN ("
      CHANGED ("participant") ")"
      " UNION SELECT id FROM remark WHERE organizer_id IN (" CHANGED ("organizer") ")",
      "SELECT id FROM remark",
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

      text->is_name = rap_query_get_int (query, 0) != 0;
      text->text = rap_query_dup_text (query, 1);
      g_ptr_array_add (texts, text);
    }
  return more == 0 ? g_steal_pointer (&texts) : NULL;
}
