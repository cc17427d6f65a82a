/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Chooses the template of a new release. */

#include "event/releases/rap-template-dialog.h"

#include <glib/gi18n.h>

#include "record/rap-language.h"
#include "release/rap-release-template.h"
#include "release/rap-template-files.h"

struct _RapTemplateDialog
{
  AdwDialog parent_instance;

  GtkListBox *list;

  GPtrArray *templates; /* RapReleaseTemplate, one for each row */
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (RapTemplateDialog, rap_template_dialog, ADW_TYPE_DIALOG)

static void
on_row_activated (RapTemplateDialog *self, GtkListBoxRow *row)
{
  g_autoptr (RapReleaseTemplate) template =
    rap_release_template_ref (g_ptr_array_index (self->templates,
                                                 gtk_list_box_row_get_index (row)));

  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, chosen_signal, 0, template);
  g_object_unref (self);
}

static void
add_template (RapTemplateDialog *self, RapReleaseTemplate *template, const char *language)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *written_in =
    rap_language_get_display_name (rap_release_template_get_language (template), language);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 rap_release_template_get_name (template));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), written_in);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_append (self->list, row);
  g_ptr_array_add (self->templates, rap_release_template_ref (template));
}

static void
rap_template_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_TEMPLATE_DIALOG);

  G_OBJECT_CLASS (rap_template_dialog_parent_class)->dispose (object);
}

static void
rap_template_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (RAP_TEMPLATE_DIALOG (object)->templates);

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
  self->templates = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_release_template_unref);
}

AdwDialog *
rap_template_dialog_new (const char *language)
{
  RapTemplateDialog *self = g_object_new (RAP_TYPE_TEMPLATE_DIALOG, NULL);
  g_auto (GStrv) ids = rap_template_files_list ();

  g_return_val_if_fail (language, ADW_DIALOG (self));

  for (guint i = 0; ids[i]; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RapReleaseTemplate) template = rap_release_template_load (ids[i], &error);

      if (template)
        add_template (self, template, language);
      else
        g_warning ("The template “%s” of this program can't be read: %s", ids[i], error->message);
    }
  return ADW_DIALOG (self);
}
