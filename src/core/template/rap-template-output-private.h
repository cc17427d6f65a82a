/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The state of a rendering, and the one way to write. Private to this folder.
 */
#pragma once

#include "template/rap-template-context.h"
#include "template/rap-template-renderer.h"

G_BEGIN_DECLS

/* The arguments that a parent tag gives to its parent. */
typedef struct _RapTemplateScope RapTemplateScope;
struct _RapTemplateScope
{
  /* The template the tag is in, and its node. */
  RapTemplate *template;
  guint parent;

  /* The arguments that were given to that template. */
  const RapTemplateScope *outer;
};

struct _RapTemplateOutput
{
  RapTemplateOptions options;
  RapTemplateLimits limits;
  GError *error;

  /* The sink, and its members that are often needed. */
  RapTemplateSink *sink;
  const RapTemplateSinkVTable *listener;
  GString *string;
  gsize max_length;

  /* How much was done, and when to look at it next. */
  guint64 steps;
  guint64 next_check;
  guint depth;
  guint n_partials;

  /* The template being walked, its arguments, and the indentation of its
   * lines, which is @indent, if there, from @indent_start to its end. */
  RapTemplate *template;
  const RapTemplateScope *scope;
  GString *indent;
  gsize indent_start;
  gboolean is_indented;

  /* The tag whose value is being printed. */
  const RapTemplateNode *node;
  RapTemplateEscape escape;

  /* The nodes that were warned of, each once. */
  GHashTable *warned;

  RapTemplateContext context;
};

/* Makes the rendering fail at @node, unless it has failed before. */
void rap_template_output_fail (RapTemplateOutput *self,
                               const RapTemplateNode *node,
                               RapTemplateError code,
                               const char *sentence);

/* Makes the rendering fail because its output is too long. */
void rap_template_output_fail_length (RapTemplateOutput *self, const RapTemplateNode *node);

/* Looks at the limit of steps and at the cancellable. To be called when @steps
 * has reached @next_check, which is always so once the rendering has failed.
 * Returns whether to go on. */
gboolean rap_template_output_check (RapTemplateOutput *self, const RapTemplateNode *node);

/* Goes one level deeper, if that is allowed; then comes back by
 * rap_template_output_leave(). */
gboolean rap_template_output_enter (RapTemplateOutput *self, const RapTemplateNode *node);
void rap_template_output_leave (RapTemplateOutput *self);

/* Tells the sink that what follows comes from @value, if it does: that it is
 * printed, or that a section over it is gone through. Returns whether rap_template_output_end() is
 * to be called. */
gboolean rap_template_output_begin (RapTemplateOutput *self,
                                    const RapTemplateValue *value,
                                    gboolean section);
void rap_template_output_end (RapTemplateOutput *self, gboolean begun);

/* Tells the sink what was written since @start. */
void rap_template_output_notify (RapTemplateOutput *self,
                                 const RapTemplateNode *node,
                                 gsize start,
                                 RapTemplateEscape escape);

/* Writes @text on behalf of @node. */
static inline void
rap_template_output_put (RapTemplateOutput *self,
                         const RapTemplateNode *node,
                         const char *text,
                         gsize length,
                         RapTemplateEscape escape)
{
  GString *string = self->string;
  gsize start = string->len;

  if (G_UNLIKELY (start + length > self->max_length))
    {
      rap_template_output_fail_length (self, node);
      return;
    }

  if (escape == RAP_TEMPLATE_ESCAPE_VALUE && self->sink->escape != NULL)
    self->sink->escape (string, text, length);
  else if (G_LIKELY (start + length < string->allocated_len))
    {
      char *end = mempcpy (string->str + start, text, length);

      *end = '\0';
      string->len = start + length;
    }
  else
    g_string_append_len (string, text, length);

  if (G_UNLIKELY (self->listener != NULL))
    rap_template_output_notify (self, node, start, escape);
}

/* Writes the text of @node, a text that is not indented. Most are short, and
 * are copied with some of what follows, which is faster than by their length. */
static inline void
rap_template_output_put_text (RapTemplateOutput *self, const RapTemplateNode *node)
{
  GString *string = self->string;
  gsize start = string->len;
  gsize end = start + node->length;

  if (G_UNLIKELY (node->length > RAP_TEMPLATE_TEXT_PADDING ||
                  start + RAP_TEMPLATE_TEXT_PADDING >= string->allocated_len ||
                  end > self->max_length || self->listener != NULL))
    {
      rap_template_output_put (self, node, node->text, node->length, RAP_TEMPLATE_ESCAPE_NONE);
      return;
    }

  memcpy (string->str + start, node->text, RAP_TEMPLATE_TEXT_PADDING);
  string->str[end] = '\0';
  string->len = end;
}

/* Writes the text of @node, a text, indented as its template is. */
void rap_template_output_put_lines (RapTemplateOutput *self, const RapTemplateNode *node);

/* Writes the indentation of the template. */
void rap_template_output_put_indent (RapTemplateOutput *self, const RapTemplateNode *node);

/* Renders what a partial, a parent or a block stands for, the nodes of
 * @template from @from to before @end, in place of @node. */
void rap_template_output_replace (RapTemplateOutput *self,
                                  const RapTemplateNode *node,
                                  RapTemplate *template,
                                  const RapTemplateScope *scope,
                                  guint from,
                                  guint end);

G_END_DECLS
