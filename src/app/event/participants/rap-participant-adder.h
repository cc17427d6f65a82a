/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapParticipantAdder: the line by which participants are added - type, choose,
 * Enter, next. The focus stays in the entry; Down activates "participants.list". */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARTICIPANT_ADDER (rap_participant_adder_get_type ())
G_DECLARE_FINAL_TYPE (RapParticipantAdder, rap_participant_adder, RAP, PARTICIPANT_ADDER, AdwBin)

/**
 * rap_participant_adder_set_model:
 * @adder: the adder
 * @model: the event's model
 *
 * To be called once.
 */
void rap_participant_adder_set_model (RapParticipantAdder *adder, RapRecordModel *model);

/**
 * rap_participant_adder_set_narrow:
 * @adder: the adder
 * @narrow: whether there is room for the name alone
 */
void rap_participant_adder_set_narrow (RapParticipantAdder *adder, gboolean narrow);

/**
 * rap_participant_adder_focus:
 * @adder: the adder
 *
 * Gives the focus to the entry.
 *
 * Returns: whether the entry took it
 */
gboolean rap_participant_adder_focus (RapParticipantAdder *adder);

G_END_DECLS
