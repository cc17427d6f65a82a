/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From turns to sentences: joining statements, and how a turn begins. Verbs and
 * shapes are chosen in rap-shape-choice.c. */

#include "config.h"

#include "release/rap-sentence.h"

#include <string.h>

#include "release/rap-shape-choice.h"

/* More joined clauses than this nobody reads to the end. */
#define MAX_JOINED 3

void
rap_sentence_free (RapSentence *self)
{
  g_ptr_array_unref (self->said);
  g_free (self);
}

const char *
rap_choice_get_nick (GType type, int value)
{
  g_autoptr (GEnumClass) choices = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (choices, value);

  /* The class of a static type is never unloaded. */
  return found ? found->value_nick : "";
}

gsize
rap_wording_get_split (const RapWording *wording)
{
  glong length = g_utf8_strlen (wording->words, -1);

  if (wording->split_at == RAP_UNSET || wording->split_at <= 0 || wording->split_at >= length)
    return 0;
  return (gsize) (g_utf8_offset_to_pointer (wording->words, (glong) wording->split_at) -
                  wording->words);
}

char *
rap_sentence_get_words (const RapSentence *self, RapStyle *style)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const char *join =
    rap_style_get_word (style, "joins", self->form == RAP_FORM_CLAUSE ? "clause-two" : "other-two");

  for (guint i = 0; i < self->said->len; i++)
    {
      const RapSaid *said = g_ptr_array_index (self->said, i);

      if (i > 0)
        g_string_append (words, join);
      g_string_append (words, said->wording->words);
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/* Whether one statement comes right before another in the record: one that was
 * left out between them may have been what the other joins. */
static gboolean
follows (RapRecord *record, RapStatement *statement, RapStatement *previous)
{
  GPtrArray *all = rap_record_list_parts (record, RAP_KIND_STATEMENT, statement->remark_id);
  guint index;

  return g_ptr_array_find (all, statement, &index) && index > 0 &&
         g_ptr_array_index (all, index - 1) == previous;
}

static gboolean
may_join (RapRecord *record, const RapSentence *sentence, const RapSaid *said)
{
  const RapSaid *last = g_ptr_array_index (sentence->said, sentence->said->len - 1);

  return said->wording->joins_previous && said->wording->form == sentence->form &&
         sentence->form != RAP_FORM_QUOTE && sentence->form != RAP_FORM_PARTIAL_QUOTE &&
         sentence->said->len < MAX_JOINED && said->shape == NULL &&
         follows (record, said->statement, last->statement);
}

static void
add_sentences (RapTurn *turn, RapRecord *record)
{
  RapSentence *sentence = NULL;

  for (guint i = 0; i < turn->said->len; i++)
    {
      RapSaid *said = g_ptr_array_index (turn->said, i);

      if (sentence == NULL || !may_join (record, sentence, said))
        {
          sentence = g_new0 (RapSentence, 1);
          sentence->turn = turn;
          sentence->said = g_ptr_array_new ();
          sentence->form = said->wording->form;
          sentence->is_first = i == 0;
          g_ptr_array_add (turn->sentences, sentence);
        }
      g_ptr_array_add (sentence->said, said);
    }
}

/* Whether the style can say how they took part. One who is represented does not
 * speak by that. */
static gboolean
is_present (RapRecord *record, RapRemarkSpeaker *speaker, RapStyle *style)
{
  RapParticipant *participant = rap_record_get (record, RAP_KIND_PARTICIPANT,
                                                speaker->participant_id);
  const char *nick;

  if (participant == NULL || participant->presence == RAP_PRESENCE_REPRESENTED_BY ||
      (participant->presence == RAP_PRESENCE_ON_BEHALF_OF &&
       rap_texts_get (participant->on_behalf, rap_style_get_language (style)) == NULL))
    return FALSE;
  nick = rap_choice_get_nick (RAP_TYPE_PRESENCE, participant->presence);
  return rap_style_get_word (style, "presences", nick) != NULL;
}

/* The key of [openings] that says how a sentence begins, or %NULL. */
static const char *
find_opening (const RapSentence *sentence, RapRecord *record, RapStyle *style)
{
  RapRemark *remark = sentence->turn->remark;
  RapRemarkSpeaker *speaker = rap_turn_get_speaker (sentence->turn, record);
  const RapSaid *said = g_ptr_array_index (sentence->said, 0);
  const char *language = rap_style_get_language (style);
  const char *kind = rap_choice_get_nick (RAP_TYPE_REMARK_KIND, remark->kind);

  /* How it was said can tell who said it. */
  if (sentence->turn->attribution != RAP_ATTRIBUTION_NAMED)
    return NULL;
  if (said->wording->manner != NULL && *said->wording->manner != '\0')
    return "manner";
  if (!sentence->is_first)
    return NULL;
  if (speaker != NULL && rap_texts_get (speaker->capacity, language) != NULL)
    return "capacity";
  if (speaker != NULL && rap_texts_get (speaker->on_behalf, language) != NULL)
    return "on-behalf";
  if (rap_style_get_word (style, "openings", kind) != NULL)
    return kind;
  return sentence->tells_presence && is_present (record, speaker, style) ? "present" : NULL;
}

/* How someone takes part is told once, when they are first heard. */
static gboolean
tells_presence (const RapSentence *sentence, RapRecord *record, GHashTable *heard)
{
  RapRemarkSpeaker *speaker = rap_turn_get_speaker (sentence->turn, record);

  return speaker != NULL && sentence->is_first &&
         g_hash_table_add (heard, &speaker->participant_id);
}

/* The next of the alternatives that the style has for how the sentence begins. */
static RapTemplate *
choose_opening (const RapSentence *sentence, RapRecord *record, RapStyle *style, GHashTable *used)
{
  const char *opening = find_opening (sentence, record, style);
  guint n;

  if (opening == NULL)
    return NULL;
  n = GPOINTER_TO_UINT (g_hash_table_lookup (used, opening));
  g_hash_table_insert (used, (char *) opening, GUINT_TO_POINTER (n + 1));
  return rap_style_get_text (style, "openings", opening, n);
}

void
rap_sentences_plan (GPtrArray *turns, RapRecord *record, RapStyle *style, GPtrArray *notes)
{
  g_autoptr (RapShapeChooser) chooser = rap_shape_chooser_new (style, notes);
  g_autoptr (GHashTable) used = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) heard = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < turns->len; i++)
    {
      RapTurn *turn = g_ptr_array_index (turns, i);

      add_sentences (turn, record);
      for (guint j = 0; j < turn->sentences->len; j++)
        {
          RapSentence *sentence = g_ptr_array_index (turn->sentences, j);

          sentence->tells_presence = tells_presence (sentence, record, heard);
          sentence->opening = choose_opening (sentence, record, style, used);
          rap_shape_chooser_choose (chooser, sentence, i == 0);
        }
    }
}
