/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The search of a drop-down is GTK's own, which leaves it without a name, and the list open at
 * Escape (GTK 4.18). */

#include "widgets/rap-drop-down-search.h"

static void
on_stop_search (GtkWidget *search)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (search, GTK_TYPE_POPOVER)));
}

static GtkWidget *
find_search (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_SEARCH_ENTRY (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_search (child);
  return found;
}

void
rap_drop_down_search_name (GtkDropDown *drop_down, const char *name)
{
  GtkWidget *search;

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down) && name);

  search = find_search (GTK_WIDGET (drop_down));
  g_return_if_fail (search != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (search), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (search, "stop-search", G_CALLBACK (on_stop_search), NULL);
}
