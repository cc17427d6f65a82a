/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands beside a section's list while nothing of it is selected. */

#include "welcome/rap-no-page.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *title;
  const char *description;
} Words;

typedef struct
{
  const char *section;
  const char *icon;
  Words unselected;
  Words empty;            /* none where something else is shown then, or the list is never empty */
  const char *add_action; /* %NULL where one comes to it by an event */
  const char *add_label;
} Face;

static const Face faces[] = {
  {
    .section = "events",
    .icon = "x-office-calendar-symbolic",
    .unselected = { N_ ("No event selected"), N_ ("Select an event to see it, or add one.") },
    .add_action = "win.new-event",
    .add_label = N_ ("_New event"),
  },
  {
    .section = "people",
    .icon = "rapporteur-people-symbolic",
    .unselected = { N_ ("No person selected"),
                    N_ ("Select a person to see what they do and what they said.") },
    .empty = { N_ ("No people yet"), N_ ("They are added as you add participants to an event.") },
  },
  {
    .section = "organizations",
    .icon = "rapporteur-building-symbolic",
    .unselected = { N_ ("No organization selected"),
                    N_ ("Select an organization to see its people and events.") },
    .empty = { N_ ("No organizations yet"),
               N_ ("They are added as you add organizers to an event.") },
  },
  {
    .section = "releases",
    .icon = "rapporteur-release-symbolic",
    .unselected = { N_ ("No release selected"), N_ ("Select a release to read and edit it.") },
    .empty = { N_ ("No releases yet"), N_ ("Write one from an event.") },
  },
  {
    .section = "templates",
    .icon = "rapporteur-braces-symbolic",
    .unselected = { N_ ("No template selected"), N_ ("Select a template to see what it writes.") },
  },
};

static const Face *
find_face (const char *section)
{
  for (guint i = 0; i < G_N_ELEMENTS (faces); i++)
    if (g_str_equal (faces[i].section, section))
      return &faces[i];
  g_return_val_if_reached (&faces[0]);
}

static GtkWidget *
create_add_button (const Face *face)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ (face->add_label));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), face->add_action);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  return button;
}

GtkWidget *
rap_no_page_new (const char *section, gboolean empty)
{
  const Face *face;
  const Words *words;
  AdwStatusPage *page = ADW_STATUS_PAGE (adw_status_page_new ());

  g_return_val_if_fail (section, GTK_WIDGET (page));

  face = find_face (section);
  words = empty ? &face->empty : &face->unselected;
  adw_status_page_set_icon_name (page, face->icon);
  adw_status_page_set_title (page, _ (words->title));
  adw_status_page_set_description (page, _ (words->description));
  if (face->add_action)
    adw_status_page_set_child (page, create_add_button (face));
  return GTK_WIDGET (page);
}
