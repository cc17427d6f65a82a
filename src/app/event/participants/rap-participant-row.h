/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapParticipantRow: a participant in the list; opened, all that can be said of
 * them at this event. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARTICIPANT_ROW (rap_participant_row_get_type ())
G_DECLARE_FINAL_TYPE (RapParticipantRow, rap_participant_row, RAP, PARTICIPANT_ROW, AdwExpanderRow)

/**
 * rap_participant_row_new:
 * @model: the event's model
 * @participant: a participant of it
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *rap_participant_row_new (RapRecordModel *model, RapParticipant *participant);

G_END_DECLS
