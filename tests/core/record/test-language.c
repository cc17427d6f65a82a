/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Language tags: checked, normalized, named. */

#include "record/rap-language.h"
#include "record/rap-record-error.h"

#include <string.h>

static void
test_normalize (void)
{
  static const char *const cases[][2] = {
    { "az", "az" },           { "AZ", "az" },
    { "kk-latn", "kk-Latn" }, { "KK-LATN-kz", "kk-Latn-KZ" },
    { "en-gb", "en-GB" },     { "iw", "he" },
    { "aze", "az" },          { "und", "und" },
    { "xx", "xx" },           { "de-1996", "de-1996" },
    { "i-klingon", "tlh" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *tag = rap_language_normalize (cases[i][0], &error);

      g_assert_no_error (error);
      g_assert_cmpstr (tag, ==, cases[i][1]);
    }
}

static void
test_refused (void)
{
  const char *refused[] = { "",      "a",           "en_US",    "en-",     "-en",     "en--US",
                            "en us", "azerbaijani", "kk-Latn-", "русский", "en-US-x", "1" };
  g_autofree char *endless = g_strnfill (100000, 'a');

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *tag = rap_language_normalize (refused[i], &error);

      g_test_message ("“%s”: %s", refused[i], tag);
      g_assert_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_LANGUAGE);
      g_assert_null (tag);
      g_assert_nonnull (strstr (error->message, refused[i]));
    }

  {
    g_autoptr (GError) error = NULL;

    g_assert_null (rap_language_normalize (endless, &error));
    g_assert_cmpuint (strlen (error->message), <, 400);
  }
}

static void
assert_script (const char *tag, const char *script)
{
  g_autofree char *found = rap_language_get_script (tag);

  g_assert_cmpstr (found, ==, script);
}

static void
test_script (void)
{
  assert_script ("kk", "Cyrl");
  assert_script ("kk-Latn", "Latn");
  assert_script ("az", "Latn");
  assert_script ("az-Cyrl", "Cyrl");
  assert_script ("ru", "Cyrl");
  assert_script ("en-GB", "Latn");
  assert_script ("fa", "Arab");
  assert_script ("no tag", "");
}

static void
test_primary (void)
{
  g_autofree char *kazakh = rap_language_get_primary ("kk-Latn-KZ");
  g_autofree char *english = rap_language_get_primary ("en");

  g_assert_cmpstr (kazakh, ==, "kk");
  g_assert_cmpstr (english, ==, "en");
}

static void
test_direction (void)
{
  g_assert_true (rap_language_is_right_to_left ("ar"));
  g_assert_true (rap_language_is_right_to_left ("fa"));
  g_assert_true (rap_language_is_right_to_left ("az-Arab"));
  g_assert_false (rap_language_is_right_to_left ("az"));
  g_assert_false (rap_language_is_right_to_left ("kk"));
  g_assert_false (rap_language_is_right_to_left ("no tag"));
}

static void
assert_name (const char *tag, const char *in_language, const char *name)
{
  g_autofree char *found = rap_language_get_display_name (tag, in_language);

  g_assert_cmpstr (found, ==, name);
}

static void
test_display_name (void)
{
  assert_name ("az", "en", "Azerbaijani");
  assert_name ("az", "ru", "азербайджанский");
  assert_name ("ru", "kk", "орыс тілі");
  assert_name ("en", "az", "ingilis");
  assert_name ("kk-Latn", "en", "Kazakh (Latin)");
  assert_name ("xx", "en", "xx");
  assert_name ("no tag", "en", "no tag");
}

static void
test_cases (void)
{
  g_assert_true (rap_language_has_cases ("ru"));
  g_assert_true (rap_language_has_cases ("kk-Latn"));
  g_assert_false (rap_language_has_cases ("en"));
  g_assert_false (rap_language_has_cases ("en-GB"));
}

static void
assert_capital (const char *text, const char *language, const char *expected)
{
  g_autofree char *capital = rap_language_capitalize (text, language);

  g_assert_cmpstr (capital, ==, expected);
}

static void
test_capitalize (void)
{
  assert_capital ("a new phase", "en", "A new phase");
  assert_capital ("ilk dəfə", "az", "İlk dəfə");
  assert_capital ("ilk", "en", "Ilk");
  assert_capital ("ұлы дала", "kk", "Ұлы дала");
  assert_capital ("Baku", "en", "Baku");
  assert_capital ("40 percent", "en", "40 percent");
  assert_capital ("", "en", "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/language/normalize", test_normalize);
  g_test_add_func ("/record/language/refused", test_refused);
  g_test_add_func ("/record/language/script", test_script);
  g_test_add_func ("/record/language/primary", test_primary);
  g_test_add_func ("/record/language/direction", test_direction);
  g_test_add_func ("/record/language/display-name", test_display_name);
  g_test_add_func ("/record/language/cases", test_cases);
  g_test_add_func ("/record/language/capitalize", test_capitalize);

  return g_test_run ();
}
