/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The persons of the record as completions, with their position as of an event. */

#pragma once

#include "model/rap-record-model.h"
#include "widgets/rap-completion.h"

G_BEGIN_DECLS

/* Its context is the RapRecordModel of the event. */
extern const RapCompletionSource rap_participant_people;

/**
 * rap_participant_people_find:
 * @model: an event's model
 * @person: a person's id
 *
 * Returns: (transfer none) (nullable): the participant that this person is, if so
 */
RapParticipant *rap_participant_people_find (RapRecordModel *model, gint64 person);

G_END_DECLS
