/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of months and seasons. Months are ICU's; seasons, which it lacks,
 * are a table. */

#include "record/rap-date-name.h"

#include <unicode/udat.h>
#include <unicode/uloc.h>

#include "record/rap-fold.h"

/* A word is taken for a month from so many letters on. */
#define MIN_LETTERS 3
#define MAX_NAME    64
#define SEVERAL     -1

static const char *const languages[] = { "en", "az", "ru", "kk", "tr" };

static const struct
{
  const char *language;
  const char *word;
  RapSeason season;
} seasons[] = {
  { "en", "spring", RAP_SEASON_SPRING }, { "en", "summer", RAP_SEASON_SUMMER },
  { "en", "autumn", RAP_SEASON_AUTUMN }, { "en", "fall", RAP_SEASON_AUTUMN },
  { "en", "winter", RAP_SEASON_WINTER }, { "az", "yaz", RAP_SEASON_SPRING },
  { "az", "yay", RAP_SEASON_SUMMER },    { "az", "payız", RAP_SEASON_AUTUMN },
  { "az", "qış", RAP_SEASON_WINTER },    { "ru", "весна", RAP_SEASON_SPRING },
  { "ru", "весной", RAP_SEASON_SPRING }, { "ru", "лето", RAP_SEASON_SUMMER },
  { "ru", "летом", RAP_SEASON_SUMMER },  { "ru", "осень", RAP_SEASON_AUTUMN },
  { "ru", "осенью", RAP_SEASON_AUTUMN }, { "ru", "зима", RAP_SEASON_WINTER },
  { "ru", "зимой", RAP_SEASON_WINTER },  { "kk", "көктем", RAP_SEASON_SPRING },
  { "kk", "жаз", RAP_SEASON_SUMMER },    { "kk", "күз", RAP_SEASON_AUTUMN },
  { "kk", "қыс", RAP_SEASON_WINTER },    { "tr", "ilkbahar", RAP_SEASON_SPRING },
  { "tr", "yaz", RAP_SEASON_SUMMER },    { "tr", "sonbahar", RAP_SEASON_AUTUMN },
  { "tr", "kış", RAP_SEASON_WINTER },
};

/* What two places say together: one of them nothing, both the same, or several. */
static int
agree (int found, int other)
{
  if (found == 0 || found == other)
    return other;
  return other == 0 ? found : SEVERAL;
}

/* Whole names before beginnings: "may" is no beginning of "mayıs". */
static int
find_in_form (UDateFormat *format, UDateFormatSymbolType type, const char *folded)
{
  int begun = 0;

  for (int month = 0; month < 12; month++)
    {
      UErrorCode code = U_ZERO_ERROR;
      UChar name[MAX_NAME];
      int length = udat_getSymbols (format, type, month, name, MAX_NAME, &code);
      g_autofree char *text = U_SUCCESS (code) ? g_utf16_to_utf8 (name, length, NULL, NULL, NULL)
                                               : NULL;
      g_autofree char *whole = rap_fold (text);

      if (g_str_equal (whole, folded))
        return month + 1;
      if (g_str_has_prefix (whole, folded))
        begun = agree (begun, month + 1);
    }
  return begun;
}

static int
find_in_language (const char *language, const char *folded)
{
  UErrorCode code = U_ZERO_ERROR;
  UDateFormat *format = udat_open (UDAT_NONE, UDAT_MEDIUM, language, NULL, 0, NULL, 0, &code);
  int found = 0;

  if (U_SUCCESS (code))
    found = agree (find_in_form (format, UDAT_MONTHS, folded),
                   find_in_form (format, UDAT_STANDALONE_MONTHS, folded));
  if (format)
    udat_close (format);
  return found;
}

int
rap_date_name_find_month (const char *word, const char *language)
{
  g_autofree char *folded = NULL;
  int found;

  g_return_val_if_fail (word && language, 0);

  folded = rap_fold (word);
  if (g_utf8_strlen (word, -1) < MIN_LETTERS || *folded == '\0')
    return 0;
  found = find_in_language (language, folded);
  if (found == 0)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
        found = agree (found, find_in_language (languages[i], folded));
      if (found == 0)
        found = find_in_language (uloc_getDefault (), folded);
    }
  return MAX (found, 0);
}

RapSeason
rap_date_name_find_season (const char *word, const char *language)
{
  g_autofree char *folded = NULL;
  int found = RAP_SEASON_NONE;

  g_return_val_if_fail (word && language, RAP_SEASON_NONE);

  folded = g_utf8_casefold (word, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (seasons); i++)
    {
      g_autofree char *name = g_utf8_casefold (seasons[i].word, -1);

      if (!g_str_equal (name, folded))
        continue;
      if (g_str_equal (seasons[i].language, language))
        return seasons[i].season;
      found = agree (found, seasons[i].season);
    }
  return MAX (found, 0);
}
