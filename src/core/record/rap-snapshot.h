/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Snapshots: who someone was at an event, copied from what the record says of
 * them, so that later changes of a person, a position or an organization change
 * no event that has been.
 *
 * Each language is frozen when it is first filled: a text that is there stays,
 * whatever the person is called now. Filling a language that was empty is no
 * change, since nothing was printed in it yet.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_snapshot_fill_participant:
 * @record: a record
 * @participant: a participant of it
 *
 * Fills the participant's names in each language that the person, or the
 * organization, has a typed name in. Of several the chosen spelling is taken;
 * computed guesses are never. A participant without positions gets those that
 * the person held on the event's days, in their order; positions that are there
 * get the languages they lack from where they were taken.
 */
void rap_snapshot_fill_participant (RapRecord *record, RapParticipant *participant);

/**
 * rap_snapshot_fill_position:
 * @record: a record
 * @position: a position of one of its participants
 *
 * Fills the position in each language, from where it was taken.
 */
void rap_snapshot_fill_position (RapRecord *record, RapParticipantPosition *position);

/**
 * rap_snapshot_fill_organizer:
 * @record: a record
 * @organizer: an organizer of one of its events
 *
 * Fills the names of an organization, and the paragraph about it.
 */
void rap_snapshot_fill_organizer (RapRecord *record, RapOrganizer *organizer);

/**
 * rap_snapshot_fill_mention:
 * @record: a record
 * @mention: a person mentioned at one of its events
 *
 * Fills the name of a mentioned person, and the first position they held then.
 */
void rap_snapshot_fill_mention (RapRecord *record, RapMention *mention);

/**
 * rap_snapshot_list_affiliations:
 * @record: a record
 * @person: the id of a person
 * @event: (nullable): an event; a session without a date has that of the event
 *   it is a part of
 *
 * Returns: (transfer container) (element-type RapAffiliation): the positions
 *   that the person can have held on the event's days, in their order; where
 *   the event has no date, those that have not ended
 */
GPtrArray *rap_snapshot_list_affiliations (RapRecord *record, gint64 person, RapEvent *event);

G_END_DECLS
