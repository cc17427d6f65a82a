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

/* Numbers */

static char *
format_number (gint64 number)
{
  return number == RAP_UNSET ? g_strdup ("") : g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

static char *
format_attendance (gpointer entity)
{
  return format_number (((RapEvent *) entity)->attendance_count);
}

static gboolean
take_attendance (gpointer entity, const char *text, const char *language, GError **error)
{
  gint64 count = RAP_UNSET;

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

static char *
format_edition (gpointer entity)
{
  return format_number (((RapEvent *) entity)->edition);
}

static gboolean
take_edition (gpointer entity, const char *text, const char *language, GError **error)
{
  gint64 edition = RAP_UNSET;

  if (*text && !g_ascii_string_to_signed (text, 10, 1, 10000, &edition, NULL))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("“%s” is not the number of an edition. Write it in figures, like 14."), text);
      return FALSE;
    }
  g_object_set (entity, "edition", edition, NULL);
  return TRUE;
}

const RapCheckedField rap_overview_edition = { format_edition, take_edition };

/* The list of participants, released by somebody on a day */

static char *
format_released_by (gpointer entity)
{
  const char *name = ((RapEvent *) entity)->list_released_by;

  return g_strdup (name ? name : "");
}

/* A day without a name would say nothing. */
static gboolean
take_released_by (gpointer entity, const char *text, const char *language, GError **error)
{
  g_autofree char *name = g_strstrip (g_strdup (text));

  if (*name)
    g_object_set (entity, "list-released-by", name, NULL);
  else
    g_object_set (entity, "list-released-by", NULL, "list-released-on", NULL, NULL);
  return TRUE;
}

const RapCheckedField rap_overview_released_by = { format_released_by, take_released_by };

static gboolean
take_one_date (gpointer entity,
               const char *field,
               const char *text,
               const char *language,
               GError **error)
{
  g_autofree char *date = NULL;
  g_autofree char *last = NULL;

  if (!rap_date_words_parse (text, language, &date, &last, error))
    return FALSE;
  if (last)
    {
      g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
                   _ ("“%s” is more than one date. Write one."), text);
      return FALSE;
    }
  g_object_set (entity, field, date, NULL);
  return TRUE;
}

static char *
format_released_on (gpointer entity)
{
  return rap_event_text_date (((RapEvent *) entity)->list_released_on);
}

static gboolean
take_released_on (gpointer entity, const char *text, const char *language, GError **error)
{
  if (*text && ((RapEvent *) entity)->list_released_by == NULL)
    {
      g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
                   _ ("Write who released the list, and then when."));
      return FALSE;
    }
  return take_one_date (entity, "list-released-on", text, language, error);
}

const RapCheckedField rap_overview_released_on = { format_released_on, take_released_on };

/* An outcome */

static char *
format_outcome_date (gpointer entity)
{
  return rap_event_text_date (((RapOutcome *) entity)->on);
}

static gboolean
take_outcome_date (gpointer entity, const char *text, const char *language, GError **error)
{
  return take_one_date (entity, "on", text, language, error);
}

const RapCheckedField rap_overview_outcome_date = { format_outcome_date, take_outcome_date };
