/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rarer sides of looking names up: a name's first time, names of objects
 * further out, and names that nothing defines.
 */
#include "template/rap-template-context.h"

#include "template/rap-template-nearest.h"

void
rap_template_context_init (RapTemplateContext *self, const RapTemplateValue *data)
{
  memset (self->cache, 0, sizeof self->cache);
  self->objects[0] = *data;
  self->base = self->objects;
  self->innermost = self->objects;
}

void
rap_template_context_fill_entry (RapTemplateCacheEntry *entry)
{
  entry->index = -1;
  for (int i = 0; entry->table[i] != NULL && entry->index < 0; i++)
    if (strcmp (entry->table[i], *entry->name) == 0)
      entry->index = i;
}

gboolean
rap_template_context_look_up_outside (RapTemplateContext *self,
                                      const char *const *name,
                                      RapTemplateValue *value,
                                      guint64 *steps)
{
  const RapTemplateValue *object = self->innermost;

  /* Names follow each other in the template, and so in the cache: steps over
   * many keep out of their way. */
  for (gsize salt = 37; object-- > self->base; salt += 37)
    {
      ++*steps;
      if (rap_template_context_look_up (self, object, name, salt, value))
        return TRUE;
    }

  return FALSE;
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
    for (const RapTemplateValue *known = self->base; known <= self->innermost; known++)
      consider_names (known, &nearest);

  return g_strdup (nearest.best);
}
