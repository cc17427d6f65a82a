/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapGroupedSlot: a place in a list that is cut into groups, whose row shows one
 * item now and another after the next key of a search. To GTK a place that stays
 * is a row that stays; making rows anew takes longer than a frame.
 */

#pragma once

#include "grouped/rap-grouped-item.h"

G_BEGIN_DECLS

#define RAP_TYPE_GROUPED_SLOT (rap_grouped_slot_get_type ())
G_DECLARE_FINAL_TYPE (RapGroupedSlot, rap_grouped_slot, RAP, GROUPED_SLOT, GObject)

/*
 * RapGroupedSlot::changed:
 * @slot: the slot
 *
 * It has another item.
 */

/**
 * rap_grouped_slot_new:
 * @item: (nullable): what it shows
 *
 * Returns: (transfer full): a slot
 */
RapGroupedSlot *rap_grouped_slot_new (RapGroupedItem *item);

/**
 * rap_grouped_slot_get_item:
 * @self: a slot
 *
 * Returns: (transfer none) (nullable): what it shows; %NULL for a place that is
 *   about to go
 */
RapGroupedItem *rap_grouped_slot_get_item (RapGroupedSlot *self);

void rap_grouped_slot_set_item (RapGroupedSlot *self, RapGroupedItem *item);

G_END_DECLS
