/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The side of a participant, among those of the event. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_participant_side_bind:
 * @row: a row
 * @model: an event's model
 * @participant: a participant of it
 *
 * Shows and edits the side or delegation, and offers those that others are of.
 * The record has it when the row is left or Enter pressed, as it groups the list.
 * To be called once.
 */
void rap_participant_side_bind (AdwEntryRow *row,
                                RapRecordModel *model,
                                RapParticipant *participant);

G_END_DECLS
