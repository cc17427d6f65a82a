/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Applying changes: ids first, so that references can go in any direction, then
 * each in its order, all in one step. */

#include <glib/gi18n-lib.h>

#include "store/rap-entity-check.h"
#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-explain.h"
#include "store/sqlite/rap-sqlite-save.h"
#include "store/sqlite/rap-sqlite-step.h"

/* From an entity's negative id to its id in the database, for each kind. */
typedef struct
{
  GHashTable *ids[RAP_N_KINDS];
  gint64 last[RAP_N_KINDS]; /* the greatest id that was ever used; 0: not asked yet */
} NewIds;

static void
new_ids_init (NewIds *self)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      self->ids[kind] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
      self->last[kind] = 0;
    }
}

static void
new_ids_clear (NewIds *self)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    g_hash_table_unref (self->ids[kind]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NewIds, new_ids_clear)

static gboolean
load_last_id (RapEngine *engine, RapKind kind, gint64 *last, GError **error)
{
  g_autoptr (RapQuery) query =
    rap_query_new (engine, "SELECT seq FROM sqlite_sequence WHERE name = ?", error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, rap_noun_get (kind)->name);
  more = rap_query_next (query, error);
  if (more > 0)
    *last = rap_query_get_int (query, 0);
  return more >= 0;
}

static gboolean
is_new (const RapChange *change)
{
  return change->type != RAP_CHANGE_DELETE && rap_entity_get_id (change->before) <= 0;
}

static gboolean
assign_id (RapEngine *engine, NewIds *self, RapChange *change, GError **error)
{
  gint64 *last = &self->last[change->kind];
  gint64 id = rap_entity_get_id (change->before);

  if (*last == 0 && !load_last_id (engine, change->kind, last, error))
    return FALSE;
  (*last)++;
  rap_entity_set_id (change->saved, *last);
  if (id < 0)
    g_hash_table_insert (self->ids[change->kind], g_memdup2 (&id, sizeof id),
                         g_memdup2 (last, sizeof *last));
  return TRUE;
}

static gboolean
assign_ids (RapEngine *engine, NewIds *self, GPtrArray *changes, GError **error)
{
  for (guint i = 0; i < changes->len; i++)
    {
      RapChange *change = g_ptr_array_index (changes, i);

      if (is_new (change) && !assign_id (engine, self, change, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
set_dangling (gpointer entity, const RapField *field, GError **error)
{
  g_autofree char *title = rap_store_dup_title (entity);
  g_autofree char *name = rap_store_name_entity (rap_entity_get_kind (entity), title);
  g_autofree char *field_name = rap_store_name_field (field);

  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
               _("%s, %s: it is not in the record. Nothing was changed."), name, field_name);
  return FALSE;
}

static gboolean
resolve_references (NewIds *self, gpointer entity, GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      gint64 *id = rap_entity_peek_field (entity, field);
      gint64 *new_id;

      if (field->type != RAP_FIELD_REFERENCE || *id >= 0)
        continue;
      new_id = g_hash_table_lookup (self->ids[field->target], id);
      if (new_id == NULL)
        return set_dangling (entity, field, error);
      *id = *new_id;
    }
  return TRUE;
}

static gboolean
apply_change (RapEngine *engine, NewIds *ids, RapChange *change, GError **error)
{
  if (change->type == RAP_CHANGE_DELETE)
    return rap_sqlite_delete (engine, change->kind, change->id, error);

  rap_entity_unset_empty_texts (change->saved);
  return resolve_references (ids, change->saved, error) &&
         rap_entity_check (change->saved, error) &&
         rap_sqlite_save (engine, change, is_new (change), error);
}

static gboolean
apply_all (RapEngine *engine, GPtrArray *changes, GError **error)
{
  g_auto (NewIds) ids;

  new_ids_init (&ids);
  if (!assign_ids (engine, &ids, changes, error))
    return FALSE;
  for (guint i = 0; i < changes->len; i++)
    if (!apply_change (engine, &ids, g_ptr_array_index (changes, i), error))
      return FALSE;
  return TRUE;
}

gboolean
rap_engine_apply (RapEngine *engine, RapChanges *changes, gint64 *step, GError **error)
{
  rap_changes_begin (changes);
  *step = rap_sqlite_begin_step (engine, rap_changes_get_label (changes), 0, error);
  if (*step == 0)
    return FALSE;
  if (apply_all (engine, rap_changes_list (changes), error) &&
      (rap_sqlite_end_step (engine, step, error) || rap_sqlite_explain_end (engine, error)))
    {
      rap_changes_commit (changes);
      return TRUE;
    }
  rap_sqlite_roll_back (engine);
  return FALSE;
}
