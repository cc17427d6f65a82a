/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A line below a group that tells what is wrong in it. */

#include "event/overview/rap-overview-problem.h"

/* The rows live as long as the label: both are children of the group. */
static void
show (GtkLabel *label)
{
  GPtrArray *rows = g_object_get_data (G_OBJECT (label), "rap-rows");
  g_autofree char *problem = NULL;

  for (guint i = 0; i < rows->len && problem == NULL; i++)
    g_object_get (g_ptr_array_index (rows, i), "problem", &problem, NULL);
  gtk_label_set_label (label, problem ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (label), problem != NULL);
}

void
rap_overview_show_problem (GtkLabel *label, RapCheckedRow *const *rows)
{
  GPtrArray *kept = g_ptr_array_new ();

  for (; *rows; rows++)
    {
      g_ptr_array_add (kept, *rows);
      g_signal_connect_object (*rows, "notify::problem", G_CALLBACK (show), label,
                               G_CONNECT_SWAPPED);
    }
  g_object_set_data_full (G_OBJECT (label), "rap-rows", kept, (GDestroyNotify) g_ptr_array_unref);
}
