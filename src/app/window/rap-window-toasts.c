/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a window tells what was done. */

#include "window/rap-window-toasts.h"

#include <glib/gi18n.h>

static void
forget (RapWindowToasts *self)
{
  if (self->toast)
    g_signal_handlers_disconnect_by_data (self->toast, self);
  if (self->place)
    g_signal_handlers_disconnect_by_data (self->place, self);
  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->toast);
  g_clear_object (&self->place);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->message, g_free);
}

/* A page that goes dismisses what it shows: that is told in the next one. */
static void
on_dismissed (RapWindowToasts *self)
{
  if (self->source == 0)
    forget (self);
}

static void
on_undo_clicked (RapWindowToasts *self)
{
  rap_desk_undo (self->desk);
}

/* A breakpoint hides all in its bin for a moment. */
static gboolean
is_shown (GtkWidget *widget)
{
  return gtk_widget_get_visible (widget) &&
         (gtk_widget_get_child_visible (widget) ||
          ADW_IS_BREAKPOINT_BIN (gtk_widget_get_parent (widget)));
}

/* What scrolls has no toasts in it, and many rows. */
static AdwToastOverlay *
find_innermost (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  AdwToastOverlay *found = NULL;

  if (!is_shown (widget) || GTK_IS_SCROLLED_WINDOW (widget))
    return NULL;
  for (; child && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_innermost (child);
  return found == NULL && ADW_IS_TOAST_OVERLAY (widget) ? ADW_TOAST_OVERLAY (widget) : found;
}

static AdwToastOverlay *
find_place (RapWindowToasts *self)
{
  AdwToastOverlay *found = find_innermost (GTK_WIDGET (self->overlay));

  return found ? found : self->overlay;
}

/* The next page shows by then, or the same one again. */
static void
move (gpointer data)
{
  RapWindowToasts *self = data;

  self->source = 0;
  if (find_place (self) != self->place)
    rap_window_toasts_tell (self, self->desk, self->message, self->undoable);
}

static void
on_unmapped (RapWindowToasts *self)
{
  if (self->source == 0)
    self->source = g_idle_add_once (move, self);
}

void
rap_window_toasts_tell (RapWindowToasts *self,
                        RapDesk *desk,
                        const char *message,
                        gboolean undoable)
{
  g_autoptr (AdwToast) before = self->toast ? g_object_ref (self->toast) : NULL;
  g_autoptr (RapDesk) held = g_object_ref (desk);
  g_autofree char *told = g_strdup (message);

  forget (self);
  if (before)
    adw_toast_dismiss (before);
  self->desk = g_steal_pointer (&held);
  self->message = g_steal_pointer (&told);
  self->undoable = undoable;
  self->toast = adw_toast_new (self->message);
  self->place = g_object_ref (find_place (self));
  adw_toast_set_use_markup (self->toast, FALSE);
  if (undoable)
    adw_toast_set_button_label (self->toast, _ ("Undo"));
  g_signal_connect_swapped (self->toast, "button-clicked", G_CALLBACK (on_undo_clicked), self);
  g_signal_connect_swapped (self->toast, "dismissed", G_CALLBACK (on_dismissed), self);
  g_signal_connect_swapped (self->place, "unmap", G_CALLBACK (on_unmapped), self);
  /* Before work that is told of with its Cancel, which comes back behind. */
  adw_toast_set_priority (self->toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->place, g_object_ref (self->toast));
}

void
rap_window_toasts_stop (RapWindowToasts *self)
{
  forget (self);
}
