/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When and where an event is held. */

#include "event/overview/rap-overview-when.h"

#include "event/overview/rap-overview-fields.h"
#include "event/overview/rap-overview-problem.h"
#include "event/overview/rap-overview-reference.h"
#include "event/overview/rap-overview-world.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-texts-row.h"

struct _RapOverviewWhen
{
  AdwPreferencesGroup parent_instance;

  RapCheckedRow *date_row;
  RapCheckedRow *start_row;
  RapCheckedRow *end_row;
  RapCheckedRow *zone_row;
  AdwEntryRow *place_row;
  GtkWidget *city_row;
  RapCheckedRow *country_row;
  RapTextsRow *in_row;
  AdwEntryRow *venue_row;
  RapChoiceRow *format_row;
  GtkLabel *problem_label;

  RapRecordModel *model;
};

G_DEFINE_FINAL_TYPE (RapOverviewWhen, rap_overview_when, ADW_TYPE_PREFERENCES_GROUP)

static const char *
get_language (RapOverviewWhen *self)
{
  return rap_desk_get_language (rap_record_model_get_desk (self->model));
}

/* The city has fields of its own, which other events share. */
static void
bind_city (RapOverviewWhen *self)
{
  RapEvent *event = rap_record_model_get_root (self->model);
  RapPlace *city = event ? rap_record_get (rap_record_model_get_record (self->model),
                                           RAP_KIND_PLACE, event->place_id)
                         : NULL;

  rap_checked_row_bind (self->country_row, city, &rap_overview_country, get_language (self));
  rap_texts_row_bind (self->in_row, city, "in", get_language (self));
  gtk_widget_set_visible (self->city_row, city != NULL);
}

static void
bind_rows (RapOverviewWhen *self)
{
  gpointer event = rap_record_model_get_root (self->model);
  const char *language = get_language (self);

  rap_checked_row_bind (self->date_row, event, &rap_overview_date, language);
  rap_checked_row_bind (self->start_row, event, &rap_overview_start_time, language);
  rap_checked_row_bind (self->end_row, event, &rap_overview_end_time, language);
  rap_checked_row_bind (self->zone_row, event, &rap_overview_zone, language);
  rap_choice_row_bind (self->format_row, event, "format");
  bind_city (self);
}

static void
rap_overview_when_dispose (GObject *object)
{
  RapOverviewWhen *self = RAP_OVERVIEW_WHEN (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_OVERVIEW_WHEN);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_overview_when_parent_class)->dispose (object);
}

static void
rap_overview_when_class_init (RapOverviewWhenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_overview_when_dispose;

  g_type_ensure (RAP_TYPE_CHECKED_ROW);
  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/overview/rap-overview-when.ui");
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, date_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, start_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, end_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, zone_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, place_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, city_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, country_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, in_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, venue_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, format_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewWhen, problem_label);
}

static void
rap_overview_when_init (RapOverviewWhen *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  {
    RapCheckedRow *const checked[] = { self->date_row, self->start_row,   self->end_row,
                                       self->zone_row, self->country_row, NULL };

    rap_overview_show_problem (self->problem_label, checked);
  }
}

void
rap_overview_when_set_model (RapOverviewWhen *self, RapRecordModel *model)
{
  g_return_if_fail (RAP_IS_OVERVIEW_WHEN (self) && RAP_IS_RECORD_MODEL (model));

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "notify::root", G_CALLBACK (bind_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (bind_rows), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (bind_city), self, G_CONNECT_SWAPPED);
  bind_rows (self);
  rap_overview_bind_reference (self->place_row, model, &rap_overview_city);
  rap_overview_bind_reference (self->venue_row, model, &rap_overview_venue);
  rap_completion_attach (ADW_ENTRY_ROW (self->zone_row), &rap_overview_zones, model);
  rap_completion_attach (ADW_ENTRY_ROW (self->country_row), &rap_overview_countries, model);
}
