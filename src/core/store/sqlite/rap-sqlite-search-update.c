/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the rows that a step changed to the entries of the search index that
 * have to be made anew. */

#include "store/sqlite/rap-sqlite-search-entry.h"
#include "store/sqlite/rap-sqlite-search-index.h"
#include "store/sqlite/rap-sqlite-title.h"

/**
 * Rule:
 * @kind: where a row of this noun or of its texts changed
 * @member: (nullable): take this column of the row, as it was and as it is;
 *   %NULL: its own id
 * @found: (nullable): SQL that leads from there to what is found; %NULL: it
 *   is the id of that itself
 * @source: which of the nouns that can be found
 */
typedef struct
{
  RapKind kind;
  const char *member;
  const char *found;
  RapSearchSourceIndex source;
} Rule;

static const Rule rules[] = {
  { RAP_KIND_PERSON, NULL, NULL, RAP_SEARCH_PERSON },
  { RAP_KIND_PERSON_NAME, "person_id", NULL, RAP_SEARCH_PERSON },
  { RAP_KIND_AFFILIATION, "person_id", NULL, RAP_SEARCH_PERSON },
  { RAP_KIND_AFFILIATION, NULL, "SELECT person_id FROM affiliation WHERE id = ?",
    RAP_SEARCH_PERSON },
  { RAP_KIND_ORGANIZATION, NULL, NULL, RAP_SEARCH_ORGANIZATION },
  { RAP_KIND_EVENT, NULL, NULL, RAP_SEARCH_EVENT },
  { RAP_KIND_TOPIC, "event_id", NULL, RAP_SEARCH_EVENT },
  { RAP_KIND_TOPIC, NULL, "SELECT event_id FROM topic WHERE id = ?", RAP_SEARCH_EVENT },
  { RAP_KIND_PLACE, NULL, "SELECT id FROM event WHERE place_id = ?", RAP_SEARCH_EVENT },
  { RAP_KIND_PLACE, NULL, "SELECT id FROM event WHERE venue_id = ?", RAP_SEARCH_EVENT },
  { RAP_KIND_SERIES, NULL, "SELECT id FROM event WHERE series_id = ?", RAP_SEARCH_EVENT },
  { RAP_KIND_REMARK, NULL, NULL, RAP_SEARCH_REMARK },
  { RAP_KIND_STATEMENT, "remark_id", NULL, RAP_SEARCH_REMARK },
  { RAP_KIND_WORDING, "statement_id", "SELECT remark_id FROM statement WHERE id = ?",
    RAP_SEARCH_REMARK },
  { RAP_KIND_REMARK_SPEAKER, "remark_id", NULL, RAP_SEARCH_REMARK },
  { RAP_KIND_PARTICIPANT, NULL, "SELECT remark_id FROM remark_speaker WHERE participant_id = ?",
    RAP_SEARCH_REMARK },
  { RAP_KIND_ORGANIZER, NULL, "SELECT id FROM remark WHERE organizer_id = ?", RAP_SEARCH_REMARK },
};

/* What a step leads to. */
typedef struct
{
  RapEngine *engine;
  gint64 step;
  gboolean changed[RAP_N_KINDS];
  GHashTable *found[RAP_SEARCH_N_SOURCES]; /* ids */
} Update;

static void
update_clear (Update *self)
{
  for (guint i = 0; i < RAP_SEARCH_N_SOURCES; i++)
    g_hash_table_unref (self->found[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Update, update_clear)

/* Most steps change few nouns, and most rules concern others. */
static gboolean
find_changed_kinds (Update *self, gboolean *any, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (self->engine, "SELECT DISTINCT table_name FROM change WHERE step_id = ?", error);
  int more;

  if (query == NULL)
    return FALSE;
  *any = FALSE;
  rap_query_bind_int (query, 1, self->step);
  while ((more = rap_query_next (query, error)) > 0)
    {
      RapKind kind = rap_sqlite_find_kind (rap_query_get_text (query, 0));

      if (kind < RAP_N_KINDS)
        self->changed[kind] = TRUE;
      *any = TRUE;
    }
  return more == 0;
}

static void
add_id (GHashTable *ids, gint64 id)
{
  g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
}

/* Adds the numbers that a query gives for @id to @ids. */
static gboolean
follow (Update *self, const char *sql, gint64 id, GHashTable *ids, GError **error)
{
  g_autoptr (RapQuery) query = NULL;
  int more;

  if (sql == NULL)
    {
      add_id (ids, id);
      return TRUE;
    }
  query = rap_query_new (self->engine, sql, error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  while ((more = rap_query_next (query, error)) > 0)
    add_id (ids, rap_query_get_int (query, 0));
  return more == 0;
}

/* The "+" keeps SQLite from looking through all changes of the table. */
static RapQuery *
query_rows (Update *self, const Rule *rule, GError **error)
{
  const char *table = rap_noun_get (rule->kind)->name;
  g_autofree char *sql =
    rule->member ? g_strdup_printf ("SELECT before ->> '%1$s', after ->> '%1$s' FROM change"
                                    " WHERE step_id = ?1 AND +table_name = '%2$s'",
                                    rule->member, table)
                 : g_strdup_printf ("SELECT DISTINCT noun_id, NULL FROM change WHERE step_id = ?1"
                                    " AND +table_name IN ('%1$s', '%1$s_text')",
                                    table);
  RapQuery *query = rap_query_new (self->engine, sql, error);

  if (query)
    rap_query_bind_int (query, 1, self->step);
  return query;
}

static gboolean
follow_rule (Update *self, const Rule *rule, GError **error)
{
  g_autoptr (RapQuery) query = query_rows (self, rule, error);
  int more;

  if (query == NULL)
    return FALSE;
  while ((more = rap_query_next (query, error)) > 0)
    for (int column = 0; column < 2; column++)
      if (!rap_query_is_null (query, column) &&
          !follow (self, rule->found, rap_query_get_int (query, column), self->found[rule->source],
                   error))
        return FALSE;
  return more == 0;
}

static gboolean
renew_found (Update *self, const RapSearchSource *source, GHashTable *ids, GError **error)
{
  GHashTableIter iter;
  gint64 *id;

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, (gpointer *) &id, NULL))
    if (!rap_sqlite_renew_search_entry (self->engine, source, *id, error))
      return FALSE;
  return TRUE;
}

gboolean
rap_sqlite_update_search (RapEngine *engine, gint64 step, gboolean *changed, GError **error)
{
  g_auto (Update) self = { .engine = engine, .step = step };

  for (guint i = 0; i < RAP_SEARCH_N_SOURCES; i++)
    self.found[i] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  if (!find_changed_kinds (&self, changed, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (self.changed[rules[i].kind] && !follow_rule (&self, &rules[i], error))
      return FALSE;
  for (guint i = 0; i < RAP_SEARCH_N_SOURCES; i++)
    if (!renew_found (&self, &rap_search_sources[i], self.found[i], error))
      return FALSE;
  return TRUE;
}
