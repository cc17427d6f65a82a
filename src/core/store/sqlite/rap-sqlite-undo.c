/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Undoing a step: its changes are taken back from the last to the first, as a
 * step of its own, which is given up if anything else would change. */

#include <glib/gi18n-lib.h>

#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-explain.h"
#include "store/sqlite/rap-sqlite-row.h"
#include "store/sqlite/rap-sqlite-step.h"
#include "store/sqlite/rap-sqlite-title.h"

/* The step to be undone. */
typedef struct
{
  gint64 id;
  gint64 undoes;
  gint64 undone_by;
  char *label;
} Step;

static void
step_clear (Step *self)
{
  g_free (self->label);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Step, step_clear)

static gboolean
load_step (RapEngine *engine, gint64 id, Step *step, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine, "SELECT undoes_id, undone_by_id, label FROM step WHERE id = ?", error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  more = rap_query_next (query, error);
  if (more == 0)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND,
                 _("There is no step %lld in the history."), (long long) id);
  if (more <= 0)
    return FALSE;
  step->id = id;
  step->undoes = rap_query_get_int (query, 0);
  step->undone_by = rap_query_get_int (query, 1);
  g_set_str (&step->label, rap_query_get_text (query, 2));
  return TRUE;
}

/* A redo leads to the step that it redid; that is the one to be undone. */
static gboolean
load_undoable_step (RapEngine *engine, gint64 id, Step *step, GError **error)
{
  g_auto (Step) undone = { 0 };

  if (!load_step (engine, id, step, error))
    return FALSE;
  if (step->undoes != 0)
    {
      if (!load_step (engine, step->undoes, &undone, error))
        return FALSE;
      if (undone.undoes != 0 && !load_step (engine, undone.undoes, step, error))
        return FALSE;
    }
  if (step->undone_by == 0)
    return TRUE;
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOTHING,
               _("Step %lld, “%s”, is undone already."), (long long) step->id, step->label);
  return FALSE;
}

static void
set_changed_since (RapEngine *engine, const char *table, gint64 noun, gint64 step, GError **error)
{
  g_autofree char *name = rap_sqlite_name_row (engine, rap_sqlite_find_kind (table), noun);
  g_autoptr (RapQuery) query =
    rap_query_new (engine,
                   "SELECT step.id, label FROM change JOIN step ON step.id = step_id"
                   " WHERE table_name = ?1 AND noun_id = ?2 AND step_id > ?3"
                   " AND undone_by_id IS NULL ORDER BY change.id DESC LIMIT 1",
                   NULL);

  if (query == NULL)
    return;
  rap_query_bind_text (query, 1, table);
  rap_query_bind_int (query, 2, noun);
  rap_query_bind_int (query, 3, step);
  g_clear_error (error);
  if (rap_query_next (query, NULL) > 0)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_CHANGED_SINCE,
                 /* Translators: The event “Round table”: it has been changed since by step 12,
                  * “Add the remark”. */
                 _("%s: it has been changed since by step %lld, “%s”. Undo that first."), name,
                   (long long) rap_query_get_int (query, 0), rap_query_get_text (query, 1));
  else
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_CHANGED_SINCE,
                 _("%s: it has been changed since."), name);
}

/* Each row that the step changed must be as the step left it. */
static gboolean
check_rows (RapEngine *engine, gint64 step, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine,
                   "SELECT table_name, row_id, noun_id, after FROM change WHERE id IN"
                   " (SELECT max (id) FROM change WHERE step_id = ? GROUP BY table_name, row_id)",
                   error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, step);
  while ((more = rap_query_next (query, error)) > 0)
    {
      gboolean is;

      if (!rap_sqlite_row_is (engine, rap_query_get_text (query, 0), rap_query_get_int (query, 1),
                              rap_query_get_text (query, 3), &is, error))
        return FALSE;
      if (!is)
        {
          set_changed_since (engine, rap_query_get_text (query, 0), rap_query_get_int (query, 2),
                             step, error);
          return FALSE;
        }
    }
  return more == 0;
}

static gboolean
take_back (RapEngine *engine, RapQuery *change, GError **error)
{
  const char *table = rap_query_get_text (change, 0);
  gint64 row = rap_query_get_int (change, 1);
  const char *before = rap_query_get_text (change, 2);
  const char *after = rap_query_get_text (change, 3);

  if (before == NULL)
    return rap_sqlite_row_delete (engine, table, row, error);
  if (after == NULL)
    return rap_sqlite_row_insert (engine, table, before, error);
  return rap_sqlite_row_restore (engine, table, row, before, after, error);
}

static gboolean
take_back_all (RapEngine *engine, gint64 step, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine,
                                              "SELECT table_name, row_id, before, after FROM "
                                              "change WHERE step_id = ? ORDER BY id DESC",
                                              error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, step);
  while ((more = rap_query_next (query, error)) > 0)
    if (!take_back (engine, query, error))
      {
        RapKind kind = rap_sqlite_find_kind (rap_query_get_text (query, 0));

        return rap_sqlite_explain_rule (engine, rap_store_name_noun (kind), error);
      }
  return more == 0;
}

/* What goes along with a row that is taken back was added since. */
static gboolean
check_nothing_else (RapEngine *engine, gint64 step, gint64 undo, GError **error)
{
  g_autofree char *table = NULL;
  g_autoptr (RapQuery) query = rap_query_new (
    engine,
    "SELECT table_name, noun_id FROM change WHERE step_id = ?2 AND (table_name, row_id) NOT IN"
    " (SELECT table_name, row_id FROM change WHERE step_id = ?1) LIMIT 1",
    error);
  gint64 noun;
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, step);
  rap_query_bind_int (query, 2, undo);
  more = rap_query_next (query, error);
  if (more <= 0)
    return more == 0;

  /* It has its name back only when the undo is given up. */
  table = rap_query_dup_text (query, 0);
  noun = rap_query_get_int (query, 1);
  g_clear_pointer (&query, rap_query_end);
  rap_sqlite_roll_back (engine);
  set_changed_since (engine, table, noun, step, error);
  return FALSE;
}

static gboolean
set_undone_by (RapEngine *engine, gint64 step, gint64 undo, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine, "UPDATE step SET undone_by_id = nullif (?, 0) WHERE id = ?", error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, undo);
  rap_query_bind_int (query, 2, step);
  return rap_query_run (query, error);
}

/* Another process may have undone it before this transaction began. */
static gboolean
check_undoable_still (RapEngine *engine, gint64 id, GError **error)
{
  g_auto (Step) step = { 0 };

  return load_undoable_step (engine, id, &step, error);
}

static gboolean
undo_in_step (RapEngine *engine, const Step *step, gint64 undo, GError **error)
{
  return check_undoable_still (engine, step->id, error) && check_rows (engine, step->id, error) &&
         take_back_all (engine, step->id, error) &&
         check_nothing_else (engine, step->id, undo, error) &&
         set_undone_by (engine, step->id, undo, error) &&
         (step->undoes == 0 || set_undone_by (engine, step->undoes, 0, error)) &&
         (rap_sqlite_end_step (engine, &undo, error) || rap_sqlite_explain_end (engine, error));
}

char *
rap_engine_undo_step (RapEngine *engine, gint64 id, GError **error)
{
  g_auto (Step) step = { 0 };
  gint64 undo;

  if (!load_undoable_step (engine, id, &step, error))
    return NULL;
  undo = rap_sqlite_begin_step (engine, step.label, step.id, error);
  if (undo == 0)
    return NULL;
  if (undo_in_step (engine, &step, undo, error))
    return g_steal_pointer (&step.label);
  rap_sqlite_roll_back (engine);
  return NULL;
}

static char *
undo_found (RapEngine *engine, const char *sql, const char *nothing, GError **error)
{
  gint64 id;

  if (!rap_sqlite_get_number (engine, sql, &id, error))
    return NULL;
  if (id != 0)
    return rap_engine_undo_step (engine, id, error);
  g_set_error_literal (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOTHING, nothing);
  return NULL;
}

char *
rap_engine_undo (RapEngine *engine, GError **error)
{
  return undo_found (engine,
                     "SELECT max (id) FROM step WHERE undoes_id IS NULL AND undone_by_id IS NULL",
                     _("There is nothing to undo."), error);
}

/* The last undo that is not redone, if no new step came after it. */
char *
rap_engine_redo (RapEngine *engine, GError **error)
{
  return undo_found (engine,
                     "SELECT max (undo.id) FROM step AS undo JOIN step ON step.id = undo.undoes_id"
                     " WHERE step.undoes_id IS NULL AND undo.undone_by_id IS NULL"
                     " AND undo.id > (SELECT max (id) FROM step WHERE undoes_id IS NULL)",
                     _("There is nothing to redo."), error);
}
