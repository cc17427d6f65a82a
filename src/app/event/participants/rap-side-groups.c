/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A group for each side. */

#include "event/participants/rap-side-groups.h"

#include "event/participants/rap-participant-text.h"
#include "event/participants/rap-side-group.h"

struct _RapSideGroups
{
  GtkBox parent_instance;

  RapRecordModel *model;
  GListModel *participants;
  RapParticipantColumns columns;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (RapSideGroups, rap_side_groups, GTK_TYPE_BOX)

static const char *
get_language (RapSideGroups *self)
{
  return rap_desk_get_language (rap_record_model_get_desk (self->model));
}

static GPtrArray *
list_participants (RapSideGroups *self)
{
  return rap_record_list_parts (rap_record_model_get_record (self->model), RAP_KIND_PARTICIPANT,
                                rap_record_model_get_id (self->model));
}

static RapSideGroup *
get_first (RapSideGroups *self)
{
  return (RapSideGroup *) gtk_widget_get_first_child (GTK_WIDGET (self));
}

static RapSideGroup *
get_next (RapSideGroup *group)
{
  return (RapSideGroup *) gtk_widget_get_next_sibling (GTK_WIDGET (group));
}

static RapSideGroup *
find_group (RapSideGroups *self, const char *side)
{
  RapSideGroup *group = get_first (self);

  while (group && !g_str_equal (rap_side_group_get_side (group), side))
    group = get_next (group);
  return group;
}

/* Each side once, in the order of the first of it; last are those of none. */
static GPtrArray *
list_sides (RapSideGroups *self)
{
  GPtrArray *participants = list_participants (self);
  GPtrArray *sides = g_ptr_array_new ();
  gboolean any_of_none = FALSE;

  for (guint i = 0; i < participants->len; i++)
    {
      const char *side = rap_participant_text_side (g_ptr_array_index (participants, i),
                                                    get_language (self));

      if (*side == '\0')
        any_of_none = TRUE;
      else if (!g_ptr_array_find_with_equal_func (sides, side, g_str_equal, NULL))
        g_ptr_array_add (sides, (gpointer) side);
    }
  if (any_of_none)
    g_ptr_array_add (sides, (gpointer) "");
  return sides;
}

static void
remove_other_groups (RapSideGroups *self, GPtrArray *sides)
{
  RapSideGroup *next;

  for (RapSideGroup *group = get_first (self); group; group = next)
    {
      next = get_next (group);
      if (!g_ptr_array_find_with_equal_func (sides, rap_side_group_get_side (group), g_str_equal,
                                             NULL))
        gtk_box_remove (GTK_BOX (self), GTK_WIDGET (group));
    }
}

void
rap_side_groups_update (RapSideGroups *self)
{
  g_autoptr (GPtrArray) sides = NULL;
  GtkWidget *last = NULL;

  g_return_if_fail (RAP_IS_SIDE_GROUPS (self) && self->model);

  sides = list_sides (self);
  remove_other_groups (self, sides);
  for (guint i = 0; i < sides->len; i++)
    {
      const char *side = g_ptr_array_index (sides, i);
      GtkWidget *group = (GtkWidget *) find_group (self, side);

      if (group == NULL)
        {
          group = rap_side_group_new (self->model, self->participants, side, &self->columns,
                                      self->narrow);
          gtk_box_append (GTK_BOX (self), group);
        }
      gtk_box_reorder_child_after (GTK_BOX (self), group, last);
      rap_side_group_update (RAP_SIDE_GROUP (group), sides->len == 1);
      last = group;
    }
}

void
rap_side_groups_set_narrow (RapSideGroups *self, gboolean narrow)
{
  g_return_if_fail (RAP_IS_SIDE_GROUPS (self));

  self->narrow = narrow;
  for (RapSideGroup *group = get_first (self); group; group = get_next (group))
    rap_side_group_set_narrow (group, narrow);
}

static gboolean
rap_side_groups_grab_focus (GtkWidget *widget)
{
  RapSideGroup *first = get_first (RAP_SIDE_GROUPS (widget));

  return first && rap_side_group_focus (first);
}

void
rap_side_groups_focus (RapSideGroups *self, gint64 participant)
{
  g_return_if_fail (RAP_IS_SIDE_GROUPS (self));

  for (RapSideGroup *group = get_first (self); group; group = get_next (group))
    {
      GtkListBoxRow *row = rap_side_group_find_row (group, participant);

      if (row)
        gtk_widget_grab_focus (GTK_WIDGET (row));
    }
}

int
rap_side_groups_count_places (RapSideGroups *self, RapParticipant *participant, int rows)
{
  RapSideGroup *group;
  gint64 neighbor;
  gpointer there;
  guint from, to;

  g_return_val_if_fail (RAP_IS_SIDE_GROUPS (self) && RAP_IS_PARTICIPANT (participant), 0);

  group = find_group (self, rap_participant_text_side (participant, get_language (self)));
  neighbor = group ? rap_side_group_get_neighbor (group, rap_entity_get_id (participant), rows) : 0;
  there = rap_record_get (rap_record_model_get_record (self->model), RAP_KIND_PARTICIPANT,
                          neighbor);
  if (there == NULL || !g_ptr_array_find (list_participants (self), participant, &from) ||
      !g_ptr_array_find (list_participants (self), there, &to))
    return 0;
  return (int) to - (int) from;
}

static void
rap_side_groups_dispose (GObject *object)
{
  RapSideGroups *self = RAP_SIDE_GROUPS (object);

  G_OBJECT_CLASS (rap_side_groups_parent_class)->dispose (object);

  g_clear_object (&self->columns.role);
  g_clear_object (&self->columns.status);
  g_clear_object (&self->participants);
  g_clear_object (&self->model);
}

static void
rap_side_groups_class_init (RapSideGroupsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_side_groups_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = rap_side_groups_grab_focus;
}

static void
rap_side_groups_init (RapSideGroups *self)
{
  self->columns.role = rap_column_new ();
  self->columns.status = rap_column_new ();
}

void
rap_side_groups_set_model (RapSideGroups *self, RapRecordModel *model, GListModel *participants)
{
  g_return_if_fail (RAP_IS_SIDE_GROUPS (self) && self->model == NULL);
  g_return_if_fail (RAP_IS_RECORD_MODEL (model) && G_IS_LIST_MODEL (participants));

  self->model = g_object_ref (model);
  self->participants = g_object_ref (participants);
  rap_side_groups_update (self);
}
