/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapSideGroups: the participants of an event, in a group for each side. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_SIDE_GROUPS (rap_side_groups_get_type ())
G_DECLARE_FINAL_TYPE (RapSideGroups, rap_side_groups, RAP, SIDE_GROUPS, GtkBox)

/**
 * rap_side_groups_set_model:
 * @groups: the groups
 * @model: an event's model
 * @participants: (element-type RapParticipant): its participants
 *
 * To be called once.
 */
void rap_side_groups_set_model (RapSideGroups *groups,
                                RapRecordModel *model,
                                GListModel *participants);

/**
 * rap_side_groups_update:
 * @groups: the groups
 *
 * Looks again who is of which side. Groups that stay keep their rows.
 */
void rap_side_groups_update (RapSideGroups *groups);

/**
 * rap_side_groups_set_narrow:
 * @groups: the groups
 * @narrow: as in rap_participant_row_set_narrow()
 */
void rap_side_groups_set_narrow (RapSideGroups *groups, gboolean narrow);

/**
 * rap_side_groups_focus:
 * @groups: the groups
 * @participant: a participant's id
 *
 * Gives the focus to the participant's row, if there is one.
 */
void rap_side_groups_focus (RapSideGroups *groups, gint64 participant);

/**
 * rap_side_groups_count_places:
 * @groups: the groups
 * @participant: a participant
 * @rows: how many rows to go down within the group, or up if negative
 *
 * Rows move within their side, while the order of precedence goes through all.
 *
 * Returns: how many places that is in the order of all; 0 where the group ends
 *   before
 */
int rap_side_groups_count_places (RapSideGroups *groups, RapParticipant *participant, int rows);

G_END_DECLS
