/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The local time at which a remark began. */

#include "event/remarks/rap-time-mark.h"

#include "record/rap-date.h"

gboolean
rap_time_mark_parse (const char *text, char **time)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  guint hour, minute;

  *time = NULL;
  for (const char *c = text; *c; c++)
    {
      if (g_ascii_isdigit (*c))
        g_string_append_c (digits, *c);
      else if (*c == ':' || *c == '.')
        {
          /* 9:05 is as good as 09:05. */
          if (digits->len == 1)
            g_string_prepend_c (digits, '0');
        }
      else if (*c != ' ')
        return FALSE;
    }
  if (digits->len == 0)
    return *text == '\0';
  if (digits->len == 3)
    g_string_prepend_c (digits, '0');
  if (digits->len != 4)
    return FALSE;
  hour = (digits->str[0] - '0') * 10 + (digits->str[1] - '0');
  minute = (digits->str[2] - '0') * 10 + (digits->str[3] - '0');
  if (hour > 23 || minute > 59)
    return FALSE;
  *time = g_strdup_printf ("%02u:%02u", hour, minute);
  return TRUE;
}

static gboolean
is_day_of (GDateTime *now, const RapEvent *event)
{
  RapDate start, end;
  GDate today, day;

  if (event->starts == NULL || !rap_date_parse (event->starts, &start, NULL) ||
      start.precision != RAP_DATE_PRECISION_DAY)
    return FALSE;
  if (event->ends == NULL || !rap_date_parse (event->ends, &end, NULL))
    end = start;
  g_date_clear (&today, 1);
  g_date_set_dmy (&today, g_date_time_get_day_of_month (now), g_date_time_get_month (now),
                  g_date_time_get_year (now));
  rap_date_get_first_day (&start, &day);
  if (g_date_compare (&today, &day) < 0)
    return FALSE;
  rap_date_get_last_day (&end, &day);
  return g_date_compare (&today, &day) <= 0;
}

char *
rap_time_mark_now (RapEvent *event)
{
  g_autoptr (GTimeZone) zone = event->time_zone ? g_time_zone_new_identifier (event->time_zone)
                                                : NULL;
  g_autoptr (GDateTime) now = zone ? g_date_time_new_now (zone) : g_date_time_new_now_local ();

  return is_day_of (now, event) ? g_date_time_format (now, "%H:%M") : NULL;
}
