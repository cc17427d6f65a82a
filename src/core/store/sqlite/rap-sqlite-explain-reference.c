/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sentences for foreign keys: what refers to what. */

#include <glib/gi18n-lib.h>

#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-explain.h"
#include "store/sqlite/rap-sqlite-noun.h"
#include "store/sqlite/rap-sqlite-title.h"

/* One row of PRAGMA foreign_key_check. */
typedef struct
{
  RapKind kind;
  gint64 id;
  RapKind target;
  char *column;
} Violation;

static void
violation_clear (Violation *self)
{
  g_free (self->column);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Violation, violation_clear)

static gboolean
find_violation (RapEngine *engine, Violation *found)
{
  g_autoptr (RapQuery) query = rap_query_new (
    engine,
    "SELECT c.\"table\", c.rowid, c.parent, k.\"from\" FROM pragma_foreign_key_check AS c"
    " JOIN pragma_foreign_key_list (c.\"table\") AS k ON k.id = c.fkid AND k.seq = 0 LIMIT 1",
    NULL);

  if (query == NULL || rap_query_next (query, NULL) <= 0)
    return FALSE;
  found->kind = rap_sqlite_find_kind (rap_query_get_text (query, 0));
  found->id = rap_query_get_int (query, 1);
  found->target = rap_sqlite_find_kind (rap_query_get_text (query, 2));
  found->column = rap_query_dup_text (query, 3);
  return found->kind < RAP_N_KINDS && found->target < RAP_N_KINDS;
}

static gint64
get_reference (RapEngine *engine, const Violation *violation)
{
  g_autofree char *sql = g_strdup_printf ("SELECT \"%s\" FROM %s WHERE id = ?", violation->column,
                                          rap_noun_get (violation->kind)->name);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, NULL);

  if (query == NULL)
    return 0;
  rap_query_bind_int (query, 1, violation->id);
  return rap_query_next (query, NULL) > 0 ? rap_query_get_int (query, 0) : 0;
}

/* Whether the last step, which could not be committed, deleted the row. */
static gboolean
was_deleted (RapEngine *engine, RapKind kind, gint64 id)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine,
                   "SELECT 1 FROM change WHERE step_id = (SELECT max (id) FROM step)"
                   " AND table_name = ? AND row_id = ? AND after IS NULL",
                   NULL);

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, rap_noun_get (kind)->name);
  rap_query_bind_int (query, 2, id);
  return rap_query_next (query, NULL) > 0;
}

static char *
name_column (RapKind kind, const char *column)
{
  const RapNoun *noun = rap_noun_get (kind);

  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type == RAP_FIELD_REFERENCE)
      {
        g_autofree char *name = rap_sqlite_column (&noun->fields[i]);

        if (strcmp (name, column) == 0)
          return rap_store_name_field (&noun->fields[i]);
      }
  return g_strdup (column);
}

/* The step is given up first: what it deleted is called by its name again. */
static void
set_in_use (RapEngine *engine, const Violation *violation, gint64 target, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *referrer = NULL;

  rap_sqlite_roll_back (engine);
  name = rap_sqlite_name_row (engine, violation->target, target);
  referrer = rap_sqlite_name_row (engine, violation->kind, violation->id);
  g_clear_error (error);
  /* Translators: The person “A”: it can’t be deleted while this refers to it: The participant
   * “A”. */
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_IN_USE,
               _("%s: it can’t be deleted while this refers to it: %s. Nothing was changed."), name,
                 referrer);
}

static void
set_dangling (RapEngine *engine, const Violation *violation, GError **error)
{
  g_autofree char *referrer = rap_sqlite_name_row (engine, violation->kind, violation->id);
  g_autofree char *field = name_column (violation->kind, violation->column);

  g_clear_error (error);
  /* Translators: The remark’s speaker “A”, participant: it is not… */
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
               _("%s, %s: it is not in the record, or belongs to another event. Nothing was"
                 " changed."),
                 referrer, field);
}

gboolean
rap_sqlite_explain_end (RapEngine *engine, GError **error)
{
  g_auto (Violation) violation = { 0 };
  gint64 target;

  if ((sqlite3_errcode (engine->db) & 0xff) != SQLITE_CONSTRAINT ||
      !find_violation (engine, &violation))
    return FALSE;
  target = get_reference (engine, &violation);
  if (was_deleted (engine, violation.target, target))
    set_in_use (engine, &violation, target, error);
  else
    set_dangling (engine, &violation, error);
  return FALSE;
}
