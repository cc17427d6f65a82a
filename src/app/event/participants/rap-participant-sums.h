/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many take part. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_participant_sums_describe:
 * @participants: (element-type RapParticipant): the participants of an event
 *
 * Returns: (transfer full): "6 participants · 2 by video link · 5 attended, 1 confirmed"
 */
char *rap_participant_sums_describe (GPtrArray *participants);

/**
 * rap_participant_sums_describe_now:
 * @record: the event's record
 * @participants: (element-type RapParticipant): its participants
 * @language: the language one works in
 *
 * Returns: (transfer full) (nullable): "1 holds another position now"; %NULL if nobody does
 */
char *rap_participant_sums_describe_now (RapRecord *record,
                                         GPtrArray *participants,
                                         const char *language);

G_END_DECLS
