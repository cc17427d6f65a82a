/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Free texts that hold something that may not leave, in a copy of a record for
 * others: somebody may have written anything.
 */

#pragma once

#include "exchange/rap-passing.h"

G_BEGIN_DECLS

/**
 * rap_free_text_empty:
 * @passing: what may be passed on
 * @entity: an entity of the copy
 * @notes: (nullable) (element-type utf8): where to add a sentence for each text
 *
 * Empties the free texts of @entity in each language in which they hold
 * something that may not leave. Names of people and organizations are not
 * searched: those that are in the copy may be told, and some have one name.
 */
void rap_free_text_empty (RapPassing *passing, gpointer entity, GPtrArray *notes);

/**
 * rap_free_text_note:
 * @entity: an entity of which a text was left out
 * @found: what it holds
 * @notes: (nullable) (element-type utf8): where to add a sentence
 */
void rap_free_text_note (gpointer entity, const char *found, GPtrArray *notes);

G_END_DECLS
