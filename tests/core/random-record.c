/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random records. */

#include "random-record.h"

#include "random-maker.h"
#include "record/rap-record-reach.h"

static RapEvent *
add_event (RandomMaker *self, RapEvent *parent, gint64 order)
{
  RapEvent *event = random_maker_add (self, RAP_KIND_EVENT, NULL, order);

  event->parent_id = parent ? rap_entity_get_id (parent) : 0;
  if (parent == NULL)
    {
      event->relation = RAP_EVENT_RELATION_NONE;
      event->position = RAP_UNSET;
    }
  else if (event->relation == RAP_EVENT_RELATION_NONE)
    event->relation = RAP_EVENT_RELATION_SESSION;
  if (event->series_id == 0)
    event->edition = RAP_UNSET;
  if (event->starts == NULL)
    g_clear_pointer (&event->ends, g_free);
  random_maker_sort_dates (&event->starts, &event->ends);
  if (event->list_released_by == NULL || event->list_released_on == NULL)
    {
      g_clear_pointer (&event->list_released_by, g_free);
      g_clear_pointer (&event->list_released_on, g_free);
    }
  return event;
}

RapRecord *
random_record_new (guint32 seed, RandomRecordFlags flags)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (RapRecord) record = rap_record_new ();
  g_autoptr (GPtrArray) events = g_ptr_array_new ();
  RandomMaker self = { { rand, (flags & RANDOM_RECORD_DISCLOSURE) != 0,
                         (flags & RANDOM_RECORD_WILD) != 0, 0, NULL },
                       record };
  guint n_sessions = random_maker_up_to (&self, 3);

  random_maker_add_places (&self);
  random_maker_add_organizations (&self);
  random_maker_add_persons (&self);
  if (random_maker_chance (&self, 0.5))
    random_maker_add (&self, RAP_KIND_SERIES, NULL, 0);

  g_ptr_array_add (events, add_event (&self, NULL, 0));
  for (guint i = 0; i < n_sessions; i++)
    g_ptr_array_add (events,
                     add_event (&self, g_ptr_array_index (events, random_maker_up_to (&self, i)),
                                i));
  for (guint i = 0; i < events->len; i++)
    random_maker_add_event_parts (&self, g_ptr_array_index (events, i));
  random_fields_clear (&self.fields);
  return rap_record_copy_reachable (record);
}
