/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What differs between two texts. */

#include "release/rap-word-diff.h"

#include <string.h>

static char *
describe (const char *old_text, const char *new_text)
{
  g_autoptr (GArray) hunks = rap_word_diff (old_text, new_text);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < hunks->len; i++)
    {
      const RapHunk *hunk = &g_array_index (hunks, RapHunk, i);

      g_string_append_printf (text, "[%.*s>%.*s]", (int) hunk->length, old_text + hunk->start,
                              (int) hunk->new_length, new_text + hunk->new_start);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_words (void)
{
  const char *const cases[][3] = {
    { "", "", "" },
    { "same", "same", "" },
    { "", "new", "[>new]" },
    { "gone", "", "[gone>]" },
    { "trade grew fast", "trade grew slowly", "[fast>slowly]" },
    { "trade grew fast", "all trade grew so fast", "[>all ][> so]" },
    { "Alim Bayel said", "Alim Bayelov said", "[Bayel>Bayelov]" },
    { "торговля выросла", "торговля не выросла", "[>не ]" },
    { "a b c d", "a c d e", "[b >][> e]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = describe (cases[i][0], cases[i][1]);

      g_assert_cmpstr (found, ==, cases[i][2]);
    }
}

static char *
make_text (void)
{
  static const char *const words[] = { "a", "b", "ä", "трад", " ", ", ", "“", "\n" };
  g_autoptr (GString) text = g_string_new (NULL);

  for (int i = g_test_rand_int_range (0, 40); i > 0; i--)
    g_string_append (text, words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* The hunks make the new text of the old one, and part what is the same. */
static void
test_patch (void)
{
  for (guint n = 0; n < 500; n++)
    {
      g_autofree char *old_text = make_text ();
      g_autofree char *new_text = make_text ();
      g_autoptr (GArray) hunks = rap_word_diff (old_text, new_text);
      g_autoptr (GString) patched = g_string_new (old_text);
      gsize last = strlen (old_text) + 1;

      for (guint i = hunks->len; i-- > 0;)
        {
          const RapHunk *hunk = &g_array_index (hunks, RapHunk, i);

          g_assert_cmpuint (hunk->start + hunk->length, <, last);
          last = hunk->start;
          g_string_erase (patched, (gssize) hunk->start, (gssize) hunk->length);
          g_string_insert_len (patched, (gssize) hunk->start, new_text + hunk->new_start,
                               (gssize) hunk->new_length);
        }
      g_assert_cmpstr (patched->str, ==, new_text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-diff/words", test_words);
  g_test_add_func ("/word-diff/patch", test_patch);
  return g_test_run ();
}
