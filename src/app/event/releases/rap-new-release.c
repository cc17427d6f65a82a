/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing another release of an event. */

#include "event/releases/rap-new-release.h"

#include <glib/gi18n.h>

#include "event/releases/rap-template-dialog.h"
#include "release/rap-release-template.h"
#include "widgets/rap-new-entity.h"

static void
on_chosen (AdwDialog *dialog, RapReleaseTemplate *template, GtkWidget *parent)
{
  RapRecordModel *model = g_object_get_data (G_OBJECT (dialog), "rap-model");
  g_autoptr (RapRelease) release = rap_entity_new (RAP_KIND_RELEASE);

  release->event_id = rap_record_model_get_id (model);
  release->kind = rap_release_template_get_kind (template);
  release->language = g_strdup (rap_release_template_get_language (template));
  release->template = g_strdup (rap_release_template_get_id (template));
  rap_new_entity_open (parent, rap_record_model_get_desk (model), release,
                       _ ("Write release"), _ ("Release added"));
}

void
rap_new_release_write (GtkWidget *parent, RapRecordModel *model)
{
  RapDesk *desk;
  AdwDialog *dialog;

  g_return_if_fail (GTK_IS_WIDGET (parent) && RAP_IS_RECORD_MODEL (model));

  desk = rap_record_model_get_desk (model);
  dialog = rap_template_dialog_new (rap_desk_get_templates (desk), rap_desk_get_language (desk));
  g_object_set_data_full (G_OBJECT (dialog), "rap-model", g_object_ref (model), g_object_unref);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_chosen), parent, 0);
  adw_dialog_present (dialog, parent);
}
