/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bringing a record in memory up to date, in place. */

#include "model/rap-record-refresh.h"

/* Who is told of a change looks at the whole record: it is told when all is in place. */
static void
refresh_entity (gpointer entity, gpointer loaded, GPtrArray *frozen)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  gboolean is_frozen = FALSE;

  rap_entity_set_revision (entity, rap_entity_get_revision (loaded));
  rap_entity_set_shared_revision (entity, rap_entity_get_shared_revision (loaded));
  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];

      if (rap_entity_field_equal (entity, loaded, field))
        continue;
      if (!is_frozen)
        {
          g_object_freeze_notify (entity);
          g_ptr_array_add (frozen, g_object_ref (entity));
          is_frozen = TRUE;
        }
      rap_entity_copy_field (entity, loaded, field);
      g_object_notify (entity, field->name);
    }
}

static void
remove_missing (RapRecord *record, RapRecord *loaded, RapKind kind)
{
  GPtrArray *list = rap_record_list (record, kind);

  for (guint i = list->len; i > 0; i--)
    {
      gint64 id = rap_entity_get_id (g_ptr_array_index (list, i - 1));

      if (rap_record_get (loaded, kind, id) == NULL)
        rap_record_remove (record, kind, id);
    }
}

void
rap_record_refresh (RapRecord *record,
                    RapRecord *loaded,
                    GHashTable *keep,
                    GFunc added,
                    gpointer user_data)
{
  g_autoptr (GPtrArray) frozen = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (RAP_IS_RECORD (record) && RAP_IS_RECORD (loaded));

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *list = rap_record_list (loaded, kind);

      remove_missing (record, loaded, kind);
      for (guint i = 0; i < list->len; i++)
        {
          gpointer theirs = g_ptr_array_index (list, i);
          gpointer ours = rap_record_get (record, kind, rap_entity_get_id (theirs));

          if (ours == NULL)
            added (rap_record_add (record, g_object_ref (theirs)), user_data);
          else if (!g_hash_table_contains (keep, ours))
            refresh_entity (ours, theirs, frozen);
        }
    }
  rap_record_invalidate (record);
  for (guint i = 0; i < frozen->len; i++)
    g_object_thaw_notify (g_ptr_array_index (frozen, i));
}
