/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Templates by name.
 */
#include "template/rap-template-set.h"

#include "template/rap-template-nearest.h"

struct _RapTemplateSet
{
  GHashTable *templates;
};

RapTemplateSet *
rap_template_set_new (void)
{
  RapTemplateSet *self = g_new0 (RapTemplateSet, 1);

  self->templates = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                           (GDestroyNotify) rap_template_unref);

  return self;
}

void
rap_template_set_free (RapTemplateSet *self)
{
  g_hash_table_unref (self->templates);
  g_free (self);
}

void
rap_template_set_add (RapTemplateSet *self, const char *name, RapTemplate *partial)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);
  g_return_if_fail (partial != NULL);

  g_hash_table_replace (self->templates, g_strdup (name), rap_template_ref (partial));
}

RapTemplate *
rap_template_set_lookup (RapTemplateSet *self, const char *name)
{
  return self != NULL ? g_hash_table_lookup (self->templates, name) : NULL;
}

const char *
rap_template_set_find_nearest (RapTemplateSet *self, const char *name)
{
  RapTemplateNearest nearest;
  GHashTableIter iter;
  gpointer key;

  if (self == NULL)
    return NULL;

  rap_template_nearest_init (&nearest, name);
  g_hash_table_iter_init (&iter, self->templates);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    rap_template_nearest_consider (key, &nearest);

  return nearest.best;
}
