/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Looks names up, as the Mustache specification says: the first part of a
 * dotted name anywhere in the stack, the others only in what was found before.
 */
#include "template/rap-template-context.h"

#include "template/rap-template-nearest.h"

void
rap_template_context_init (RapTemplateContext *self)
{
  self->length = 0;
  self->base = 0;
  memset (self->cache, 0, sizeof self->cache);
}

/* Where @name is in @table, or -1. Names are compared by their pointers, which
 * are one per name and template, so that the search is made once for both. */
static int
find_in_table (RapTemplateContext *self, const char *const *table, const char *name)
{
  gsize hash = ((gsize) table >> 3) + ((gsize) name >> 1) + ((gsize) name >> 7);
  RapTemplateCacheEntry *entry = &self->cache[hash % RAP_TEMPLATE_CACHE_SIZE];

  if (G_LIKELY (entry->table == table && entry->name == name))
    return entry->index;

  entry->table = table;
  entry->name = name;
  entry->index = -1;
  for (int i = 0; table[i] != NULL; i++)
    if (strcmp (table[i], name) == 0)
      {
        entry->index = i;
        break;
      }

  return entry->index;
}

static gboolean
look_up (RapTemplateContext *self,
         const RapTemplateValue *object,
         const char *name,
         RapTemplateValue *value)
{
  const RapTemplateValueVTable *vtable = object->vtable;
  int index;

  if (vtable->names == NULL)
    return vtable->lookup != NULL && vtable->lookup (object, name, value);

  index = find_in_table (self, vtable->names, name);
  if (index < 0)
    return FALSE;

  *value = RAP_TEMPLATE_VALUE_EMPTY;
  vtable->get (object, index, value);

  return TRUE;
}

guint
rap_template_context_find (RapTemplateContext *self,
                           const RapTemplateNode *node,
                           const char *const *names,
                           RapTemplateValue *value,
                           guint64 *work)
{
  const char *const *path = names + node->path;
  guint base = node->is_local ? self->length - 1 : self->base;
  guint i = self->length;
  guint n_found;

  if (node->path_length == 0)
    {
      *value = self->objects[self->length - 1];
      return 0;
    }

  do
    {
      if (i == base)
        return 0;
      i--;
      (*work)++;
    }
  while (!look_up (self, &self->objects[i], path[0], value));

  for (n_found = 1; n_found < node->path_length; n_found++)
    {
      RapTemplateValue object = *value;

      if (object.vtable == &rap_template_empty_vtable)
        return node->path_length;
      if (!look_up (self, &object, path[n_found], value))
        {
          *value = object;
          break;
        }
      (*work)++;
    }

  return n_found;
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
