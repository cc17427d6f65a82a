/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The search in the list of a GtkDropDown. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_drop_down_search_name:
 * @drop_down: a drop-down whose list can be searched
 * @name: what is searched there, such as "Search verbs"
 *
 * Names the search to assistive technologies, and has Escape close the list from it.
 */
void rap_drop_down_search_name (GtkDropDown *drop_down, const char *name);

G_END_DECLS
