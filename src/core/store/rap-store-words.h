/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What nouns and fields are called in messages. Private to the store.
 *
 * Messages are a subject, a colon and a sentence of its own, so that no
 * language has to inflect what is put in.
 */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

/**
 * rap_store_name_noun:
 * @kind: which noun
 *
 * Returns: (transfer none): "The event"
 */
const char *rap_store_name_noun (RapKind kind);

/**
 * rap_store_name_entity:
 * @kind: which noun
 * @title: (nullable): what the entity is called
 *
 * Returns: (transfer full): "The event “Round table”", or "The event"
 */
char *rap_store_name_entity (RapKind kind, const char *title);

/**
 * rap_store_name_field:
 * @field: a field
 *
 * Returns: (transfer full): "first day"
 */
char *rap_store_name_field (const RapField *field);

/**
 * rap_store_dup_title:
 * @entity: an entity
 *
 * Returns: (transfer full) (nullable): what it is called by its own fields, cut
 *   after 40 characters; %NULL if they do not tell
 */
char *rap_store_dup_title (gconstpointer entity);

G_END_DECLS
