/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The context stack: the objects that names are looked up in, the innermost
 * first. Private to this folder.
 */
#pragma once

#include "template/rap-template-node.h"
#include "template/rap-template-value.h"

G_BEGIN_DECLS

/* How deep sections, partials and blocks may be inside each other while
 * rendering, all together. It bounds the C stack as well. */
#define RAP_TEMPLATE_MAX_DEPTH 512

#define RAP_TEMPLATE_CACHE_SIZE 128

/* Where in a table of names a template's name was found. */
typedef struct
{
  const char *const *table;
  const char *name;
  int index;
} RapTemplateCacheEntry;

/**
 * RapTemplateContext:
 * @length: the number of objects
 * @base: the first of them that names are looked up in
 * @cache: what was found in tables of names, so that each is searched for each
 *   name once
 * @found: room for what is found
 * @objects: the stack
 */
typedef struct
{
  guint length;
  guint base;
  RapTemplateCacheEntry cache[RAP_TEMPLATE_CACHE_SIZE];
  RapTemplateValue found[2];
  RapTemplateValue objects[RAP_TEMPLATE_MAX_DEPTH + 1];
} RapTemplateContext;

/**
 * rap_template_context_init:
 * @self: a context to set up; needs no clearing
 * @data: the outermost object
 */
void rap_template_context_init (RapTemplateContext *self, const RapTemplateValue *data);

/* Where @name is in @table, or -1. */
int rap_template_context_search_table (const char *const *table, const char *name);

/* The same, remembered. Names are compared by their pointers: there is one for
 * each name of a template, as long as the template lives. */
static inline int
rap_template_context_find_in_table (RapTemplateContext *self,
                                    const char *const *table,
                                    const char *name)
{
  gsize hash = ((gsize) table >> 4) + (gsize) name + ((gsize) name >> 5);
  RapTemplateCacheEntry *entry = &self->cache[hash % RAP_TEMPLATE_CACHE_SIZE];

  if (G_UNLIKELY (entry->table != table || entry->name != name))
    {
      entry->table = table;
      entry->name = name;
      entry->index = rap_template_context_search_table (table, name);
    }

  return entry->index;
}

/* Whether @object defines @name; sets @value then. */
static inline gboolean
rap_template_context_look_up (RapTemplateContext *self,
                              const RapTemplateValue *object,
                              const char *name,
                              RapTemplateValue *value)
{
  const RapTemplateValueVTable *vtable = object->vtable;
  int index;

  if (vtable->names == NULL)
    return vtable->lookup != NULL && vtable->lookup (object, name, value);

  index = rap_template_context_find_in_table (self, vtable->names, name);
  if (index < 0)
    return FALSE;

  /* Whatever @get leaves alone is empty. */
  value->vtable = &rap_template_empty_vtable;
  vtable->get (object, index, value);

  return TRUE;
}

/**
 * rap_template_context_find:
 * @self: a context with objects
 * @node: a node with a name
 * @path: the parts of the name
 * @steps: (inout): increased by how many objects were asked
 * @unknown: (out): set to the part of the name that is not defined, if any
 *
 * Looks a name up, as the Mustache specification says: the first part of a
 * dotted name anywhere in the stack, the others only in what was found before.
 * What is asked of an empty value is empty.
 *
 * Returns: (transfer none) (nullable): the value, until the next one is looked
 *   up; or, with @unknown set, the value that doesn't define it, or %NULL when
 *   none of the stack does
 */
static inline const RapTemplateValue *
rap_template_context_find (RapTemplateContext *self,
                           const RapTemplateNode *node,
                           const char *const *path,
                           guint64 *steps,
                           const char **unknown)
{
  guint i = self->length;
  guint base = self->base;
  RapTemplateValue *value = &self->found[0];

  if (G_UNLIKELY (node->path_length == 0))
    return &self->objects[i - 1];
  if (G_UNLIKELY (node->is_local))
    base = i - 1;

  do
    {
      ++*steps;
      if (i-- == base)
        {
          *unknown = path[0];
          return NULL;
        }
    }
  while (!rap_template_context_look_up (self, &self->objects[i], path[0], value));

  for (guint part = 1; part < node->path_length; part++)
    {
      const RapTemplateValue *object = value;

      ++*steps;
      if (object->vtable == &rap_template_empty_vtable)
        break;
      value = &self->found[part % 2];
      if (!rap_template_context_look_up (self, object, path[part], value))
        {
          *unknown = path[part];
          return object;
        }
    }

  return value;
}

/**
 * rap_template_context_find_nearest:
 * @self: a context
 * @object: (nullable): the object that doesn't define @name, or %NULL when
 *   none of the context does
 * @name: a name
 *
 * Returns: (transfer full) (nullable): the known name most like @name
 */
char *rap_template_context_find_nearest (RapTemplateContext *self,
                                         const RapTemplateValue *object,
                                         const char *name);

G_END_DECLS
