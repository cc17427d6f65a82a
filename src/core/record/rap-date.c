/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A calendar date with its precision. GDate does the calendar's arithmetic. */

#include "record/rap-date.h"

#include <glib/gi18n-lib.h>

#include "record/rap-record-error.h"

/* Reads exactly @n digits and moves on. */
static gboolean
take_digits (const char **text, int n, int *value)
{
  *value = 0;
  for (int i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit ((*text)[i]))
        return FALSE;
      *value = *value * 10 + ((*text)[i] - '0');
    }
  *text += n;
  return TRUE;
}

static gboolean
take_char (const char **text, char c)
{
  if (**text != c)
    return FALSE;
  *text += 1;
  return TRUE;
}

/* Takes the digits apart; what they say is checked later. A season is still
 * called a month here. */
static gboolean
take_date (const char *text, RapDate *date)
{
  if (!take_digits (&text, 4, &date->year))
    return FALSE;

  date->precision = RAP_DATE_PRECISION_YEAR;
  if (take_char (&text, '-'))
    {
      if (!take_digits (&text, 2, &date->month))
        return FALSE;
      date->precision = RAP_DATE_PRECISION_MONTH;
      if (take_char (&text, '-'))
        {
          if (!take_digits (&text, 2, &date->day))
            return FALSE;
          date->precision = RAP_DATE_PRECISION_DAY;
        }
    }
  date->approximate = take_char (&text, '~');
  return *text == '\0';
}

static void
tell_season (RapDate *date)
{
  if (date->precision == RAP_DATE_PRECISION_MONTH && date->month >= RAP_SEASON_SPRING &&
      date->month <= RAP_SEASON_WINTER)
    {
      date->season = date->month;
      date->month = 0;
      date->precision = RAP_DATE_PRECISION_SEASON;
    }
}

static gboolean
check_existence (const RapDate *date, const char *edtf, GError **error)
{
  gboolean has_month = date->precision <= RAP_DATE_PRECISION_MONTH;

  if (date->year == 0)
    g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
                 _("The date “%s” does not exist: there is no year 0."), edtf);
  else if (has_month && !g_date_valid_month (date->month))
    g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
                 _("The date “%s” does not exist: months go from 01 to 12."), edtf);
  else if (date->precision == RAP_DATE_PRECISION_DAY &&
           !g_date_valid_dmy (date->day, date->month, date->year))
    g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
                 _("The date “%s” does not exist: days of that month go from 01 to %d."), edtf,
                   g_date_get_days_in_month (date->month, date->year));
  else
    return TRUE;

  return FALSE;
}

gboolean
rap_date_parse (const char *edtf, RapDate *date, GError **error)
{
  RapDate found = { 0 };

  g_return_val_if_fail (edtf != NULL, FALSE);

  if (!take_date (edtf, &found))
    {
      g_autofree char *excerpt = rap_record_error_excerpt (edtf);

      g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
                   _("“%s” is not a date. Write a day as 2023-11-03, a month as 2023-11, a year as "
                     "2023, a season from 2023-21 (spring) to 2023-24 (winter); end it with ~ if "
                     "it is approximate."),
                     excerpt);
      return FALSE;
    }

  tell_season (&found);
  if (!check_existence (&found, edtf, error))
    return FALSE;
  if (date)
    *date = found;
  return TRUE;
}

RapDate
rap_date_from_day (const GDate *day)
{
  RapDate date = { 0 };

  g_return_val_if_fail (g_date_valid (day) && g_date_get_year (day) <= 9999, date);

  date.year = g_date_get_year (day);
  date.month = g_date_get_month (day);
  date.day = g_date_get_day (day);
  date.precision = RAP_DATE_PRECISION_DAY;
  return date;
}

char *
rap_date_to_string (const RapDate *date)
{
  const char *mark;

  g_return_val_if_fail (date != NULL && date->year > 0, NULL);

  mark = date->approximate ? "~" : "";
  switch (date->precision)
    {
    case RAP_DATE_PRECISION_DAY:
      return g_strdup_printf ("%04d-%02d-%02d%s", date->year, date->month, date->day, mark);
    case RAP_DATE_PRECISION_MONTH:
      return g_strdup_printf ("%04d-%02d%s", date->year, date->month, mark);
    case RAP_DATE_PRECISION_SEASON:
      return g_strdup_printf ("%04d-%02d%s", date->year, (int) date->season, mark);
    case RAP_DATE_PRECISION_YEAR:
      return g_strdup_printf ("%04d%s", date->year, mark);
    default:
      g_return_val_if_reached (NULL);
    }
}

void
rap_date_get_first_day (const RapDate *date, GDate *day)
{
  int month = 1;

  g_return_if_fail (date != NULL && date->year > 0);

  if (date->precision == RAP_DATE_PRECISION_SEASON)
    month = 3 * (date->season - RAP_SEASON_SPRING) + G_DATE_MARCH;
  else if (date->precision != RAP_DATE_PRECISION_YEAR)
    month = date->month;

  g_date_clear (day, 1);
  g_date_set_dmy (day, date->precision == RAP_DATE_PRECISION_DAY ? date->day : 1, month,
                  date->year);
}

void
rap_date_get_last_day (const RapDate *date, GDate *day)
{
  int months = 0;

  rap_date_get_first_day (date, day);
  if (date->precision == RAP_DATE_PRECISION_MONTH)
    months = 1;
  else if (date->precision == RAP_DATE_PRECISION_SEASON)
    months = 3;
  else if (date->precision == RAP_DATE_PRECISION_YEAR)
    months = 12;

  if (months > 0)
    {
      g_date_add_months (day, months);
      g_date_subtract_days (day, 1);
    }
}

int
rap_date_compare (const RapDate *a, const RapDate *b)
{
  GDate first_a, first_b, last_a, last_b;
  int order;

  rap_date_get_first_day (a, &first_a);
  rap_date_get_first_day (b, &first_b);
  rap_date_get_last_day (a, &last_a);
  rap_date_get_last_day (b, &last_b);

  order = g_date_compare (&first_a, &first_b);
  if (order == 0)
    order = g_date_compare (&last_b, &last_a);
  if (order == 0)
    order = (a->approximate != 0) - (b->approximate != 0);
  return order;
}

gboolean
rap_date_is_within (const RapDate *date, const RapDate *from, const RapDate *to)
{
  GDate start, end, bound;

  rap_date_get_first_day (date, &start);
  rap_date_get_last_day (date, &end);

  if (from)
    {
      rap_date_get_first_day (from, &bound);
      if (g_date_compare (&end, &bound) < 0)
        return FALSE;
      if (g_date_compare (&bound, &start) > 0)
        start = bound;
    }
  if (to)
    {
      rap_date_get_last_day (to, &bound);
      if (g_date_compare (&bound, &start) < 0)
        return FALSE;
    }
  return TRUE;
}
