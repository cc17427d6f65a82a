/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The positions of a participant as of the event. */

#pragma once

#include "event/rap-parts-group.h"

G_BEGIN_DECLS

/* The positions, whose owner is a participant. */
extern const RapParts rap_participant_positions;

/**
 * rap_participant_positions_offer:
 * @list: a list box
 * @model: an event's model
 * @participant: a participant of it
 *
 * Fills @list with the positions that the person holds or held and that are not
 * among those of the event; activating one adds it. The list is hidden if there
 * is none.
 */
void rap_participant_positions_offer (GtkListBox *list,
                                      RapRecordModel *model,
                                      RapParticipant *participant);

G_END_DECLS
