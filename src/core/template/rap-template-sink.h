/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a rendering goes: a string, and whoever wants to know where in the
 * template and in the record each part of it comes from.
 */
#pragma once

#include "template/rap-template-place.h"

G_BEGIN_DECLS

/**
 * RapTemplateEscape:
 * @RAP_TEMPLATE_ESCAPE_NONE: text of the template itself
 * @RAP_TEMPLATE_ESCAPE_RAW: a value's text that the template asks for as it
 *   is: `{{{name}}}`, `{{&name}}`
 * @RAP_TEMPLATE_ESCAPE_VALUE: a value's text, escaped as the sink's format
 *   demands: `{{name}}`
 */
typedef enum
{
  RAP_TEMPLATE_ESCAPE_NONE,
  RAP_TEMPLATE_ESCAPE_RAW,
  RAP_TEMPLATE_ESCAPE_VALUE,
} RapTemplateEscape;

/**
 * RapTemplateEscapeFunc:
 * @string: where to append
 * @text: a value's text; not NUL-terminated
 * @length: bytes of @text
 *
 * Appends @text to @string, escaped for some format.
 */
typedef void (*RapTemplateEscapeFunc) (GString *string, const char *text, gsize length);

typedef struct _RapTemplateSink RapTemplateSink;

/**
 * RapTemplateSinkVTable:
 * @wrote: (nullable): the bytes of the sink's string from @start to its end
 *   were just written, at @place
 * @begin: (nullable): what is written from now on comes from @origin, until
 *   the matching @end: the value itself is printed, or a section over it is
 *   gone through. Origins nest
 * @end: (nullable): the last origin begun ends here
 *
 * What a sink may listen to. Positions are those of the sink's string.
 */
typedef struct
{
  void (*wrote) (RapTemplateSink *self,
                 gsize start,
                 RapTemplateEscape escape,
                 const RapTemplatePlace *place);
  void (*begin) (RapTemplateSink *self,
                 gconstpointer origin,
                 gboolean section,
                 const RapTemplatePlace *place);
  void (*end) (RapTemplateSink *self);
} RapTemplateSinkVTable;

/**
 * RapTemplateSink:
 * @string: what is rendered is appended to it; listeners may only read it
 * @escape: (nullable): how values are escaped, or %NULL not to
 * @vtable: (nullable): the listener
 *
 * A sink. A listener that has a state of its own puts this first in a struct.
 */
struct _RapTemplateSink
{
  GString *string;
  RapTemplateEscapeFunc escape;
  const RapTemplateSinkVTable *vtable;
};

/**
 * rap_template_escape_html:
 * @string: where to append
 * @text: a value's text
 * @length: bytes of @text
 *
 * Escapes `&`, `<`, `>` and `"` for HTML, as the Mustache specification has
 * it: by named entities, and leaving `'` alone.
 */
void rap_template_escape_html (GString *string, const char *text, gsize length);

G_END_DECLS
