/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Checking an entity before it is saved: what can be told of a field by itself.
 * Rules that need other rows are the engine's. Private to the store.
 */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

/**
 * rap_entity_unset_empty_texts:
 * @entity: an entity
 *
 * Makes texts that are empty unset, unless the field may not be.
 */
void rap_entity_unset_empty_texts (gpointer entity);

/**
 * rap_entity_check:
 * @entity: an entity
 * @error: return location for a %RAP_STORE_ERROR_INVALID
 *
 * Returns: whether each field says what it may
 */
gboolean rap_entity_check (gpointer entity, GError **error);

G_END_DECLS
