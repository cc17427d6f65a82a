/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The texts of a record that may not leave: what a finished text is searched
 * for, after everything in it was already chosen by rap-disclosure.h.
 */

#pragma once

#include "record/rap-disclosure.h"

G_BEGIN_DECLS

typedef enum
{
  RAP_PROTECTED_NAME,         /* a name of a participant, or a part of one */
  RAP_PROTECTED_POSITION,     /* a position, long, short or bare */
  RAP_PROTECTED_ORGANIZATION, /* what a participant belongs to or speaks for */
  RAP_PROTECTED_WORDS,        /* what was said off the record */
  RAP_PROTECTED_SESSION,      /* the title, theme or subject of a session off the record */
} RapProtectedKind;

/* Where a text is going to stand. */
typedef enum
{
  RAP_PLACE_ANYWHERE,     /* in a release, a list, a file for others */
  RAP_PLACE_BESIDE_WORDS, /* in a sentence that says what was said */
} RapProtectedPlace;

/**
 * RapProtectedText:
 * @text: the text, never empty
 * @kind: what it is
 * @owner: (transfer none): the participant, statement, remark or event it is of
 *
 * A text that may not leave.
 */
typedef struct
{
  char *text;
  RapProtectedKind kind;
  RapEntity *owner;
} RapProtectedText;

/**
 * rap_disclosure_list_protected_texts:
 * @record: a record
 * @place: where the texts may not stand; %RAP_PLACE_BESIDE_WORDS has all those
 *   of %RAP_PLACE_ANYWHERE, and those of participants who are only in a list
 *   that was released
 * @open: (out) (optional) (transfer full) (element-type RapProtectedText): what
 *   the record holds publicly; empty if nothing is protected
 *
 * Lists, in every language: names and their parts, positions, and names of
 * organizations of all participants who may not be named, what they speak for,
 * the words of statements off the record, and titles of sessions off the
 * record. Left out is what the record also holds publicly: the name of an
 * organizer, a position that a named participant has too. Left out is also the
 * bare given name of someone who has a family name.
 *
 * Returns: (transfer full) (element-type RapProtectedText): the texts, each
 *   once; valid as long as @record is
 */
GPtrArray *rap_disclosure_list_protected_texts (RapRecord *record,
                                                RapProtectedPlace place,
                                                GPtrArray **open);

/**
 * rap_disclosure_list_participant_texts:
 * @record: a record
 * @participant: a participant of it
 *
 * Returns: (transfer full) (element-type RapProtectedText): all that tells who
 *   @participant is or where they belong, whatever their level
 */
GPtrArray *rap_disclosure_list_participant_texts (RapRecord *record, RapParticipant *participant);

/**
 * rap_disclosure_new_text_list:
 *
 * Returns: (transfer full) (element-type RapProtectedText): an empty list, to
 *   collect several in
 */
GPtrArray *rap_disclosure_new_text_list (void);

G_END_DECLS
