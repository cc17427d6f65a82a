/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a reference, by the house style. */

#pragma once

#include "release/rap-names.h"
#include "release/rap-style.h"

G_BEGIN_DECLS

/**
 * RapReferenceUse:
 * @is_inline: inside words, where no position may stand behind the name
 * @is_family_shared: whether another one of this family name is referred to
 * @is_short_shared: whether another organization has the same short name
 * @is_organization_known: whether the organization in the position was named
 *   before
 * @is_referred_to_again: whether there is more than one reference to it
 * @next: the byte that follows in the text
 *
 * Where a reference stands.
 */
typedef struct
{
  gboolean is_inline;
  gboolean is_family_shared;
  gboolean is_short_shared;
  gboolean is_organization_known;
  gboolean is_referred_to_again;
  char next;
} RapReferenceUse;

/**
 * rap_reference_write_first:
 * @style: a house style
 * @names: who is named
 * @use: where
 *
 * Returns: (transfer full): the first reference: position and name, the
 *   position before or behind by its length, with a comma after it where the
 *   sentence goes on
 */
char *rap_reference_write_first (RapStyle *style,
                                 const RapNames *names,
                                 const RapReferenceUse *use);

/**
 * rap_reference_write_later:
 * @style: a house style
 * @names: who is named
 * @use: where
 *
 * Returns: (transfer full): a later reference
 */
char *rap_reference_write_later (RapStyle *style,
                                 const RapNames *names,
                                 const RapReferenceUse *use);

/**
 * rap_reference_get_pronoun:
 * @style: a house style
 * @gender: what agrees with it
 *
 * Returns: (transfer none) (nullable): the pronoun, or %NULL if the style or
 *   the record has none
 */
const char *rap_reference_get_pronoun (RapStyle *style, RapGender gender);

G_END_DECLS
