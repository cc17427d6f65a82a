/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapGroupedModel: items in groups, as a GListModel with a section for each
 * group, that shows those which have the words sought. The one whose page is open
 * is selected; no key and no click selects another.
 *
 * The model's own items are #RapGroupedSlot. While words are sought they stay and
 * show something else, and more come or go in a few steps, so that a key is
 * answered within a frame, whatever number of items there is.
 */

#pragma once

#include <gtk/gtk.h>

#include "grouped/rap-grouped-item.h"

G_BEGIN_DECLS

#define RAP_TYPE_GROUPED_MODEL (rap_grouped_model_get_type ())
G_DECLARE_FINAL_TYPE (RapGroupedModel, rap_grouped_model, RAP, GROUPED_MODEL, GObject)

/**
 * rap_grouped_model_new:
 *
 * Returns: (transfer full): a model without items
 */
RapGroupedModel *rap_grouped_model_new (void);

/**
 * rap_grouped_model_set_items:
 * @model: a model
 * @items: (element-type RapGroupedItem): all items, by their rank
 *
 * Replaces the items. Those that stay the same at the beginning and at the end
 * stay the same objects.
 */
void rap_grouped_model_set_items (RapGroupedModel *model, GPtrArray *items);

/**
 * rap_grouped_model_get_size:
 * @model: a model
 *
 * Returns: how many items there are, shown or not
 */
guint rap_grouped_model_get_size (RapGroupedModel *model);

/**
 * rap_grouped_model_get_n_found:
 * @model: a model
 *
 * Returns: how many items have the words sought, whether there are rows for all of
 *   them already or not
 */
guint rap_grouped_model_get_n_found (RapGroupedModel *model);

/**
 * rap_grouped_model_get_found:
 * @model: a model
 * @position: a place
 *
 * Returns: (transfer none) (nullable): the item there; %NULL if there are fewer
 */
RapGroupedItem *rap_grouped_model_get_found (RapGroupedModel *model, guint position);

/**
 * rap_grouped_model_count_group:
 * @model: a model
 * @item: an item that was found
 *
 * Returns: how many were found of its group
 */
guint rap_grouped_model_count_group (RapGroupedModel *model, RapGroupedItem *item);

/**
 * rap_grouped_model_set_words:
 * @model: a model
 * @words: (nullable): what is sought, as it was typed; %NULL or empty: all
 */
void rap_grouped_model_set_words (RapGroupedModel *model, const char *words);

/**
 * rap_grouped_model_set_open:
 * @model: a model
 * @id: the id of the item whose page is open; 0: none
 */
void rap_grouped_model_set_open (RapGroupedModel *model, gint64 id);

G_END_DECLS
