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

#define RAP_TEMPLATE_CACHE_SIZE 64

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
 */
typedef struct
{
  guint length;
  guint base;
  RapTemplateCacheEntry cache[RAP_TEMPLATE_CACHE_SIZE];
  RapTemplateValue objects[RAP_TEMPLATE_MAX_DEPTH + 1];
} RapTemplateContext;

/**
 * rap_template_context_init:
 * @self: a context to set up, without objects; needs no clearing
 */
void rap_template_context_init (RapTemplateContext *self);

/**
 * rap_template_context_find:
 * @self: a context with objects
 * @node: a node with a name
 * @names: the names of its template
 * @value: (out): the value, when all parts of the name are found; else the one
 *   that doesn't define the next part, when at least one is found
 * @work: (inout): increased by how many objects were asked
 *
 * Looks a name up. What is asked of an empty value is empty.
 *
 * Returns: how many parts of the name were found
 */
guint rap_template_context_find (RapTemplateContext *self,
                                 const RapTemplateNode *node,
                                 const char *const *names,
                                 RapTemplateValue *value,
                                 guint64 *work);

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
