/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What rows of parts share. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_part_row_create_remover:
 * @model: an event's model
 * @part: what to remove
 * @name: (nullable): its name
 * @notice: what to tell once it is removed
 *
 * Returns: (transfer floating): a button that removes it, with Undo
 */
GtkWidget *rap_part_row_create_remover (RapRecordModel *model,
                                        gpointer part,
                                        const char *name,
                                        const char *notice);

/**
 * rap_part_row_add_suffix:
 * @row: a row that shows a text, edits one, or unfolds
 * @suffix: what stands at its end
 */
void rap_part_row_add_suffix (GtkWidget *row, GtkWidget *suffix);

G_END_DECLS
