/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which template a release is made by. */

#include "release/rap-release-template-row.h"

#include <glib/gi18n.h>

#include "event/releases/rap-template-dialog.h"

struct _RapReleaseTemplateRow
{
  AdwActionRow parent_instance;

  RapRecordModel *model;
  gint64 id;
};

G_DEFINE_FINAL_TYPE (RapReleaseTemplateRow, rap_release_template_row, ADW_TYPE_ACTION_ROW)

static void
on_chosen (RapReleaseTemplateRow *self, RapReleaseTemplate *template)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  RapRelease *release = rap_record_get (record, RAP_KIND_RELEASE, self->id);

  if (release)
    g_object_set (release, "template", rap_release_template_get_id (template), "language",
                  rap_release_template_get_language (template), "kind",
                  rap_release_template_get_kind (template), NULL);
}

static void
rap_release_template_row_activate (AdwActionRow *row)
{
  RapReleaseTemplateRow *self = RAP_RELEASE_TEMPLATE_ROW (row);
  RapDesk *desk = rap_record_model_get_desk (self->model);
  AdwDialog *dialog = rap_template_dialog_new (rap_desk_get_templates (desk),
                                               rap_desk_get_language (desk));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

void
rap_release_template_row_show (RapReleaseTemplateRow *self, RapReleaseTemplate *template)
{
  RapRelease *release;
  g_autofree char *missing = NULL;

  g_return_if_fail (RAP_IS_RELEASE_TEMPLATE_ROW (self));

  release = rap_record_get (rap_record_model_get_record (self->model), RAP_KIND_RELEASE, self->id);
  if (template == NULL)
    missing = g_strdup_printf (_ ("“%s” is missing"),
                                 release && release->template ? release->template : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                               template ? rap_release_template_get_name (template) : missing);
}

void
rap_release_template_row_bind (RapReleaseTemplateRow *self, RapRecordModel *model, gint64 release)
{
  g_return_if_fail (RAP_IS_RELEASE_TEMPLATE_ROW (self) && self->model == NULL);
  g_return_if_fail (RAP_IS_RECORD_MODEL (model));

  self->model = g_object_ref (model);
  self->id = release;
}

static void
rap_release_template_row_dispose (GObject *object)
{
  g_clear_object (&RAP_RELEASE_TEMPLATE_ROW (object)->model);

  G_OBJECT_CLASS (rap_release_template_row_parent_class)->dispose (object);
}

static void
rap_release_template_row_class_init (RapReleaseTemplateRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_release_template_row_dispose;
  ADW_ACTION_ROW_CLASS (klass)->activate = rap_release_template_row_activate;
}

static void
rap_release_template_row_init (RapReleaseTemplateRow *self)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Template"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "property");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
}
