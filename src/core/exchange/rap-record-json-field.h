/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One field of an entity from record JSON, by its type.
 */

#pragma once

#include <json-glib/json-glib.h>

#include "exchange/rap-json-place.h"
#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_record_json_read_field:
 * @entity: the entity to set
 * @field: a field of its noun
 * @node: the member's value; not null
 * @record: what references go to
 * @place: where @node stands
 * @error: return location for a %RAP_EXCHANGE_ERROR_CONTENT
 *
 * Languages of a multilingual field that are null are passed over.
 *
 * Returns: whether @node was a value for @field
 */
gboolean rap_record_json_read_field (gpointer entity,
                                     const RapField *field,
                                     JsonNode *node,
                                     RapRecord *record,
                                     const RapJsonPlace *place,
                                     GError **error);

/**
 * rap_record_json_read_integer:
 * @at: where to put the number
 * @node: the member's value
 * @place: where @node stands
 * @error: return location for a %RAP_EXCHANGE_ERROR_CONTENT
 *
 * Returns: whether @node was a whole number that is not below 0
 */
gboolean rap_record_json_read_integer (gint64 *at,
                                       JsonNode *node,
                                       const RapJsonPlace *place,
                                       GError **error);

/**
 * rap_record_json_read_revision:
 * @at: where to put the number
 * @node: the member's value
 * @place: where @node stands
 * @error: return location for a %RAP_EXCHANGE_ERROR_CONTENT
 *
 * Returns: whether @node was the number of a revision
 */
gboolean rap_record_json_read_revision (gint64 *at,
                                        JsonNode *node,
                                        const RapJsonPlace *place,
                                        GError **error);

/**
 * rap_record_json_read_string:
 * @node: the member's value
 * @place: where @node stands
 * @error: return location for a %RAP_EXCHANGE_ERROR_CONTENT
 *
 * Returns: (transfer none): the text, which is not empty, or %NULL on error
 */
const char *rap_record_json_read_string (JsonNode *node, const RapJsonPlace *place, GError **error);

G_END_DECLS
