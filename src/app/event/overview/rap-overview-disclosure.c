/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What of an event may be told. */

#include "event/overview/rap-overview-disclosure.h"

#include "event/overview/rap-overview-fields.h"
#include "event/overview/rap-overview-problem.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-field-row.h"

struct _RapOverviewDisclosure
{
  AdwPreferencesGroup parent_instance;

  RapChoiceRow *level_row;
  RapFieldRow *note_row;
  RapCheckedRow *released_by_row;
  RapCheckedRow *released_on_row;
  GtkLabel *problem_label;

  RapRecordModel *model;
};

G_DEFINE_FINAL_TYPE (RapOverviewDisclosure, rap_overview_disclosure, ADW_TYPE_PREFERENCES_GROUP)

/* The day asks for its name first. */
static void
show_released_on (RapOverviewDisclosure *self)
{
  RapEvent *event = rap_record_model_get_root (self->model);

  gtk_widget_set_visible (GTK_WIDGET (self->released_on_row), event && event->list_released_by);
}

static void
bind_rows (RapOverviewDisclosure *self)
{
  gpointer event = rap_record_model_get_root (self->model);
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));

  rap_choice_row_bind (self->level_row, event, "disclosure");
  rap_field_row_bind (self->note_row, event, "disclosure-note");
  rap_checked_row_bind (self->released_by_row, event, &rap_overview_released_by, language);
  rap_checked_row_bind (self->released_on_row, event, &rap_overview_released_on, language);
  show_released_on (self);
}

static void
on_root (RapOverviewDisclosure *self)
{
  RapEvent *event = rap_record_model_get_root (self->model);

  bind_rows (self);
  if (event)
    g_signal_connect_object (event, "notify::list-released-by", G_CALLBACK (show_released_on), self,
                             G_CONNECT_SWAPPED);
}

static void
rap_overview_disclosure_dispose (GObject *object)
{
  RapOverviewDisclosure *self = RAP_OVERVIEW_DISCLOSURE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_OVERVIEW_DISCLOSURE);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_overview_disclosure_parent_class)->dispose (object);
}

static void
rap_overview_disclosure_class_init (RapOverviewDisclosureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_overview_disclosure_dispose;

  g_type_ensure (RAP_TYPE_CHECKED_ROW);
  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_FIELD_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/overview/rap-overview-disclosure.ui");
  gtk_widget_class_bind_template_child (widget_class, RapOverviewDisclosure, level_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewDisclosure, note_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewDisclosure, released_by_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewDisclosure, released_on_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewDisclosure, problem_label);
}

static void
rap_overview_disclosure_init (RapOverviewDisclosure *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rap_overview_show_problem (self->problem_label,
                             (RapCheckedRow *[]) { self->released_on_row, NULL });
}

void
rap_overview_disclosure_set_model (RapOverviewDisclosure *self, RapRecordModel *model)
{
  g_return_if_fail (RAP_IS_OVERVIEW_DISCLOSURE (self) && RAP_IS_RECORD_MODEL (model));

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "notify::root", G_CALLBACK (on_root), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (bind_rows), self,
                           G_CONNECT_SWAPPED);
  on_root (self);
}
