/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing another release of an event. */

#include "event/releases/rap-new-release.h"

#include <glib/gi18n.h>

#include "event/releases/rap-template-dialog.h"
#include "release/rap-release-template.h"

typedef struct
{
  GtkWidget *parent;
  RapRelease *release;
} NewRelease;

static void
on_made (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree NewRelease *made = data;
  g_autoptr (GtkWidget) parent = made->parent;
  g_autoptr (RapRelease) release = made->release;
  g_autoptr (GError) error = NULL;

  if (rap_desk_apply_finish (RAP_DESK (source), result, &error))
    gtk_widget_activate_action (parent, "win.edit-release", "x", rap_entity_get_id (release));
  else
    rap_desk_report (RAP_DESK (source), error);
}

static void
on_chosen (AdwDialog *dialog, RapReleaseTemplate *template, GtkWidget *parent)
{
  RapRecordModel *model = g_object_get_data (G_OBJECT (dialog), "rap-model");
  RapDesk *desk = rap_record_model_get_desk (model);
  g_autoptr (RapChanges) changes = rap_changes_new (_ ("Write release"));
  NewRelease *made = g_new (NewRelease, 1);

  made->parent = g_object_ref (parent);
  made->release = rap_entity_new (RAP_KIND_RELEASE);
  made->release->event_id = rap_record_model_get_id (model);
  made->release->kind = rap_release_template_get_kind (template);
  made->release->language = g_strdup (rap_release_template_get_language (template));
  made->release->template = g_strdup (rap_release_template_get_id (template));
  rap_changes_save (changes, made->release);
  rap_desk_flush (desk);
  rap_desk_apply_async (desk, changes, _ ("Release added"), on_made, made);
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
