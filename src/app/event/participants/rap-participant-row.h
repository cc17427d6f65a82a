/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapParticipantRow: a participant in the list, with menus for what changes most
 * often. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"
#include "widgets/rap-column.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARTICIPANT_ROW (rap_participant_row_get_type ())
G_DECLARE_FINAL_TYPE (RapParticipantRow, rap_participant_row, RAP, PARTICIPANT_ROW, GtkListBoxRow)

/**
 * RapParticipantColumns:
 * @role: of what they take part as
 * @status: of whether they come
 *
 * What keeps the columns of all rows in line.
 */
typedef struct
{
  RapColumn *role;
  RapColumn *status;
} RapParticipantColumns;

/**
 * rap_participant_row_new:
 * @model: the event's model
 * @participant: a participant of it
 * @columns: the columns to be in line with
 * @narrow: as in rap_participant_row_set_narrow()
 *
 * A row activates "participants.edit" and, from its menu, "participants.remove"
 * with the participant's id, and "participants.move" as in rap_row_drag_enable().
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *rap_participant_row_new (RapRecordModel *model,
                                    RapParticipant *participant,
                                    const RapParticipantColumns *columns,
                                    gboolean narrow);

/**
 * rap_participant_row_get_id:
 * @row: a row
 *
 * Returns: the participant's id
 */
gint64 rap_participant_row_get_id (RapParticipantRow *row);

/**
 * rap_participant_row_set_narrow:
 * @row: a row
 * @narrow: whether what stands beside the name is to stand below it
 */
void rap_participant_row_set_narrow (RapParticipantRow *row, gboolean narrow);

G_END_DECLS
