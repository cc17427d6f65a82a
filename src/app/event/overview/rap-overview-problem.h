/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A line below a group that tells what is wrong in it. */

#pragma once

#include <gtk/gtk.h>

#include "widgets/rap-checked-row.h"

G_BEGIN_DECLS

/**
 * rap_overview_show_problem:
 * @label: the line
 * @rows: the rows of the group that are checked, ending with %NULL
 *
 * Tells, from now on, what is wrong in the first of the rows that has something;
 * hidden while all is right.
 */
void rap_overview_show_problem (GtkLabel *label, RapCheckedRow *const *rows);

G_END_DECLS
