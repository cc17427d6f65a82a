/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Choosing verb and shape: candidates in order of preference, and a memory of
 * what was used when. */

#include "config.h"

#include "release/rap-shape-choice.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The age of what was not used yet. */
#define NEVER 1000

struct _RapShapeChooser
{
  RapStyle *style;
  GPtrArray *notes;
  GHashTable *patterns; /* pattern -> number of the sentence it was last used in */
  GHashTable *verbs;    /* RapVerb -> the same */
  GHashTable *unknown;  /* verbs that were noted as unknown */
  guint n_sentences;
  const char *last_pattern;
  const RapVerb *last_verb;
};

/* A sentence and what its shape must fit. */
typedef struct
{
  RapSentence *sentence;
  char *words;
  gboolean is_first_turn;
  gboolean is_nobodys;
} Task;

RapShapeChooser *
rap_shape_chooser_new (RapStyle *style, GPtrArray *notes)
{
  RapShapeChooser *self = g_new0 (RapShapeChooser, 1);

  self->style = style;
  self->notes = notes;
  self->patterns = g_hash_table_new (g_str_hash, g_str_equal);
  self->verbs = g_hash_table_new (NULL, NULL);
  self->unknown = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
rap_shape_chooser_free (RapShapeChooser *self)
{
  g_hash_table_unref (self->patterns);
  g_hash_table_unref (self->verbs);
  g_hash_table_unref (self->unknown);
  g_free (self);
}

/* How many sentences ago @thing was used; many for what never was. */
static guint
get_age (RapShapeChooser *self, GHashTable *table, gconstpointer thing)
{
  guint when = GPOINTER_TO_UINT (g_hash_table_lookup (table, thing));

  return when == 0 ? NEVER : self->n_sentences - when + 1;
}

static gboolean
may_stand (const RapShape *shape, const Task *task)
{
  switch (shape->where)
    {
    case RAP_SHAPE_FIRST:
      return task->sentence->is_first;
    case RAP_SHAPE_FIRST_LATER:
      return task->sentence->is_first && !task->is_first_turn;
    case RAP_SHAPE_LATER:
      return !task->sentence->is_first;
    case RAP_SHAPE_ANYWHERE:
    default:
      return TRUE;
    }
}

static gboolean
may_have_verb (const RapShape *shape, const RapVerb *verb, const Task *task)
{
  if (shape->is_verbless)
    return TRUE;
  if (verb == NULL || (task->is_nobodys && verb->passive == NULL))
    return FALSE;
  if (shape->verbs != NULL && !g_strv_contains ((const char *const *) shape->verbs, verb->name))
    return FALSE;
  return shape->not_verbs == NULL ||
         !g_strv_contains ((const char *const *) shape->not_verbs, verb->name);
}

static gboolean
fits (const RapShape *shape, const RapVerb *verb, const Task *task)
{
  const RapSaid *said = g_ptr_array_index (task->sentence->said, 0);

  return shape->form == task->sentence->form && shape->for_nobody == task->is_nobodys &&
         may_stand (shape, task) && may_have_verb (shape, verb, task) &&
         (!shape->needs_opening || task->sentence->opening != NULL) &&
         (!shape->needs_split || rap_wording_get_split (said->wording) > 0) &&
         (shape->longest == 0 || g_utf8_strlen (task->words, -1) <= (glong) shape->longest) &&
         (shape->avoid == NULL || strstr (task->words, shape->avoid) == NULL);
}

/* Whether @a is to be taken rather than @b: one with the opening that there is
 * goes first, a rare one last, and one not used for long before others, by
 * weight. */
static gboolean
is_better (RapShapeChooser *self, const RapShape *a, const RapShape *b)
{
  if (a->needs_opening != b->needs_opening)
    return a->needs_opening;
  if (a->is_rare != b->is_rare)
    return b->is_rare;
  return a->weight * get_age (self, self->patterns, a->pattern) >
         b->weight * get_age (self, self->patterns, b->pattern);
}

static const RapShape *
find_shape (RapShapeChooser *self, const Task *task, const RapVerb *verb, gboolean may_repeat)
{
  GPtrArray *shapes = rap_style_list_shapes (self->style);
  const RapShape *best = NULL;

  for (guint i = 0; i < shapes->len; i++)
    {
      const RapShape *shape = g_ptr_array_index (shapes, i);

      if (fits (shape, verb, task) &&
          (may_repeat || g_strcmp0 (shape->pattern, self->last_pattern) != 0) &&
          (best == NULL || is_better (self, shape, best)))
        best = shape;
    }
  return best;
}

static gboolean
may_use_verb (RapShapeChooser *self, const Task *task, const RapVerb *verb)
{
  return verb != NULL && verb != self->last_verb &&
         rap_verb_may_govern (verb, task->sentence->form) &&
         !(verb->is_later && task->sentence->is_first);
}

static int
compare_ages (gconstpointer a, gconstpointer b, gpointer user_data)
{
  RapShapeChooser *self = user_data;
  guint x = get_age (self, self->verbs, *(gconstpointer *) a);
  guint y = get_age (self, self->verbs, *(gconstpointer *) b);

  return x > y ? -1 : x < y;
}

static const RapVerb *
find_own_verb (RapShapeChooser *self, const Task *task)
{
  const RapSaid *said = g_ptr_array_index (task->sentence->said, 0);
  const char *name = said->wording->verb;
  const RapVerb *verb = rap_style_find_verb (self->style, name);
  const char *nearest;

  if (verb != NULL || name == NULL || *name == '\0' ||
      !g_hash_table_add (self->unknown, (char *) name))
    return verb;
  nearest = rap_style_find_nearest_verb (self->style, name);
  g_ptr_array_add (self->notes, nearest
                   ? g_strdup_printf (_ ("The house style knows no verb “%s”. Is “%s” meant?"), name,
                                        nearest)
                   : g_strdup_printf (_ ("The house style knows no verb “%s”."), name));
  return NULL;
}

/* The verbs to try, the best first: the statement's own, those that mean the
 * same, and the style's own, from the one not used for the longest time. */
static GPtrArray *
list_verbs (RapShapeChooser *self, const Task *task)
{
  GPtrArray *all = rap_style_list_verbs (self->style);
  GPtrArray *verbs = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  const RapVerb *own = find_own_verb (self, task);

  if (may_use_verb (self, task, own))
    g_ptr_array_add (verbs, (gpointer) own);
  for (guint i = 0; own != NULL && own->instead[i] != NULL; i++)
    {
      const RapVerb *verb = rap_style_find_verb (self->style, own->instead[i]);

      if (may_use_verb (self, task, verb))
        g_ptr_array_add (verbs, (gpointer) verb);
    }
  for (guint i = 0; i < all->len; i++)
    {
      const RapVerb *verb = g_ptr_array_index (all, i);

      if (verb->is_free && may_use_verb (self, task, verb))
        g_ptr_array_add (others, (gpointer) verb);
    }
  g_ptr_array_sort_with_data (others, compare_ages, self);
  g_ptr_array_extend (verbs, others, NULL, NULL);
  if (own != NULL && rap_verb_may_govern (own, task->sentence->form))
    g_ptr_array_add (verbs, (gpointer) own);
  return verbs;
}

/* The pattern that the editor chose, if there is one for this. */
static const RapShape *
find_chosen (RapShapeChooser *self, const Task *task, const RapVerb *verb)
{
  const RapSaid *said = g_ptr_array_index (task->sentence->said, 0);
  GPtrArray *shapes = rap_style_list_shapes (self->style);

  for (guint i = 0; said->shape != NULL && i < shapes->len; i++)
    {
      const RapShape *shape = g_ptr_array_index (shapes, i);

      if (g_str_equal (shape->pattern, said->shape) && fits (shape, verb, task))
        return shape;
    }
  return NULL;
}

static void
find (RapShapeChooser *self, const Task *task, const RapShape **shape, const RapVerb **verb)
{
  g_autoptr (GPtrArray) verbs = list_verbs (self, task);

  *shape = find_chosen (self, task, verbs->len ? verbs->pdata[0] : NULL);
  *verb = verbs->len ? verbs->pdata[0] : NULL;
  for (guint may_repeat = 0; may_repeat < 2 && *shape == NULL; may_repeat++)
    {
      for (guint i = 0; i < verbs->len && *shape == NULL; i++)
        {
          *verb = g_ptr_array_index (verbs, i);
          *shape = find_shape (self, task, *verb, may_repeat);
        }
      if (*shape == NULL)
        *shape = find_shape (self, task, NULL, may_repeat);
    }
}

void
rap_shape_chooser_choose (RapShapeChooser *self, RapSentence *sentence, gboolean is_first_turn)
{
  g_autofree char *words = rap_sentence_get_words (sentence, self->style);
  const Task task = { sentence, words, is_first_turn, !sentence->turn->has_subject };

  find (self, &task, &sentence->shape, &sentence->verb);
  self->n_sentences++;
  if (sentence->shape == NULL)
    return;
  if (sentence->shape->is_verbless)
    sentence->verb = NULL;
  self->last_pattern = sentence->shape->pattern;
  self->last_verb = sentence->verb;
  g_hash_table_insert (self->patterns, sentence->shape->pattern,
                       GUINT_TO_POINTER (self->n_sentences));
  if (sentence->verb != NULL)
    g_hash_table_insert (self->verbs, (gpointer) sentence->verb,
                         GUINT_TO_POINTER (self->n_sentences));
}
