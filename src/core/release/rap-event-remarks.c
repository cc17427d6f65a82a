/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The remarks of an event and of all its parts. */

#include "release/rap-event-remarks.h"

/* No real event is nested deeper; one that is its own ancestor stops here. */
#define MAX_DEPTH 32

gboolean
rap_event_includes (RapRecord *record, RapEvent *event, gint64 id)
{
  for (guint depth = 0; id != 0 && depth < MAX_DEPTH; depth++)
    {
      RapEvent *other = rap_record_get (record, RAP_KIND_EVENT, id);

      if (other == event)
        return TRUE;
      id = other ? other->parent_id : 0;
    }
  return FALSE;
}

static void
add_remarks (RapRecord *record, RapEvent *event, guint depth, GPtrArray *remarks)
{
  GPtrArray *own = rap_record_list_parts (record, RAP_KIND_REMARK, rap_entity_get_id (event));
  GPtrArray *events = rap_record_list (record, RAP_KIND_EVENT);

  for (guint i = 0; i < own->len; i++)
    g_ptr_array_add (remarks, g_ptr_array_index (own, i));
  for (guint i = 0; depth < MAX_DEPTH && i < events->len; i++)
    {
      RapEvent *part = g_ptr_array_index (events, i);

      if (part->parent_id == rap_entity_get_id (event))
        add_remarks (record, part, depth + 1, remarks);
    }
}

GPtrArray *
rap_event_list_remarks (RapRecord *record, RapEvent *event)
{
  GPtrArray *remarks = g_ptr_array_new ();

  add_remarks (record, event, 0, remarks);
  return remarks;
}
