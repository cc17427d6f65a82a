/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a house style has enough to write any record with. */

#include "config.h"

#include "release/rap-style-check.h"

#include <glib/gi18n-lib.h>

#include "release/rap-sentence.h"

static gboolean
has_conditions (const RapShape *shape)
{
  return shape->needs_opening || shape->needs_split || shape->longest > 0 || shape->avoid != NULL ||
         shape->verbs != NULL;
}

static gboolean
may_stand (const RapShape *shape, gboolean later)
{
  return shape->where == RAP_SHAPE_ANYWHERE || (shape->where == RAP_SHAPE_LATER) == later;
}

static guint
count_patterns (GPtrArray *shapes, RapForm form, gboolean for_nobody, gboolean later)
{
  g_autoptr (GHashTable) patterns = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < shapes->len; i++)
    {
      const RapShape *shape = g_ptr_array_index (shapes, i);

      if (shape->form == form && shape->for_nobody == for_nobody && may_stand (shape, later) &&
          !has_conditions (shape))
        g_hash_table_add (patterns, shape->pattern);
    }
  return g_hash_table_size (patterns);
}

static guint
count_verbs (GPtrArray *verbs, RapForm form)
{
  guint n = 0;

  for (guint i = 0; i < verbs->len; i++)
    {
      const RapVerb *verb = g_ptr_array_index (verbs, i);

      n += verb->is_free && !verb->is_later && rap_verb_may_govern (verb, form);
    }
  return n;
}

gboolean
rap_style_check (GPtrArray *verbs, GPtrArray *shapes, RapKeys *keys, GError **error)
{
  for (RapForm form = RAP_FORM_CLAUSE; form <= RAP_FORM_TOPICS; form++)
    {
      const char *nick = rap_choice_get_nick (RAP_TYPE_FORM, (int) form);

      if (count_verbs (verbs, form) < 2)
        {
          g_propagate_error (error,
                             rap_keys_error (keys, NULL, NULL,
                                             _ ("the style needs two verbs that govern the form "
                                                "%s, are free and may begin a turn."),
                                               nick));
          return FALSE;
        }
      for (guint i = 0; i < 4; i++)
        if (count_patterns (shapes, form, (i & 1) != 0, (i & 2) != 0) < 2)
          {
            g_propagate_error (error, rap_keys_error (keys, NULL, NULL,
                                                      _ ("the style needs two shapes without conditions for the "
                                          "form %s, for %s, where=%s."),
                                                        nick, i & 1 ? "nobody" : "speaker",
                                                        i & 2 ? "later" : "first"));
            return FALSE;
          }
    }
  return TRUE;
}
