/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reporting verbs of a house style: what each may govern, and its forms. */

#pragma once

#include "record/rap-choice-types.h"
#include "release/rap-keys.h"

G_BEGIN_DECLS

/**
 * RapVerb:
 * @name: the name that statements know it by: pointed-out
 * @governs: a bit (1 << #RapForm) for each form of words that may follow
 * @form: the form where nothing agrees: pointed out
 * @forms: (element nullable): the form that agrees with a #RapGender; %NULL:
 *   @form
 * @passive: (nullable): the form without a speaker: it was pointed out
 * @that: (nullable): what links it to a clause; %NULL: the style's
 * @instead: (array zero-terminated=1): the names of verbs of the same meaning
 * @is_later: whether it can only continue a turn: added
 * @is_free: whether the style may choose it by itself
 *
 * A verb.
 */
typedef struct
{
  char *name;
  guint governs;
  char *form;
  char *forms[RAP_GENDER_PLURAL + 1];
  char *passive;
  char *that;
  char **instead;
  gboolean is_later;
  gboolean is_free;
} RapVerb;

/* The keys of a group [verb NAME]. */
extern const char *const rap_verb_keys[];

/**
 * rap_verb_new:
 * @keys: a style's file
 * @group: its group "verb NAME"
 * @error: return location for an error that names the line
 *
 * Returns: (transfer full) (nullable): the verb
 */
RapVerb *rap_verb_new (RapKeys *keys, const char *group, GError **error);

void rap_verb_free (RapVerb *self);

/**
 * rap_verb_may_govern:
 * @self: a verb
 * @form: what words are
 *
 * Returns: whether the words may follow it
 */
gboolean rap_verb_may_govern (const RapVerb *self, RapForm form);

/**
 * rap_verb_get_form:
 * @self: a verb
 * @gender: what its subject is
 *
 * Returns: (transfer none): the form that agrees with the subject
 */
const char *rap_verb_get_form (const RapVerb *self, RapGender gender);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapVerb, rap_verb_free)

G_END_DECLS
