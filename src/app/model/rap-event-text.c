/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How an event is called on the screen. */

#include "model/rap-event-text.h"

#include <glib/gi18n.h>

#include "record/rap-date.h"
#include "record/rap-language.h"

/* First strong isolate and its end: what is inside keeps its own direction. */
#define ISOLATE     "\u2068"
#define END_ISOLATE "\u2069"

char *
rap_event_text_title (RapEvent *event, const char *language)
{
  const RapTexts *choices[] = { event->title, event->subject, event->theme };

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      const char *text = rap_texts_resolve (choices[i], language, rap_language_get_house_order (),
                                            NULL);

      if (text)
        return g_strdup (text);
    }
  return g_strdup (_ ("Untitled event"));
}

static char *
format_exact (const RapDate *date)
{
  g_autoptr (GDateTime) time = NULL;
  GDate day;
  const char *season = NULL;

  rap_date_get_first_day (date, &day);
  time = g_date_time_new_local (g_date_get_year (&day), g_date_get_month (&day),
                                g_date_get_day (&day), 0, 0, 0);
  switch (date->precision)
    {
    case RAP_DATE_PRECISION_DAY:
      /* Translators: a day in full, as strftime writes it: 3 November 2023. */
      return g_date_time_format (time, C_ ("day", "%-e %B %Y"));
    case RAP_DATE_PRECISION_MONTH:
      /* Translators: a month, as strftime writes it: November 2023. */
      return g_date_time_format (time, C_ ("month", "%OB %Y"));
    case RAP_DATE_PRECISION_SEASON:
      season = date->season == RAP_SEASON_SPRING      ? C_ ("season", "Spring %d")
                                                      : date->season == RAP_SEASON_SUMMER
                                                      ? C_ ("season", "Summer %d")
                                                           : date->season == RAP_SEASON_AUTUMN
                                                           ? C_ ("season", "Autumn %d")
                                                                : C_ ("season", "Winter %d");
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
      return g_strdup_printf (season, date->year);
#pragma GCC diagnostic pop
    case RAP_DATE_PRECISION_YEAR:
    default:
      return g_strdup_printf ("%d", date->year);
    }
}

static char *
format_date (const RapDate *date)
{
  g_autofree char *exact = format_exact (date);

  /* Translators: a date that is only about right: about 1998. */
  return date->approximate ? g_strdup_printf (_ ("about %s"), exact) : g_steal_pointer (&exact);
}

char *
rap_event_text_date (const char *edtf)
{
  RapDate date;

  return edtf && rap_date_parse (edtf, &date, NULL) ? format_date (&date) : g_strdup ("");
}

char *
rap_event_text_when (RapEvent *event)
{
  RapDate start, end;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (event->starts == NULL || !rap_date_parse (event->starts, &start, NULL))
    return g_strdup ("");
  first = format_date (&start);
  if (event->ends == NULL || !rap_date_parse (event->ends, &end, NULL) ||
      rap_date_compare (&start, &end) == 0)
    return g_strconcat (ISOLATE, first, END_ISOLATE, NULL);

  last = format_date (&end);
  /* Translators: a range of dates: 3 November 2023 – 4 November 2023. */
  return g_strdup_printf (ISOLATE "%s – %s" END_ISOLATE, first, last);
}

char *
rap_event_text_when_and_where (RapRecord *record, RapEvent *event, const char *language)
{
  RapPlace *place = rap_record_get (record, RAP_KIND_PLACE, event->place_id);
  const char *city =
    place ? rap_texts_resolve (place->name, language, rap_language_get_house_order (), NULL) : NULL;
  g_autofree char *when = rap_event_text_when (event);

  if (city == NULL)
    return g_steal_pointer (&when);
  if (*when == '\0')
    return g_strdup (city);
  /* Translators: a date and a city: 3 November 2023 · Baku. */
  return g_strdup_printf (_ ("%s · %s"), when, city);
}

const char *
rap_event_text_kind (RapEventKind kind)
{
  static const char *const names[] = {
    [RAP_EVENT_KIND_ROUND_TABLE] = N_ ("Round table"),
    [RAP_EVENT_KIND_CONFERENCE] = N_ ("Conference"),
    [RAP_EVENT_KIND_SEMINAR] = N_ ("Seminar"),
    [RAP_EVENT_KIND_PANEL] = N_ ("Panel"),
    [RAP_EVENT_KIND_BRIEFING] = N_ ("Briefing"),
    [RAP_EVENT_KIND_PRESS_CONFERENCE] = N_ ("Press conference"),
    [RAP_EVENT_KIND_MEETING] = N_ ("Meeting"),
    [RAP_EVENT_KIND_LECTURE] = N_ ("Lecture"),
  };

  g_return_val_if_fail (kind < G_N_ELEMENTS (names), "");
  return _ (names[kind]);
}
