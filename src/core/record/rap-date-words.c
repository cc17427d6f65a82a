/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates as people write them: words and figures in any order, and two of them
 * that complete each other. */

#include "record/rap-date-words.h"

#include <glib/gi18n-lib.h>

#include "record/rap-date-name.h"
#include "record/rap-record-error.h"

/* Words beside a date that say nothing more. */
static const char *const fillers[] = { "of",   "the", "г",  "года", "год", "il",  "ilin",
                                       "ildə", "cü",  "cı", "ci",   "cu",  "жыл", "жылы",
                                       "st",   "nd",  "rd", "th",   "го",  "е" };

static const char *const about[] = { "about", "around",   "circa",    "ca",     "c",
                                     "около", "примерно", "təxminən", "шамамен" };

static gboolean
is_among (const char *word, const char *const *words, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    {
      g_autofree char *folded = g_utf8_casefold (words[i], -1);

      if (g_str_equal (folded, word))
        return TRUE;
    }
  return FALSE;
}

/* A number is a day when it has one or two digits, a year when it has four. */
static gboolean
take_number (RapDate *date, const char *digits)
{
  gsize length = strlen (digits);
  int number = atoi (digits);

  if (length == 4 && date->year == 0)
    date->year = number;
  else if (length <= 2 && date->day == 0)
    date->day = number;
  else
    return FALSE;
  return number > 0;
}

static gboolean
take_word (RapDate *date, const char *word, const char *language)
{
  RapSeason season;
  int month;

  if (is_among (word, fillers, G_N_ELEMENTS (fillers)))
    return TRUE;
  if (is_among (word, about, G_N_ELEMENTS (about)))
    {
      date->approximate = TRUE;
      return TRUE;
    }
  season = rap_date_name_find_season (word, language);
  if (season != RAP_SEASON_NONE && date->season == RAP_SEASON_NONE)
    {
      date->season = season;
      return TRUE;
    }
  month = rap_date_name_find_month (word, language);
  if (month == 0 || date->month != 0)
    return FALSE;
  date->month = month;
  return TRUE;
}

/* 3.11.2023: sets @date, or tells that @side is no such. */
static gboolean
read_figures (const char *side, RapDate *date)
{
  g_autoptr (GRegex) figures = g_regex_new ("^\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\s*$", 0, 0,
                                            NULL);
  g_auto (GStrv) parts = NULL;

  if (!g_regex_match (figures, side, 0, NULL))
    return FALSE;
  parts = g_regex_split (figures, side, 0);
  date->day = atoi (parts[1]);
  date->month = atoi (parts[2]);
  date->year = atoi (parts[3]);
  return TRUE;
}

static gboolean
is_letter (const char *c)
{
  gunichar letter = g_utf8_get_char (c);

  return g_unichar_isalpha (letter) || g_unichar_ismark (letter);
}

/* What stands between words and figures. */
static gboolean
take_sign (RapDate *date, const char *c)
{
  if (*c == '~')
    date->approximate = TRUE;
  return *c == '~' || g_unichar_isspace (g_utf8_get_char (c)) || strchr (".,'", *c) ||
         g_str_has_prefix (c, "’");
}

/* Reads one side of a range; what it does not say stays 0. */
static gboolean
read_side (const char *side, const char *language, RapDate *date)
{
  g_autofree char *folded = g_utf8_casefold (side, -1);
  const char *c = folded;

  *date = (RapDate) { 0 };
  if (read_figures (side, date))
    return date->month >= 1 && date->month <= 12;
  while (*c)
    {
      const char *start = c;
      gboolean digit = g_ascii_isdigit (*c);
      g_autofree char *part = NULL;

      if (!digit && !is_letter (c))
        {
          if (!take_sign (date, c))
            return FALSE;
          c = g_utf8_next_char (c);
          continue;
        }
      while (*c && (digit ? g_ascii_isdigit (*c) : is_letter (c)))
        c = g_utf8_next_char (c);
      part = g_strndup (start, c - start);
      if (digit ? !take_number (date, part) : !take_word (date, part, language))
        return FALSE;
    }
  return TRUE;
}

/* What one side leaves out is the other's. */
static void
complete (RapDate *date, const RapDate *other)
{
  if (date->year == 0)
    date->year = other->year;
  if (date->day != 0 && date->month == 0)
    date->month = other->month;
  date->approximate |= other->approximate;
}

static char *
to_edtf (RapDate *date)
{
  g_autofree char *edtf = NULL;

  if (date->year == 0 || (date->season && (date->month || date->day)) ||
      (date->day && date->month == 0))
    return NULL;
  date->precision = date->day      ? RAP_DATE_PRECISION_DAY
                    : date->month  ? RAP_DATE_PRECISION_MONTH
                    : date->season ? RAP_DATE_PRECISION_SEASON
                                   : RAP_DATE_PRECISION_YEAR;
  edtf = rap_date_to_string (date);
  return rap_date_parse (edtf, NULL, NULL) ? g_steal_pointer (&edtf) : NULL;
}

/* The dash between two dates; that of "2023-cü" and "3-го" is none. */
static char **
split (const char *words)
{
  g_autoptr (GRegex) ending = g_regex_new ("(\\d)-(?=\\p{L}{1,2}\\b)", 0, 0, NULL);
  g_autoptr (GRegex) dash = g_regex_new ("\\s*(?:[-–—]|\\bto\\b)\\s*", 0, 0, NULL);
  g_autofree char *without = g_regex_replace (ending, words, -1, 0, "\\1 ", 0, NULL);

  return g_regex_split (dash, without, 0);
}

static gboolean
read_range (const char *words, const char *language, char **starts, char **ends)
{
  g_auto (GStrv) sides = split (words);
  guint n_sides = g_strv_length (sides);
  RapDate first, last = { 0 };
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (n_sides > 2 || !read_side (sides[0], language, &first) ||
      (n_sides == 2 && !read_side (sides[1], language, &last)))
    return FALSE;
  if (n_sides == 2)
    {
      complete (&first, &last);
      complete (&last, &first);
      end = to_edtf (&last);
    }
  start = to_edtf (&first);
  if (start == NULL || (n_sides == 2 && (end == NULL || rap_date_compare (&first, &last) > 0)))
    return FALSE;
  *starts = g_steal_pointer (&start);
  *ends = g_steal_pointer (&end);
  return TRUE;
}

/* The stored form, and two of it with a slash between (ISO 8601's interval). */
static gboolean
read_stored (const char *words, char **starts, char **ends)
{
  g_auto (GStrv) sides = g_strsplit (words, "/", -1);
  guint n_sides = g_strv_length (sides);
  RapDate first, last;

  if (n_sides == 0 || n_sides > 2 || !rap_date_parse (sides[0], &first, NULL) ||
      (n_sides == 2 &&
       (!rap_date_parse (sides[1], &last, NULL) || rap_date_compare (&first, &last) > 0)))
    return FALSE;
  *starts = g_strdup (sides[0]);
  *ends = g_strdup (sides[1]);
  return TRUE;
}

gboolean
rap_date_words_parse (const char *words,
                      const char *language,
                      char **starts,
                      char **ends,
                      GError **error)
{
  g_autofree char *stripped = NULL;
  g_autofree char *excerpt = NULL;

  g_return_val_if_fail (words && language && starts && ends, FALSE);

  stripped = g_strstrip (g_strdup (words));
  if (*stripped == '\0')
    {
      *starts = *ends = NULL;
      return TRUE;
    }
  if (read_stored (stripped, starts, ends) || read_range (stripped, language, starts, ends))
    return TRUE;
  excerpt = rap_record_error_excerpt (stripped);
  g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
               _("“%s” is not understood as a date. Write it like 3 November 2023, "
                 "3–4 November 2023 or spring 2024."),
                 excerpt);
  return FALSE;
}
