/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Sentences: which statements each tells, with which verb and in which shape.
 * Neighbouring sentences never have the same verb or the same pattern as long
 * as the style has another that fits.
 */

#pragma once

#include "release/rap-style.h"
#include "release/rap-turn.h"

G_BEGIN_DECLS

/**
 * RapSentence:
 * @turn: the turn it is of
 * @said: (element-type RapSaid): the statements it tells, the second and
 *   further ones joined to the first
 * @form: what their words are
 * @verb: (nullable): the reporting verb; %NULL where the shape has none
 * @shape: the sentence pattern
 * @opening: (nullable): how the sentence begins: opening the discussion, in his
 *   address
 * @is_first: whether it is the first of its turn
 * @tells_presence: whether it is where to tell how its speaker takes part
 *
 * A sentence.
 */
typedef struct
{
  RapTurn *turn;
  GPtrArray *said;
  RapForm form;
  const RapVerb *verb;
  const RapShape *shape;
  RapTemplate *opening;
  gboolean is_first;
  gboolean tells_presence;
} RapSentence;

void rap_sentence_free (RapSentence *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapSentence, rap_sentence_free)

/**
 * rap_sentences_plan:
 * @turns: (element-type RapTurn): the turns of a release
 * @record: the record
 * @style: the house style, which must outlive the sentences
 * @notes: (element-type utf8): gets sentences for the editor about verbs that
 *   the style doesn't know
 *
 * Makes the sentences of each turn. A statement's own verb is kept unless the
 * sentence before has it too, or it can't govern the words.
 */
void rap_sentences_plan (GPtrArray *turns, RapRecord *record, RapStyle *style, GPtrArray *notes);

/**
 * rap_sentence_get_words:
 * @self: a sentence
 * @style: the house style
 *
 * Returns: (transfer full): the words of its statements, joined
 */
char *rap_sentence_get_words (const RapSentence *self, RapStyle *style);

/**
 * rap_wording_get_split:
 * @wording: a wording
 *
 * Returns: how many bytes of its words stand before the attribution of a split
 *   quote; 0 if it is not to be split
 */
gsize rap_wording_get_split (const RapWording *wording);

/**
 * rap_choice_get_nick:
 * @type: an enumeration of the record
 * @value: a value of it
 *
 * Returns: (transfer none): the value as the database and house styles write it
 */
const char *rap_choice_get_nick (GType type, int value);

G_END_DECLS
