/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A person's name in one language. */

#include "people/rap-name-row.h"

#include <glib/gi18n.h>

#include "record/rap-language.h"
#include "widgets/rap-field-row.h"

struct _RapNameRow
{
  AdwExpanderRow parent_instance;

  GtkLabel *language_label;
  GtkWidget *star;
  RapFieldRow *display_row;
  RapFieldRow *given_row;
  RapFieldRow *patronymic_row;
  RapFieldRow *particle_row;
  RapFieldRow *family_row;
  RapFieldRow *initials_row;
  AdwSwitchRow *chosen_row;

  RapRecordModel *model;
  RapPersonName *name;
};

G_DEFINE_FINAL_TYPE (RapNameRow, rap_name_row, ADW_TYPE_EXPANDER_ROW)

static void
show_name (RapNameRow *self)
{
  g_autofree char *upper = g_ascii_strup (self->name->language, -1);
  const char *user = rap_desk_get_language (rap_record_model_get_desk (self->model));
  g_autofree char *language = rap_language_get_display_name (self->name->language, user);
  const char *initials = self->name->initials;

  gtk_label_set_label (self->language_label, upper);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->language_label), language);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 self->name->display ? self->name->display : "");
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), initials ? initials : "");
  gtk_widget_set_visible (self->star, self->name->chosen);
}

static void
activate_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapNameRow *self = RAP_NAME_ROW (widget);
  RapChanges *changes = rap_changes_new (_ ("Delete name"));

  rap_changes_delete (changes, RAP_KIND_PERSON_NAME, rap_entity_get_id (self->name));
  rap_record_model_apply (self->model, changes, _ ("Name deleted"));
}

static void
rap_name_row_dispose (GObject *object)
{
  RapNameRow *self = RAP_NAME_ROW (object);

  if (self->name)
    g_signal_handlers_disconnect_by_data (self->name, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_NAME_ROW);
  g_clear_object (&self->name);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_name_row_parent_class)->dispose (object);
}

static void
rap_name_row_class_init (RapNameRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_name_row_dispose;

  g_type_ensure (RAP_TYPE_FIELD_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "people/rap-name-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, language_label);
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, star);
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, display_row);
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, given_row);
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, patronymic_row);
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, particle_row);
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, family_row);
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, initials_row);
  gtk_widget_class_bind_template_child (widget_class, RapNameRow, chosen_row);
  gtk_widget_class_install_action (widget_class, "name.delete", NULL, activate_delete);
}

static void
rap_name_row_init (RapNameRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_name_row_new (RapRecordModel *model, RapPersonName *name)
{
  RapNameRow *self = g_object_new (RAP_TYPE_NAME_ROW, NULL);

  self->model = g_object_ref (model);
  self->name = g_object_ref (name);
  rap_field_row_bind (self->display_row, name, "display");
  rap_field_row_bind (self->given_row, name, "given");
  rap_field_row_bind (self->patronymic_row, name, "patronymic");
  rap_field_row_bind (self->particle_row, name, "particle");
  rap_field_row_bind (self->family_row, name, "family");
  rap_field_row_bind (self->initials_row, name, "initials");
  g_object_bind_property (name, "chosen", self->chosen_row, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_swapped (name, "notify", G_CALLBACK (show_name), self);
  show_name (self);
  return GTK_WIDGET (self);
}
