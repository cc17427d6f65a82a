/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapSideGroup: the participants of one side, in their order. */

#pragma once

#include <adwaita.h>

#include "event/participants/rap-participant-row.h"

G_BEGIN_DECLS

#define RAP_TYPE_SIDE_GROUP (rap_side_group_get_type ())
G_DECLARE_FINAL_TYPE (RapSideGroup, rap_side_group, RAP, SIDE_GROUP, GtkBox)

/**
 * rap_side_group_new:
 * @model: an event's model
 * @participants: (element-type RapParticipant): all participants of the event
 * @side: the side, in the language one works in; "" for those of none
 * @columns: the columns of the rows
 * @narrow: as in rap_side_group_set_narrow()
 *
 * Up from the first group activates "participants.add".
 *
 * Returns: (transfer floating): a group
 */
GtkWidget *rap_side_group_new (RapRecordModel *model,
                               GListModel *participants,
                               const char *side,
                               const RapParticipantColumns *columns,
                               gboolean narrow);

/**
 * rap_side_group_get_side:
 * @group: a group
 *
 * Returns: (transfer none): the side
 */
const char *rap_side_group_get_side (RapSideGroup *group);

/**
 * rap_side_group_update:
 * @group: a group
 * @alone: whether it is the only one, and its head can be left out if it has no side
 *
 * Looks again who is of the side.
 */
void rap_side_group_update (RapSideGroup *group, gboolean alone);

/**
 * rap_side_group_set_narrow:
 * @group: a group
 * @narrow: as in rap_participant_row_set_narrow()
 */
void rap_side_group_set_narrow (RapSideGroup *group, gboolean narrow);

/**
 * rap_side_group_focus:
 * @group: a group
 *
 * Gives the focus to the first row.
 *
 * Returns: whether there is one
 */
gboolean rap_side_group_focus (RapSideGroup *group);

/**
 * rap_side_group_find_row:
 * @group: a group
 * @participant: a participant's id
 *
 * Returns: (transfer none) (nullable): its row, if it is in this group
 */
GtkListBoxRow *rap_side_group_find_row (RapSideGroup *group, gint64 participant);

/**
 * rap_side_group_get_neighbor:
 * @group: a group
 * @participant: the id of a participant in it
 * @by: how many rows further down, or up if negative
 *
 * Returns: the id of who stands there; 0 where the group ends before
 */
gint64 rap_side_group_get_neighbor (RapSideGroup *group, gint64 participant, int by);

G_END_DECLS
