/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The participants of one side. */

#include "event/participants/rap-side-group.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-text.h"
#include "model/rap-gradual-list.h"

struct _RapSideGroup
{
  GtkBox parent_instance;

  GtkWidget *head;
  GtkLabel *title_label;
  GtkLabel *count_label;
  GtkListBox *list;

  RapRecordModel *model;
  GtkFilterListModel *members;
  char *side;
  RapParticipantColumns columns; /* the view's */
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (RapSideGroup, rap_side_group, GTK_TYPE_BOX)

static gboolean
is_member (gpointer participant, gpointer data)
{
  RapSideGroup *self = data;
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));

  return g_str_equal (rap_participant_text_side (participant, language), self->side);
}

static GtkWidget *
create_row (gpointer participant, gpointer data)
{
  RapSideGroup *self = data;

  return rap_participant_row_new (self->model, participant, &self->columns, self->narrow);
}

static RapParticipantRow *
get_row (RapSideGroup *self, int index)
{
  return index < 0 ? NULL : (RapParticipantRow *) gtk_list_box_get_row_at_index (self->list, index);
}

static gboolean
focus_end (GtkWidget *group, gboolean last)
{
  RapSideGroup *self = RAP_SIDE_GROUP (group);
  int n = (int) g_list_model_get_n_items (G_LIST_MODEL (self->members));
  RapParticipantRow *row = get_row (self, last ? n - 1 : 0);

  return row && gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* Up and Down go on from group to group. */
static gboolean
on_keynav_failed (RapSideGroup *self, GtkDirectionType direction)
{
  GtkWidget *next = NULL;

  if (direction == GTK_DIR_UP)
    next = gtk_widget_get_prev_sibling (GTK_WIDGET (self));
  else if (direction == GTK_DIR_DOWN)
    next = gtk_widget_get_next_sibling (GTK_WIDGET (self));
  if (next)
    return focus_end (next, direction == GTK_DIR_UP);
  return direction == GTK_DIR_UP &&
         gtk_widget_activate_action (GTK_WIDGET (self), "participants.add", NULL);
}

gboolean
rap_side_group_focus (RapSideGroup *self)
{
  g_return_val_if_fail (RAP_IS_SIDE_GROUP (self), FALSE);

  return focus_end (GTK_WIDGET (self), FALSE);
}

const char *
rap_side_group_get_side (RapSideGroup *self)
{
  g_return_val_if_fail (RAP_IS_SIDE_GROUP (self), "");

  return self->side;
}

void
rap_side_group_update (RapSideGroup *self, gboolean alone)
{
  g_autofree char *count = NULL;

  g_return_if_fail (RAP_IS_SIDE_GROUP (self));

  gtk_filter_changed (gtk_filter_list_model_get_filter (self->members),
                      GTK_FILTER_CHANGE_DIFFERENT);
  count = g_strdup_printf ("%u", g_list_model_get_n_items (G_LIST_MODEL (self->members)));
  gtk_label_set_label (self->count_label, count);
  gtk_widget_set_visible (self->head, !alone || *self->side);
}

void
rap_side_group_set_narrow (RapSideGroup *self, gboolean narrow)
{
  RapParticipantRow *row;

  g_return_if_fail (RAP_IS_SIDE_GROUP (self));

  self->narrow = narrow;
  for (int i = 0; (row = get_row (self, i)); i++)
    rap_participant_row_set_narrow (row, narrow);
}

GtkListBoxRow *
rap_side_group_find_row (RapSideGroup *self, gint64 participant)
{
  RapParticipantRow *row;

  g_return_val_if_fail (RAP_IS_SIDE_GROUP (self), NULL);

  for (int i = 0; (row = get_row (self, i)); i++)
    if (rap_participant_row_get_id (row) == participant)
      return GTK_LIST_BOX_ROW (row);
  return NULL;
}

gint64
rap_side_group_get_neighbor (RapSideGroup *self, gint64 participant, int by)
{
  GtkListBoxRow *row = rap_side_group_find_row (self, participant);
  RapParticipantRow *neighbor = row ? get_row (self, gtk_list_box_row_get_index (row) + by) : NULL;

  return neighbor ? rap_participant_row_get_id (neighbor) : 0;
}

static void
rap_side_group_dispose (GObject *object)
{
  RapSideGroup *self = RAP_SIDE_GROUP (object);

  if (self->list)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_SIDE_GROUP);
  /* Who still holds the list asks for no member any more. */
  if (self->members)
    gtk_filter_list_model_set_filter (self->members, NULL);
  g_clear_object (&self->members);
  g_clear_object (&self->columns.role);
  g_clear_object (&self->columns.status);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_side_group_parent_class)->dispose (object);
}

static void
rap_side_group_finalize (GObject *object)
{
  g_free (RAP_SIDE_GROUP (object)->side);

  G_OBJECT_CLASS (rap_side_group_parent_class)->finalize (object);
}

static void
rap_side_group_class_init (RapSideGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_side_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_side_group_finalize;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/participants/rap-side-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RapSideGroup, head);
  gtk_widget_class_bind_template_child (widget_class, RapSideGroup, title_label);
  gtk_widget_class_bind_template_child (widget_class, RapSideGroup, count_label);
  gtk_widget_class_bind_template_child (widget_class, RapSideGroup, list);
  gtk_widget_class_bind_template_callback (widget_class, on_keynav_failed);
}

static void
rap_side_group_init (RapSideGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_side_group_new (RapRecordModel *model,
                    GListModel *participants,
                    const char *side,
                    const RapParticipantColumns *columns,
                    gboolean narrow)
{
  RapSideGroup *self = g_object_new (RAP_TYPE_SIDE_GROUP, NULL);
  const char *title = *side ? side : _ ("No side");
  g_autoptr (RapGradualList) shown = NULL;

  self->model = g_object_ref (model);
  self->side = g_strdup (side);
  self->columns.role = g_object_ref (columns->role);
  self->columns.status = g_object_ref (columns->status);
  self->narrow = narrow;
  self->members =
    gtk_filter_list_model_new (g_object_ref (participants),
                               GTK_FILTER (gtk_custom_filter_new (is_member, self, NULL)));
  gtk_label_set_label (self->title_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  *side ? side : _ ("Participants"), -1);
  shown = rap_gradual_list_new (G_LIST_MODEL (self->members), FALSE);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (shown), create_row, self, NULL);
  rap_gradual_list_start (shown);
  return GTK_WIDGET (self);
}
