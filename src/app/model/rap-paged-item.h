/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapPagedItem: a row of a long list, empty until its page is loaded. */

#pragma once

#include "store/rap-store-list.h"

G_BEGIN_DECLS

#define RAP_TYPE_PAGED_ITEM (rap_paged_item_get_type ())
G_DECLARE_FINAL_TYPE (RapPagedItem, rap_paged_item, RAP, PAGED_ITEM, GObject)

/*
 * RapPagedItem::changed:
 * @item: the item
 *
 * It shows something else than before.
 */

/**
 * rap_paged_item_new:
 * @id: the id of what it stands for
 *
 * Returns: (transfer full): an item that is not loaded
 */
RapPagedItem *rap_paged_item_new (gint64 id);

gint64 rap_paged_item_get_id (RapPagedItem *item);

/**
 * rap_paged_item_get_row:
 * @item: an item
 *
 * Returns: (transfer none) (nullable): what it shows; %NULL until it is loaded
 */
const RapListRow *rap_paged_item_get_row (RapPagedItem *item);

/**
 * rap_paged_item_take_row:
 * @item: an item
 * @row: (transfer full): what it shows now
 */
void rap_paged_item_take_row (RapPagedItem *item, RapListRow *row);

G_END_DECLS
