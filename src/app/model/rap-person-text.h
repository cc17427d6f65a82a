/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How persons and their positions are called on the screen. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_person_text_name:
 * @record: a record
 * @person: a person's id
 * @language: the language one works in
 *
 * Returns: (transfer none): the person's name in @language, the chosen spelling
 *   first, or else in another; "Unnamed person" if there is none
 */
const char *rap_person_text_name (RapRecord *record, gint64 person, const char *language);

/**
 * rap_person_text_position:
 * @affiliation: a position
 * @language: the language one works in
 *
 * Returns: (transfer none): what it is called: "Ambassador of Kazakhstan to
 *   Azerbaijan"
 */
const char *rap_person_text_position (RapAffiliation *affiliation, const char *language);

/**
 * rap_person_text_organization:
 * @record: the record with its organization
 * @affiliation: a position
 * @language: the language one works in
 *
 * Returns: (transfer none) (nullable): the organization's name, if it has one
 */
const char *rap_person_text_organization (RapRecord *record,
                                          RapAffiliation *affiliation,
                                          const char *language);

/**
 * rap_person_text_period:
 * @affiliation: a position
 *
 * Returns: (transfer full): from when to when: "Since February 2019", "2014 –
 *   2019"; empty if that is not known
 */
char *rap_person_text_period (RapAffiliation *affiliation);

/**
 * rap_person_text_is_held:
 * @affiliation: a position
 *
 * Returns: whether it is held today, as far as the dates tell
 */
gboolean rap_person_text_is_held (RapAffiliation *affiliation);

/**
 * rap_person_text_dup_today:
 *
 * Returns: (transfer full): today, in the stored form of rap-date.h
 */
char *rap_person_text_dup_today (void);

G_END_DECLS
