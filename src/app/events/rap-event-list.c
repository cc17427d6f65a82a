/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of events. */

#include "events/rap-event-list.h"

#include <glib/gi18n.h>

#include "events/rap-event-items.h"
#include "grouped/rap-grouped-list.h"

static const RapGroupedFace events = {
  .section = "events",
  .title = N_ ("Events"),
  .add_action = "win.new-event",
  .add_label = N_ ("New event"),
  .search_label = N_ ("Search events"),
  .empty_title = N_ ("No events"),
  .empty_description = N_ ("Press + to add the first one."),
  .nothing_found_title = N_ ("No event found"),
  .show_action = "win.show-event",
  .noun = "event",
  .duplicate_action = "win.duplicate-event",
  .delete_action = "win.delete-event",
  .load = rap_event_items_load,
};

GtkWidget *
rap_event_list_new (RapDesk *desk)
{
  return rap_grouped_list_new (desk, &events);
}
