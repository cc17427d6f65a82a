/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry row for an embargo: "2023-11-03 15:00". It is set when applied, so that
 * half a date never ends an embargo. */

#include "release/rap-embargo-row.h"

#include <glib/gi18n.h>

#include "record/rap-time.h"

struct _RapEmbargoRow
{
  AdwEntryRow parent_instance;

  RapRelease *release;
  char *zone;
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

static void
show_embargo (RapEmbargoRow *self)
{
  g_autoptr (GDateTime) local = NULL;
  g_autofree char *text = NULL;
  const char *zone = self->release->embargo_zone ? self->release->embargo_zone : self->zone;

  if (self->release->embargo_until)
    local = rap_instant_to_local (self->release->embargo_until, zone, NULL);
  text = local ? g_date_time_format (local, "%Y-%m-%d %H:%M") : g_strdup ("");
  set_problem (self, NULL);
  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self))))
    gtk_editable_set_text (GTK_EDITABLE (self), text);
}

static void
on_apply (RapEmbargoRow *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
  const char *zone = self->release->embargo_zone ? self->release->embargo_zone : self->zone;
  g_auto (GStrv) words = g_strsplit_set (typed, " T", 2);
  g_autofree char *until = NULL;
  g_autoptr (GError) error = NULL;
  RapDate date;

  if (*typed == '\0')
    {
      set_problem (self, NULL);
      g_object_set (self->release, "embargo-until", NULL, "embargo-zone", NULL, NULL);
      return;
    }
  if (g_strv_length (words) < 2)
    {
      set_problem (self, _ ("Write the day and the time, such as 2023-11-03 15:00."));
      return;
    }
  if (rap_date_parse (words[0], &date, &error))
    until = rap_instant_from_local (&date, g_strstrip (words[1]), zone, &error);
  if (until)
    g_object_set (self->release, "embargo-until", until, "embargo-zone", zone, NULL);
  set_problem (self, error ? error->message : NULL);
}

void
rap_embargo_row_bind (RapEmbargoRow *self, RapRelease *release, RapEvent *event)
{
  g_autofree char *title = NULL;

  g_return_if_fail (RAP_IS_EMBARGO_ROW (self) && RAP_IS_RELEASE (release));

  g_set_str (&self->zone, event && event->time_zone ? event->time_zone : "UTC");
  /* Translators: %s is a time zone: Asia/Baku. */
  title = g_strdup_printf (_ ("Embargo until (%s)"),
                             release->embargo_zone ? release->embargo_zone : self->zone);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  if (self->release == release)
    return;
  if (self->release)
    g_signal_handlers_disconnect_by_func (self->release, show_embargo, self);
  g_set_object (&self->release, release);
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
