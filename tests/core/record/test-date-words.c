/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates as people write them, in five languages, and what is no date. */

#include "record/rap-date-words.h"
#include "record/rap-record-error.h"

static void
test_understood (void)
{
  static const struct
  {
    const char *words;
    const char *starts;
    const char *ends;
  } cases[] = {
    { "", NULL, NULL },
    { "  ", NULL, NULL },
    { "3 Nov 2023", "2023-11-03", NULL },
    { "3 November 2023", "2023-11-03", NULL },
    { "November 3, 2023", "2023-11-03", NULL },
    { "Nov. 3rd, 2023", "2023-11-03", NULL },
    { "the 3rd of November 2023", "2023-11-03", NULL },
    { "3-4 noyabr 2023", "2023-11-03", "2023-11-04" },
    { "3–4 Nov 2023", "2023-11-03", "2023-11-04" },
    { "Nov 3-4, 2023", "2023-11-03", "2023-11-04" },
    { "30 Nov – 2 Dec 2023", "2023-11-30", "2023-12-02" },
    { "30 December 2023 to 2 January 2024", "2023-12-30", "2024-01-02" },
    { "spring 2024", "2024-21", NULL },
    { "Autumn 2023 – spring 2024", "2023-23", "2024-21" },
    { "payız 2023", "2023-23", NULL },
    { "осенью 2023 г.", "2023-23", NULL },
    { "көктем 2024", "2024-21", NULL },
    { "3 ноября 2023 года", "2023-11-03", NULL },
    { "3-го ноября 2023", "2023-11-03", NULL },
    { "май 2024", "2024-05", NULL },
    { "9 мая 2024", "2024-05-09", NULL },
    { "3 қараша 2023", "2023-11-03", NULL },
    { "2023 жылы 3 қараша", "2023-11-03", NULL },
    { "2023-cü il 3 noyabr", "2023-11-03", NULL },
    { "3 Kasım 2023", "2023-11-03", NULL },
    { "İyun 2023", "2023-06", NULL },
    { "jul 2023", "2023-07", NULL },
    { "3.11.2023", "2023-11-03", NULL },
    { "2023", "2023", NULL },
    { "2022-2023", "2022", "2023" },
    { "about 1998", "1998~", NULL },
    { "2023-11-03", "2023-11-03", NULL },
    { "2023-11-03/2023-11-04", "2023-11-03", "2023-11-04" },
    { "29 Feb 2024", "2024-02-29", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *starts = NULL;
      g_autofree char *ends = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].words);
      rap_date_words_parse (cases[i].words, "en", &starts, &ends, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (starts, ==, cases[i].starts);
      g_assert_cmpstr (ends, ==, cases[i].ends);
    }
}

static void
test_refused (void)
{
  static const char *const cases[] = {
    "yesterday",       "30 Feb 2023",     "29 Feb 2023",  "3 November",
    "ma 2023",         "3/11/2023",       "11/03/23",     "3 Nov Dec 2023",
    "32 May 2023",     "spring May 2023", "4-3 Nov 2023", "1-2-3 Nov 2023",
    "3 Nov 2023 2024", "0 May 2023",      "13.13.2023",   "3 Nov 2023 a. m",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char *starts = NULL;
      char *ends = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i]);
      g_assert_false (rap_date_words_parse (cases[i], "en", &starts, &ends, &error));
      g_assert_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE);
      g_assert_true (g_strrstr (error->message, cases[i]) != NULL);
      g_assert_null (starts);
    }
}

/* A word that means two things is taken in the language that one works in. */
static void
test_language (void)
{
  static const struct
  {
    const char *words;
    const char *language;
    const char *starts;
  } cases[] = {
    { "yaz 2023", "az", "2023-21" }, { "yaz 2023", "tr", "2023-22" },
    { "mar 2023", "ru", "2023-03" }, { "Şub 2023", "en", "2023-02" },
    { "may 2024", "tr", "2024-05" }, { "May 2024", "en", "2024-05" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *starts = NULL;
      g_autofree char *ends = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s in %s", cases[i].words, cases[i].language);
      rap_date_words_parse (cases[i].words, cases[i].language, &starts, &ends, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (starts, ==, cases[i].starts);
    }
}

static void
test_long_message (void)
{
  g_autofree char *words = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;
  char *starts = NULL, *ends = NULL;

  g_assert_false (rap_date_words_parse (words, "en", &starts, &ends, &error));
  g_assert_cmpuint (strlen (error->message), <, 300);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-words/understood", test_understood);
  g_test_add_func ("/date-words/refused", test_refused);
  g_test_add_func ("/date-words/language", test_language);
  g_test_add_func ("/date-words/long-message", test_long_message);

  return g_test_run ();
}
