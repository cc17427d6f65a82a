/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Turns of speaking as a release tells them: what was chosen of each remark,
 * and to whom its words may be attributed. Here disclosure decides what enters
 * a draft.
 */

#pragma once

#include "record/rap-disclosure.h"

G_BEGIN_DECLS

/**
 * RapSaid:
 * @statement: the statement
 * @wording: its wording in the release's language
 * @shape: (nullable): the sentence pattern that the editor chose for it
 *
 * A statement that a release tells.
 */
typedef struct
{
  RapStatement *statement;
  RapWording *wording;
  const char *shape;
} RapSaid;

/**
 * RapTurn:
 * @remark: the remark
 * @attribution: to whom its words are attributed here; never withheld
 * @descriptor: (nullable): the words that stand for the speakers
 * @has_subject: whether anyone is named or described as who speaks
 * @said: (element-type RapSaid): what is told of it, in order
 * @sentences: (element-type RapSentence): the sentences made of that; set by
 *   rap_sentences_plan()
 *
 * A turn. One remark gives several where its statements differ in attribution.
 */
typedef struct
{
  RapRemark *remark;
  RapAttribution attribution;
  const char *descriptor;
  gboolean has_subject;
  GPtrArray *said;
  GPtrArray *sentences;
} RapTurn;

/**
 * rap_turns_collect:
 * @record: a record
 * @event: its event
 * @release: (nullable): the release, which may choose statements and their
 *   order; otherwise all are told in the order of the record
 * @language: the BCP 47 tag of the release's language
 * @notes: (element-type utf8): gets sentences for the editor about what was
 *   left out
 *
 * Collects what is told. Statements off the record are left out, those without
 * a wording in @language too, and those whose words name someone who may not
 * be named.
 *
 * Words under a descriptor stand after all that are attributed by name, and
 * those that are nobody's after them: between two named speakers their place
 * would tell whose they are. Both are in an order that is always the same and
 * tells nothing of the order of speaking, also where @release chose them. Named
 * words that close the event stay at the end.
 *
 * Returns: (transfer full) (element-type RapTurn): the turns, in order
 */
GPtrArray *rap_turns_collect (RapRecord *record,
                              RapEvent *event,
                              RapRelease *release,
                              const char *language,
                              GPtrArray *notes);

/**
 * rap_turn_get_speaker:
 * @turn: a turn
 * @record: the record
 *
 * Returns: (transfer none) (nullable): the one participant who speaks in @turn
 *   and is named; %NULL if there are several, or none
 */
RapRemarkSpeaker *rap_turn_get_speaker (const RapTurn *turn, RapRecord *record);

G_END_DECLS
