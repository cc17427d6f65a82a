/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Local times, instants and time zones. GLib does the calendar and the zones. */

#include "record/rap-time.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "record/rap-record-error.h"

/* Whether @text has the form of @pattern, in which 0 stands for any digit. */
static gboolean
has_form (const char *text, const char *pattern)
{
  for (; *pattern != '\0'; text++, pattern++)
    if (*pattern == '0' ? !g_ascii_isdigit (*text) : *text != *pattern)
      return FALSE;
  return *text == '\0';
}

static int
number (const char *digits)
{
  return 10 * (digits[0] - '0') + (digits[1] - '0');
}

gboolean
rap_time_check (const char *time, GError **error)
{
  g_autofree char *excerpt = NULL;

  g_return_val_if_fail (time != NULL, FALSE);

  if (has_form (time, "00:00") && number (time) <= 23 && number (time + 3) <= 59)
    return TRUE;

  excerpt = rap_record_error_excerpt (time);
  g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME,
               _("“%s” is not a time of day. Write it as 09:30, from 00:00 to 23:59."), excerpt);
  return FALSE;
}

/* GLib would also take offsets, rules and paths for names of zones. */
static gboolean
is_zone_name (const char *zone)
{
  if (!g_ascii_isalpha (*zone))
    return FALSE;
  for (; *zone != '\0'; zone++)
    if (!g_ascii_isalnum (*zone) && strchr ("/_+-", *zone) == NULL)
      return FALSE;
  return TRUE;
}

static GTimeZone *
open_zone (const char *name, GError **error)
{
  GTimeZone *zone = is_zone_name (name) ? g_time_zone_new_identifier (name) : NULL;

  if (zone == NULL)
    {
      g_autofree char *excerpt = rap_record_error_excerpt (name);

      g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_UNKNOWN_ZONE,
                   _("There is no time zone “%s”. Name it by continent and city, such as "
                     "Asia/Baku."),
                     excerpt);
    }
  return zone;
}

gboolean
rap_time_check_zone (const char *zone, GError **error)
{
  g_autoptr (GTimeZone) found = NULL;

  g_return_val_if_fail (zone != NULL, FALSE);

  found = open_zone (zone, error);
  return found != NULL;
}

GDateTime *
rap_instant_parse (const char *instant, GError **error)
{
  GDateTime *time = NULL;
  g_autofree char *excerpt = NULL;

  g_return_val_if_fail (instant != NULL, NULL);

  /* GLib takes second 60 for a leap second, which no computer's clock counts. */
  if (has_form (instant, "0000-00-00T00:00:00Z") && number (instant + 17) <= 59)
    time = g_date_time_new_from_iso8601 (instant, NULL);
  if (time != NULL)
    return time;

  excerpt = rap_record_error_excerpt (instant);
  g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME,
               _("“%s” is not an instant. Write an existing date and time in UTC, as "
                 "2023-11-03T07:00:00Z."),
                 excerpt);
  return NULL;
}

char *
rap_instant_to_string (GDateTime *time)
{
  g_autoptr (GDateTime) utc = NULL;

  g_return_val_if_fail (time != NULL, NULL);

  utc = g_date_time_to_utc (time);
  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02dZ", g_date_time_get_year (utc),
                          g_date_time_get_month (utc), g_date_time_get_day_of_month (utc),
                          g_date_time_get_hour (utc), g_date_time_get_minute (utc),
                          g_date_time_get_second (utc));
}

GDateTime *
rap_instant_to_local (const char *instant, const char *zone, GError **error)
{
  g_autoptr (GTimeZone) found = NULL;
  g_autoptr (GDateTime) utc = NULL;

  g_return_val_if_fail (instant != NULL && zone != NULL, NULL);

  utc = rap_instant_parse (instant, error);
  if (utc == NULL)
    return NULL;
  found = open_zone (zone, error);
  if (found == NULL)
    return NULL;
  return g_date_time_to_timezone (utc, found);
}

char *
rap_instant_from_local (const RapDate *date, const char *time, const char *zone, GError **error)
{
  g_autoptr (GTimeZone) found = NULL;
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (date != NULL && date->precision == RAP_DATE_PRECISION_DAY, NULL);
  g_return_val_if_fail (time != NULL && zone != NULL, NULL);

  if (!rap_time_check (time, error))
    return NULL;
  found = open_zone (zone, error);
  if (found == NULL)
    return NULL;

  local = g_date_time_new (found, date->year, date->month, date->day, number (time),
                           number (time + 3), 0);
  /* GLib moves a skipped time forward. */
  if (local == NULL || g_date_time_get_hour (local) != number (time) ||
      g_date_time_get_minute (local) != number (time + 3))
    {
      g_autofree char *day = rap_date_to_string (date);

      g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME,
                   _("There was no %s on %s in %s: clocks were put forward then."), time, day,
                     zone);
      return NULL;
    }
  return rap_instant_to_string (local);
}
