/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The panes of a window: how the keyboard goes from one to another, and how the page fills the
 * window. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RapWindowPanes:
 * @window: the window
 * @narrow: its breakpoint below which it shows one pane at a time
 * @navigation: what is pushed over the panes, or else they
 * @outer_split: the lists, and the page
 * @sections_split: the sections, and the list
 * @lists: a list for each section
 * @filled: whether the page fills the window, however wide it is
 * @source: what is to be done next
 *
 * The last two are the panes' own.
 */
typedef struct
{
  AdwApplicationWindow *window;
  AdwBreakpoint *narrow;
  AdwNavigationView *navigation;
  AdwNavigationSplitView *outer_split;
  AdwNavigationSplitView *sections_split;
  GtkStack *lists;
  gboolean filled;
  guint source;
} RapWindowPanes;

/**
 * rap_window_panes_add_actions:
 * @panes: the panes, which have to live as long as the window
 *
 * Adds "search-list", "next-pane" and "hide-lists" to the window's actions. They are
 * off while another page lies over the panes.
 */
void rap_window_panes_add_actions (RapWindowPanes *panes);

/**
 * rap_window_panes_stop:
 * @panes: the panes, which are about to go
 */
void rap_window_panes_stop (RapWindowPanes *panes);

G_END_DECLS
