/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random values for the fields of an entity, by their type. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RANDOM_FIELDS_N_LANGUAGES 4

/**
 * RandomFields:
 * @rand: (transfer none): where chance comes from
 * @disclosure: whether disclosure is random; else everything is public
 * @wild: whether texts hold odd characters
 * @n_words: how many words of their own were given out
 * @text: the text made last
 *
 * What makes the values of fields.
 */
typedef struct
{
  GRand *rand;
  gboolean disclosure;
  gboolean wild;
  guint n_words;
  GString *text;
} RandomFields;

/**
 * random_fields_clear:
 * @self: a maker of values
 *
 * Frees what it holds.
 */
void random_fields_clear (RandomFields *self);

/**
 * random_fields_language:
 * @index: less than %RANDOM_FIELDS_N_LANGUAGES
 *
 * Returns: (transfer none): a BCP 47 language tag
 */
const char *random_fields_language (guint index);

/**
 * random_fields_uid:
 * @self: a maker of values
 *
 * Returns: (transfer full): a UUID of version 4
 */
char *random_fields_uid (RandomFields *self);

/**
 * random_fields_text:
 * @self: a maker of values
 * @n_words: how many words, besides the one of its own
 *
 * Returns: (transfer none): a text that occurs nowhere else; valid until the
 *   next one is made
 */
const char *random_fields_text (RandomFields *self, guint n_words);

/**
 * random_fields_fill:
 * @self: a maker of values
 * @entity: an entity
 *
 * Fills all fields but the references, some of those that may be unset not.
 */
void random_fields_fill (RandomFields *self, gpointer entity);

G_END_DECLS
