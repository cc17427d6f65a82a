/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The order of the parts of something: their field "position". */

#pragma once

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_parts_order_get_end:
 * @parts: the parts in their order, as rap_record_model_list_parts() has them
 *
 * Returns: the position of another one after the last; there may be gaps before
 */
gint64 rap_parts_order_get_end (GListModel *parts);

/**
 * rap_parts_order_move:
 * @model: a model
 * @parts: the parts in their order, as rap_record_model_list_parts() has them
 * @part: one of them
 * @by: how many places, down if positive
 * @label: what this is called in the history
 *
 * Moves a part and numbers all anew, as one step.
 *
 * Returns: whether it could be moved: not beyond an end
 */
gboolean rap_parts_order_move (RapRecordModel *model,
                               GListModel *parts,
                               gpointer part,
                               int by,
                               const char *label);

G_END_DECLS
