/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTemplateItem: a template as lists show it, whether it is one or has a mistake. */

#pragma once

#include "release/rap-release-template.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_ITEM (rap_template_item_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplateItem, rap_template_item, RAP, TEMPLATE_ITEM, GObject)

/*
 * RapTemplateItem::changed:
 * @item: the item
 *
 * It is called otherwise, or has a mistake more or less than before.
 */

/**
 * rap_template_item_load:
 * @id: a template
 *
 * Reads the template's file; to be called in a thread.
 *
 * Returns: (transfer full): the item
 */
RapTemplateItem *rap_template_item_load (const char *id);

/**
 * rap_template_item_update:
 * @self: an item
 * @newer: the same template, read later
 */
void rap_template_item_update (RapTemplateItem *self, RapTemplateItem *newer);

/**
 * rap_template_item_get_id:
 * @self: an item
 *
 * Returns: (transfer none): the template's id
 */
const char *rap_template_item_get_id (RapTemplateItem *self);

/**
 * rap_template_item_is_own:
 * @self: an item
 *
 * Returns: whether it is the user's own, and may be edited
 */
gboolean rap_template_item_is_own (RapTemplateItem *self);

/**
 * rap_template_item_get_template:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the template; %NULL if it has a mistake
 */
RapReleaseTemplate *rap_template_item_get_template (RapTemplateItem *self);

/**
 * rap_template_item_get_mistake:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the sentence that says why it is no template
 */
const char *rap_template_item_get_mistake (RapTemplateItem *self);

/**
 * rap_template_item_get_name:
 * @self: an item
 *
 * Returns: (transfer none): its name for people; the id if a mistake hides it
 */
const char *rap_template_item_get_name (RapTemplateItem *self);

G_END_DECLS
