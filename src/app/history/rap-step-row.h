/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A step of the history as a row. */

#pragma once

#include <adwaita.h>

#include "store/rap-store-history.h"

G_BEGIN_DECLS

/**
 * rap_step_row_new:
 * @step: a step
 * @steps: (element-type RapStep): steps that came before it, among others
 *
 * Returns: (transfer floating): a row. Its button activates "history.undo" or
 *   "history.redo" with the id of @step; what is an undo itself has none.
 */
GtkWidget *rap_step_row_new (const RapStep *step, GPtrArray *steps);

/**
 * rap_step_row_dup_day:
 * @step: a step
 *
 * Returns: (transfer full): the day of it where the user is: "Today",
 *   "3 November 2023"
 */
char *rap_step_row_dup_day (const RapStep *step);

G_END_DECLS
