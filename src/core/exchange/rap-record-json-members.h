/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Which members the objects of record JSON have: those of every entity, a
 * noun's fields, and the arrays of its parts.
 */

#pragma once

#include "exchange/rap-json-place.h"
#include "record/rap-entity.h"

G_BEGIN_DECLS

/**
 * rap_record_json_find_part:
 * @noun: (nullable): a noun, or %NULL for the root
 * @member: a member's name
 *
 * Returns: (transfer none) (nullable): the noun that the array @member holds:
 *   parts of @noun, or, at the root, nouns that stand by themselves
 */
const RapNoun *rap_record_json_find_part (const RapNoun *noun, const char *member);

/**
 * rap_record_json_find_field:
 * @noun: a noun
 * @member: a member's name
 *
 * Returns: (transfer none) (nullable): the field it is. The parent and what is
 *   derived from it are no members: they follow from where an object stands
 */
const RapField *rap_record_json_find_field (const RapNoun *noun, const char *member);

/**
 * rap_record_json_check_head:
 * @noun: (nullable): a noun, or %NULL for the root
 * @place: where a member stands that is neither a field nor an array
 * @error: return location for a %RAP_EXCHANGE_ERROR_CONTENT, which tells the
 *   nearest known name
 *
 * Returns: whether it is one of the other members
 */
gboolean rap_record_json_check_head (const RapNoun *noun,
                                     const RapJsonPlace *place,
                                     GError **error);

G_END_DECLS
