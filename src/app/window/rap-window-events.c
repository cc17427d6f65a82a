/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is done with a whole event. */

#include "window/rap-window-events.h"

#include <glib/gi18n.h>

#include "record/rap-event-copy.h"
#include "store/rap-store-load.h"
#include "window/rap-window-pages.h"

typedef struct
{
  RapWindow *window;
  gint64 original;
  RapEvent *event;
} Copy;

static void
copy_free (Copy *copy)
{
  g_object_unref (copy->window);
  g_clear_object (&copy->event);
  g_free (copy);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Copy, copy_free)

static void
on_copied (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Copy) copy = data;
  g_autoptr (GError) error = NULL;

  if (!rap_desk_apply_finish (RAP_DESK (source), result, &error))
    {
      rap_desk_report (RAP_DESK (source), error);
      return;
    }
  rap_window_show_section (copy->window, "events");
  rap_window_show (copy->window, RAP_KIND_EVENT, rap_entity_get_id (copy->event));
  gtk_widget_activate_action (GTK_WIDGET (rap_window_get_page (copy->window)), "event.edit", "s",
                              "date");
}

/* What was made has no id of the database yet. */
static void
save_new (RapRecord *record, RapChanges *changes)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *list = rap_record_list (record, kind);

      for (guint i = 0; i < list->len; i++)
        if (rap_entity_get_id (g_ptr_array_index (list, i)) < 0)
          rap_changes_save (changes, g_ptr_array_index (list, i));
    }
}

static void
on_original_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Copy) copy = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = rap_store_load_record_finish (RAP_STORE (source), result, &error);
  g_autoptr (RapChanges) changes = NULL;
  RapDesk *desk = rap_window_get_desk (copy->window);
  RapEvent *original;

  if (desk == NULL)
    return;
  if (record == NULL)
    {
      rap_desk_report (desk, error);
      return;
    }
  original = rap_record_get (record, RAP_KIND_EVENT, copy->original);
  copy->event = g_object_ref (rap_event_copy (record, original));
  changes = rap_changes_new (_ ("Duplicate event"));
  save_new (record, changes);
  rap_desk_apply_async (desk, changes, _ ("Event duplicated"), on_copied, g_steal_pointer (&copy));
}

void
rap_window_duplicate_event (RapWindow *window, gint64 event)
{
  RapDesk *desk;
  Copy *copy;

  g_return_if_fail (RAP_IS_WINDOW (window));

  desk = rap_window_get_desk (window);
  if (desk == NULL)
    return;
  rap_desk_flush (desk);
  copy = g_new0 (Copy, 1);
  copy->window = g_object_ref (window);
  copy->original = event;
  rap_store_load_record_async (rap_desk_get_store (desk), RAP_KIND_EVENT, event, NULL,
                               on_original_loaded, copy);
}

static void
on_deleted (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!rap_desk_apply_finish (RAP_DESK (source), result, &error))
    rap_desk_report (RAP_DESK (source), error);
}

void
rap_window_delete_event (RapWindow *window, gint64 event)
{
  g_autoptr (RapChanges) changes = NULL;
  RapDesk *desk;

  g_return_if_fail (RAP_IS_WINDOW (window));

  desk = rap_window_get_desk (window);
  if (desk == NULL)
    return;
  rap_desk_flush (desk);
  changes = rap_changes_new (_ ("Delete event"));
  rap_changes_delete (changes, RAP_KIND_EVENT, event);
  rap_desk_apply_async (desk, changes, _ ("Event deleted"), on_deleted, NULL);
}
