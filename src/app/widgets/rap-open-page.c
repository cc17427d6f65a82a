/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which page is open, for the list that marks it. */

#include "widgets/rap-open-page.h"

gint64
rap_open_page_get (GtkWidget *list, const char *noun)
{
  GtkRoot *window;
  g_autoptr (GVariant) page = NULL;
  const char *open;
  gint64 id;

  g_return_val_if_fail (GTK_IS_WIDGET (list), 0);

  window = gtk_widget_get_root (list);
  page = window ? g_action_group_get_action_state (G_ACTION_GROUP (window), "page") : NULL;
  if (page == NULL)
    return 0;
  g_variant_get (page, "(&sx)", &open, &id);
  return g_strcmp0 (open, noun) == 0 ? id : 0;
}

void
rap_open_page_watch (GtkWidget *list, RapOpenPageFunc show)
{
  g_return_if_fail (GTK_IS_WIDGET (list) && gtk_widget_get_root (list) && show);

  g_signal_connect_object (gtk_widget_get_root (list), "action-state-changed::page",
                           G_CALLBACK (show), list, G_CONNECT_SWAPPED);
  show (list);
}

void
rap_open_page_unwatch (GtkWidget *list, RapOpenPageFunc show)
{
  g_return_if_fail (GTK_IS_WIDGET (list) && gtk_widget_get_root (list) && show);

  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (list), show, list);
}
