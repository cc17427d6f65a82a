/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rarer sides of looking names up: a name's first time, and its failure.
 */
#include "template/rap-template-context.h"

#include "template/rap-template-nearest.h"

void
rap_template_context_init (RapTemplateContext *self, const RapTemplateValue *data)
{
  memset (self->cache, 0, sizeof self->cache);
  self->base = 0;
  self->length = 1;
  self->objects[0] = *data;
}

int
rap_template_context_search_table (const char *const *table, const char *name)
{
  for (int i = 0; table[i] != NULL; i++)
    if (strcmp (table[i], name) == 0)
      return i;

  return -1;
}

static void
consider_names (const RapTemplateValue *object, RapTemplateNearest *nearest)
{
  const RapTemplateValueVTable *vtable = object->vtable;

  for (gsize i = 0; vtable->names != NULL && vtable->names[i] != NULL; i++)
    rap_template_nearest_consider (vtable->names[i], nearest);

  if (vtable->each_name != NULL)
    vtable->each_name (object, rap_template_nearest_consider, nearest);
}

char *
rap_template_context_find_nearest (RapTemplateContext *self,
                                   const RapTemplateValue *object,
                                   const char *name)
{
  RapTemplateNearest nearest;

  rap_template_nearest_init (&nearest, name);
  if (object != NULL)
    consider_names (object, &nearest);
  else
    for (guint i = self->base; i < self->length; i++)
      consider_names (&self->objects[i], &nearest);

  return g_strdup (nearest.best);
}
