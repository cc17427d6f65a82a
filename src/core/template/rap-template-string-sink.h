/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A sink that collects a rendering in one string.
 */
#pragma once

#include "template/rap-template-sink.h"

G_BEGIN_DECLS

/**
 * RapTemplateEscapeFunc:
 * @string: where to append
 * @text: a value's text
 * @length: bytes of @text
 *
 * Appends @text to @string, escaped for some format.
 */
typedef void (*RapTemplateEscapeFunc) (GString *string, const char *text, gsize length);

/**
 * RapTemplateStringSink:
 * @sink: the sink to render to
 * @string: (transfer none): what was rendered
 * @escape: (nullable): how values are escaped
 *
 * Set it up with rap_template_string_sink_init(); it needs no clearing.
 */
typedef struct
{
  RapTemplateSink sink;
  GString *string;
  RapTemplateEscapeFunc escape;
} RapTemplateStringSink;

/**
 * rap_template_string_sink_init:
 * @self: a sink to set up
 * @string: where to append; must outlive the sink
 * @escape: (nullable): how values are escaped, or %NULL not to
 */
void rap_template_string_sink_init (RapTemplateStringSink *self,
                                    GString *string,
                                    RapTemplateEscapeFunc escape);

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
