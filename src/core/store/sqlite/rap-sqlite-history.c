/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Listing the history. */

#include "store/rap-store-history.h"

#include "store/sqlite/rap-sqlite.h"

#define COLUMNS "SELECT id, at, who, label, undoes_id, undone_by_id FROM step "

static RapStep
read_step (RapQuery *query)
{
  return (RapStep) {
    .id = rap_query_get_int (query, 0),
    .at = (char *) rap_query_get_text (query, 1),
    .who = (char *) rap_query_get_text (query, 2),
    .label = (char *) rap_query_get_text (query, 3),
    .undoes = rap_query_get_int (query, 4),
    .undone_by = rap_query_get_int (query, 5),
  };
}

GPtrArray *
rap_engine_list_steps (RapEngine *engine, gint64 event, guint limit, GError **error)
{
  const char *sql = event == 0 ? COLUMNS "WHERE ?1 = 0 ORDER BY id DESC LIMIT ?2"
                               : COLUMNS
                      "WHERE id IN (WITH RECURSIVE tree (id) AS (VALUES (?1) UNION"
                      " SELECT event.id FROM event JOIN tree ON parent_id = tree.id)"
                      " SELECT step_id FROM change JOIN tree ON event_id = tree.id)"
                      " ORDER BY id DESC LIMIT ?2";
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_step_free);
  int more;

  if (query == NULL)
    return NULL;
  rap_query_bind_int (query, 1, event);
  rap_query_bind_int (query, 2, limit);
  while ((more = rap_query_next (query, error)) > 0)
    {
      RapStep step = read_step (query);

      g_ptr_array_add (steps, rap_step_copy (&step));
    }
  return more == 0 ? g_steal_pointer (&steps) : NULL;
}
