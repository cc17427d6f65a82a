/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shapes: neighbouring sentences differ in verb and pattern, over random
 * records; a statement's own verb and the editor's own shape are kept. */

#include "random-record.h"

#include "release/rap-sentence.h"

static GPtrArray *
plan (RapRecord *record, RapStyle *style)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *turns = rap_turns_collect (record, rap_record_get_event (record), NULL, "en", notes);

  rap_sentences_plan (turns, record, style, notes);
  return turns;
}

/* Verbs that a style has, and some that it hasn't, each again and again. */
static void
set_verbs (RapRecord *record, guint32 seed)
{
  static const char *const verbs[] = { "said", "said", "noted", "highlighted", NULL, "bogus" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  GPtrArray *wordings = rap_record_list (record, RAP_KIND_WORDING);

  for (guint i = 0; i < wordings->len; i++)
    {
      RapWording *wording = g_ptr_array_index (wordings, i);

      g_set_str (&wording->verb, verbs[g_rand_int_range (rand, 0, G_N_ELEMENTS (verbs))]);
    }
}

static void
test_neighbours (void)
{
  g_autoptr (RapStyle) style = rap_style_load ("en", NULL);
  guint n_sentences = 0;

  for (guint32 seed = 0; seed < 300; seed++)
    {
      g_autoptr (RapRecord) record = random_record_new (seed, seed % 2 ? RANDOM_RECORD_DISCLOSURE
                                                                       : RANDOM_RECORD_PLAIN);
      g_autoptr (GPtrArray) turns = NULL;
      const RapSentence *last = NULL;

      set_verbs (record, seed);
      turns = plan (record, style);
      for (guint i = 0; i < turns->len; i++)
        {
          RapTurn *turn = g_ptr_array_index (turns, i);

          for (guint j = 0; j < turn->sentences->len; j++)
            {
              const RapSentence *sentence = g_ptr_array_index (turn->sentences, j);

              g_assert_nonnull (sentence->shape);
              if (last != NULL && last->verb != NULL)
                g_assert_true (sentence->verb != last->verb);
              if (last != NULL)
                g_assert_cmpstr (sentence->shape->pattern, !=, last->shape->pattern);
              if (sentence->verb != NULL)
                g_assert_true (rap_verb_may_govern (sentence->verb, sentence->form));
              last = sentence;
              n_sentences++;
            }
        }
    }
  g_assert_cmpuint (n_sentences, >, 1000);
}

/* One remark by nobody in particular with two statements. */
static RapRecord *
make_record (RapWording **first, RapWording **second)
{
  RapRecord *record = rap_record_new ();
  RapEvent *event = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapRemark *remark = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK));
  RapWording **wordings[] = { first, second };

  remark->event_id = rap_entity_get_id (event);
  rap_entity_set_text (remark, "label", "en", "the co-chairs");
  for (guint i = 0; i < 2; i++)
    {
      RapStatement *statement = rap_record_add (record, rap_entity_new (RAP_KIND_STATEMENT));
      RapWording *wording = rap_record_add (record, rap_entity_new (RAP_KIND_WORDING));

      statement->remark_id = rap_entity_get_id (remark);
      statement->position = i;
      wording->statement_id = rap_entity_get_id (statement);
      wording->language = g_strdup ("en");
      wording->words = g_strdup ("trade grew");
      *wordings[i] = wording;
    }
  return record;
}

static const RapSentence *
get_sentence (GPtrArray *turns, guint index)
{
  RapTurn *turn = g_ptr_array_index (turns, 0);

  g_assert_cmpuint (index, <, turn->sentences->len);
  return g_ptr_array_index (turn->sentences, index);
}

static void
test_own_verb (void)
{
  g_autoptr (RapStyle) style = rap_style_load ("en", NULL);
  RapWording *first, *second;
  g_autoptr (RapRecord) record = make_record (&first, &second);
  g_autoptr (GPtrArray) turns = NULL;

  g_set_str (&first->verb, "warned");
  g_set_str (&second->verb, "warned");
  turns = plan (record, style);
  g_assert_cmpstr (get_sentence (turns, 0)->verb->name, ==, "warned");
  /* The same once more would repeat: what means the same stands in. */
  g_assert_cmpstr (get_sentence (turns, 1)->verb->name, ==, "said");
}

static void
test_joined (void)
{
  g_autoptr (RapStyle) style = rap_style_load ("en", NULL);
  RapWording *first, *second;
  g_autoptr (RapRecord) record = make_record (&first, &second);
  g_autoptr (GPtrArray) turns = NULL;
  g_autoptr (GPtrArray) parted = NULL;
  g_autofree char *words = NULL;

  second->joins_previous = TRUE;
  turns = plan (record, style);
  g_assert_cmpuint (((RapTurn *) turns->pdata[0])->sentences->len, ==, 1);
  words = rap_sentence_get_words (get_sentence (turns, 0), style);
  g_assert_cmpstr (words, ==, "trade grew and that trade grew");

  second->form = RAP_FORM_NOUN_PHRASE;
  parted = plan (record, style);
  g_assert_cmpuint (((RapTurn *) parted->pdata[0])->sentences->len, ==, 2);
}

/* The editor's own choice of a shape. */
static void
test_chosen (void)
{
  g_autoptr (RapStyle) style = rap_style_load ("en", NULL);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  RapWording *first, *second;
  g_autoptr (RapRecord) record = make_record (&first, &second);
  RapRelease *release = rap_record_add (record, rap_entity_new (RAP_KIND_RELEASE));
  RapReleaseStatement *chosen = rap_record_add (record,
                                                rap_entity_new (RAP_KIND_RELEASE_STATEMENT));
  g_autoptr (GPtrArray) turns = NULL;

  first->form = second->form = RAP_FORM_QUOTE;
  chosen->release_id = rap_entity_get_id (release);
  chosen->statement_id = second->statement_id;
  chosen->shape = g_strdup ("after");
  turns = rap_turns_collect (record, rap_record_get_event (record), release, "en", notes);
  rap_sentences_plan (turns, record, style, notes);
  g_assert_cmpuint (((RapTurn *) turns->pdata[0])->said->len, ==, 1);
  g_assert_cmpstr (get_sentence (turns, 0)->shape->pattern, ==, "after");
}

/* How a turn began would tell whose it was. */
static void
test_unnamed_opening (void)
{
  g_autoptr (RapStyle) style = rap_style_load ("en", NULL);
  RapWording *first, *second;
  g_autoptr (RapRecord) record = make_record (&first, &second);
  RapRemark *remark = g_ptr_array_index (rap_record_list (record, RAP_KIND_REMARK), 0);
  g_autoptr (GPtrArray) named = NULL;
  g_autoptr (GPtrArray) unnamed = NULL;

  remark->kind = RAP_REMARK_KIND_OPENING;
  second->manner = g_strdup ("in her address");
  named = plan (record, style);
  g_assert_nonnull (get_sentence (named, 0)->opening);
  g_assert_nonnull (get_sentence (named, 1)->opening);

  remark->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  unnamed = plan (record, style);
  g_assert_null (get_sentence (unnamed, 0)->opening);
  g_assert_null (get_sentence (unnamed, 1)->opening);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shapes/neighbours", test_neighbours);
  g_test_add_func ("/shapes/own-verb", test_own_verb);
  g_test_add_func ("/shapes/joined", test_joined);
  g_test_add_func ("/shapes/chosen", test_chosen);
  g_test_add_func ("/shapes/unnamed-opening", test_unnamed_opening);
  return g_test_run ();
}
