/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was meant when the wrong keyboard layout was on. */

#include "record/rap-keyboard.h"

static void
assert_meant (const char *typed, const char *meant)
{
  g_auto (GStrv) guesses = rap_keyboard_other_layouts (typed);
  g_autofree char *joined = g_strjoinv (" | ", guesses);

  g_test_message ("%s: %s", typed, joined);
  g_assert_true (g_strv_contains ((const char *const *) guesses, meant));
}

static void
test_meant (void)
{
  assert_meant ("afhbl", "фарид");
  assert_meant ("AFHBL", "фарид");
  assert_meant ("фарид", "afhbl");
  assert_meant ("афкшв", "farid");
  assert_meant ("ifabtd", "шафиев");
  assert_meant (";jvfhn", "жомарт");
  assert_meant ("`krby", "ёлкин");
  assert_meant ("0fcsv", "қасым");
  assert_meant (".'fiyev", "şəfiyev");
  assert_meant ("юэашнум", "şəfiyev");
  assert_meant ("afhbl ifabtd", "фарид шафиев");
}

/* The Russian layout comes before the others, and nothing comes twice. */
static void
test_order (void)
{
  g_auto (GStrv) guesses = rap_keyboard_other_layouts ("afhbl");

  g_assert_cmpuint (g_strv_length (guesses), ==, 1);
  g_assert_cmpstr (guesses[0], ==, "фарид");
}

static void
test_none (void)
{
  const char *typed[] = { "", "2023", " ", "日本", "фарид!", "x;y?" };

  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_auto (GStrv) guesses = rap_keyboard_other_layouts (typed[i]);

      g_test_message ("%s", typed[i]);
      g_assert_cmpuint (g_strv_length (guesses), ==, 0);
    }
}

/* A mark is no letter that anyone meant. */
static void
test_marks (void)
{
  g_auto (GStrv) guesses = rap_keyboard_other_layouts ("жук");

  for (guint i = 0; guesses[i]; i++)
    g_assert_cmpstr (guesses[i], !=, ";er");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/keyboard/meant", test_meant);
  g_test_add_func ("/record/keyboard/order", test_order);
  g_test_add_func ("/record/keyboard/none", test_none);
  g_test_add_func ("/record/keyboard/marks", test_marks);

  return g_test_run ();
}
