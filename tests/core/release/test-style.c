/* SPDX-License-Identifier: GPL-3.0-or-later */

/* House styles: what is wrong in a file is named with its line; dates. */

#include "rap-data.h"
#include "release/rap-date-format.h"
#include "release/rap-release-error.h"

#include <string.h>

static char *
load_english (void)
{
  g_autoptr (GBytes) bytes = rap_data_load ("styles/en.style");

  return g_strdup (g_bytes_get_data (bytes, NULL));
}

/* The English style with one text replaced by another. */
static void
assert_refused (const char *from, const char *to, const char *message)
{
  g_autofree char *text = load_english ();
  g_autoptr (GString) changed = g_string_new (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStyle) style = NULL;

  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  style = rap_style_new ("my.style", changed->str, &error);
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_STYLE);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_null (style);
}

static guint
find_line (const char *text)
{
  g_autofree char *style = load_english ();
  const char *found = strstr (style, text);
  guint line = 1;

  g_assert_nonnull (found);
  for (const char *p = style; p < found; p++)
    line += *p == '\n';
  return line;
}

static void
assert_refused_at (const char *from, const char *to, const char *sentence)
{
  g_autofree char *message = g_strdup_printf ("my.style, line %u: %s", find_line (from), sentence);

  assert_refused (from, to, message);
}

static void
test_errors (void)
{
  assert_refused_at ("governs=cq", "governs=cx", "a verb governs c, n, t, q, p or o, not “cx”.");
  assert_refused_at ("longest=100", "longest=long",
                     "“longest” is a number from 0 to 10000, not “long”.");
  assert_refused_at ("needs=opening", "need=opening",
                     "[shape clause opening] has no key “need”. Is “needs” meant?");
  assert_refused_at ("[shape clause plain]", "[shape claus plain]",
                     "a shape is called [shape FORM PATTERN], where the form is clause, "
                     "noun-phrase, infinitive, quote, partial-quote or topics.");
  assert_refused_at ("[pronouns]", "[pronoun]", "no group is called [pronoun].");
  assert_refused_at ("[pronouns]", "[pronouns", "a group is written as [name] alone in its line.");
  assert_refused_at ("masculine=he", "he", "a line is “key=value” in a [group], or begins with #.");
  assert_refused_at ("where=later", "where=last", "the place of a verb can only be “later”.");
  assert_refused_at ("month='in' MMMM y", "month=in MMMM y",
                     "“in MMMM y” is no date pattern. Words in it stand between apostrophes.");
  assert_refused_at ("two=", "tow=", "[lists] has no key “tow”. Is “two” meant?");
}

static void
test_missing (void)
{
  assert_refused ("\nlanguage=en", "", "my.style, line 9: the style needs “language” in [style].");
  assert_refused ("governs=p\nform=spoke of", "governs=n\nform=spoke of",
                  "my.style: the style needs two verbs that govern the form partial-quote, are "
                  "free and may begin a turn.");
  assert_refused ("[shape topics turned]\nfor=nobody", "[shape topics turned]\nfor=speaker",
                  "my.style: the style needs two shapes without conditions for the form topics, "
                  "for nobody, where=first.");
}

/* An error in a small template inside a style names its line in the file. */
static void
test_template_error (void)
{
  g_autofree char *text = load_english ();
  g_autoptr (GString) changed = g_string_new (text);
  g_autoptr (GError) error = NULL;

  g_string_replace (changed, "plain={{name}}", "plain={{name", 1);
  g_assert_null (rap_style_new ("my.style", changed->str, &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_STYLE);
  g_assert_true (g_str_has_prefix (error->message, "my.style, line "));
}

static void
test_not_found (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_style_load ("xx", &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_suffix (error->message, "There are: en, en-US."));
}

static char *
refuse (const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_style_new ("my.style", text, &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_STYLE);
  return g_strdup (error->message);
}

/* A style may say only what it has otherwise than another. */
static void
test_base (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStyle) style =
    rap_style_new ("my.style", "[style]\nname=Mine\nbase=en\n[roles]\nguest=visitor\n", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (rap_style_get_name (style), ==, "Mine");
  g_assert_cmpstr (rap_style_get_language (style), ==, "en");
  g_assert_cmpstr (rap_style_get_word (style, "roles", "guest"), ==, "visitor");
  g_assert_cmpstr (rap_style_get_word (style, "roles", "speaker"), ==, "speaker");
  g_assert_nonnull (rap_style_find_verb (style, "stressed"));
}

static void
test_base_errors (void)
{
  g_autofree char *unknown = refuse ("[style]\nname=Mine\nbase=xx\n");
  g_autofree char *based = refuse ("[style]\nname=Mine\nbase=en-US\n");
  g_autofree char *verb = refuse ("[style]\nname=Mine\nbase=en\n\n[verb hinted]\ngoverns=c\n"
                                  "form=hinted\n");

  g_assert_cmpstr (unknown, ==,
                   "my.style, line 3: No house style is called “xx”. There are: en, en-US.");
  g_assert_true (g_str_has_prefix (based, "my.style, line 3: "));
  g_assert_nonnull (strstr (based, "has no base itself"));
  g_assert_cmpstr (verb, ==,
                   "my.style, line 5: a style with a base has its verbs and sentences from there.");
}

static void
test_united_states (void)
{
  g_autoptr (RapStyle) style = rap_style_load ("en-US", NULL);
  g_autofree char *day = rap_date_format (style, "on", "2023-11-03", NULL);
  g_autofree char *days = rap_date_format (style, "on", "2023-11-03", "2023-11-05");
  g_autofree char *months = rap_date_format (style, "on", "2023-11-30", "2023-12-01");
  g_autofree char *years = rap_date_format (style, "on", "2023-12-31", "2024-01-01");
  g_autofree char *month = rap_date_format (style, "on", "2023-11", NULL);
  g_autofree char *season = rap_date_format (style, "on", "2023-23", NULL);
  g_autofree char *time = rap_date_format_time (style, "15:30", NULL);

  g_assert_cmpstr (day, ==, "on November 3, 2023,");
  g_assert_cmpstr (days, ==, "on November 3–5, 2023,");
  g_assert_cmpstr (months, ==, "from November 30 to December 1, 2023,");
  g_assert_cmpstr (years, ==, "from December 31, 2023, to January 1, 2024,");
  g_assert_cmpstr (month, ==, "in November 2023");
  g_assert_cmpstr (season, ==, "in the fall of 2023");
  g_assert_cmpstr (time, ==, "3:30 PM");
  g_assert_cmpstr (rap_style_get_word (style, "lists", "last"), ==, ", and ");
}

static void
test_dates (void)
{
  static const struct
  {
    const char *pattern, *first, *last, *expected;
  } cases[] = {
    { "on", "2023-11-03", NULL, "on 3 November 2023" },
    { "on", "2023-11-03", "2023-11-03", "on 3 November 2023" },
    { "on", "2023-11-03", "2023-11-05", "on 3–5 November 2023" },
    { "on", "2023-11-30", "2023-12-01", "from 30 November to 1 December 2023" },
    { "on", "2023-12-31", "2024-01-01", "from 31 December 2023 to 1 January 2024" },
    { "on", "2023-11", NULL, "in November 2023" },
    { "on", "2023-21", NULL, "in the spring of 2023" },
    { "on", "2023-24", NULL, "in the winter of 2023" },
    { "on", "2023", NULL, "in 2023" },
    { "on", "2023-11~", NULL, "around November 2023" },
    { "prose", "2023-21", NULL, "spring 2023" },
    { "weekday", "2023-11-03", NULL, "Friday, 3 November 2023" },
    { "nonesuch", "2023-11-03", NULL, "3 November 2023" },
  };
  g_autoptr (RapStyle) style = rap_style_load ("en", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *date = rap_date_format (style, cases[i].pattern, cases[i].first,
                                               cases[i].last);

      g_assert_cmpstr (date, ==, cases[i].expected);
    }
  g_assert_null (rap_date_format (style, "on", NULL, NULL));
}

static void
test_times (void)
{
  g_autoptr (RapStyle) style = rap_style_load ("en", NULL);
  g_autofree char *from = rap_date_format_time (style, "10:00", NULL);
  g_autofree char *range = rap_date_format_time (style, "09:30", "13:00");
  g_autofree char *utc = rap_date_format_instant (style, "utc", "2023-11-03T07:00:00Z", "UTC");
  g_autofree char *local = rap_date_format_instant (style, "embargo", "2023-11-03T07:00:00Z",
                                                    "Asia/Baku");

  g_assert_cmpstr (from, ==, "10:00");
  g_assert_cmpstr (range, ==, "09:30–13:00");
  g_assert_cmpstr (utc, ==, "07:00 UTC, 3 November 2023");
  g_assert_cmpstr (local, ==, "11:00 GMT+4, 3 November 2023");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/style/errors", test_errors);
  g_test_add_func ("/style/missing", test_missing);
  g_test_add_func ("/style/template-error", test_template_error);
  g_test_add_func ("/style/not-found", test_not_found);
  g_test_add_func ("/style/base", test_base);
  g_test_add_func ("/style/base-errors", test_base_errors);
  g_test_add_func ("/style/united-states", test_united_states);
  g_test_add_func ("/style/dates", test_dates);
  g_test_add_func ("/style/times", test_times);
  return g_test_run ();
}
