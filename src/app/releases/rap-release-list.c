/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of the releases of all events. */

#include "releases/rap-release-list.h"

#include <glib/gi18n.h>

#include "grouped/rap-grouped-list.h"
#include "releases/rap-release-items.h"

static const RapGroupedFace releases = {
  .section = "releases",
  .title = N_ ("Releases"),
  .search_label = N_ ("Search releases"),
  .empty_title = N_ ("No releases"),
  .empty_description = N_ ("Open an event and write the first one in its Releases view."),
  .nothing_found_title = N_ ("No release found"),
  .show_action = "win.edit-release",
  .load = rap_release_items_load,
};

GtkWidget *
rap_release_list_new (RapDesk *desk)
{
  return rap_grouped_list_new (desk, &releases);
}
