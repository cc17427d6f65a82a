/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shapes: the sentence patterns of a house style, small templates with rules
 * about when each may be used. */

#pragma once

#include "record/rap-choice-types.h"
#include "release/rap-keys.h"
#include "template/rap-template.h"

G_BEGIN_DECLS

/* Where in a turn of speaking a sentence stands. */
typedef enum
{
  RAP_SHAPE_ANYWHERE,
  RAP_SHAPE_FIRST,       /* the first sentence of a turn */
  RAP_SHAPE_FIRST_LATER, /* the same, but not of the release's first turn */
  RAP_SHAPE_LATER,       /* a sentence that continues a turn */
} RapShapeWhere;

/**
 * RapShape:
 * @form: what the words are
 * @pattern: its name, which shapes of different forms share where they read
 *   the same
 * @text: the sentence
 * @where: where in a turn it may stand
 * @for_nobody: whether it is for words without a speaker, and only for them
 * @is_rare: whether it is only for where no other fits
 * @is_verbless: whether it has no reporting verb
 * @needs_opening: whether it begins with how the turn begins
 * @needs_split: whether the quote must have a point to split it at
 * @weight: how much sooner than others it may come again
 * @longest: how many characters the words may have; 0: any
 * @avoid: (nullable): a text that the words may not contain
 * @verbs: (nullable) (array zero-terminated=1): the verbs it is for; %NULL: all
 * @not_verbs: (nullable) (array zero-terminated=1): the verbs it is not for
 *
 * A shape.
 */
typedef struct
{
  RapForm form;
  char *pattern;
  RapTemplate *text;
  RapShapeWhere where;
  gboolean for_nobody;
  gboolean is_rare;
  gboolean is_verbless;
  gboolean needs_opening;
  gboolean needs_split;
  guint weight;
  guint longest;
  char *avoid;
  char **verbs;
  char **not_verbs;
} RapShape;

/* The keys of a group [shape FORM PATTERN]. */
extern const char *const rap_shape_keys[];

/**
 * rap_shape_new:
 * @keys: a style's file
 * @group: its group "shape FORM PATTERN"
 * @error: return location for an error that names the line
 *
 * Returns: (transfer full) (nullable): the shape
 */
RapShape *rap_shape_new (RapKeys *keys, const char *group, GError **error);

void rap_shape_free (RapShape *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapShape, rap_shape_free)

G_END_DECLS
