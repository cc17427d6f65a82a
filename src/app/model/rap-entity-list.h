/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapEntityList: entities of a record, in their order, as a GListModel. */

#pragma once

#include <gio/gio.h>

#include "record/rap-record.h"

G_BEGIN_DECLS

#define RAP_TYPE_ENTITY_LIST (rap_entity_list_get_type ())
G_DECLARE_FINAL_TYPE (RapEntityList, rap_entity_list, RAP, ENTITY_LIST, GObject)

/**
 * rap_entity_list_new:
 *
 * Returns: (transfer full): an empty list
 */
RapEntityList *rap_entity_list_new (void);

/**
 * rap_entity_list_set:
 * @list: a list
 * @entities: (element-type RapEntity): what it holds from now on
 *
 * Tells of the smallest run that differs, so that rows that stay keep their focus
 * and scroll position.
 */
void rap_entity_list_set (RapEntityList *list, GPtrArray *entities);

G_END_DECLS
