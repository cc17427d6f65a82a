/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From pane to pane by the keyboard, and the page alone. */

#include "window/rap-window-panes.h"

static const char *const names[] = { "search-list", "next-pane", "hide-lists" };

/* One pane at a time, where there is room for no more or none is wanted. */
static void
follow (RapWindowPanes *panes)
{
  gboolean is_narrow = adw_application_window_get_current_breakpoint (panes->window) ==
                       panes->narrow;

  adw_navigation_split_view_set_collapsed (panes->outer_split, is_narrow || panes->filled);
}

/* The page is what a window that gets narrow goes on showing. */
static void
on_idle (gpointer data)
{
  RapWindowPanes *panes = data;

  panes->source = 0;
  follow (panes);
  if (!adw_navigation_split_view_get_collapsed (panes->outer_split))
    adw_navigation_split_view_set_show_content (panes->outer_split, TRUE);
}

/* Back leads from the page alone to both; later, as the split view is in the midst of going back.
 */
static void
on_show_content (RapWindowPanes *panes)
{
  if (!panes->filled || adw_navigation_split_view_get_show_content (panes->outer_split))
    return;
  panes->filled = FALSE;
  if (panes->source == 0)
    panes->source = g_idle_add_once (on_idle, panes);
}

void
rap_window_panes_stop (RapWindowPanes *panes)
{
  g_clear_handle_id (&panes->source, g_source_remove);
}

static void
activate_search_list (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  RapWindowPanes *panes = data;
  GtkWidget *list = gtk_stack_get_visible_child (panes->lists);

  if (list == NULL)
    return;
  adw_navigation_split_view_set_show_content (panes->outer_split, FALSE);
  adw_navigation_split_view_set_show_content (panes->sections_split, TRUE);
  gtk_widget_activate_action (list, "list.search", NULL);
}

static gboolean
has_focus (AdwNavigationPage *pane)
{
  GtkWidget *focused = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (pane)));

  return focused && gtk_widget_is_ancestor (focused, GTK_WIDGET (pane));
}

static AdwToolbarView *
find_toolbar_view (GtkWidget *widget)
{
  AdwToolbarView *found = ADW_IS_TOOLBAR_VIEW (widget) ? ADW_TOOLBAR_VIEW (widget) : NULL;
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (; child && found == NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      found = find_toolbar_view (child);
  return found;
}

/* What a pane holds is wanted, rather than the buttons above it. */
static gboolean
focus (GtkWidget *pane)
{
  AdwToolbarView *view = find_toolbar_view (pane);
  GtkWidget *content = view ? adw_toolbar_view_get_content (view) : NULL;

  return (content && gtk_widget_child_focus (content, GTK_DIR_TAB_FORWARD)) ||
         gtk_widget_child_focus (pane, GTK_DIR_TAB_FORWARD);
}

/* Collapsed, only one of two panes is mapped. */
static void
activate_next_pane (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  RapWindowPanes *panes = data;
  AdwNavigationPage *const all[] = {
    adw_navigation_split_view_get_sidebar (panes->sections_split),
    adw_navigation_split_view_get_content (panes->sections_split),
    adw_navigation_split_view_get_content (panes->outer_split),
  };
  guint first = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i] && has_focus (all[i]))
      first = i + 1;
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      AdwNavigationPage *pane = all[(first + i) % G_N_ELEMENTS (all)];

      if (pane && gtk_widget_get_mapped (GTK_WIDGET (pane)) && focus (GTK_WIDGET (pane)))
        return;
    }
}

/* Where there is one pane anyway, this goes from the one to the other. */
static void
activate_hide_lists (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  RapWindowPanes *panes = data;
  AdwNavigationSplitView *split = panes->outer_split;

  if (panes->filled || adw_navigation_split_view_get_collapsed (split))
    adw_navigation_split_view_set_show_content (
      split, !adw_navigation_split_view_get_show_content (split));
  else
    {
      adw_navigation_split_view_set_show_content (split, TRUE);
      panes->filled = TRUE;
      follow (panes);
      focus (GTK_WIDGET (adw_navigation_split_view_get_content (split)));
    }
}

static void
on_page_changed (AdwNavigationView *navigation, GParamSpec *pspec, gpointer actions)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (navigation);
  gboolean enabled = page && g_strcmp0 (adw_navigation_page_get_tag (page), "lists") == 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (actions, names[i])),
                                 enabled);
}

void
rap_window_panes_add_actions (RapWindowPanes *panes)
{
  const GActionEntry entries[] = {
    { .name = names[0], .activate = activate_search_list },
    { .name = names[1], .activate = activate_next_pane },
    { .name = names[2], .activate = activate_hide_lists },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (panes->window), entries, G_N_ELEMENTS (entries),
                                   panes);
  g_signal_connect_object (panes->navigation, "notify::visible-page", G_CALLBACK (on_page_changed),
                           panes->window, 0);
  g_signal_connect_swapped (panes->outer_split, "notify::show-content",
                            G_CALLBACK (on_show_content), panes);
  /* After the setters of the breakpoints. */
  g_signal_connect_swapped (panes->window, "notify::current-breakpoint", G_CALLBACK (follow),
                            panes);
}
