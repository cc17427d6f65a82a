/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates, times and numbers of an event, between how they are typed and how they
 * are kept. */

#include "event/overview/rap-overview-fields.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-time-mark.h"
#include "model/rap-event-text.h"
#include "record/rap-date-words.h"
#include "record/rap-record-error.h"

static char *
format_when (gpointer entity)
{
  RapEvent *event = entity;
  g_autofree char *first = rap_event_text_date (event->starts);
  g_autofree char *last = rap_event_text_date (event->ends);

  if (*last == '\0' || g_str_equal (first, last))
    return g_steal_pointer (&first);
  return g_strdup_printf ("%s – %s", first, last);
}

static gboolean
take_when (gpointer entity, const char *text, const char *language, GError **error)
{
  g_autofree char *starts = NULL;
  g_autofree char *ends = NULL;

  if (!rap_date_words_parse (text, language, &starts, &ends, error))
    return FALSE;
  g_object_set (entity, "starts", starts, "ends", ends, NULL);
  return TRUE;
}

const RapCheckedField rap_overview_date = { format_when, take_when };

static gboolean
take_time (gpointer entity, const char *field, const char *text, GError **error)
{
  g_autofree char *time = NULL;

  if (!rap_time_mark_parse (text, &time))
    {
      g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME,
                   _ ("“%s” is not understood as a time. Write it like 9:30 or 18:00."), text);
      return FALSE;
    }
  g_object_set (entity, field, time, NULL);
  return TRUE;
}

static char *
format_start_time (gpointer entity)
{
  const char *time = ((RapEvent *) entity)->start_time;

  return g_strdup (time ? time : "");
}

static gboolean
take_start_time (gpointer entity, const char *text, const char *language, GError **error)
{
  return take_time (entity, "start-time", text, error);
}

const RapCheckedField rap_overview_start_time = { format_start_time, take_start_time };

static char *
format_end_time (gpointer entity)
{
  const char *time = ((RapEvent *) entity)->end_time;

  return g_strdup (time ? time : "");
}

static gboolean
take_end_time (gpointer entity, const char *text, const char *language, GError **error)
{
  return take_time (entity, "end-time", text, error);
}

const RapCheckedField rap_overview_end_time = { format_end_time, take_end_time };

static gint64
get_unset_count (gpointer entity)
{
  GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (entity), "attendance-count");

  return g_value_get_int64 (g_param_spec_get_default_value (spec));
}

static char *
format_attendance (gpointer entity)
{
  gint64 count = ((RapEvent *) entity)->attendance_count;

  return count == get_unset_count (entity) ? g_strdup ("")
                                           : g_strdup_printf ("%" G_GINT64_FORMAT, count);
}

static gboolean
take_attendance (gpointer entity, const char *text, const char *language, GError **error)
{
  gint64 count = get_unset_count (entity);

  if (*text && !g_ascii_string_to_signed (text, 10, 0, 1000000, &count, NULL))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("“%s” is not a number of people. Write it in figures, like 80."), text);
      return FALSE;
    }
  g_object_set (entity, "attendance-count", count, NULL);
  return TRUE;
}

const RapCheckedField rap_overview_attendance = { format_attendance, take_attendance };
