/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which page is open, for the list that marks it: the window says it by the state of
 * its action "page". */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RapOpenPageFunc:
 * @list: the list
 *
 * Called when another page may be open.
 */
typedef void (*RapOpenPageFunc) (GtkWidget *list);

/**
 * rap_open_page_get:
 * @list: a list
 * @noun: the name of the kind it lists
 *
 * Returns: the id of whose page is open; 0 if it is of no such kind, or there is none
 */
gint64 rap_open_page_get (GtkWidget *list, const char *noun);

/**
 * rap_open_page_watch:
 * @list: a list that has a root
 * @show: what marks the row
 *
 * Has @show called now, and whenever another page is opened, until
 * rap_open_page_unwatch().
 */
void rap_open_page_watch (GtkWidget *list, RapOpenPageFunc show);

/**
 * rap_open_page_unwatch:
 * @list: a list that still has its root
 * @show: as in rap_open_page_watch()
 */
void rap_open_page_unwatch (GtkWidget *list, RapOpenPageFunc show);

G_END_DECLS
