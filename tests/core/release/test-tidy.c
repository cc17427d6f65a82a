/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tidy pass: what empty values leave behind goes, sentences begin with a
 * capital, and spans stay with their text. */

#include "release/rap-tidy.h"

#include <string.h>

static void
test_text (void)
{
  static const char *const cases[][2] = {
    { "a  b   c", "A b c" },
    { "held a seminar  in Baku .", "Held a seminar in Baku." },
    { "Ada, , and Bob", "Ada, and Bob" },
    { "Ada,, Bob", "Ada, Bob" },
    { "Ada, Chair,.", "Ada, Chair." },
    { "It ended..", "It ended." },
    { "It went on...", "It went on..." },
    { "A () b", "A b" },
    { "A ( b )", "A (b)" },
    { "a line \nanother ", "A line\nanother" },
    { "“quoted words,” he said", "“Quoted words,” he said" },
    { "# headline", "# Headline" },
    { "iPhone? it was", "IPhone? it was" },
    { "3 percent", "3 percent" },
    { "- item", "- item" },
    { "\\*starred", "\\*Starred" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RapBlockRole role = *cases[i][0] == '-' ? RAP_BLOCK_LIST : RAP_BLOCK_PARAGRAPH;
      RapBlock *block = rap_block_new (role, cases[i][0]);

      rap_tidy_block (block, "en");
      g_assert_cmpstr (rap_block_get_text (block), ==, cases[i][1]);
      rap_tidy_block (block, "en");
      g_assert_cmpstr (rap_block_get_text (block), ==, cases[i][1]);
      rap_block_free (block);
    }
}

/* The capital of a dotted i is that of the text's language. */
static void
test_language (void)
{
  RapBlock *block = rap_block_new (RAP_BLOCK_PARAGRAPH, "iclas başladı");

  rap_tidy_block (block, "az");
  g_assert_cmpstr (rap_block_get_text (block), ==, "İclas başladı");
  rap_block_free (block);
}

static char *
get_span_text (RapBlock *block, guint index)
{
  const RapSpan *span = rap_block_get_span (block, index);

  return g_strndup (rap_block_get_text (block) + span->start, span->length);
}

/* A value after a full stop begins a sentence, one after an abbreviation in the
 * same value doesn't. */
static void
test_spans (void)
{
  RapBlock *block = rap_block_new (RAP_BLOCK_PARAGRAPH,
                                   "It began.  the  Center, at 9 a.m. sharp , met.");
  RapSpan center = { .start = 11, .length = 11, .kind = RAP_SPAN_ORGANIZATION };
  g_autofree char *text = NULL;

  rap_block_add_span (block, &center);
  rap_tidy_block (block, "en");
  g_assert_cmpstr (rap_block_get_text (block), ==, "It began. The Center, at 9 a.m. sharp, met.");
  text = get_span_text (block, 0);
  g_assert_cmpstr (text, ==, "The Center");
  rap_block_free (block);
}

static void
test_lead_in (void)
{
  RapBlock *block = rap_block_new (RAP_BLOCK_LEAD, "Baku/11.03.23/Turan:  the Center met.");
  RapSpan dateline = { .start = 0, .length = 20, .kind = RAP_SPAN_LEAD_IN };
  RapSpan center = { .start = 22, .length = 10, .kind = RAP_SPAN_ORGANIZATION };

  rap_block_add_span (block, &dateline);
  rap_block_add_span (block, &center);
  rap_tidy_block (block, "en");
  g_assert_cmpstr (rap_block_get_text (block), ==, "Baku/11.03.23/Turan: The Center met.");
  rap_block_free (block);
}

/* The comma of a value stays before words, and goes before what needs none. */
static void
test_comma_of_value (void)
{
  static const char *const cases[][2] = {
    { "On 3 May, in Baku", "On 3 May, in Baku" },
    { "On 3 May,. Then", "On 3 May. Then" },
    { "On 3 May, (in Baku)", "On 3 May, (in Baku)" },
    { "On 3 May,: all", "On 3 May: all" },
    { "On 3 May, — all", "On 3 May — all" },
    { "On 3 May,) all", "On 3 May) all" },
    { "On 3 May,** ", "On 3 May**" },
    { "On 3 May,\nin Baku", "On 3 May,\nin Baku" },
    { "On 3 May,\n", "On 3 May\n" },
    { "On 3 May,", "On 3 May" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RapBlock *block = rap_block_new (RAP_BLOCK_PARAGRAPH, cases[i][0]);
      RapSpan date = { .start = 0, .length = strlen ("On 3 May,"), .kind = RAP_SPAN_FACT };
      g_autofree char *text = NULL;

      rap_block_add_span (block, &date);
      rap_tidy_block (block, "en");
      g_assert_cmpstr (rap_block_get_text (block), ==, cases[i][1]);
      text = get_span_text (block, 0);
      g_assert_true (g_str_has_prefix (cases[i][1], text));
      rap_block_free (block);
    }
}

/* In a list a line ends what it says. */
static void
test_comma_of_value_in_list (void)
{
  RapBlock *block = rap_block_new (RAP_BLOCK_LIST, "- 3 May,\n- 4 May");
  RapSpan date = { .start = 2, .length = strlen ("3 May,"), .kind = RAP_SPAN_FACT };

  rap_block_add_span (block, &date);
  rap_tidy_block (block, "en");
  g_assert_cmpstr (rap_block_get_text (block), ==, "- 3 May\n- 4 May");
  rap_block_free (block);
}

/* Who writes a comma at the end of a line has it. */
static void
test_comma_of_text (void)
{
  RapBlock *block = rap_block_new (RAP_BLOCK_PARAGRAPH, "Dear Sirs,");

  rap_tidy_block (block, "en");
  g_assert_cmpstr (rap_block_get_text (block), ==, "Dear Sirs,");
  rap_block_free (block);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tidy/text", test_text);
  g_test_add_func ("/tidy/language", test_language);
  g_test_add_func ("/tidy/spans", test_spans);
  g_test_add_func ("/tidy/lead-in", test_lead_in);
  g_test_add_func ("/tidy/comma-of-value", test_comma_of_value);
  g_test_add_func ("/tidy/comma-of-value-in-list", test_comma_of_value_in_list);
  g_test_add_func ("/tidy/comma-of-text", test_comma_of_text);
  return g_test_run ();
}
