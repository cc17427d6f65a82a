/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Chooses the template of a new release. */

#include "event/releases/rap-template-dialog.h"

#include <glib/gi18n.h>

#include "record/rap-language.h"

struct _RapTemplateDialog
{
  AdwDialog parent_instance;

  GtkListBox *list;

  GListModel *items; /* RapTemplateItem, one for each row */
  char *language;
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (RapTemplateDialog, rap_template_dialog, ADW_TYPE_DIALOG)

static void
on_row_activated (RapTemplateDialog *self, GtkListBoxRow *row)
{
  g_autoptr (RapTemplateItem) item = g_list_model_get_item (self->items,
                                                            gtk_list_box_row_get_index (row));
  g_autoptr (RapReleaseTemplate) template = NULL;

  if (rap_template_item_get_template (item) == NULL)
    return;
  template = rap_release_template_ref (rap_template_item_get_template (item));
  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, chosen_signal, 0, template);
  g_object_unref (self);
}

static gboolean
has_several_languages (RapTemplateDialog *self)
{
  const char *first = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (self->items); i++)
    {
      g_autoptr (RapTemplateItem) item = g_list_model_get_item (self->items, i);
      RapReleaseTemplate *template = rap_template_item_get_template (item);
      const char *language = template ? rap_release_template_get_language (template) : first;

      if (first && g_strcmp0 (first, language) != 0)
        return TRUE;
      first = language;
    }
  return FALSE;
}

/* The language only where it makes a difference. */
static char *
describe (RapTemplateDialog *self, RapReleaseTemplate *template)
{
  const char *about = rap_release_template_get_about (template);
  g_autofree char *language = NULL;

  if (about && !has_several_languages (self))
    return g_strdup (about);
  language = rap_language_get_display_name (rap_release_template_get_language (template),
                                            self->language);
  if (about == NULL)
    return g_steal_pointer (&language);
  /* Translators: what a template is for, and its language. */
  return g_strdup_printf (_ ("%s · %s"), about, language);
}

/* One with a mistake can't be chosen, and says why. */
static void
show_row (RapTemplateDialog *self, GtkWidget *row, RapTemplateItem *item)
{
  RapReleaseTemplate *template = rap_template_item_get_template (item);
  g_autofree char *description = template ? describe (self, template) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), rap_template_item_get_name (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               template ? description : rap_template_item_get_mistake (item));
  gtk_widget_set_sensitive (row, template != NULL);
}

static void
show_rows (RapTemplateDialog *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->items); i++)
    {
      g_autoptr (RapTemplateItem) item = g_list_model_get_item (self->items, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

      if (row)
        show_row (self, GTK_WIDGET (row), item);
    }
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (item, "changed", G_CALLBACK (show_rows), data, G_CONNECT_SWAPPED);
  return row;
}

static void
rap_template_dialog_dispose (GObject *object)
{
  RapTemplateDialog *self = RAP_TEMPLATE_DIALOG (object);

  if (self->list)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_TEMPLATE_DIALOG);

  G_OBJECT_CLASS (rap_template_dialog_parent_class)->dispose (object);
}

static void
rap_template_dialog_finalize (GObject *object)
{
  RapTemplateDialog *self = RAP_TEMPLATE_DIALOG (object);

  g_clear_object (&self->items);
  g_free (self->language);

  G_OBJECT_CLASS (rap_template_dialog_parent_class)->finalize (object);
}

static void
rap_template_dialog_class_init (RapTemplateDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_template_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_template_dialog_finalize;

  chosen_signal = g_signal_new ("chosen", RAP_TYPE_TEMPLATE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/releases/rap-template-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RapTemplateDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
rap_template_dialog_init (RapTemplateDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
rap_template_dialog_new (RapTemplateShelf *shelf, const char *language)
{
  RapTemplateDialog *self = g_object_new (RAP_TYPE_TEMPLATE_DIALOG, NULL);

  g_return_val_if_fail (RAP_IS_TEMPLATE_SHELF (shelf) && language, ADW_DIALOG (self));

  self->language = g_strdup (language);
  self->items = g_object_ref (rap_template_shelf_get_items (shelf));
  gtk_list_box_bind_model (self->list, self->items, create_row, self, NULL);
  g_signal_connect_object (self->items, "items-changed", G_CALLBACK (show_rows), self,
                           G_CONNECT_SWAPPED);
  show_rows (self);
  return ADW_DIALOG (self);
}
