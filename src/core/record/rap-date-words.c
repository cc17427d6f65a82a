/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates as people write them. Months are ICU's; seasons, which it lacks, are a
 * table. */

#include "record/rap-date-words.h"

#include <glib/gi18n-lib.h>
#include <unicode/udat.h>

#include "record/rap-date.h"
#include "record/rap-fold.h"
#include "record/rap-record-error.h"

/* A word is taken for a month from so many letters on. */
#define MIN_LETTERS 3
#define MAX_NAME    64

static const char *const languages[] = { "en", "az", "ru", "kk", "tr" };

static const struct
{
  const char *word;
  RapSeason season;
} seasons[] = {
  { "spring", RAP_SEASON_SPRING },   { "summer", RAP_SEASON_SUMMER },
  { "autumn", RAP_SEASON_AUTUMN },   { "fall", RAP_SEASON_AUTUMN },
  { "winter", RAP_SEASON_WINTER },   { "yaz", RAP_SEASON_SPRING },
  { "yay", RAP_SEASON_SUMMER },      { "payız", RAP_SEASON_AUTUMN },
  { "qış", RAP_SEASON_WINTER },      { "весна", RAP_SEASON_SPRING },
  { "весной", RAP_SEASON_SPRING },   { "лето", RAP_SEASON_SUMMER },
  { "летом", RAP_SEASON_SUMMER },    { "осень", RAP_SEASON_AUTUMN },
  { "осенью", RAP_SEASON_AUTUMN },   { "зима", RAP_SEASON_WINTER },
  { "зимой", RAP_SEASON_WINTER },    { "көктем", RAP_SEASON_SPRING },
  { "жаз", RAP_SEASON_SUMMER },      { "күз", RAP_SEASON_AUTUMN },
  { "қыс", RAP_SEASON_WINTER },      { "ilkbahar", RAP_SEASON_SPRING },
  { "sonbahar", RAP_SEASON_AUTUMN }, { "kış", RAP_SEASON_WINTER },
};

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

/* The month of which @word is the name in a language, or its beginning; 0: none. */
static int
find_month_in (const char *language, UDateFormatSymbolType type, const char *key)
{
  UErrorCode code = U_ZERO_ERROR;
  UDateFormat *format = udat_open (UDAT_NONE, UDAT_MEDIUM, language, NULL, 0, NULL, 0, &code);
  int found = 0;

  for (int month = 0; U_SUCCESS (code) && month < 12 && found == 0; month++)
    {
      UChar name[MAX_NAME];
      int length = udat_getSymbols (format, type, month, name, MAX_NAME, &code);
      g_autofree char *text = U_SUCCESS (code) ? g_utf16_to_utf8 (name, length, NULL, NULL, NULL)
                                               : NULL;
      g_autofree char *whole = text ? rap_fold (text) : NULL;

      if (whole && g_str_has_prefix (whole, key))
        found = month + 1;
    }
  if (format)
    udat_close (format);
  return found;
}

static int
find_month (const char *word)
{
  g_autofree char *key = rap_fold (word);

  if (g_utf8_strlen (word, -1) < MIN_LETTERS || *key == '\0')
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      int month = find_month_in (languages[i], UDAT_MONTHS, key);

      if (month == 0)
        month = find_month_in (languages[i], UDAT_STANDALONE_MONTHS, key);
      if (month > 0)
        return month;
    }
  return 0;
}

static RapSeason
find_season (const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (seasons); i++)
    {
      g_autofree char *folded = g_utf8_casefold (seasons[i].word, -1);

      if (g_str_equal (folded, word))
        return seasons[i].season;
    }
  return RAP_SEASON_NONE;
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
take_word (RapDate *date, const char *word)
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
  season = find_season (word);
  if (season != RAP_SEASON_NONE && date->season == RAP_SEASON_NONE)
    {
      date->season = season;
      return TRUE;
    }
  month = find_month (word);
  if (month == 0 || date->month != 0)
    return FALSE;
  date->month = month;
  return TRUE;
}

/* Reads one side of a range; what it does not say stays 0. */
static gboolean
read_side (const char *side, RapDate *date)
{
  static GRegex *figures;
  g_autofree char *folded = g_utf8_casefold (side, -1);
  g_autoptr (GMatchInfo) match = NULL;

  *date = (RapDate) { 0 };
  if (g_once_init_enter_pointer (&figures))
    g_once_init_leave_pointer (&figures,
                               g_regex_new ("^\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\s*$", 0, 0,
                                            NULL));
  if (g_regex_match (figures, side, 0, &match))
    {
      g_autofree char *day = g_match_info_fetch (match, 1);
      g_autofree char *month = g_match_info_fetch (match, 2);
      g_autofree char *year = g_match_info_fetch (match, 3);

      date->day = atoi (day);
      date->month = atoi (month);
      date->year = atoi (year);
      return date->month >= 1 && date->month <= 12;
    }
  for (const char *c = folded; *c;)
    {
      const char *start = c;
      gunichar first = g_utf8_get_char (c);
      gboolean digit = g_ascii_isdigit (*c);
      g_autofree char *part = NULL;

      if (!digit && !g_unichar_isalpha (first) && !g_unichar_ismark (first))
        {
          if (*c == '~')
            date->approximate = TRUE;
          else if (!g_unichar_isspace (first) && strchr (".,'’", *c) == NULL)
            return FALSE;
          c = g_utf8_next_char (c);
          continue;
        }
      while (*c && (digit ? g_ascii_isdigit (*c)
                          : g_unichar_isalpha (g_utf8_get_char (c)) ||
                              g_unichar_ismark (g_utf8_get_char (c))))
        c = g_utf8_next_char (c);
      part = g_strndup (start, c - start);
      if (digit ? !take_number (date, part) : !take_word (date, part))
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
read_range (const char *words, char **starts, char **ends)
{
  g_auto (GStrv) sides = split (words);
  guint n_sides = g_strv_length (sides);
  RapDate first, last = { 0 };
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (n_sides > 2 || !read_side (sides[0], &first) ||
      (n_sides == 2 && !read_side (sides[1], &last)))
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
rap_date_words_parse (const char *words, char **starts, char **ends, GError **error)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));

  g_return_val_if_fail (words && starts && ends, FALSE);

  if (*stripped == '\0')
    {
      *starts = *ends = NULL;
      return TRUE;
    }
  if (read_stored (stripped, starts, ends) || read_range (stripped, starts, ends))
    return TRUE;
  g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
               _("“%s” is not understood as a date. Write it like 3 November 2023, "
                 "3–4 November 2023 or spring 2024."),
                 stripped);
  return FALSE;
}
