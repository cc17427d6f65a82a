/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The first view of an event: its fields, and what is still missing. */

#include "event/overview/rap-overview.h"

#include "event/overview/rap-missing.h"
#include "event/overview/rap-overview-fields.h"
#include "event/overview/rap-overview-parts.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-field-row.h"
#include "widgets/rap-texts-row.h"

struct _RapOverview
{
  AdwBin parent_instance;

  GtkWidget *missing_group;
  GtkListBox *missing;
  RapTextsRow *title_row;
  RapTextsRow *theme_row;
  RapTextsRow *subject_row;
  RapChoiceRow *kind_row;
  RapCheckedRow *date_row;
  RapCheckedRow *start_row;
  RapCheckedRow *end_row;
  AdwEntryRow *place_row;
  RapChoiceRow *format_row;
  GtkLabel *when_problem;
  GtkListBox *organizers;
  RapOrganizationRow *organizer_adder;
  GtkListBox *topics;
  AdwEntryRow *topic_adder;
  RapCheckedRow *attendance_row;
  GtkLabel *attendance_problem;
  RapChoiceRow *disclosure_row;
  RapFieldRow *disclosure_note_row;
  RapFieldRow *list_row;
  RapFieldRow *note_row;

  RapRecordModel *model;
  GListModel *organizer_parts;
  GListModel *topic_parts;
};

G_DEFINE_FINAL_TYPE (RapOverview, rap_overview, ADW_TYPE_BIN)

static void
bind_rows (RapOverview *self)
{
  gpointer event = rap_record_model_get_root (self->model);
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));

  rap_texts_row_bind (self->title_row, event, "title", language);
  rap_texts_row_bind (self->theme_row, event, "theme", language);
  rap_texts_row_bind (self->subject_row, event, "subject", language);
  rap_choice_row_bind (self->kind_row, event, "kind");
  rap_checked_row_bind (self->date_row, event, &rap_overview_when, language);
  rap_checked_row_bind (self->start_row, event, &rap_overview_start_time, language);
  rap_checked_row_bind (self->end_row, event, &rap_overview_end_time, language);
  rap_choice_row_bind (self->format_row, event, "format");
  rap_checked_row_bind (self->attendance_row, event, &rap_overview_attendance, language);
  rap_choice_row_bind (self->disclosure_row, event, "disclosure");
  rap_field_row_bind (self->disclosure_note_row, event, "disclosure-note");
  rap_field_row_bind (self->list_row, event, "list-released-by");
  rap_field_row_bind (self->note_row, event, "note");
  rap_overview_show_organizers (self->organizers, self->organizer_parts, self->model);
  rap_overview_show_topics (self->topics, self->topic_parts, self->model);
}

static void
show_missing (RapOverview *self)
{
  gtk_widget_set_visible (self->missing_group, rap_missing_show (self->missing, self->model));
}

/* A line below the group tells what is wrong in the first of its rows that has
 * something. */
static void
show_problem (GtkLabel *label, RapCheckedRow *const *rows, guint n_rows)
{
  g_autofree char *problem = NULL;

  for (guint i = 0; i < n_rows && problem == NULL; i++)
    g_object_get (rows[i], "problem", &problem, NULL);
  gtk_label_set_label (label, problem ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (label), problem != NULL);
}

static void
show_problems (RapOverview *self)
{
  RapCheckedRow *const when[] = { self->date_row, self->start_row, self->end_row };

  show_problem (self->when_problem, when, G_N_ELEMENTS (when));
  show_problem (self->attendance_problem, &self->attendance_row, 1);
}

static gboolean
rap_overview_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_OVERVIEW (widget)->title_row));
}

static void
activate_focus (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapOverview *self = RAP_OVERVIEW (widget);
  const char *name = g_variant_get_string (parameter, NULL);

  if (g_str_equal (name, "title"))
    gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
  else if (g_str_equal (name, "date"))
    gtk_widget_grab_focus (GTK_WIDGET (self->date_row));
  else if (g_str_equal (name, "place"))
    gtk_widget_grab_focus (GTK_WIDGET (self->place_row));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->organizer_adder));
}

static void
rap_overview_dispose (GObject *object)
{
  RapOverview *self = RAP_OVERVIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_OVERVIEW);
  g_clear_object (&self->organizer_parts);
  g_clear_object (&self->topic_parts);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_overview_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RapOverview, missing_group);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, missing);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, title_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, theme_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, subject_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, kind_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, date_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, start_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, end_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, place_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, format_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, when_problem);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, attendance_problem);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, organizers);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, organizer_adder);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, topics);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, topic_adder);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, attendance_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, disclosure_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, disclosure_note_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, list_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, note_row);
}

static void
rap_overview_class_init (RapOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_overview_dispose;
  widget_class->grab_focus = rap_overview_grab_focus;

  g_type_ensure (RAP_TYPE_CHECKED_ROW);
  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_FIELD_ROW);
  g_type_ensure (RAP_TYPE_ORGANIZATION_ROW);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/overview/rap-overview.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "overview.focus", "s", activate_focus);
}

static void
rap_overview_init (RapOverview *self)
{
  RapCheckedRow *rows[4];

  gtk_widget_init_template (GTK_WIDGET (self));
  rows[0] = self->date_row;
  rows[1] = self->start_row;
  rows[2] = self->end_row;
  rows[3] = self->attendance_row;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_signal_connect_object (rows[i], "notify::problem", G_CALLBACK (show_problems), self,
                             G_CONNECT_SWAPPED);
}

GtkWidget *
rap_overview_new (RapRecordModel *model)
{
  RapOverview *self = g_object_new (RAP_TYPE_OVERVIEW, NULL);
  gint64 id = rap_record_model_get_id (model);

  self->model = g_object_ref (model);
  self->organizer_parts = rap_record_model_list_parts (model, RAP_KIND_ORGANIZER, id);
  self->topic_parts = rap_record_model_list_parts (model, RAP_KIND_TOPIC, id);
  g_signal_connect_object (model, "notify::root", G_CALLBACK (bind_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (bind_rows), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show_missing), self, G_CONNECT_SWAPPED);
  bind_rows (self);
  show_missing (self);
  rap_overview_bind_place (self->place_row, model);
  rap_overview_add_organizers (self->organizer_adder, model);
  rap_overview_add_topics (self->topic_adder, model);
  return GTK_WIDGET (self);
}
