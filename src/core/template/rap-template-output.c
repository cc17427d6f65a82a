/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writes, within the limits.
 */
#include "template/rap-template-output-private.h"

#include <glib/gi18n-lib.h>

/* Steps between two looks at the limit and the cancellable. */
#define CHECK_INTERVAL 4096

void
rap_template_output_fail (RapTemplateOutput *self,
                          const RapTemplateNode *node,
                          RapTemplateError code,
                          const char *sentence)
{
  RapTemplatePlace place = rap_template_get_place (self->template, node);

  if (self->error == NULL)
    rap_template_set_error (&self->error, &place, code, "%s", sentence);
  self->next_check = 0;
}

void
rap_template_output_fail_length (RapTemplateOutput *self, const RapTemplateNode *node)
{
  g_autofree char *size = g_format_size_full (self->limits.max_output, G_FORMAT_SIZE_IEC_UNITS);
  g_autofree char *sentence =
    g_strdup_printf (_ ("the output grows longer than %s, which is the limit."), size);

  rap_template_output_fail (self, node, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT, sentence);
}

gboolean
rap_template_output_check (RapTemplateOutput *self, const RapTemplateNode *node)
{
  if (self->error != NULL)
    return FALSE;

  self->next_check = self->steps + CHECK_INTERVAL;

  if (self->steps > self->limits.max_steps)
    rap_template_output_fail (self, node, RAP_TEMPLATE_ERROR_WORK_LIMIT,
                              _ ("the template takes too long: its sections or partials repeat "
                                 "too often."));
  else if (g_cancellable_set_error_if_cancelled (self->options.cancellable, &self->error))
    self->next_check = 0;

  return self->error == NULL;
}

gboolean
rap_template_output_enter (RapTemplateOutput *self, const RapTemplateNode *node)
{
  if (self->depth == RAP_TEMPLATE_MAX_DEPTH)
    {
      rap_template_output_fail (self, node, RAP_TEMPLATE_ERROR_DEPTH,
                                _ ("sections and partials are too deep inside each other here."));
      return FALSE;
    }

  self->depth++;

  return TRUE;
}

void
rap_template_output_leave (RapTemplateOutput *self)
{
  self->depth--;
}

gboolean
rap_template_output_begin (RapTemplateOutput *self, const RapTemplateValue *value, gboolean section)
{
  const RapTemplateSinkVTable *listener = self->listener;
  RapTemplatePlace place;
  gconstpointer origin;

  if (listener == NULL || listener->begin == NULL || value->vtable->get_origin == NULL)
    return FALSE;

  origin = value->vtable->get_origin (value);
  if (origin == NULL)
    return FALSE;

  place = rap_template_get_place (self->template, self->node);
  listener->begin (self->sink, origin, section, &place);

  return TRUE;
}

void
rap_template_output_end (RapTemplateOutput *self, gboolean begun)
{
  if (begun && self->listener->end != NULL)
    self->listener->end (self->sink);
}

void
rap_template_output_notify (RapTemplateOutput *self,
                            const RapTemplateNode *node,
                            gsize start,
                            RapTemplateEscape escape)
{
  RapTemplatePlace place;

  if (self->listener->wrote == NULL || self->string->len == start)
    return;

  place = rap_template_get_place (self->template, node);
  self->listener->wrote (self->sink, start, escape, &place);
}

void
rap_template_output_put_indent (RapTemplateOutput *self, const RapTemplateNode *node)
{
  if (!self->is_indented)
    return;

  rap_template_output_put (self, node, self->indent->str + self->indent_start,
                           self->indent->len - self->indent_start, RAP_TEMPLATE_ESCAPE_NONE);
}

static gboolean
begins_blank_line (const char *text, gsize length)
{
  return *text == '\n' || (*text == '\r' && length > 1 && text[1] == '\n');
}

void
rap_template_output_put_lines (RapTemplateOutput *self, const RapTemplateNode *node)
{
  const char *text = node->text;
  const char *end = text + node->length;

  /* Whether the first line is indented is not for the text to say: it may go
   * on with a line that a tag began. */
  while (TRUE)
    {
      const char *newline = memchr (text, '\n', end - text);
      const char *line_end = newline != NULL ? newline + 1 : end;

      rap_template_output_put (self, node, text, line_end - text, RAP_TEMPLATE_ESCAPE_NONE);
      text = line_end;
      if (text == end)
        break;
      if (!begins_blank_line (text, end - text))
        rap_template_output_put_indent (self, node);
    }
}

void
rap_template_output_text (RapTemplateOutput *output, const char *text, gssize length)
{
  if (output->error == NULL)
    rap_template_output_put (output, output->node, text,
                             length >= 0 ? (gsize) length : strlen (text), output->escape);
}

void
rap_template_output_value (RapTemplateOutput *output, const RapTemplateValue *value)
{
  gboolean begun;

  if (value->vtable->emit == NULL)
    return;

  begun = rap_template_output_begin (output, value, FALSE);
  value->vtable->emit (value, output);
  rap_template_output_end (output, begun);
}

void
rap_template_output_template (RapTemplateOutput *output,
                              RapTemplate *shape,
                              const RapTemplateValue *data)
{
  RapTemplateContext *context = &output->context;
  const RapTemplateNode *node = output->node;
  RapTemplateEscape escape = output->escape;
  RapTemplateValue *base = context->base;

  /* Standing in for the tag, it is replaced as an unindented partial is. */
  RapTemplateNode place = { .offset = node->offset, .line = node->line, .column = node->column };

  if (output->error != NULL || !rap_template_output_enter (output, node))
    return;

  context->base = ++context->innermost;
  *context->innermost = *data;
  rap_template_output_replace (output, &place, shape, NULL, 0, shape->nodes->len);
  context->innermost--;
  context->base = base;
  output->node = node;
  output->escape = escape;
  rap_template_output_leave (output);
}
