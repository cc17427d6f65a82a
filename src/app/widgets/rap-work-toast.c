/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Tells of work that takes long. */

#include "widgets/rap-work-toast.h"

#include <glib/gi18n.h>

#define PATIENCE 500 /* milliseconds */

struct _RapWorkToast
{
  AdwToastOverlay *toasts;
  char *title;
  GCancellable *cancellable;
  AdwToast *toast; /* %NULL until it takes long */
  guint source;
};

static void
show (gpointer data)
{
  RapWorkToast *self = data;

  self->source = 0;
  self->toast = adw_toast_new (self->title);
  adw_toast_set_timeout (self->toast, 0);
  adw_toast_set_button_label (self->toast, _ ("Cancel"));
  g_signal_connect_object (self->toast, "button-clicked", G_CALLBACK (g_cancellable_cancel),
                           self->cancellable, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->toast));
  gtk_accessible_announce (GTK_ACCESSIBLE (self->toasts), self->title,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

RapWorkToast *
rap_work_toast_new (AdwToastOverlay *toasts, const char *title)
{
  RapWorkToast *self;

  g_return_val_if_fail (ADW_IS_TOAST_OVERLAY (toasts) && title != NULL, NULL);

  self = g_new0 (RapWorkToast, 1);
  self->toasts = g_object_ref (toasts);
  self->title = g_strdup (title);
  self->cancellable = g_cancellable_new ();
  self->source = g_timeout_add_once (PATIENCE, show, self);
  return self;
}

void
rap_work_toast_free (RapWorkToast *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  if (self->toast)
    adw_toast_dismiss (self->toast);
  g_clear_object (&self->toast);
  g_object_unref (self->cancellable);
  g_object_unref (self->toasts);
  g_free (self->title);
  g_free (self);
}

GCancellable *
rap_work_toast_get_cancellable (RapWorkToast *self)
{
  return self->cancellable;
}
