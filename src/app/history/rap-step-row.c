/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A step of the history as a row. */

#include "history/rap-step-row.h"

#include <glib/gi18n.h>

#include "model/rap-event-text.h"
#include "record/rap-time.h"

/* Where the user is. */
static GDateTime *
get_local_time (const RapStep *step)
{
  g_autoptr (GDateTime) at = rap_instant_parse (step->at, NULL);

  return at ? g_date_time_to_local (at) : NULL;
}

char *
rap_step_row_dup_day (const RapStep *step)
{
  g_autoptr (GDateTime) at = get_local_time (step);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) yesterday = g_date_time_add_days (now, -1);
  g_autofree char *day = at ? g_date_time_format (at, "%Y-%m-%d") : g_strdup ("");
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *day_before = g_date_time_format (yesterday, "%Y-%m-%d");

  if (g_str_equal (day, today))
    return g_strdup (_ ("Today"));
  if (g_str_equal (day, day_before))
    return g_strdup (_ ("Yesterday"));
  return rap_event_text_date (day);
}

static const RapStep *
find_step (GPtrArray *steps, gint64 id)
{
  for (guint i = 0; i < steps->len; i++)
    if (((const RapStep *) g_ptr_array_index (steps, i))->id == id)
      return g_ptr_array_index (steps, i);
  return NULL;
}

/* Undoing an undo redoes. */
static gboolean
is_redo (const RapStep *step, GPtrArray *steps)
{
  gboolean redo = TRUE;

  while (step && step->undoes)
    {
      redo = !redo;
      step = find_step (steps, step->undoes);
    }
  return redo;
}

static char *
dup_title (const RapStep *step, GPtrArray *steps)
{
  if (step->undoes == 0)
    return g_strdup (step->label);
  if (is_redo (step, steps))
    /* Translators: a step of the history; %s is another, such as "Add participant". */
    return g_strdup_printf (_ ("Redo: %s"), step->label);
  /* Translators: a step of the history; %s is another, such as "Add participant". */
  return g_strdup_printf (_ ("Undo: %s"), step->label);
}

static GtkWidget *
create_tag (void)
{
  GtkWidget *tag = gtk_label_new (_ ("Undone"));

  gtk_widget_add_css_class (tag, "tag");
  gtk_widget_set_valign (tag, GTK_ALIGN_CENTER);
  return tag;
}

static GtkWidget *
create_button (const RapStep *step)
{
  gboolean undone = step->undone_by != 0;
  GtkWidget *button = gtk_button_new_with_label (undone ? _ ("Redo") : _ ("Undo"));
  g_autofree char *name = undone ? g_strdup_printf (_ ("Redo: %s"), step->label)
                                 : g_strdup_printf (_ ("Undo: %s"), step->label);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button),
                                  undone ? "history.redo" : "history.undo");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", step->id);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return button;
}

GtkWidget *
rap_step_row_new (const RapStep *step, GPtrArray *steps)
{
  GtkWidget *row = adw_action_row_new ();
  g_autoptr (GDateTime) at = get_local_time (step);
  g_autofree char *time = at ? g_date_time_format (at, "%H:%M") : g_strdup (step->at);
  g_autofree char *title = dup_title (step, steps);
  g_autofree char *subtitle = g_strdup_printf ("\u2068%s\u2069 · %s", time, step->who);
  g_autofree char *name = g_strdup_printf (step->undone_by ? "%s, %s, %s, %s" : "%s, %s, %s", title,
                                           time, step->who, _ ("Undone"));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  if (step->undone_by)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_tag ());
  if (step->undoes == 0)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_button (step));
  /* The row would be called by its title alone. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}
