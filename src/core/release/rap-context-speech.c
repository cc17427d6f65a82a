/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a template sees of what was said: turns, their sentences, and what a
 * shape makes a sentence of. */

#include "release/rap-context-values.h"

enum
{
  SENTENCE_SPEAKER,
  SENTENCE_VERB,
  SENTENCE_THAT,
  SENTENCE_WORDS,
  SENTENCE_QUOTE,
  SENTENCE_OPENING,
  SENTENCE_MANNER,
  SENTENCE_PRESENCE,
  SENTENCE_ON_BEHALF,
  SENTENCE_CAPACITY,
  SENTENCE_EVENT,
};

static const char *const sentence_names[] = { "speaker",   "verb",     "that",   "words",
                                              "quote",     "opening",  "manner", "presence",
                                              "on_behalf", "capacity", "event",  NULL };

enum
{
  TURN_SPEAKER,
  TURN_PARAGRAPH,
  TURN_SENTENCES,
  TURN_PRESENCE,
  TURN_TIME,
};

static const char *const turn_names[] = { "speaker",  "paragraph", "sentences",
                                          "presence", "time",      NULL };

static RapTemplateValue
make_verb (RapContext *self, const RapVerb *verb, RapGender gender)
{
  static const char *const names[] = { "passive", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);

  object->is_true = verb != NULL;
  if (verb != NULL)
    {
      object->print = rap_context_text (self, rap_verb_get_form (verb, gender));
      object->values[0] = rap_context_text (self, verb->passive);
    }
  return value;
}

static RapTemplateValue
make_that (RapContext *self, const RapSentence *sentence)
{
  RapStyle *style = rap_context_get_source (self)->style;
  const char *own = sentence->verb ? sentence->verb->that : NULL;

  return rap_context_text (self, own ? own : rap_style_get_word (style, "that", "text"));
}

/* The words without the stop that the shape sets itself. */
static char *
strip_stop (const char *words)
{
  gsize length = strlen (words);

  while (length > 0 && (g_ascii_isspace (words[length - 1]) || words[length - 1] == '.'))
    length--;
  return g_strndup (words, length);
}

static RapTemplateValue
make_all_words (RapContext *self, const RapSentence *sentence)
{
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self,
                                               sentence->form == RAP_FORM_CLAUSE ? RAP_JOIN_CLAUSE
                                                                                 : RAP_JOIN_OTHER,
                                               &value);

  for (guint i = 0; i < sentence->said->len; i++)
    {
      const RapSaid *said = g_ptr_array_index (sentence->said, i);
      g_autofree char *words = strip_stop (said->wording->words);

      rap_context_list_append (list, rap_context_make_words (self, said,
                                                             sentence->turn->attribution, words));
    }
  return value;
}

/* What only a turn by name may say about how and for whom it was spoken. */
static void
set_circumstances (RapContext *self, RapContextObject *object, const RapSentence *sentence)
{
  RapRecord *record = rap_context_get_source (self)->record;
  const char *language = rap_context_get_language (self);
  RapRemarkSpeaker *row = rap_turn_get_speaker (sentence->turn, record);
  RapParticipant *speaker = row ? rap_record_get (record, RAP_KIND_PARTICIPANT, row->participant_id)
                                : NULL;
  const RapSaid *said = g_ptr_array_index (sentence->said, 0);

  if (sentence->turn->attribution == RAP_ATTRIBUTION_NAMED)
    object->values[SENTENCE_MANNER] = rap_context_fact (self, said->wording->manner,
                                                        said->statement);
  if (speaker == NULL || !sentence->is_first)
    return;
  object->values[SENTENCE_CAPACITY] =
    rap_context_fact (self, rap_texts_get (row->capacity, language), sentence->turn->remark);
  object->values[SENTENCE_ON_BEHALF] =
    rap_context_fact (self, rap_texts_get (row->on_behalf, language), sentence->turn->remark);
  if (sentence->tells_presence)
    object->values[SENTENCE_PRESENCE] = rap_context_make_presence (self, speaker);
}

static RapTemplateValue
make_sentence (RapContext *self, const RapSentence *sentence)
{
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (sentence_names);
  const RapSaid *said = g_ptr_array_index (sentence->said, 0);
  RapGender gender;
  RapTemplateValue value;
  RapContextObject *object;

  if (sentence->shape == NULL)
    return rap_context_empty ();
  object = rap_context_add_object (self, &vtable, &value);
  object->values[SENTENCE_SPEAKER] = rap_context_make_speaker (self, sentence->turn,
                                                               sentence->is_first, &gender);
  object->values[SENTENCE_VERB] = make_verb (self, sentence->verb, gender);
  object->values[SENTENCE_THAT] = make_that (self, sentence);
  object->values[SENTENCE_WORDS] = make_all_words (self, sentence);
  object->values[SENTENCE_QUOTE] = rap_context_make_quote (self, said, sentence->turn->attribution);
  object->values[SENTENCE_EVENT] = rap_context_get_event (self);
  set_circumstances (self, object, sentence);
  if (sentence->opening != NULL)
    {
      g_autofree char *opening = rap_context_render_plain (sentence->opening, &value);

      object->values[SENTENCE_OPENING] = rap_context_fact (self, opening, sentence->turn->remark);
    }
  object->shape = sentence->shape->text;
  object->origin = (RapSpan) { .kind = RAP_SPAN_STATEMENT,
                               .uid = (char *) rap_entity_get_uid (said->statement),
                               .revision = rap_entity_get_revision (said->statement),
                               .attribution = sentence->turn->attribution };
  return value;
}

static RapTemplateValue
make_turn (RapContext *self, const RapTurn *turn)
{
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (turn_names);
  RapRecord *record = rap_context_get_source (self)->record;
  RapRemarkSpeaker *row = rap_turn_get_speaker (turn, record);
  RapParticipant *speaker = row ? rap_record_get (record, RAP_KIND_PARTICIPANT, row->participant_id)
                                : NULL;
  RapGender gender;
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);
  RapContextList *paragraph = rap_context_add_list (self, RAP_JOIN_SPACE,
                                                    &object->values[TURN_PARAGRAPH]);

  for (guint i = 0; i < turn->sentences->len; i++)
    rap_context_list_append (paragraph,
                             make_sentence (self, g_ptr_array_index (turn->sentences, i)));
  object->values[TURN_SENTENCES] = object->values[TURN_PARAGRAPH];
  object->values[TURN_SPEAKER] = rap_context_make_speaker (self, turn, TRUE, &gender);
  if (speaker != NULL)
    object->values[TURN_PRESENCE] = rap_context_make_presence (self, speaker);
  /* When someone spoke tells who it was. */
  if (turn->attribution == RAP_ATTRIBUTION_NAMED)
    object->values[TURN_TIME] = rap_context_fact (self, turn->remark->time_mark, turn->remark);
  object->print = object->values[TURN_PARAGRAPH];
  object->is_true = paragraph->items->len > 0;
  return value;
}

/* The turns that close the event: those of that kind at the end. */
static guint
find_closing (GPtrArray *turns)
{
  guint start = turns->len;

  while (start > 0)
    {
      const RapTurn *turn = g_ptr_array_index (turns, start - 1);

      if (turn->remark->kind != RAP_REMARK_KIND_CLOSING)
        break;
      start--;
    }
  return start;
}

RapTemplateValue
rap_context_make_turns (RapContext *self, GPtrArray *turns)
{
  static const char *const names[] = { "all", "main", "closing", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  guint closing = find_closing (turns);
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);
  RapContextList *lists[3];

  for (guint i = 0; i < 3; i++)
    lists[i] = rap_context_add_list (self, RAP_JOIN_SPACE, &object->values[i]);
  for (guint i = 0; i < turns->len; i++)
    {
      RapTemplateValue turn = make_turn (self, g_ptr_array_index (turns, i));

      rap_context_list_append (lists[0], turn);
      rap_context_list_append (lists[i < closing ? 1 : 2], turn);
    }
  object->print = object->values[0];
  object->is_true = lists[0]->items->len > 0;
  return value;
}
