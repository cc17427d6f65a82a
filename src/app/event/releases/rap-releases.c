/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The view of an event's releases. */

#include "event/releases/rap-releases.h"

#include <glib/gi18n.h>

#include "event/overview/rap-missing.h"
#include "event/releases/rap-release-row.h"

struct _RapReleases
{
  AdwBin parent_instance;

  GtkStack *states;
  GtkWidget *write_button;
  GtkListBox *list;

  RapRecordModel *model;
  GListModel *releases;
};

G_DEFINE_FINAL_TYPE (RapReleases, rap_releases, ADW_TYPE_BIN)

static void
show_state (RapReleases *self)
{
  guint n_releases = g_list_model_get_n_items (self->releases);

  gtk_stack_set_visible_child_name (self->states, n_releases ? "list" : "empty");
}

static void
suggest_release (RapReleases *self)
{
  rap_missing_suggest (self->write_button, self->model);
}

static GtkWidget *
create_row (gpointer release, gpointer data)
{
  RapReleases *self = data;

  return rap_release_row_new (release,
                              rap_desk_get_language (rap_record_model_get_desk (self->model)));
}

static void
on_row_activated (RapReleases *self, GtkListBoxRow *row)
{
  RapRelease *release = rap_release_row_get_release (RAP_RELEASE_ROW (row));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-release", "x",
                              rap_entity_get_id (release));
}

static void
activate_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapReleases *self = RAP_RELEASES (widget);
  RapChanges *changes = rap_changes_new (_ ("Delete release"));

  rap_changes_delete (changes, RAP_KIND_RELEASE, g_variant_get_int64 (parameter));
  rap_record_model_apply (self->model, changes, _ ("Release deleted"));
}

/* What comes first, which scrolled windows alone would keep for themselves. */
static gboolean
rap_releases_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
rap_releases_dispose (GObject *object)
{
  RapReleases *self = RAP_RELEASES (object);

  /* The bin is not told when the template takes its child away. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_RELEASES);
  g_clear_object (&self->releases);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_releases_parent_class)->dispose (object);
}

static void
rap_releases_class_init (RapReleasesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_releases_dispose;
  widget_class->grab_focus = rap_releases_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/releases/rap-releases.ui");
  gtk_widget_class_bind_template_child (widget_class, RapReleases, states);
  gtk_widget_class_bind_template_child (widget_class, RapReleases, write_button);
  gtk_widget_class_bind_template_child (widget_class, RapReleases, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_install_action (widget_class, "releases.delete", "x", activate_delete);
}

static void
rap_releases_init (RapReleases *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_releases_new (RapRecordModel *model)
{
  RapReleases *self = g_object_new (RAP_TYPE_RELEASES, NULL);

  g_return_val_if_fail (RAP_IS_RECORD_MODEL (model), GTK_WIDGET (self));

  self->model = g_object_ref (model);
  self->releases = rap_record_model_list_parts (model, RAP_KIND_RELEASE,
                                                rap_record_model_get_id (model));
  gtk_list_box_bind_model (self->list, self->releases, create_row, self, NULL);
  g_signal_connect_object (self->releases, "items-changed", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (suggest_release), self,
                           G_CONNECT_SWAPPED);
  show_state (self);
  suggest_release (self);
  return GTK_WIDGET (self);
}
