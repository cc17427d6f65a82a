/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The frame: sections, a list, a page. What is in it stands in
 * rap-window-pages.c, what can be done with it in rap-window-actions.c. */

#include "config.h"

#include "window/rap-window.h"

#include <glib/gi18n.h>

#include "history/rap-history-dialog.h"
#include "shortcuts/rap-key-places.h"
#include "welcome/rap-welcome.h"
#include "widgets/rap-menu-names.h"
#include "window/rap-sections.h"
#include "window/rap-window-actions.h"
#include "window/rap-window-pages.h"
#include "window/rap-window-panes.h"
#include "window/rap-window-toasts.h"

struct _RapWindow
{
  AdwApplicationWindow parent_instance;

  AdwBreakpoint *narrow;
  AdwToastOverlay *toasts;
  AdwNavigationView *navigation;
  AdwNavigationSplitView *outer_split;
  AdwNavigationSplitView *sections_split;
  AdwNavigationPage *list_page;
  GtkStack *lists;
  RapSections *sections;
  RapWelcome *welcome;

  RapWindowPanes panes;
  RapWindowToasts notices;
  GSettings *settings;
  RapDesk *desk;
  AdwToast *fullscreen_toast; /* the last; %NULL: none yet */
};

G_DEFINE_FINAL_TYPE (RapWindow, rap_window, ADW_TYPE_APPLICATION_WINDOW)

static void
on_section_activated (RapWindow *self, const char *name)
{
  rap_window_show_section (self, name);
}

/* Every window on a desk hears of it; the one that is used tells. The history
 * tells by itself. */
static void
on_notice (RapWindow *self, const char *message, gboolean undoable)
{
  if (RAP_IS_HISTORY_DIALOG (
        adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self))))
    return;
  if (!gtk_window_is_active (GTK_WINDOW (self)) &&
      gtk_application_get_active_window (gtk_window_get_application (GTK_WINDOW (self))) !=
        GTK_WINDOW (self))
    return;

  rap_window_toasts_tell (&self->notices, self->desk, message, undoable);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* A field is one step of the history until the focus leaves it, for another window, too. */
static void
on_focus_changed (RapWindow *self)
{
  if (self->desk)
    rap_desk_flush (self->desk);
  rap_menu_names_give (gtk_window_get_focus (GTK_WINDOW (self)));
}

/* No page has a button that leaves it. */
static void
on_fullscreened (RapWindow *self)
{
  if (self->fullscreen_toast)
    adw_toast_dismiss (self->fullscreen_toast);
  g_clear_object (&self->fullscreen_toast);
  if (!gtk_window_is_fullscreen (GTK_WINDOW (self)))
    return;
  self->fullscreen_toast = adw_toast_new (_ ("Press F11 to leave fullscreen"));
  adw_toast_set_button_label (self->fullscreen_toast, _ ("Leave"));
  adw_toast_set_action_name (self->fullscreen_toast, "window.fullscreen");
  adw_toast_set_priority (self->fullscreen_toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->fullscreen_toast));
}

static gboolean
rap_window_close_request (GtkWindow *window)
{
  RapWindow *self = RAP_WINDOW (window);
  int width, height;

  if (self->desk)
    rap_desk_flush (self->desk);
  gtk_window_get_default_size (window, &width, &height);
  g_settings_set (self->settings, "window-size", "(ii)", width, height);
  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (window));

  return GTK_WINDOW_CLASS (rap_window_parent_class)->close_request (window);
}

static void
rap_window_dispose (GObject *object)
{
  RapWindow *self = RAP_WINDOW (object);

  rap_window_panes_stop (&self->panes);
  rap_window_toasts_stop (&self->notices);
  if (self->desk)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);
  g_clear_object (&self->settings);
  g_clear_object (&self->fullscreen_toast);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_WINDOW);

  G_OBJECT_CLASS (rap_window_parent_class)->dispose (object);
}

static void
rap_window_class_init (RapWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = rap_window_close_request;

  g_type_ensure (RAP_TYPE_SECTIONS);
  g_type_ensure (RAP_TYPE_WELCOME);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "window/rap-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RapWindow, narrow);
  gtk_widget_class_bind_template_child (widget_class, RapWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, RapWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, RapWindow, outer_split);
  gtk_widget_class_bind_template_child (widget_class, RapWindow, sections_split);
  gtk_widget_class_bind_template_child (widget_class, RapWindow, list_page);
  gtk_widget_class_bind_template_child (widget_class, RapWindow, lists);
  gtk_widget_class_bind_template_child (widget_class, RapWindow, sections);
  gtk_widget_class_bind_template_child (widget_class, RapWindow, welcome);
  gtk_widget_class_bind_template_callback (widget_class, on_section_activated);
  gtk_widget_class_install_property_action (widget_class, "window.fullscreen", "fullscreened");
}

static void
rap_window_init (RapWindow *self)
{
  int width, height;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = g_settings_new (APP_ID);
  g_settings_get (self->settings, "window-size", "(ii)", &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (on_focus_changed), NULL);
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (on_fullscreened), NULL);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (on_focus_changed), NULL);
  rap_window_add_actions (self);
  rap_key_places_watch (GTK_WINDOW (self));
  self->panes = (RapWindowPanes) {
    .window = ADW_APPLICATION_WINDOW (self),
    .narrow = self->narrow,
    .navigation = self->navigation,
    .outer_split = self->outer_split,
    .sections_split = self->sections_split,
    .lists = self->lists,
  };
  rap_window_panes_add_actions (&self->panes);
  self->notices.overlay = self->toasts;
}

RapWindow *
rap_window_new (AdwApplication *application)
{
  return g_object_new (RAP_TYPE_WINDOW, "application", application, NULL);
}

RapDesk *
rap_window_get_desk (RapWindow *self)
{
  g_return_val_if_fail (RAP_IS_WINDOW (self), NULL);
  return self->desk;
}

AdwToastOverlay *
rap_window_get_toasts (RapWindow *self)
{
  g_return_val_if_fail (RAP_IS_WINDOW (self), NULL);
  return self->toasts;
}

void
rap_window_set_desk (RapWindow *self, RapDesk *desk)
{
  g_autofree char *section = NULL;
  g_autoptr (GPropertyAction) language = NULL;

  g_return_if_fail (RAP_IS_WINDOW (self) && RAP_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  language = g_property_action_new ("language", desk, "language");
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (language));
  g_signal_connect_object (desk, "notice", G_CALLBACK (on_notice), self, G_CONNECT_SWAPPED);
  rap_sections_set_desk (self->sections, desk);
  section = g_settings_get_string (self->settings, "section");
  rap_window_show_section (self, section);
  /* In a narrow window the list, where it was told that the record is being opened. */
  adw_navigation_split_view_set_show_content (self->outer_split, FALSE);
  rap_window_restore_page (self, self->settings);
}

void
rap_window_set_opening (RapWindow *self)
{
  g_return_if_fail (RAP_IS_WINDOW (self) && self->desk == NULL);

  rap_welcome_set_opening (self->welcome);
  adw_navigation_split_view_set_show_content (self->outer_split, TRUE);
}

void
rap_window_set_failure (RapWindow *self, const GError *error)
{
  g_return_if_fail (RAP_IS_WINDOW (self) && error != NULL);

  rap_welcome_set_failure (self->welcome, error->message);
}

void
rap_window_show_section (RapWindow *self, const char *name)
{
  GtkWidget *list;

  g_return_if_fail (RAP_IS_WINDOW (self) && name != NULL);

  if (self->desk == NULL)
    return;
  list = gtk_stack_get_child_by_name (self->lists, name);
  if (list == NULL)
    {
      list = rap_window_create_list (self, name);
      if (list == NULL)
        return;
      gtk_stack_add_named (self->lists, list, name);
    }
  gtk_stack_set_visible_child (self->lists, list);
  adw_navigation_page_set_title (self->list_page, rap_sections_get_title (name));
  adw_navigation_split_view_set_show_content (self->sections_split, TRUE);
  rap_sections_select (self->sections, name);
  rap_welcome_set_section (self->welcome, name);
  g_settings_set_string (self->settings, "section", name);
}

/* A page that was there when the split view collapsed or unfolded is never freed
 * (libadwaita 1.7): what it holds goes all the same. */
static void
set_page (RapWindow *self, AdwNavigationPage *page)
{
  g_autoptr (AdwNavigationPage) old = adw_navigation_split_view_get_content (self->outer_split);

  if (old)
    g_object_ref (old);
  adw_navigation_split_view_set_content (self->outer_split, page);
  if (old && old != page && old != ADW_NAVIGATION_PAGE (self->welcome))
    g_object_run_dispose (G_OBJECT (old));
}

void
rap_window_show_page (RapWindow *self, AdwNavigationPage *page)
{
  g_return_if_fail (RAP_IS_WINDOW (self) && ADW_IS_NAVIGATION_PAGE (page));

  if (adw_navigation_view_get_previous_page (self->navigation,
                                             adw_navigation_view_get_visible_page (self
                                                                                     ->navigation)))
    adw_navigation_view_pop_to_tag (self->navigation, "lists");
  set_page (self, page);
  adw_navigation_split_view_set_show_content (self->outer_split, TRUE);
}

AdwNavigationPage *
rap_window_get_page (RapWindow *self)
{
  g_return_val_if_fail (RAP_IS_WINDOW (self), NULL);
  return adw_navigation_split_view_get_content (self->outer_split);
}

void
rap_window_close_page (RapWindow *self)
{
  g_return_if_fail (RAP_IS_WINDOW (self));

  g_action_group_change_action_state (G_ACTION_GROUP (self), "page",
                                      g_variant_new ("(sx)", "", G_GINT64_CONSTANT (0)));
  set_page (self, ADW_NAVIGATION_PAGE (self->welcome));
  adw_navigation_split_view_set_show_content (self->outer_split, FALSE);
}

void
rap_window_set_empty (RapWindow *self, const char *section, gboolean empty)
{
  g_return_if_fail (RAP_IS_WINDOW (self) && section);

  rap_welcome_set_empty (self->welcome, section, empty);
  if (!empty)
    rap_sections_show_state (self->sections);
  /* In a narrow window either the list or the way in shows. */
  if (g_str_equal (section, "events") &&
      g_strcmp0 (gtk_stack_get_visible_child_name (self->lists), section) == 0 &&
      rap_window_get_page (self) == ADW_NAVIGATION_PAGE (self->welcome))
    adw_navigation_split_view_set_show_content (self->outer_split, empty);
}

void
rap_window_push_page (RapWindow *self, AdwNavigationPage *page)
{
  g_return_if_fail (RAP_IS_WINDOW (self) && ADW_IS_NAVIGATION_PAGE (page));

  adw_navigation_view_push (self->navigation, page);
}
