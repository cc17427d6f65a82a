/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a rendering goes: told of each piece of text, how it is to be escaped,
 * where in the template it stands and what in the record it comes from.
 */
#pragma once

#include "template/rap-template-place.h"

G_BEGIN_DECLS

/**
 * RapTemplateEscape:
 * @RAP_TEMPLATE_ESCAPE_NONE: text of the template itself
 * @RAP_TEMPLATE_ESCAPE_RAW: a value's text that the template asks for as it
 *   is: `{{{name}}}`, `{{&name}}`
 * @RAP_TEMPLATE_ESCAPE_VALUE: a value's text to be escaped as the sink's
 *   format demands: `{{name}}`
 */
typedef enum
{
  RAP_TEMPLATE_ESCAPE_NONE,
  RAP_TEMPLATE_ESCAPE_RAW,
  RAP_TEMPLATE_ESCAPE_VALUE,
} RapTemplateEscape;

typedef struct _RapTemplateSink RapTemplateSink;

/**
 * RapTemplateSinkVTable:
 * @text: takes @length bytes of @text, written at @place. Returns the number
 *   of bytes it has added to the output, which the limit is held against
 * @begin: (nullable): what follows comes from @origin, until the matching
 *   @end. Origins nest
 * @end: (nullable): the last origin begun ends
 */
typedef struct
{
  gsize (*text) (RapTemplateSink *sink,
                 const char *text,
                 gsize length,
                 RapTemplateEscape escape,
                 const RapTemplatePlace *place);
  void (*begin) (RapTemplateSink *sink, gconstpointer origin, const RapTemplatePlace *place);
  void (*end) (RapTemplateSink *sink);
} RapTemplateSinkVTable;

/**
 * RapTemplateSink:
 * @vtable: how it behaves
 *
 * The head of a sink: put it first in a struct of your own.
 */
struct _RapTemplateSink
{
  const RapTemplateSinkVTable *vtable;
};

G_END_DECLS
