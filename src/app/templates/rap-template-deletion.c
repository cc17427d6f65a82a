/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Deleting a template, with a way back. */

#include "templates/rap-template-deletion.h"

#include <glib/gi18n.h>

typedef struct
{
  RapTemplateShelf *shelf;
  char *id;
  char *text;
} Deleted;

static void
deleted_free (gpointer data, GClosure *closure)
{
  Deleted *deleted = data;

  g_object_unref (deleted->shelf);
  g_free (deleted->id);
  g_free (deleted->text);
  g_free (deleted);
}

static void
on_undo_clicked (AdwToast *toast, gpointer data)
{
  Deleted *deleted = data;

  rap_template_shelf_save (deleted->shelf, deleted->id, deleted->text);
}

void
rap_template_delete (GtkWidget *page,
                     RapTemplateShelf *shelf,
                     const char *id,
                     const char *name,
                     const char *text)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (page, ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *message = g_strdup_printf (_ ("“%s” deleted"), name);
  AdwToast *toast;
  Deleted *deleted;

  g_return_if_fail (RAP_IS_TEMPLATE_SHELF (shelf) && toasts && id && text);

  deleted = g_new (Deleted, 1);
  deleted->shelf = g_object_ref (shelf);
  deleted->id = g_strdup (id);
  deleted->text = g_strdup (text);
  toast = adw_toast_new (message);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("Undo"));
  /* It holds what was deleted as long as it shows. */
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (on_undo_clicked), deleted,
                         deleted_free, G_CONNECT_DEFAULT);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), toast);
  gtk_accessible_announce (GTK_ACCESSIBLE (toasts), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  rap_template_shelf_delete (shelf, id);
}
