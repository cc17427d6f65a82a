/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which list a section has, and which page shows what. */

#include "config.h"

#include "window/rap-window-pages.h"

#include "directory/rap-directory.h"
#include "event/rap-event-page.h"
#include "events/rap-event-list.h"
#include "organizations/rap-organization-page.h"
#include "people/rap-person-page.h"
#include "releases/rap-release-list.h"
#include "templates/rap-template-list.h"

typedef struct
{
  const char *section;
  GtkWidget *(*create) (RapDesk *desk);
} List;

static const List lists[] = {
  { "events", rap_event_list_new },
  { "people", rap_directory_new_people },
  { "organizations", rap_directory_new_organizations },
  { "releases", rap_release_list_new },
  { "templates", rap_template_list_new },
};

typedef struct
{
  RapKind kind;
  AdwNavigationPage *(*create) (RapDesk *desk, gint64 id);
} Page;

static const Page pages[] = {
  { RAP_KIND_EVENT, rap_event_page_new },
  { RAP_KIND_PERSON, rap_person_page_new },
  { RAP_KIND_ORGANIZATION, rap_organization_page_new },
};

GtkWidget *
rap_window_create_list (RapWindow *window, const char *section)
{
  g_return_val_if_fail (RAP_IS_WINDOW (window) && section, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_equal (lists[i].section, section))
      return lists[i].create (rap_window_get_desk (window));
  return NULL;
}

void
rap_window_show (RapWindow *window, RapKind kind, gint64 id)
{
  g_return_if_fail (RAP_IS_WINDOW (window));

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (pages[i].kind == kind)
      {
        g_autoptr (GSettings) settings = g_settings_new (APP_ID);

        rap_window_show_page (window, pages[i].create (rap_window_get_desk (window), id));
        g_settings_set (settings, "page", "(sx)", rap_noun_get (kind)->name, id);
        g_action_group_change_action_state (G_ACTION_GROUP (window), "page",
                                            g_variant_new ("(sx)", rap_noun_get (kind)->name, id));
        return;
      }
}

void
rap_window_restore_page (RapWindow *window, GSettings *settings)
{
  g_autofree char *name = NULL;
  gint64 id;

  g_return_if_fail (RAP_IS_WINDOW (window) && G_IS_SETTINGS (settings));

  g_settings_get (settings, "page", "(sx)", &name, &id);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (id > 0 && g_str_equal (rap_noun_get (pages[i].kind)->name, name))
      rap_window_show (window, pages[i].kind, id);
}
