/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The order of the parts of something. */

#include "model/rap-parts-order.h"

static GPtrArray *
copy_list (GListModel *parts)
{
  GPtrArray *order = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    g_ptr_array_add (order, g_list_model_get_item (parts, i));
  return order;
}

gint64
rap_parts_order_get_end (GListModel *parts)
{
  guint n = g_list_model_get_n_items (parts);
  g_autoptr (GObject) last = n ? g_list_model_get_item (parts, n - 1) : NULL;
  gint64 position = -1;

  if (last)
    g_object_get (last, "position", &position, NULL);
  return position + 1;
}

gboolean
rap_parts_order_move (RapRecordModel *model,
                      GListModel *parts,
                      gpointer part,
                      int by,
                      const char *label)
{
  g_autoptr (GPtrArray) order = copy_list (parts);
  RapChanges *changes;
  guint from, to;

  g_return_val_if_fail (RAP_IS_RECORD_MODEL (model), FALSE);

  if (!g_ptr_array_find (order, part, &from))
    return FALSE;
  to = from + by;
  if (to >= order->len)
    return FALSE;
  g_ptr_array_insert (order, to, g_ptr_array_steal_index (order, from));

  changes = rap_changes_new (label);
  for (guint i = 0; i < order->len; i++)
    {
      g_autoptr (RapEntity) moved = rap_entity_copy (g_ptr_array_index (order, i));
      gint64 position;

      g_object_get (moved, "position", &position, NULL);
      if (position == i)
        continue;
      g_object_set (moved, "position", (gint64) i, NULL);
      rap_changes_save (changes, moved);
    }
  rap_record_model_apply (model, changes, NULL);
  return TRUE;
}
