/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entity as it was at a revision, from the rows that the history keeps. */

#include "store/sqlite/rap-sqlite-noun.h"
#include "store/sqlite/rap-sqlite-texts.h"

/* The row that had this revision, as JSON, and the step that ended that. */
static gboolean
find_row (RapEngine *engine,
          const RapNoun *noun,
          gint64 id,
          gint64 revision,
          char **row,
          gint64 *step,
          GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine,
                   "SELECT before, step_id FROM change WHERE table_name = ?1 AND noun_id = ?2"
                   " AND before IS NOT NULL AND before ->> 'revision' = ?3"
                   " ORDER BY id DESC LIMIT 1",
                   error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, noun->name);
  rap_query_bind_int (query, 2, id);
  rap_query_bind_int (query, 3, revision);
  more = rap_query_next (query, error);
  if (more > 0)
    {
      *row = rap_query_dup_text (query, 0);
      *step = rap_query_get_int (query, 1);
    }
  return more >= 0;
}

/* SELECT of the members of a JSON object, in the order of rap_sqlite_read_noun(). */
static char *
select_from_json (const RapNoun *noun)
{
  GString *sql = g_string_new ("SELECT ?1 ->> 'id', ?1 ->> 'uid', ?1 ->> 'revision',"
                               " ?1 ->> 'shared_revision'");

  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type != RAP_FIELD_TEXTS)
      {
        g_autofree char *column = rap_sqlite_column (&noun->fields[i]);

        g_string_append_printf (sql, ", ?1 ->> '%s'", column);
      }
  return g_string_free (sql, FALSE);
}

static gpointer
read_row (RapEngine *engine, const RapNoun *noun, const char *row, GError **error)
{
  g_autofree char *sql = select_from_json (noun);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  if (query == NULL)
    return NULL;
  rap_query_bind_text (query, 1, row);
  return rap_query_next (query, error) > 0 ? rap_sqlite_read_noun (query, noun) : NULL;
}

/* The changes of the texts of noun ?2 before step ?3, through both indices. */
#define TEXT_CHANGES(condition)                                                 \
  "SELECT id, row_id, after FROM change WHERE table_name = ?1 AND noun_id = ?2" \
  " AND step_id < ?3 AND " condition

/* The entity's texts before @step: of each row the last that was written. */
static gboolean
read_texts (RapEngine *engine, gpointer entity, gint64 step, GError **error)
{
  g_autofree char *table = g_strconcat (rap_entity_get_noun (entity)->name, "_text", NULL);
  g_autoptr (RapQuery) query = rap_query_new (
    engine,
    "SELECT 0, after ->> 'field', after ->> 'language', after ->> 'text',"
    " after ->> 'origin', after ->> 'revision'"
    " FROM (SELECT max (id), after FROM (" TEXT_CHANGES (
      "before IS NOT NULL") " UNION ALL " TEXT_CHANGES ("before IS NULL AND table_name GLOB "
                                                        "'*_text'") ") GROUP BY row_id) WHERE "
                                                                    "after IS NOT NULL",
    error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, table);
  rap_query_bind_int (query, 2, rap_entity_get_id (entity));
  rap_query_bind_int (query, 3, step);
  while ((more = rap_query_next (query, error)) > 0)
    rap_sqlite_read_text (query, entity);
  return more == 0;
}

/* The entity as it is, if it has this revision. */
static gboolean
load_present (RapEngine *engine,
              RapKind kind,
              gint64 id,
              gint64 revision,
              gpointer *entity,
              GError **error)
{
  if (!rap_sqlite_load_noun (engine, kind, id, entity, error))
    return FALSE;
  if (*entity && rap_entity_get_revision (*entity) != revision)
    g_clear_object ((GObject **) entity);
  return TRUE;
}

gboolean
rap_engine_load_at_revision (RapEngine *engine,
                             RapKind kind,
                             gint64 id,
                             gint64 revision,
                             gpointer *entity,
                             GError **error)
{
  g_autoptr (RapReading) reading = NULL;
  const RapNoun *noun = rap_noun_get (kind);
  g_autofree char *row = NULL;
  g_autoptr (GObject) found = NULL;
  gint64 step = 0;

  *entity = NULL;
  if (!rap_sqlite_begin_read (engine, error))
    return FALSE;
  reading = engine;
  if (!find_row (engine, noun, id, revision, &row, &step, error))
    return FALSE;
  if (row == NULL)
    return load_present (engine, kind, id, revision, entity, error);
  found = read_row (engine, noun, row, error);
  if (found == NULL || (rap_sqlite_has_texts (noun) && !read_texts (engine, found, step, error)))
    return FALSE;
  *entity = g_steal_pointer (&found);
  return TRUE;
}
