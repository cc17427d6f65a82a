/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How participants are described on the screen. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_participant_text_name:
 * @participant: a participant
 * @language: the language one works in
 *
 * Returns: (transfer none): the name as printed, in @language or else in another;
 *   "Unnamed participant" if there is none
 */
const char *rap_participant_text_name (RapParticipant *participant, const char *language);

/**
 * rap_participant_text_side:
 * @participant: a participant
 * @language: the language one works in
 *
 * Returns: (transfer none): the side or delegation, in @language or else in another;
 *   "" if there is none
 */
const char *rap_participant_text_side (RapParticipant *participant, const char *language);

/**
 * rap_participant_text_positions:
 * @record: the event's record
 * @participant: a participant
 * @language: the language one works in
 * @separator: what stands between two
 *
 * Returns: (transfer full): the positions held at the event, in their order
 */
char *rap_participant_text_positions (RapRecord *record,
                                      RapParticipant *participant,
                                      const char *language,
                                      const char *separator);

/**
 * rap_participant_text_now:
 * @record: the event's record
 * @participant: a participant
 * @language: the language one works in
 *
 * Returns: (transfer full) (nullable): the positions held today, where they are
 *   not those of the event: "Now: Chairman"; %NULL where they are the same or
 *   nothing is known of them
 */
char *rap_participant_text_now (RapRecord *record,
                                RapParticipant *participant,
                                const char *language);

/**
 * rap_participant_text_roles:
 * @record: the event's record
 * @participant: a participant
 *
 * Returns: (transfer full): "Moderator, Speaker"
 */
char *rap_participant_text_roles (RapRecord *record, RapParticipant *participant);

/**
 * rap_participant_text_sentence:
 * @record: the event's record
 * @participant: a participant
 * @language: the language one works in
 *
 * Returns: (transfer full): all of it, for a screen reader: "Aydos Sarim, Member
 *   of the Parliament of Kazakhstan, Speaker, Video link, Attended"; what is not
 *   public comes first
 */
char *rap_participant_text_sentence (RapRecord *record,
                                     RapParticipant *participant,
                                     const char *language);

G_END_DECLS
