/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A position that a person holds or held. */

#include "people/rap-position-row.h"

#include <glib/gi18n.h>

#include "model/rap-person-text.h"
#include "people/rap-position-dialog.h"
#include "record/rap-date.h"

struct _RapPositionRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *title;
  GtkLabel *organization;
  GtkLabel *period;
  GtkWidget *now;
  GtkWidget *menu_button;

  RapRecordModel *model;
  RapAffiliation *affiliation;
};

G_DEFINE_FINAL_TYPE (RapPositionRow, rap_position_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_optional (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text && *text);
}

static void
show_position (RapPositionRow *self)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));
  const char *title = rap_person_text_position (self->affiliation, language);
  const char *organization = rap_person_text_organization (record, self->affiliation, language);
  g_autofree char *period = rap_person_text_period (self->affiliation);
  g_autofree char *actions = NULL;
  g_autofree char *name = NULL;
  gboolean held = rap_person_text_is_held (self->affiliation);

  gtk_label_set_label (self->title, title);
  show_optional (self->organization, organization);
  show_optional (self->period, period);
  gtk_widget_set_visible (self->now, held);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "position.end", held);
  /* Translators: %s is a position: Actions for Chairman. */
  actions = g_strdup_printf (_ ("Actions for %s"), title);
  gtk_widget_set_tooltip_text (self->menu_button, actions);
  /* Translators: a position, and from when to when. */
  name = *period ? g_strdup_printf (_ ("%s, %s"), title, period) : g_strdup (title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
activate_end (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapPositionRow *self = RAP_POSITION_ROW (widget);
  RapChanges *changes = rap_changes_new (_ ("End position"));
  g_autoptr (RapAffiliation) ended = rap_entity_copy (self->affiliation);
  g_autofree char *today = rap_person_text_dup_today ();

  g_object_set (ended, "ends", today, NULL);
  rap_changes_save (changes, ended);
  rap_record_model_apply (self->model, changes, _ ("Position ended today"));
}

static void
activate_another (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapPositionRow *self = RAP_POSITION_ROW (widget);

  adw_dialog_present (rap_position_dialog_new (self->model, NULL), widget);
}

static void
activate_correct (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapPositionRow *self = RAP_POSITION_ROW (widget);

  adw_dialog_present (rap_position_dialog_new (self->model, self->affiliation), widget);
}

static void
activate_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapPositionRow *self = RAP_POSITION_ROW (widget);
  RapChanges *changes = rap_changes_new (_ ("Delete position"));

  rap_changes_delete (changes, RAP_KIND_AFFILIATION, rap_entity_get_id (self->affiliation));
  rap_record_model_apply (self->model, changes, _ ("Position deleted"));
}

static void
rap_position_row_dispose (GObject *object)
{
  RapPositionRow *self = RAP_POSITION_ROW (object);

  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_POSITION_ROW);
  g_clear_object (&self->affiliation);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_position_row_parent_class)->dispose (object);
}

static void
rap_position_row_class_init (RapPositionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_position_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "people/rap-position-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapPositionRow, title);
  gtk_widget_class_bind_template_child (widget_class, RapPositionRow, organization);
  gtk_widget_class_bind_template_child (widget_class, RapPositionRow, period);
  gtk_widget_class_bind_template_child (widget_class, RapPositionRow, now);
  gtk_widget_class_bind_template_child (widget_class, RapPositionRow, menu_button);
  gtk_widget_class_install_action (widget_class, "position.end", NULL, activate_end);
  gtk_widget_class_install_action (widget_class, "position.another", NULL, activate_another);
  gtk_widget_class_install_action (widget_class, "position.correct", NULL, activate_correct);
  gtk_widget_class_install_action (widget_class, "position.delete", NULL, activate_delete);
}

static void
rap_position_row_init (RapPositionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_position_row_new (RapRecordModel *model, RapAffiliation *affiliation)
{
  RapPositionRow *self = g_object_new (RAP_TYPE_POSITION_ROW, NULL);

  self->model = g_object_ref (model);
  self->affiliation = g_object_ref (affiliation);
  g_signal_connect_swapped (model, "refreshed", G_CALLBACK (show_position), self);
  g_signal_connect_swapped (model, "notify::language", G_CALLBACK (show_position), self);
  show_position (self);
  return GTK_WIDGET (self);
}
