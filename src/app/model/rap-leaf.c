/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A date as on the leaf of a calendar. */

#include "model/rap-leaf.h"

#include <glib/gi18n.h>

#include "record/rap-date.h"

/* First strong isolate and its end: what is inside keeps its own direction. */
#define ISOLATE     "\u2068"
#define END_ISOLATE "\u2069"

/* Whether there is an end that says more than the start. */
static gboolean
get_range (const char *starts, const char *ends, RapDate *first, RapDate *last)
{
  if (starts == NULL || !rap_date_parse (starts, first, NULL))
    return FALSE;
  if (ends == NULL || !rap_date_parse (ends, last, NULL) || last->precision != first->precision)
    *last = *first;
  return TRUE;
}

char *
rap_leaf_dup_day (const char *starts, const char *ends)
{
  RapDate first, last;

  if (!get_range (starts, ends, &first, &last) || first.precision != RAP_DATE_PRECISION_DAY)
    return NULL;
  if (rap_date_compare (&first, &last) == 0)
    return g_strdup_printf ("%d", first.day);
  return g_strdup_printf (ISOLATE "%d–%d" END_ISOLATE, first.day, last.day);
}

static char *
format_month (const RapDate *date)
{
  g_autoptr (GDateTime) time = g_date_time_new_local (date->year, date->month, 1, 0, 0, 0);

  /* Translators: a month alone, in short, as strftime writes it: Nov. */
  return g_date_time_format (time, C_ ("short month", "%Ob"));
}

char *
rap_leaf_dup_month (const char *starts, const char *ends)
{
  RapDate first, last;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (!get_range (starts, ends, &first, &last) || first.precision > RAP_DATE_PRECISION_MONTH)
    return NULL;
  from = format_month (&first);
  to = format_month (&last);
  return g_str_equal (from, to) ? g_steal_pointer (&from)
                                : g_strdup_printf (ISOLATE "%s–%s" END_ISOLATE, from, to);
}
