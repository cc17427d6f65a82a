/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates as a house style writes them. The patterns are ICU's
 * (https://unicode-org.github.io/icu/userguide/format_parse/datetime/), the
 * names of months and days its data's. */

#include "release/rap-date-format.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/ustring.h>

/* Formats of dates are short; longer is a mistake in a style. */
#define MAX_FORMATTED 512

static const char *const season_names[] = { "spring", "summer", "autumn", "winter" };

static char *
format_milliseconds (const char *language, const char *zone, const char *pattern, double when)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar pattern16[MAX_FORMATTED], zone16[64], result[MAX_FORMATTED];
  char utf8[4 * MAX_FORMATTED];
  UDateFormat *format;

  u_strFromUTF8 (pattern16, MAX_FORMATTED, NULL, pattern, -1, &status);
  u_strFromUTF8 (zone16, G_N_ELEMENTS (zone16), NULL, zone, -1, &status);
  if (U_FAILURE (status) || status == U_STRING_NOT_TERMINATED_WARNING)
    return NULL;
  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, language, zone16, -1, pattern16, -1, &status);
  if (U_FAILURE (status))
    return NULL;
  udat_format (format, when, result, MAX_FORMATTED, NULL, &status);
  udat_close (format);
  u_strToUTF8 (utf8, sizeof utf8, NULL, result, -1, &status);
  return U_SUCCESS (status) ? g_strdup (utf8) : NULL;
}

static char *
format_day (RapStyle *style, const char *pattern, const RapDate *date)
{
  GDate day;
  g_autoptr (GDateTime) noon = NULL;

  rap_date_get_first_day (date, &day);
  noon = g_date_time_new_utc (g_date_get_year (&day), g_date_get_month (&day),
                              g_date_get_day (&day), 12, 0, 0);
  return format_milliseconds (rap_style_get_language (style), "UTC", pattern,
                              1000.0 * g_date_time_to_unix (noon));
}

/* The pattern's key for a date, or for a range. */
static const char *
choose_key (const RapDate *first, const RapDate *last)
{
  static const char *const keys[] = { "day", "month", "season", "year" };

  if (rap_date_compare (first, last) == 0 || first->precision != RAP_DATE_PRECISION_DAY ||
      last->precision != RAP_DATE_PRECISION_DAY)
    return keys[first->precision];
  if (first->year != last->year)
    return "range";
  return first->month != last->month ? "same-year" : "same-month";
}

static char *
put_season (RapStyle *style, const char *pattern, const RapDate *date)
{
  g_autoptr (GString) text = g_string_new (pattern);
  const char *season;

  if (date->precision != RAP_DATE_PRECISION_SEASON)
    return g_string_free_and_steal (g_steal_pointer (&text));
  season = rap_style_get_word (style, "seasons", season_names[date->season - RAP_SEASON_SPRING]);
  g_string_replace (text, "{season}", season ? season : "", 0);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static char *
format_range (RapStyle *style, const char *pattern, const RapDate *first, const RapDate *last)
{
  g_autofree char *whole = put_season (style, pattern, first);
  g_auto (GStrv) parts = g_strsplit (whole, "|", 2);
  g_autofree char *from = parts[0] ? format_day (style, parts[0], first) : NULL;
  g_autofree char *to = parts[0] && parts[1] ? format_day (style, parts[1], last) : NULL;

  return from ? g_strconcat (from, to, NULL) : NULL;
}

static const char *
find_pattern (RapStyle *style, const char *name, const char *key)
{
  g_autofree char *group = g_strconcat ("date ", name, NULL);
  const char *pattern = rap_style_get_word (style, group, key);

  return pattern ? pattern : rap_style_get_word (style, "date prose", key);
}

char *
rap_date_format (RapStyle *style, const char *pattern, const char *first, const char *last)
{
  RapDate from, to;
  const char *about, *found;
  g_autofree char *exact = NULL;

  if (first == NULL || !rap_date_parse (first, &from, NULL))
    return NULL;
  if (last == NULL || !rap_date_parse (last, &to, NULL))
    to = from;
  about = from.approximate ? find_pattern (style, pattern, "approximately") : NULL;
  found = find_pattern (style, about ? "prose" : pattern, choose_key (&from, &to));
  if (found == NULL)
    found = find_pattern (style, "prose", "day");
  exact = format_range (style, found, &from, &to);
  return exact ? g_strconcat (about ? about : "", exact, NULL) : NULL;
}

static char *
format_clock (RapStyle *style, const char *time)
{
  g_autofree char *instant = g_strdup_printf ("1970-01-01T%s:00Z", time);

  return rap_date_format_instant (style, "clock", instant, "UTC");
}

char *
rap_date_format_time (RapStyle *style, const char *first, const char *last)
{
  g_autofree char *from = first ? format_clock (style, first) : NULL;
  g_autofree char *to = last ? format_clock (style, last) : NULL;
  const char *range = rap_style_get_word (style, "time", "range");

  if (from == NULL || to == NULL)
    return g_steal_pointer (&from);
  return g_strconcat (from, range ? range : "–", to, NULL);
}

char *
rap_date_format_instant (RapStyle *style,
                         const char *pattern,
                         const char *instant,
                         const char *zone)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (instant, NULL);
  const char *found = rap_style_get_word (style, "time", pattern);

  if (moment == NULL || found == NULL)
    return NULL;
  return format_milliseconds (rap_style_get_language (style), zone, found,
                              1000.0 * g_date_time_to_unix (moment));
}

/* Whether each letter outside of apostrophes is a field of dates
 * (https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table);
 * ICU lets some pass that are none. */
static gboolean
has_fields_only (const char *pattern)
{
  static const char fields[] = "GyYuUrQqMLlwWdDFgEecabBhHKkjJCmsSAzZOvVXx";
  gboolean is_quoted = FALSE;

  for (const char *p = pattern; *p != '\0'; p++)
    {
      if (*p == '\'')
        is_quoted = !is_quoted;
      else if (!is_quoted && g_ascii_isalpha (*p) && strchr (fields, *p) == NULL)
        return FALSE;
    }
  return !is_quoted;
}

gboolean
rap_date_pattern_is_valid (const char *pattern)
{
  g_auto (GStrv) parts = g_strsplit (pattern, "|", 2);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *formatted = has_fields_only (parts[i])
                                     ? format_milliseconds ("en", "UTC", parts[i], 0)
                                     : NULL;

      if (formatted == NULL)
        return FALSE;
    }
  return TRUE;
}
