/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The first view of an event: its fields, and what is still missing. */

#include "event/overview/rap-overview.h"

#include "event/overview/rap-missing.h"
#include "event/overview/rap-overview-fields.h"
#include "event/overview/rap-overview-parts.h"
#include "event/overview/rap-overview-problem.h"
#include "event/overview/rap-overview-when.h"
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
  RapOverviewWhen *when_group;
  GtkListBox *organizers;
  AdwEntryRow *organizer_adder;
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

static gboolean
rap_overview_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_OVERVIEW (widget)->title_row));
}

/* The field of that name, however deep in the groups. */
static GtkWidget *
find_field (GtkWidget *widget, const char *name)
{
  GtkWidget *found = g_str_equal (gtk_widget_get_name (widget), name) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_field (child, name);
  return found;
}

static void
activate_focus (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWidget *field = find_field (widget, g_variant_get_string (parameter, NULL));

  g_return_if_fail (field != NULL);
  gtk_widget_grab_focus (field);
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
  gtk_widget_class_bind_template_child (widget_class, RapOverview, when_group);
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
  g_type_ensure (RAP_TYPE_OVERVIEW_WHEN);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/overview/rap-overview.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "overview.focus", "s", activate_focus);
}

static void
rap_overview_init (RapOverview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rap_overview_show_problem (self->attendance_problem,
                             (RapCheckedRow *[]) { self->attendance_row, NULL });
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
  rap_overview_when_set_model (self->when_group, model);
  rap_overview_add_organizers (self->organizer_adder, model);
  rap_overview_add_topics (self->topic_adder, model);
  return GTK_WIDGET (self);
}
