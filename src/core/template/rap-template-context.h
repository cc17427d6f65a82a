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

/* Where in a table of names a name of a template was found. */
typedef struct
{
  const char *const *table;
  const char *const *name;
  int index;
} RapTemplateCacheEntry;

/**
 * RapTemplateContext:
 * @innermost: the last object
 * @base: the first object that names are looked up in
 * @cache: what was found in tables of names, so that each is searched for each
 *   name once
 * @found: room for what is found
 * @objects: the stack
 */
typedef struct
{
  RapTemplateValue *innermost;
  RapTemplateValue *base;
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

/* Searches @entry's table for its name. */
void rap_template_context_fill_entry (RapTemplateCacheEntry *entry);

/* Whether @object defines the name at @name; sets @value then. Names are told
 * apart by where the template has them. Where several objects are asked for
 * one name, a @salt for each keeps them apart in the cache. */
static inline gboolean
rap_template_context_look_up (RapTemplateContext *self,
                              const RapTemplateValue *object,
                              const char *const *name,
                              gsize salt,
                              RapTemplateValue *value)
{
  const RapTemplateValueVTable *vtable = object->vtable;
  gsize slot = ((gsize) name / sizeof *name + salt) % RAP_TEMPLATE_CACHE_SIZE;
  RapTemplateCacheEntry *entry = &self->cache[slot];

  if (G_UNLIKELY (entry->table != vtable->names || entry->name != name))
    {
      if (vtable->names == NULL)
        return vtable->lookup != NULL && vtable->lookup (object, *name, value);

      entry->table = vtable->names;
      entry->name = name;
      rap_template_context_fill_entry (entry);
    }

  if (entry->index < 0)
    return FALSE;

  /* Whatever @get leaves alone is empty. */
  value->vtable = &rap_template_empty_vtable;
  vtable->get (object, entry->index, value);

  return TRUE;
}

/* The same for the objects around the innermost one. Increases @steps by how
 * many were asked. */
gboolean rap_template_context_look_up_outside (RapTemplateContext *self,
                                               const char *const *name,
                                               RapTemplateValue *value,
                                               guint64 *steps);

/**
 * rap_template_context_find:
 * @self: a context with objects
 * @node: a node with a name
 * @path: the parts of the name, where the template has them
 * @steps: (inout): increased by how many objects were asked beside the innermost
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
  const RapTemplateValue *innermost = self->innermost;
  RapTemplateValue *value = &self->found[0];

  if (G_UNLIKELY (node->path_length == 0))
    return innermost;

  if (!rap_template_context_look_up (self, innermost, path, 0, value) &&
      (node->is_local || !rap_template_context_look_up_outside (self, path, value, steps)))
    {
      *unknown = path[0];
      return NULL;
    }

  for (guint part = 1; part < node->path_length; part++)
    {
      const RapTemplateValue *object = value;

      ++*steps;
      if (object->vtable == &rap_template_empty_vtable)
        break;
      /* Not copied: reading at once what was just written in parts is slow. */
      value = &self->found[part % 2];
      if (!rap_template_context_look_up (self, object, &path[part], 0, value))
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
