/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapOutcomeRow: what came of an event; unfolded, to be edited. */

#pragma once

#include <adwaita.h>

#include "record/rap-event-parts.h"

G_BEGIN_DECLS

#define RAP_TYPE_OUTCOME_ROW (rap_outcome_row_get_type ())
G_DECLARE_FINAL_TYPE (RapOutcomeRow, rap_outcome_row, RAP, OUTCOME_ROW, AdwExpanderRow)

/**
 * rap_outcome_row_new:
 * @outcome: the outcome
 * @language: the language one works in
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *rap_outcome_row_new (RapOutcome *outcome, const char *language);

G_END_DECLS
