/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The order of precedence. */

#include "event/participants/rap-participant-order.h"

#include <glib/gi18n.h>

void
rap_participant_order_move (RapRecordModel *model, RapParticipant *participant, int by)
{
  RapRecord *record = rap_record_model_get_record (model);
  g_autoptr (GPtrArray) order =
    g_ptr_array_copy (rap_record_list_parts (record, RAP_KIND_PARTICIPANT, participant->event_id),
                      NULL, NULL);
  RapChanges *changes;
  guint from, to;

  g_return_if_fail (RAP_IS_RECORD_MODEL (model));

  if (!g_ptr_array_find (order, participant, &from))
    return;
  to = from + by;
  if (to >= order->len)
    return;
  g_ptr_array_remove_index (order, from);
  g_ptr_array_insert (order, to, participant);

  changes = rap_changes_new (_ ("Move participant"));
  for (guint i = 0; i < order->len; i++)
    {
      RapParticipant *other = g_ptr_array_index (order, i);
      g_autoptr (RapParticipant) moved = NULL;

      if (other->position == i)
        continue;
      moved = rap_entity_copy (other);
      moved->position = i;
      rap_changes_save (changes, moved);
    }
  rap_record_model_apply (model, changes, NULL);
}
