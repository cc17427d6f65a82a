/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What someone is called in one language, as printed for the event. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * RapNames:
 * @key: what is the same for two that are the same person or organization
 * @is_person: whether it is a person, who has a family name and a pronoun
 * @name: the full name
 * @family: (nullable): the family name; %NULL for who has but one name
 * @initials: (nullable): the form with initials
 * @short_name: (nullable): an organization's short name
 * @abbreviation: (nullable): an organization's abbreviation
 * @title: (nullable): the short position: Ambassador
 * @position: (nullable): the position in full
 * @position_later: (nullable): the same where the organization in it was
 *   written out before
 * @position_organization: (nullable): the key of that organization
 * @gender: what agrees with it
 *
 * Names, all of them belonging to the record.
 */
typedef struct
{
  const char *key;
  gboolean is_person;
  const char *name;
  const char *family;
  const char *initials;
  const char *short_name;
  const char *abbreviation;
  const char *title;
  const char *position;
  const char *position_later;
  const char *position_organization;
  RapGender gender;
} RapNames;

/**
 * rap_names_get:
 * @record: a record
 * @entity: a participant, a mention, an organizer or an organization of it
 * @position: (nullable): the position of a participant to refer to; %NULL: the
 *   first
 * @language: a BCP 47 language tag
 * @names: (out caller-allocates): the names
 *
 * Returns: whether @entity has a name in @language; names are not guessed from
 *   other languages
 */
gboolean rap_names_get (RapRecord *record,
                        gpointer entity,
                        RapParticipantPosition *position,
                        const char *language,
                        RapNames *names);

/**
 * rap_names_write_withheld:
 * @names: the names of someone who may be named
 *
 * Returns: (transfer full): a note for the editor that a text about them was
 *   left out, since it holds something protected
 */
char *rap_names_write_withheld (const RapNames *names);

G_END_DECLS
