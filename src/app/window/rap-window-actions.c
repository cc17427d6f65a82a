/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a window. */

#include "config.h"

#include "window/rap-window-actions.h"

#include <glib/gi18n.h>
#include <gtksourceview/gtksource.h>

#include "history/rap-history-dialog.h"
#include "record/rap-record.h"
#include "record/rap-zones.h"
#include "release/rap-release-page.h"
#include "search/rap-search-dialog.h"
#include "templates/rap-template-page.h"
#include "widgets/rap-new-entity.h"
#include "window/rap-window-events.h"
#include "window/rap-window-import.h"
#include "window/rap-window-pages.h"

/* A text that is no part of the record undoes its own typing, when it has the focus. */
static gboolean
act_in_text (gpointer window, const char *action)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  return GTK_SOURCE_IS_VIEW (focus) && gtk_widget_activate_action (focus, action, NULL);
}

static void
activate_undo (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  if (!act_in_text (window, "text.undo") && rap_window_get_desk (window))
    rap_desk_undo (rap_window_get_desk (window));
}

static void
activate_redo (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  if (!act_in_text (window, "text.redo") && rap_window_get_desk (window))
    rap_desk_redo (rap_window_get_desk (window));
}

static void
show (RapWindow *window, RapKind kind, GVariant *id)
{
  if (rap_window_get_desk (window))
    rap_window_show (window, kind, g_variant_get_int64 (id));
}

static void
activate_show_event (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  show (window, RAP_KIND_EVENT, parameter);
}

static void
activate_show_person (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  show (window, RAP_KIND_PERSON, parameter);
}

static void
activate_show_organization (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  show (window, RAP_KIND_ORGANIZATION, parameter);
}

static void
activate_duplicate_event (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  rap_window_duplicate_event (window, g_variant_get_int64 (parameter));
}

static void
activate_delete_event (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  rap_window_delete_event (window, g_variant_get_int64 (parameter));
}

static void
activate_edit_release (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  RapDesk *desk = rap_window_get_desk (window);

  if (desk)
    rap_window_push_page (window, rap_release_page_new (desk, g_variant_get_int64 (parameter)));
}

static void
activate_edit_template (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  RapDesk *desk = rap_window_get_desk (window);
  const char *id = g_variant_get_string (parameter, NULL);

  if (desk)
    rap_window_push_page (window, rap_template_page_new (desk, id));
}

/* What all events of an office have in common. */
static void
set_usual (RapEntity *event)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);
  g_autofree char *chosen = g_settings_get_string (settings, "time-zone");
  g_autofree char *local = rap_zones_get_local ();

  g_object_set (event, "time-zone", *chosen ? chosen : local, NULL);
}

static void
make (RapWindow *window, RapKind kind, const char *section, const char *label, const char *notice)
{
  RapDesk *desk = rap_window_get_desk (window);
  g_autoptr (RapEntity) entity = NULL;

  if (desk == NULL)
    return;
  entity = rap_entity_new (kind);
  if (kind == RAP_KIND_EVENT)
    set_usual (entity);
  rap_window_show_section (window, section);
  rap_new_entity_open (GTK_WIDGET (window), desk, entity, label, notice);
}

static void
activate_new_event (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  make (window, RAP_KIND_EVENT, "events", _ ("New event"), _ ("Event added"));
}

static void
activate_new_person (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  make (window, RAP_KIND_PERSON, "people", _ ("New person"), _ ("Person added"));
}

static void
activate_new_organization (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  make (window, RAP_KIND_ORGANIZATION, "organizations",
        _ ("New organization"), _ ("Organization added"));
}

static void
activate_search (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  RapDesk *desk = rap_window_get_desk (window);

  if (desk)
    adw_dialog_present (rap_search_dialog_new (desk), window);
}

static void
activate_history (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  RapDesk *desk = rap_window_get_desk (window);

  if (desk)
    adw_dialog_present (rap_history_dialog_new (desk), window);
}

static void
activate_import (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  rap_window_choose_import (window);
}

static void
activate_add_sample (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  rap_window_add_sample (window);
}

static void
activate_close_page (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  rap_window_close_page (window);
}

static void
activate_set_empty (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  const char *section;
  gboolean empty;

  g_variant_get (parameter, "(&sb)", &section, &empty);
  rap_window_set_empty (window, section, empty);
}

/* The keys of the views work wherever the focus is. */
static void
activate_view (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  AdwNavigationPage *page = rap_window_get_page (window);

  if (page)
    gtk_widget_activate_action_variant (GTK_WIDGET (page), "event.view", parameter);
}

void
rap_window_add_actions (RapWindow *window)
{
  const GActionEntry entries[] = {
    { .name = "undo", .activate = activate_undo },
    { .name = "redo", .activate = activate_redo },
    { .name = "new-event", .activate = activate_new_event },
    { .name = "new-person", .activate = activate_new_person },
    { .name = "new-organization", .activate = activate_new_organization },
    { .name = "history", .activate = activate_history },
    { .name = "search", .activate = activate_search },
    { .name = "import", .activate = activate_import },
    { .name = "add-sample", .activate = activate_add_sample },
    { .name = "close-page", .activate = activate_close_page },
    { .name = "set-empty", .activate = activate_set_empty, .parameter_type = "(sb)" },
    /* Nobody activates it: its state is the noun and id of the page that is open. */
    { .name = "page", .state = "('', int64 0)" },
    { .name = "view", .activate = activate_view, .parameter_type = "s" },
    { .name = "show-event", .activate = activate_show_event, .parameter_type = "x" },
    { .name = "show-person", .activate = activate_show_person, .parameter_type = "x" },
    { .name = "show-organization", .activate = activate_show_organization, .parameter_type = "x" },
    { .name = "duplicate-event", .activate = activate_duplicate_event, .parameter_type = "x" },
    { .name = "delete-event", .activate = activate_delete_event, .parameter_type = "x" },
    { .name = "edit-release", .activate = activate_edit_release, .parameter_type = "x" },
    { .name = "edit-template", .activate = activate_edit_template, .parameter_type = "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}
