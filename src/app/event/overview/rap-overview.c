/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The first view of an event: its fields, and what is still missing. */

#include "event/overview/rap-overview.h"

#include "event/overview/rap-missing.h"
#include "event/overview/rap-overview-disclosure.h"
#include "event/overview/rap-overview-fields.h"
#include "event/overview/rap-overview-parent.h"
#include "event/overview/rap-overview-parts.h"
#include "event/overview/rap-overview-problem.h"
#include "event/overview/rap-overview-reference.h"
#include "event/overview/rap-overview-sums.h"
#include "event/overview/rap-overview-when.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-field-row.h"
#include "widgets/rap-texts-row.h"

struct _RapOverview
{
  AdwBin parent_instance;

  RapOverviewTile *participants_tile;
  RapOverviewTile *statements_tile;
  RapOverviewTile *releases_tile;
  GtkBox *columns;
  GtkBox *first_column;
  GtkBox *second_column;
  GtkWidget *missing_group;
  GtkLabel *missing_count;
  GtkListBox *missing;
  RapTextsRow *title_row;
  RapTextsRow *theme_row;
  RapTextsRow *subject_row;
  RapChoiceRow *kind_row;
  AdwActionRow *parent_row;
  RapChoiceRow *relation_row;
  RapOverviewWhen *when_group;
  AdwEntryRow *series_row;
  RapCheckedRow *edition_row;
  GtkLabel *edition_problem;
  RapTextsRow *background_row;
  RapPartsGroup *organizers;
  RapPartsGroup *topics;
  RapCheckedRow *attendance_row;
  RapTextsRow *printed_row;
  GtkLabel *attendance_problem;
  RapPartsGroup *categories;
  RapPartsGroup *sessions;
  RapPartsGroup *mentions;
  RapPartsGroup *outcomes;
  RapOverviewDisclosure *disclosure_group;
  RapFieldRow *note_row;

  RapRecordModel *model;
  gboolean entered; /* by the keyboard */
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
  rap_choice_row_bind (self->relation_row, event, "relation");
  rap_checked_row_bind (self->edition_row, event, &rap_overview_edition, language);
  rap_texts_row_bind (self->background_row, event, "background", language);
  rap_checked_row_bind (self->attendance_row, event, &rap_overview_attendance, language);
  rap_texts_row_bind (self->printed_row, event, "attendance", language);
  rap_field_row_bind (self->note_row, event, "note");
}

static void
show_missing (RapOverview *self)
{
  guint n = rap_missing_show (self->missing, self->model);
  g_autofree char *count = g_strdup_printf ("%u", n);

  gtk_label_set_label (self->missing_count, count);
  gtk_widget_set_visible (self->missing_group, n > 0);
}

/* It stands first, in two columns and in one. */
static void
place_missing (RapOverview *self)
{
  gboolean in_one = gtk_orientable_get_orientation (GTK_ORIENTABLE (self->columns)) ==
                    GTK_ORIENTATION_VERTICAL;
  GtkBox *column = in_one ? self->first_column : self->second_column;

  g_object_ref (self->missing_group);
  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (self->missing_group)), self->missing_group);
  gtk_box_prepend (column, self->missing_group);
  g_object_unref (self->missing_group);
}

/* An edition is one of a series; an event of its own is a part of nothing. */
static void
show_needed (RapOverview *self)
{
  RapEvent *event = rap_record_model_get_root (self->model);

  show_missing (self);
  rap_overview_sums_show (self->model, self->participants_tile, self->statements_tile,
                          self->releases_tile);
  gtk_widget_set_visible (GTK_WIDGET (self->edition_row), event && event->series_id != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->relation_row), event && event->parent_id != 0);
}

static gboolean
rap_overview_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_OVERVIEW (widget)->title_row));
}

/* A phone has a page alone, and would cover half of it with its keyboard. */
static gboolean
is_alone (RapOverview *self)
{
  GtkWidget *split = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_SPLIT_VIEW);

  return split && adw_navigation_split_view_get_collapsed (ADW_NAVIGATION_SPLIT_VIEW (split));
}

/* Whoever opens an event goes on at its title; what stands before it is reached by going
 * back, or when one comes round again. */
static gboolean
rap_overview_focus (GtkWidget *widget, GtkDirectionType direction)
{
  RapOverview *self = RAP_OVERVIEW (widget);
  gboolean within = gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN;
  gboolean first = !self->entered && !within && direction == GTK_DIR_TAB_FORWARD &&
                   !is_alone (self);

  self->entered = TRUE;
  return first ? gtk_widget_grab_focus (widget)
               : GTK_WIDGET_CLASS (rap_overview_parent_class)->focus (widget, direction);
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
  GtkWidget *folded;

  g_return_if_fail (field != NULL);

  folded = gtk_widget_get_ancestor (field, ADW_TYPE_EXPANDER_ROW);
  if (folded)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (folded), TRUE);
  gtk_widget_grab_focus (field);
}

static void
rap_overview_dispose (GObject *object)
{
  RapOverview *self = RAP_OVERVIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_OVERVIEW);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_overview_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RapOverview, participants_tile);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, statements_tile);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, releases_tile);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, columns);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, first_column);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, second_column);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, missing_group);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, missing_count);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, missing);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, title_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, theme_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, subject_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, kind_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, parent_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, relation_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, when_group);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, series_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, edition_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, edition_problem);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, background_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, organizers);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, topics);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, attendance_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, printed_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, attendance_problem);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, categories);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, sessions);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, mentions);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, outcomes);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, disclosure_group);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, note_row);
}

static void
rap_overview_class_init (RapOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_overview_dispose;
  widget_class->focus = rap_overview_focus;
  widget_class->grab_focus = rap_overview_grab_focus;

  g_type_ensure (RAP_TYPE_CHECKED_ROW);
  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_FIELD_ROW);
  g_type_ensure (RAP_TYPE_OVERVIEW_DISCLOSURE);
  g_type_ensure (RAP_TYPE_OVERVIEW_TILE);
  g_type_ensure (RAP_TYPE_OVERVIEW_WHEN);
  g_type_ensure (RAP_TYPE_PARTS_GROUP);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/overview/rap-overview.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, place_missing);
  gtk_widget_class_install_action (widget_class, "overview.focus", "s", activate_focus);
}

static void
rap_overview_init (RapOverview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rap_overview_show_problem (self->edition_problem,
                             (RapCheckedRow *[]) { self->edition_row, NULL });
  rap_overview_show_problem (self->attendance_problem,
                             (RapCheckedRow *[]) { self->attendance_row, NULL });
}

static void
fill_groups (RapOverview *self)
{
  RapRecordModel *model = self->model;
  gint64 event = rap_record_model_get_id (model);

  rap_overview_when_set_model (self->when_group, model);
  rap_overview_disclosure_set_model (self->disclosure_group, model);
  rap_overview_bind_parent (self->parent_row, model);
  rap_overview_bind_reference (self->series_row, model, &rap_overview_series);
  rap_parts_group_set_model (self->organizers, model, event, &rap_overview_organizers);
  rap_parts_group_set_model (self->topics, model, event, &rap_overview_topics);
  rap_parts_group_set_model (self->categories, model, event, &rap_overview_categories);
  rap_parts_group_set_model (self->sessions, model, event, &rap_overview_sessions);
  rap_parts_group_set_model (self->mentions, model, event, &rap_overview_mentions);
  rap_parts_group_set_model (self->outcomes, model, event, &rap_overview_outcomes);
}

GtkWidget *
rap_overview_new (RapRecordModel *model)
{
  RapOverview *self = g_object_new (RAP_TYPE_OVERVIEW, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "notify::root", G_CALLBACK (bind_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (bind_rows), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show_needed), self, G_CONNECT_SWAPPED);
  bind_rows (self);
  show_needed (self);
  fill_groups (self);
  return GTK_WIDGET (self);
}
