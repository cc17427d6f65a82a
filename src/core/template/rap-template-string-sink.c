/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A sink that appends to a string.
 */
#include "template/rap-template-string-sink.h"

static gsize
string_sink_text (RapTemplateSink *sink,
                  const char *text,
                  gsize length,
                  RapTemplateEscape escape,
                  const RapTemplatePlace *place)
{
  RapTemplateStringSink *self = (RapTemplateStringSink *) sink;
  gsize before = self->string->len;

  if (escape == RAP_TEMPLATE_ESCAPE_VALUE && self->escape != NULL)
    self->escape (self->string, text, length);
  else
    g_string_append_len (self->string, text, length);

  return self->string->len - before;
}

static const RapTemplateSinkVTable string_sink_vtable = {
  .text = string_sink_text,
};

void
rap_template_string_sink_init (RapTemplateStringSink *self,
                               GString *string,
                               RapTemplateEscapeFunc escape)
{
  self->sink.vtable = &string_sink_vtable;
  self->string = string;
  self->escape = escape;
}

static const char *const html_entities[256] = {
  ['&'] = "&amp;",
  ['<'] = "&lt;",
  ['>'] = "&gt;",
  ['"'] = "&quot;",
};

void
rap_template_escape_html (GString *string, const char *text, gsize length)
{
  gsize start = 0;

  for (gsize i = 0; i < length; i++)
    {
      const char *entity = html_entities[(guchar) text[i]];

      if (G_LIKELY (entity == NULL))
        continue;

      g_string_append_len (string, text + start, i - start);
      g_string_append (string, entity);
      start = i + 1;
    }

  g_string_append_len (string, text + start, length - start);
}
