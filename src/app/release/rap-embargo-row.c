/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry row for an embargo: "3 Nov 2023 15:00". It is set when applied, so that
 * half a date never ends an embargo. */

#include "release/rap-embargo-row.h"

#include <glib/gi18n.h>

#include "model/rap-event-text.h"
#include "record/rap-date-words.h"
#include "record/rap-record-error.h"
#include "record/rap-time.h"

struct _RapEmbargoRow
{
  AdwEntryRow parent_instance;

  RapRelease *release;
  char *zone;
  char *language;
};

G_DEFINE_FINAL_TYPE (RapEmbargoRow, rap_embargo_row, ADW_TYPE_ENTRY_ROW)

static void
set_problem (RapEmbargoRow *self, const char *problem)
{
  if (problem)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), problem);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               problem ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  if (problem)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), problem,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static const char *
get_zone (RapEmbargoRow *self)
{
  return self->release->embargo_zone ? self->release->embargo_zone : self->zone;
}

static char *
format (RapEmbargoRow *self)
{
  g_autoptr (GDateTime) local = NULL;
  g_autofree char *stored = NULL;
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;

  if (self->release->embargo_until)
    local = rap_instant_to_local (self->release->embargo_until, get_zone (self), NULL);
  if (local == NULL)
    return g_strdup ("");
  stored = g_date_time_format (local, "%Y-%m-%d");
  day = rap_event_text_date (stored);
  time = g_date_time_format (local, "%H:%M");
  return g_strdup_printf ("%s %s", day, time);
}

static void
show_embargo (RapEmbargoRow *self)
{
  g_autofree char *text = format (self);

  set_problem (self, NULL);
  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self))))
    gtk_editable_set_text (GTK_EDITABLE (self), text);
}

static gboolean
parse_day (RapEmbargoRow *self, const char *words, RapDate *date, GError **error)
{
  g_autofree char *starts = NULL;
  g_autofree char *ends = NULL;

  if (!rap_date_words_parse (words, self->language, &starts, &ends, error))
    return FALSE;
  if (starts && ends == NULL && rap_date_parse (starts, date, NULL) &&
      date->precision == RAP_DATE_PRECISION_DAY)
    return TRUE;
  g_set_error_literal (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE,
                       _ ("Write the day and the time, such as 3 Nov 2023 15:00."));
  return FALSE;
}

/* The instant that was typed; what stands last is the time. */
static char *
parse (RapEmbargoRow *self, const char *typed, GError **error)
{
  const char *time = strrchr (typed, ' ');
  g_autofree char *words = time && strchr (time, ':') ? g_strndup (typed, time - typed)
                                                      : g_strdup ("");
  RapDate date;

  if (!parse_day (self, words, &date, error))
    return NULL;
  return rap_instant_from_local (&date, time + 1, get_zone (self), error);
}

static void
on_apply (RapEmbargoRow *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
  g_autofree char *zone = g_strdup (get_zone (self));
  g_autofree char *until = NULL;
  g_autoptr (GError) error = NULL;

  if (*typed == '\0')
    {
      set_problem (self, NULL);
      g_object_set (self->release, "embargo-until", NULL, "embargo-zone", NULL, NULL);
      return;
    }
  until = parse (self, typed, &error);
  if (until)
    g_object_set (self->release, "embargo-until", until, "embargo-zone", zone, NULL);
  set_problem (self, error ? error->message : NULL);
}

static void
show_zone (RapEmbargoRow *self)
{
  const char *zone = get_zone (self);
  const char *slash = strrchr (zone, '/');
  g_autofree char *city = g_strdelimit (g_strdup (slash ? slash + 1 : zone), "_", ' ');
  /* Translators: %s is the city that a time zone is named after, or UTC. */
  g_autofree char *title = g_strdup_printf (_ ("Embargo until (%s time)"), city);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
}

void
rap_embargo_row_bind (RapEmbargoRow *self,
                      RapRelease *release,
                      RapEvent *event,
                      const char *language)
{
  gboolean is_other = release != self->release;

  g_return_if_fail (RAP_IS_EMBARGO_ROW (self) && RAP_IS_RELEASE (release) && language);

  g_set_str (&self->zone, event && event->time_zone ? event->time_zone : "UTC");
  g_set_str (&self->language, language);
  if (is_other && self->release)
    g_signal_handlers_disconnect_by_func (self->release, show_embargo, self);
  g_set_object (&self->release, release);
  show_zone (self);
  if (!is_other)
    return;
  g_signal_connect_object (release, "notify::embargo-until", G_CALLBACK (show_embargo), self,
                           G_CONNECT_SWAPPED);
  show_embargo (self);
}

static void
rap_embargo_row_dispose (GObject *object)
{
  RapEmbargoRow *self = RAP_EMBARGO_ROW (object);

  g_clear_object (&self->release);
  g_clear_pointer (&self->zone, g_free);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (rap_embargo_row_parent_class)->dispose (object);
}

static void
rap_embargo_row_class_init (RapEmbargoRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_embargo_row_dispose;
}

static void
rap_embargo_row_init (RapEmbargoRow *self)
{
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self), TRUE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "apply", G_CALLBACK (on_apply), NULL);
}
