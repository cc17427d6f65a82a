/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The event that a session or a side event is a part of: it is not in the record
 * of the part, so that its name is asked for. */

#include "event/overview/rap-overview-parent.h"

#include "model/rap-event-text.h"
#include "store/rap-store-load.h"

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (AdwActionRow) row = data;
  g_autoptr (GPtrArray) events = rap_store_load_entities_finish (RAP_STORE (source), result, NULL);
  const char *language = g_object_get_data (G_OBJECT (row), "rap-language");
  g_autofree char *title = NULL;

  if (events == NULL || events->len == 0)
    return;
  title = rap_event_text_title (g_ptr_array_index (events, 0), language);
  adw_action_row_set_subtitle (row, title);
}

static void
show (RapRecordModel *model, AdwActionRow *row)
{
  RapDesk *desk = rap_record_model_get_desk (model);
  RapEvent *event = rap_record_model_get_root (model);
  gint64 parent = event ? event->parent_id : 0;

  gtk_widget_set_visible (GTK_WIDGET (row), parent != 0);
  if (parent == 0)
    return;
  g_object_set_data_full (G_OBJECT (row), "rap-language", g_strdup (rap_desk_get_language (desk)),
                          g_free);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", parent);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-event");
  rap_store_load_entities_async (rap_desk_get_store (desk), RAP_KIND_EVENT, &parent, 1, NULL,
                                 on_loaded, g_object_ref (row));
}

static void
on_language_changed (RapRecordModel *model, GParamSpec *pspec, AdwActionRow *row)
{
  show (model, row);
}

void
rap_overview_bind_parent (AdwActionRow *row, RapRecordModel *model)
{
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show), row, 0);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (on_language_changed), row, 0);
  show (model, row);
}
