/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adding a person to an event, known or new. */

#pragma once

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_new_participant_add_person:
 * @model: an event's model
 * @person: the id of a person in the record
 * @role: as what they take part
 *
 * Adds a known person with the names and positions they have as of the event.
 * Saved as one step, with a notice; a failure is a notice too.
 */
void rap_new_participant_add_person (RapRecordModel *model, gint64 person, RapRole role);

/**
 * rap_new_participant_add_name:
 * @model: an event's model
 * @name: the name, as printed, in the language one works in
 * @role: as what they take part
 *
 * Adds somebody who is not in the record yet: the person and the participant
 * in one step. The name is kept whole; its parts are never guessed.
 */
void rap_new_participant_add_name (RapRecordModel *model, const char *name, RapRole role);

G_END_DECLS
