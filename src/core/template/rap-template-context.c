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
  self->base = 0;
  self->length = 1;
  self->objects[0] = *data;
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
  for (guint i = self->length - 1; i-- > self->base;)
    {
      ++*steps;
      if (rap_template_context_look_up (self, &self->objects[i], name, i + 1, value))
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
    for (guint i = self->base; i < self->length; i++)
      consider_names (&self->objects[i], &nearest);

  return g_strdup (nearest.best);
}
