/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An event in the list. */

#include "events/rap-event-row.h"

#include <glib/gi18n.h>

#include "model/rap-event-text.h"
#include "record/rap-date.h"

struct _RapEventRow
{
  AdwBin parent_instance;

  GtkLabel *day;
  GtkLabel *month;
  GtkLabel *title;
  GtkLabel *subtitle;

  char *name;
};

G_DEFINE_FINAL_TYPE (RapEventRow, rap_event_row, ADW_TYPE_BIN)

static void
rap_event_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_EVENT_ROW);
  g_clear_pointer (&RAP_EVENT_ROW (object)->name, g_free);

  G_OBJECT_CLASS (rap_event_row_parent_class)->dispose (object);
}

static void
rap_event_row_class_init (RapEventRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_event_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "events/rap-event-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapEventRow, day);
  gtk_widget_class_bind_template_child (widget_class, RapEventRow, month);
  gtk_widget_class_bind_template_child (widget_class, RapEventRow, title);
  gtk_widget_class_bind_template_child (widget_class, RapEventRow, subtitle);
}

static void
rap_event_row_init (RapEventRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_event_row_new (void)
{
  return g_object_new (RAP_TYPE_EVENT_ROW, NULL);
}

/* The day large and the month below, as on a calendar's leaf. */
static void
show_date (RapEventRow *self, RapEvent *event)
{
  RapDate date;
  GDate first;
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *day = NULL;
  g_autofree char *month = NULL;

  if (event->starts && rap_date_parse (event->starts, &date, NULL))
    {
      rap_date_get_first_day (&date, &first);
      time = g_date_time_new_local (g_date_get_year (&first), g_date_get_month (&first),
                                    g_date_get_day (&first), 0, 0, 0);
      if (date.precision == RAP_DATE_PRECISION_DAY)
        day = g_strdup_printf ("%d", date.day);
      if (date.precision <= RAP_DATE_PRECISION_MONTH)
        month = g_date_time_format (time, "%b");
    }
  gtk_label_set_label (self->day, day ? day : "–");
  gtk_label_set_label (self->month, month ? month : "");
}

void
rap_event_row_show (RapEventRow *self, RapRecord *record, RapEvent *event, const char *language)
{
  g_autofree char *title = rap_event_text_title (event, language);
  g_autofree char *where = rap_event_text_when_and_where (record, event, language);
  const char *kind = rap_event_text_kind (event->kind);
  g_autofree char *subtitle = NULL;

  g_return_if_fail (RAP_IS_EVENT_ROW (self));

  show_date (self, event);
  gtk_label_set_label (self->title, title);
  /* Translators: a kind of event, and its date and city. */
  subtitle = *where ? g_strdup_printf (_ ("%s · %s"), kind, where) : g_strdup (kind);
  gtk_label_set_label (self->subtitle, subtitle);
  g_free (self->name);
  /* Translators: a title, and kind, date and city. */
  self->name = g_strdup_printf (_ ("%s, %s"), title, subtitle);
}

const char *
rap_event_row_get_name (RapEventRow *self)
{
  g_return_val_if_fail (RAP_IS_EVENT_ROW (self), NULL);
  return self->name;
}
