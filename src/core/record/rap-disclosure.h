/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What of a record may be told to others: the one resolver of disclosure, asked
 * when a draft is made and again whenever a text or a file leaves.
 *
 * An event, a session, a participant, a remark and a statement each have a
 * level; the strictest of all that apply wins. The levels:
 *
 * - public: the words and the name may be used.
 * - background: the words may be used with the agreed descriptor in place of
 *   the name and the position; without a descriptor, with nobody's.
 * - Chatham House Rule: “participants are free to use the information received,
 *   but neither the identity nor the affiliation of the speaker(s), nor that of
 *   any other participant, may be revealed” (Chatham House, wording of 2002).
 *   It may hold for a part of a meeting, and it holds for attendance as much as
 *   for words. A list of participants that was released on purpose loosens the
 *   latter alone.
 * - off the record: nothing may be used, not even that it was.
 *
 * An organization may be named as an organizer at any level but off the record:
 * organizing is no taking part. As a speaker it is protected like anyone.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * RapAttribution:
 * @RAP_ATTRIBUTION_NAMED: the speakers may be named
 * @RAP_ATTRIBUTION_DESCRIPTOR: the agreed descriptor stands for them
 * @RAP_ATTRIBUTION_NOBODY: the words stand for themselves: it was noted
 * @RAP_ATTRIBUTION_WITHHELD: the words may not be used at all
 *
 * To whom words may be attributed, from the loosest to the strictest.
 */
typedef enum
{
  RAP_ATTRIBUTION_NAMED,
  RAP_ATTRIBUTION_DESCRIPTOR,
  RAP_ATTRIBUTION_NOBODY,
  RAP_ATTRIBUTION_WITHHELD,
} RapAttribution;

/**
 * rap_disclosure_of_event:
 * @record: a record
 * @event: an event of it, or a session
 *
 * Returns: the strictest level of @event and of the events it is a part of
 */
RapDisclosure rap_disclosure_of_event (RapRecord *record, RapEvent *event);

/**
 * rap_disclosure_of_participant:
 * @record: a record
 * @participant: a participant of it
 *
 * Returns: the strictest level of @participant, of the groups it belongs to, of
 *   its members if it is a group, and of its event
 */
RapDisclosure rap_disclosure_of_participant (RapRecord *record, RapParticipant *participant);

/**
 * rap_disclosure_of_remark:
 * @record: a record
 * @remark: a remark of it
 *
 * Returns: the strictest level of @remark, of its event and session, and of all
 *   who speak in it
 */
RapDisclosure rap_disclosure_of_remark (RapRecord *record, RapRemark *remark);

/**
 * rap_disclosure_of_statement:
 * @record: a record
 * @statement: a statement of it
 *
 * Returns: the strictest level of @statement and of its remark
 */
RapDisclosure rap_disclosure_of_statement (RapRecord *record, RapStatement *statement);

/**
 * rap_disclosure_may_use_words:
 * @record: a record
 * @statement: a statement of it
 *
 * Returns: whether the words may be used, whoever they are attributed to
 */
gboolean rap_disclosure_may_use_words (RapRecord *record, RapStatement *statement);

/**
 * rap_disclosure_attribute:
 * @record: a record
 * @statement: a statement of it
 * @language: a BCP 47 language tag
 * @descriptor: (out) (optional) (nullable) (transfer none): the words that stand
 *   for the speakers, where the answer is %RAP_ATTRIBUTION_DESCRIPTOR; otherwise
 *   %NULL
 *
 * Tells to whom the words may be attributed in @language. The descriptor is the
 * remark's, or the one all its speakers have. Under the Chatham House Rule one
 * that fits fewer than two of those who were at the event or session would reveal
 * who it was, and is refused: who attended counts or, where nobody is marked so,
 * who is not marked as absent. A descriptor in another language is no descriptor.
 *
 * Where the answer is not %RAP_ATTRIBUTION_NAMED, nothing else may point at the
 * speakers either: presence, manner, kind of remark, order.
 *
 * Returns: the attribution
 */
RapAttribution rap_disclosure_attribute (RapRecord *record,
                                         RapStatement *statement,
                                         const char *language,
                                         const char **descriptor);

/**
 * rap_disclosure_may_name_participant:
 * @record: a record
 * @participant: a participant of it
 *
 * Tells whether @participant may be named as one who took part, in a list or a
 * sentence about who was there. Whether words may stand beside the name is
 * another matter: rap_disclosure_attribute().
 *
 * One who is public but said nothing that is attributed, and something that
 * isn't, may not be named: whoever reads the list would know whose those words
 * were.
 *
 * The event's "list released", with by whom and when, loosens what the event
 * itself demands, and what was said in it; a participant who is restricted
 * themselves stays so.
 *
 * Returns: whether name, position and affiliation may be revealed
 */
gboolean rap_disclosure_may_name_participant (RapRecord *record, RapParticipant *participant);

/**
 * rap_disclosure_may_name_mention:
 * @record: a record
 * @mention: a person mentioned at an event of it
 *
 * Returns: whether the person may be named: not if they also took part and may
 *   not be named as a participant
 */
gboolean rap_disclosure_may_name_mention (RapRecord *record, RapMention *mention);

/**
 * rap_disclosure_may_tell_topic:
 * @record: a record
 * @topic: a topic of an event of it
 *
 * Returns: whether it may be told that @topic was discussed: not if its event is
 *   off the record, or all that was said about it here
 */
gboolean rap_disclosure_may_tell_topic (RapRecord *record, RapTopic *topic);

G_END_DECLS
