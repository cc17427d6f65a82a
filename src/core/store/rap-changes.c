/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What one action of the user changes. Each entity is copied twice: once for
 * the engine to save and complete in its own thread, once to know afterwards
 * whether the caller has changed a field meanwhile. */

#include "store/rap-changes-private.h"

struct _RapChanges
{
  gatomicrefcount references;
  char *label;
  GPtrArray *list;
};

static void
change_free (gpointer data)
{
  RapChange *change = data;

  g_clear_object (&change->entity);
  g_clear_object (&change->before);
  g_clear_object (&change->saved);
  g_clear_pointer (&change->own, g_atomic_rc_box_release);
  g_free (change);
}

RapChanges *
rap_changes_new (const char *label)
{
  RapChanges *changes;

  g_return_val_if_fail (label && *label, NULL);

  changes = g_new0 (RapChanges, 1);
  g_atomic_ref_count_init (&changes->references);
  changes->label = g_strdup (label);
  changes->list = g_ptr_array_new_with_free_func (change_free);
  return changes;
}

RapChanges *
rap_changes_ref (RapChanges *changes)
{
  g_return_val_if_fail (changes, NULL);

  g_atomic_ref_count_inc (&changes->references);
  return changes;
}

void
rap_changes_unref (RapChanges *changes)
{
  g_return_if_fail (changes);

  if (!g_atomic_ref_count_dec (&changes->references))
    return;
  g_ptr_array_unref (changes->list);
  g_free (changes->label);
  g_free (changes);
}

static RapOwnRevisions *
get_own (gpointer entity)
{
  const char *key = "rap-own-revisions";
  RapOwnRevisions *own = g_object_get_data (entity, key);

  if (own == NULL)
    {
      own = g_atomic_rc_box_new0 (RapOwnRevisions);
      g_object_set_data_full (entity, key, own, g_atomic_rc_box_release);
    }
  return g_atomic_rc_box_acquire (own);
}

static void
add_entity (RapChanges *changes, RapChangeType type, gpointer entity)
{
  RapChange *change = g_new0 (RapChange, 1);

  change->type = type;
  change->kind = rap_entity_get_kind (entity);
  change->entity = g_object_ref (entity);
  change->before = rap_entity_copy (entity);
  change->own = get_own (entity);
  g_ptr_array_add (changes->list, change);
}

void
rap_changes_save (RapChanges *changes, gpointer entity)
{
  g_return_if_fail (changes && RAP_IS_ENTITY (entity));
  add_entity (changes, RAP_CHANGE_SAVE, entity);
}

void
rap_changes_import (RapChanges *changes, gpointer entity)
{
  g_return_if_fail (changes && RAP_IS_ENTITY (entity));
  add_entity (changes, RAP_CHANGE_IMPORT, entity);
}

void
rap_changes_delete (RapChanges *changes, RapKind kind, gint64 id)
{
  RapChange *change;

  g_return_if_fail (changes && kind < RAP_N_KINDS && id > 0);

  change = g_new0 (RapChange, 1);
  change->type = RAP_CHANGE_DELETE;
  change->kind = kind;
  change->id = id;
  g_ptr_array_add (changes->list, change);
}

gboolean
rap_changes_saves (RapChanges *changes, gpointer entity)
{
  g_return_val_if_fail (changes && RAP_IS_ENTITY (entity), FALSE);

  for (guint i = 0; i < changes->list->len; i++)
    {
      const RapChange *change = g_ptr_array_index (changes->list, i);

      if (change->type == RAP_CHANGE_SAVE && change->kind == rap_entity_get_kind (entity) &&
          rap_entity_get_id (change->before) == rap_entity_get_id (entity))
        return TRUE;
    }
  return FALSE;
}

gboolean
rap_changes_is_empty (RapChanges *changes)
{
  g_return_val_if_fail (changes, TRUE);
  return changes->list->len == 0;
}

const char *
rap_changes_get_label (RapChanges *changes)
{
  return changes->label;
}

static gboolean
follows_own (const RapChange *change)
{
  gint64 revision = rap_entity_get_revision (change->before);

  return change->own->first <= revision && revision <= change->own->last;
}

void
rap_changes_begin (RapChanges *changes)
{
  for (guint i = 0; i < changes->list->len; i++)
    {
      RapChange *change = g_ptr_array_index (changes->list, i);

      g_clear_object (&change->saved);
      if (change->before == NULL)
        continue;
      change->saved = rap_entity_copy (change->before);
      if (change->type == RAP_CHANGE_SAVE && follows_own (change))
        rap_entity_set_revision (change->saved, change->own->last);
    }
}

void
rap_changes_commit (RapChanges *changes)
{
  for (guint i = 0; i < changes->list->len; i++)
    {
      RapChange *change = g_ptr_array_index (changes->list, i);

      if (change->type == RAP_CHANGE_DELETE)
        continue;
      if (!follows_own (change))
        change->own->first = rap_entity_get_revision (change->before);
      change->own->last = rap_entity_get_revision (change->saved);
    }
}

GPtrArray *
rap_changes_list (RapChanges *changes)
{
  return changes->list;
}

/* Texts count as equal whatever their revisions, which the engine sets. */
static gboolean
take_over (const RapChange *change, const RapField *field)
{
  if (!rap_entity_field_equal (change->entity, change->before, field))
    return FALSE;
  return field->type == RAP_FIELD_TEXTS ||
         !rap_entity_field_equal (change->saved, change->before, field);
}

static void
finish_change (const RapChange *change)
{
  const RapNoun *noun = rap_entity_get_noun (change->entity);
  GObject *object = change->entity;

  g_object_freeze_notify (object);
  rap_entity_set_id (object, rap_entity_get_id (change->saved));
  rap_entity_set_revision (object, rap_entity_get_revision (change->saved));
  rap_entity_set_shared_revision (object, rap_entity_get_shared_revision (change->saved));
  g_object_notify (object, "id");
  g_object_notify (object, "revision");
  for (guint i = 0; i < noun->n_fields; i++)
    if (take_over (change, &noun->fields[i]))
      {
        rap_entity_copy_field (object, change->saved, &noun->fields[i]);
        /* Revisions alone are no news. */
        if (!rap_entity_field_equal (change->saved, change->before, &noun->fields[i]))
          g_object_notify (object, noun->fields[i].name);
      }
  g_object_thaw_notify (object);
}

void
rap_changes_finish (RapChanges *changes)
{
  for (guint i = 0; i < changes->list->len; i++)
    {
      const RapChange *change = g_ptr_array_index (changes->list, i);

      if (change->type != RAP_CHANGE_DELETE)
        finish_change (change);
    }
}
