/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The panes of a window, and how the keyboard goes from one to another. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RapWindowPanes:
 * @navigation: what is pushed over the panes, or else they
 * @outer_split: the lists, and the page
 * @sections_split: the sections, and the list
 * @lists: a list for each section
 */
typedef struct
{
  AdwNavigationView *navigation;
  AdwNavigationSplitView *outer_split;
  AdwNavigationSplitView *sections_split;
  GtkStack *lists;
} RapWindowPanes;

/**
 * rap_window_panes_add_actions:
 * @panes: the panes, which have to live as long as @actions
 * @actions: the window's actions
 *
 * Adds "search-list" and "next-pane". They are off while a page fills the window.
 */
void rap_window_panes_add_actions (RapWindowPanes *panes, GActionMap *actions);

G_END_DECLS
