/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a remark says on the screen: who speaks, as what, and its closed lists
 * in words. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_remark_text_resolve:
 * @texts: (nullable): a text
 * @language: the language one works in
 *
 * Returns: (transfer none): it in @language or else in another; empty if there
 *   is none
 */
const char *rap_remark_text_resolve (const RapTexts *texts, const char *language);

/**
 * rap_remark_text_speakers:
 * @record: a record
 * @remark: a remark of it
 * @language: the language one works in
 *
 * Returns: (transfer full): who speaks, in full: "Alim Bayel, Aydos Sarim"; "No
 *   speaker" where it is nobody
 */
char *rap_remark_text_speakers (RapRecord *record, RapRemark *remark, const char *language);

/**
 * rap_remark_text_position:
 * @record: a record
 * @remark: a remark of it
 * @language: the language one works in
 *
 * Returns: (transfer none): what the only speaker is: the capacity, else the
 *   position at the event; empty for several
 */
const char *rap_remark_text_position (RapRecord *record, RapRemark *remark, const char *language);

/**
 * rap_remark_text_get_speaker:
 * @record: a record
 * @remark: a remark of it
 *
 * Returns: (transfer none) (nullable): the first participant who speaks
 */
RapParticipant *rap_remark_text_get_speaker (RapRecord *record, RapRemark *remark);

/**
 * rap_remark_text_initials:
 * @participant: a participant
 * @language: the language one works in
 *
 * Returns: (transfer none): the name for a narrow place: "F. Shafiyev"
 */
const char *rap_remark_text_initials (RapParticipant *participant, const char *language);

/**
 * rap_remark_text_wording:
 * @record: a record
 * @statement: the id of a statement
 * @language: the language one works in
 *
 * Returns: (transfer none) (nullable): its words in @language, or else in
 *   another; %NULL if it has none
 */
RapWording *rap_remark_text_wording (RapRecord *record, gint64 statement, const char *language);

/**
 * rap_remark_text_disclosure_rule:
 * @disclosure: a level
 *
 * Returns: (transfer none): what it means for a release, in a sentence
 */
const char *rap_remark_text_disclosure_rule (RapDisclosure disclosure);

/**
 * rap_remark_text_disclosure_icon:
 * @disclosure: a level
 *
 * Returns: (transfer none): the icon's name
 */
const char *rap_remark_text_disclosure_icon (RapDisclosure disclosure);

/**
 * rap_remark_text_presence_icon:
 * @presence: how somebody takes part
 *
 * Returns: (transfer none) (nullable): the icon's name; %NULL in person
 */
const char *rap_remark_text_presence_icon (RapPresence presence);

G_END_DECLS
