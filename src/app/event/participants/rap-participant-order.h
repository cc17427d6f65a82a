/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The order of precedence of an event's participants. */

#pragma once

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_participant_order_move:
 * @model: the event's model
 * @participant: a participant of it
 * @by: -1 for one place up, 1 for one down
 *
 * Moves a participant and numbers all anew, as one step. Does nothing at the
 * end of the list.
 */
void rap_participant_order_move (RapRecordModel *model, RapParticipant *participant, int by);

G_END_DECLS
