/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapWindow: the frame - sections, a list, a page. It knows which page shows
 * what, and nothing of what is in a page. Pages lead to one another by its
 * actions:
 *
 * - win.show-event (x), win.show-person (x), win.show-organization (x): show a
 *   page, by id
 * - win.edit-release (x), win.edit-template (s): fill the window with the editor
 *   of a release or a template
 * - win.new-event, win.new-person, win.new-organization, win.import, win.undo, win.redo,
 *   win.history, win.search, win.search-list, win.next-pane
 */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_WINDOW (rap_window_get_type ())
G_DECLARE_FINAL_TYPE (RapWindow, rap_window, RAP, WINDOW, AdwApplicationWindow)

/**
 * rap_window_new:
 * @application: the application
 *
 * Returns: (transfer none): a window that shows its frame, and nothing in it
 *   until rap_window_set_desk()
 */
RapWindow *rap_window_new (AdwApplication *application);

/**
 * rap_window_set_desk:
 * @window: a window
 * @desk: the desk to work on
 */
void rap_window_set_desk (RapWindow *window, RapDesk *desk);

/**
 * rap_window_get_desk:
 * @window: a window
 *
 * Returns: (transfer none) (nullable): the desk, %NULL until the database is open
 */
RapDesk *rap_window_get_desk (RapWindow *window);

/**
 * rap_window_get_toasts:
 * @window: a window
 *
 * Returns: (transfer none): where it tells of work that goes on whatever page shows
 */
AdwToastOverlay *rap_window_get_toasts (RapWindow *window);

/**
 * rap_window_set_opening:
 * @window: a window without a desk
 *
 * Tells that the database is still being opened.
 */
void rap_window_set_opening (RapWindow *window);

/**
 * rap_window_set_failure:
 * @window: a window
 * @error: why the database can't be opened
 *
 * Shows the reason in place of all else.
 */
void rap_window_set_failure (RapWindow *window, const GError *error);

/**
 * rap_window_show_page:
 * @window: a window
 * @page: (transfer floating): what to show beside the list, in place of what
 *   fills the window
 */
void rap_window_show_page (RapWindow *window, AdwNavigationPage *page);

/**
 * rap_window_get_page:
 * @window: a window
 *
 * Returns: (transfer none) (nullable): the page beside the list
 */
AdwNavigationPage *rap_window_get_page (RapWindow *window);

/**
 * rap_window_close_page:
 * @window: a window
 *
 * Shows what stands beside the list before anything is chosen.
 */
void rap_window_close_page (RapWindow *window);

/**
 * rap_window_set_empty:
 * @window: a window
 * @section: a section, as in rap-sections.h
 * @empty: whether its list is empty; where there are no events, the way in is shown
 */
void rap_window_set_empty (RapWindow *window, const char *section, gboolean empty);

/**
 * rap_window_push_page:
 * @window: a window
 * @page: (transfer floating): what shall fill the window
 */
void rap_window_push_page (RapWindow *window, AdwNavigationPage *page);

/**
 * rap_window_show_section:
 * @window: a window
 * @name: a section's name, as in rap-sections.h
 */
void rap_window_show_section (RapWindow *window, const char *name);

/**
 * rap_window_import:
 * @window: a window
 * @file: a record file
 *
 * Imports @file into the record and shows its event.
 */
void rap_window_import (RapWindow *window, GFile *file);

G_END_DECLS
