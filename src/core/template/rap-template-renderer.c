/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Walks a template's tree and hands its texts and values to the sink.
 */
#include "template/rap-template-renderer.h"

#include <glib/gi18n-lib.h>

#include "template/rap-template-context.h"
#include "template/rap-template-string-sink.h"

/* Steps between two looks at the limits and the cancellable. */
#define CHECK_INTERVAL 4096

/* The arguments that a parent tag gives to its parent. */
typedef struct _Scope Scope;
struct _Scope
{
  RapTemplate *template;
  guint parent;

  /* The arguments given to the template that the tag is in. */
  const Scope *outer;
};

struct _RapTemplateOutput
{
  RapTemplateSink *sink;
  RapTemplateOptions options;
  RapTemplateLimits limits;
  GError *error;

  gsize written;
  guint64 steps;
  guint64 next_check;
  guint depth;
  guint n_partials;

  /* The template being walked, its arguments, and the indentation of its
   * lines, which is the end of @indent from @indent_start. */
  RapTemplate *template;
  const Scope *scope;
  GString *indent;
  gsize indent_start;

  /* The tag whose value is being printed. */
  const RapTemplatePlace *place;
  RapTemplateEscape escape;

  /* The nodes that were warned of, each once. */
  GHashTable *warned;

  RapTemplateContext context;
};

static void render_nodes (RapTemplateOutput *self, guint from, guint end);

static void
set_limit_error (RapTemplateOutput *self,
                 const RapTemplatePlace *place,
                 RapTemplateError code,
                 const char *sentence)
{
  if (self->error == NULL)
    self->error = rap_template_error_new_at (place, code, "%s", sentence);
}

static void
set_output_error (RapTemplateOutput *self, const RapTemplatePlace *place)
{
  g_autofree char *size = g_format_size_full (self->limits.max_output, G_FORMAT_SIZE_IEC_UNITS);
  g_autofree char *sentence =
    g_strdup_printf (_ ("the output grows longer than %s, which is the limit."), size);

  set_limit_error (self, place, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT, sentence);
}

static void
check_steps (RapTemplateOutput *self, const RapTemplatePlace *place)
{
  self->next_check = self->steps + CHECK_INTERVAL;

  if (self->steps > self->limits.max_steps)
    set_limit_error (self, place, RAP_TEMPLATE_ERROR_WORK_LIMIT,
                     _ ("the template takes too long: its sections repeat too often."));
  else if (self->error == NULL)
    g_cancellable_set_error_if_cancelled (self->options.cancellable, &self->error);
}

static gboolean
enter (RapTemplateOutput *self, const RapTemplatePlace *place)
{
  if (self->depth == RAP_TEMPLATE_MAX_DEPTH)
    {
      set_limit_error (self, place, RAP_TEMPLATE_ERROR_DEPTH,
                       _ ("sections and partials are too deep inside each other here."));
      return FALSE;
    }

  self->depth++;

  return TRUE;
}

static void
leave (RapTemplateOutput *self)
{
  self->depth--;
}

static inline void
put (RapTemplateOutput *self,
     const char *text,
     gsize length,
     RapTemplateEscape escape,
     const RapTemplatePlace *place)
{
  if (length == 0 || self->error != NULL)
    return;

  self->written += self->sink->vtable->text (self->sink, text, length, escape, place);
  if (G_UNLIKELY (self->written > self->limits.max_output))
    set_output_error (self, place);
}

static void
put_indent (RapTemplateOutput *self, const RapTemplatePlace *place)
{
  put (self, self->indent->str + self->indent_start, self->indent->len - self->indent_start,
       RAP_TEMPLATE_ESCAPE_NONE, place);
}

static gboolean
begins_blank_line (const char *text, gsize length)
{
  return *text == '\n' || (*text == '\r' && length > 1 && text[1] == '\n');
}

static void
put_text (RapTemplateOutput *self, const RapTemplateNode *node)
{
  const char *text = node->text;
  gsize rest = node->length;

  /* Each line after the first is indented here, the first by whoever
   * determined that it starts a line. */
  while (rest > 0 && self->indent->len > self->indent_start)
    {
      const char *newline = memchr (text, '\n', rest);
      gsize length;

      if (newline == NULL)
        break;

      length = newline + 1 - text;
      put (self, text, length, RAP_TEMPLATE_ESCAPE_NONE, &node->place);
      text += length;
      rest -= length;
      if (rest > 0 && !begins_blank_line (text, rest))
        put_indent (self, &node->place);
    }

  put (self, text, rest, RAP_TEMPLATE_ESCAPE_NONE, &node->place);
}

static gboolean
begin_origin (RapTemplateOutput *self, const RapTemplateValue *value)
{
  gconstpointer origin;

  if (value->vtable->get_origin == NULL || self->sink->vtable->begin == NULL)
    return FALSE;

  origin = value->vtable->get_origin (value);
  if (origin == NULL)
    return FALSE;

  self->sink->vtable->begin (self->sink, origin, self->place);

  return TRUE;
}

static void
end_origin (RapTemplateOutput *self, gboolean begun)
{
  if (begun && self->sink->vtable->end != NULL)
    self->sink->vtable->end (self->sink);
}

/* Whether @node was not warned of yet, and there is room for a warning. */
static gboolean
wants_warning (RapTemplateOutput *self, const RapTemplateNode *node)
{
  GPtrArray *diagnostics = self->options.diagnostics;

  if (diagnostics == NULL || diagnostics->len >= RAP_TEMPLATE_MAX_DIAGNOSTICS)
    return FALSE;

  if (self->warned == NULL)
    self->warned = g_hash_table_new (NULL, NULL);

  return g_hash_table_add (self->warned, (gpointer) node);
}

static void
warn_of_name (RapTemplateOutput *self,
              const RapTemplateNode *node,
              guint n_found,
              const RapTemplateValue *object)
{
  const char *name = g_ptr_array_index (self->template->names, node->path + n_found);
  g_autofree char *nearest = NULL;

  if (!wants_warning (self, node))
    return;

  nearest = rap_template_context_find_nearest (&self->context, n_found > 0 ? object : NULL, name);
  g_ptr_array_add (self->options.diagnostics,
                   rap_template_diagnostic_new_unknown_name (&node->place, node->length, name,
                                                             nearest));
}

static void
warn_of_partial (RapTemplateOutput *self, const RapTemplateNode *node)
{
  const char *nearest;

  if (!wants_warning (self, node))
    return;

  nearest = rap_template_set_find_nearest (self->options.partials, node->text);
  g_ptr_array_add (self->options.diagnostics,
                   rap_template_diagnostic_new_unknown_partial (&node->place, node->length,
                                                                node->text, nearest));
}

/* Gives the value of a tag; an unknown name is empty. */
static void
find_value (RapTemplateOutput *self, const RapTemplateNode *node, RapTemplateValue *value)
{
  const char *const *names = (const char *const *) self->template->names->pdata;
  guint n_found = rap_template_context_find (&self->context, node, names, value, &self->steps);

  if (G_LIKELY (n_found == node->path_length))
    return;

  warn_of_name (self, node, n_found, value);
  *value = RAP_TEMPLATE_VALUE_EMPTY;
}

static void
print_value (RapTemplateOutput *self, const RapTemplateValue *value)
{
  gboolean begun;

  if (value->vtable->emit == NULL)
    return;

  begun = begin_origin (self, value);
  value->vtable->emit (value, self);
  end_origin (self, begun);
}

static void
render_value (RapTemplateOutput *self, const RapTemplateNode *node)
{
  RapTemplateValue value;

  find_value (self, node, &value);
  self->place = &node->place;
  self->escape = node->kind == RAP_TEMPLATE_VALUE ? RAP_TEMPLATE_ESCAPE_VALUE
                                                  : RAP_TEMPLATE_ESCAPE_RAW;
  print_value (self, &value);
}

/* Renders what is inside a section, with @value as the innermost object. */
static void
render_turn (RapTemplateOutput *self,
             const RapTemplateNode *node,
             guint index,
             const RapTemplateValue *value)
{
  gboolean begun;

  self->place = &node->place;
  begun = begin_origin (self, value);
  self->context.objects[self->context.length++] = *value;
  render_nodes (self, index + 1, node->end);
  self->context.length--;
  end_origin (self, begun);
  self->steps++;
}

static void
render_section (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  RapTemplateValue value, element;

  find_value (self, node, &value);
  if (!rap_template_value_is_true (&value) || !enter (self, &node->place))
    return;

  if (value.vtable->get_length == NULL)
    render_turn (self, node, index, &value);
  else
    {
      gsize length = value.vtable->get_length (&value);

      for (gsize i = 0; i < length && self->error == NULL; i++)
        {
          element = RAP_TEMPLATE_VALUE_EMPTY;
          value.vtable->get_element (&value, i, &element);
          render_turn (self, node, index, &element);
        }
    }

  leave (self);
}

static void
render_inverted (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  RapTemplateValue value;

  find_value (self, node, &value);
  if (rap_template_value_is_true (&value) || !enter (self, &node->place))
    return;

  render_nodes (self, index + 1, node->end);
  leave (self);
}

/* Renders a range of @template in place of @node, on lines of its own when
 * @node says so. */
static void
render_in_place (RapTemplateOutput *self,
                 const RapTemplateNode *node,
                 RapTemplate *template,
                 const Scope *scope,
                 guint from,
                 guint end)
{
  RapTemplate *saved_template = self->template;
  const Scope *saved_scope = self->scope;
  gsize saved_start = self->indent_start;
  gsize saved_length = self->indent->len;

  if (!enter (self, &node->place))
    return;

  if (!node->indents)
    self->indent_start = self->indent->len;
  else if (self->indent->len + node->indent_length > self->limits.max_output)
    set_output_error (self, &node->place);
  else
    g_string_append_len (self->indent, node->indent, node->indent_length);

  self->template = template;
  self->scope = scope;
  if (self->error == NULL)
    render_nodes (self, from, end);

  self->template = saved_template;
  self->scope = saved_scope;
  self->indent_start = saved_start;
  g_string_truncate (self->indent, saved_length);
  leave (self);
}

static void
render_partial (RapTemplateOutput *self, const RapTemplateNode *node, const Scope *scope)
{
  RapTemplate *partial = rap_template_set_lookup (self->options.partials, node->text);

  if (partial == NULL)
    {
      warn_of_partial (self, node);
      return;
    }

  if (self->n_partials == self->limits.max_partials)
    {
      g_autofree char *sentence =
        g_strdup_printf (_ ("partials are %u deep here, and no more are allowed. "
                                "Does “%s” include itself without end?"),
                           self->n_partials, node->text);

      set_limit_error (self, &node->place, RAP_TEMPLATE_ERROR_DEPTH, sentence);
      return;
    }

  self->n_partials++;
  render_in_place (self, node, partial, scope, 0, partial->nodes->len);
  self->n_partials--;
}

static void
render_parent (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  const Scope scope = { self->template, index, self->scope };

  render_partial (self, node, &scope);
}

/* The index of the argument of that name that a parent tag gives, or 0. */
static guint
find_argument (const Scope *scope, const char *name)
{
  const RapTemplateNode *nodes = rap_template_get_nodes (scope->template);
  guint found = 0;

  for (guint i = scope->parent + 1; i < nodes[scope->parent].end; i = nodes[i].end)
    if (strcmp (nodes[i].text, name) == 0)
      found = i;

  return found;
}

static void
render_block (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  const Scope *giver = NULL;
  guint argument = 0;

  /* Who is further out overrides who is further in. */
  for (const Scope *scope = self->scope; scope != NULL; scope = scope->outer)
    {
      guint found = find_argument (scope, node->text);

      if (found == 0)
        continue;
      giver = scope;
      argument = found;
    }

  if (giver != NULL)
    {
      /* An argument is written where its giver's own arguments hold. */
      const RapTemplateNode *nodes = rap_template_get_nodes (giver->template);

      render_in_place (self, node, giver->template, giver->outer, argument + 1,
                       nodes[argument].end);
      return;
    }

  if (!enter (self, &node->place))
    return;

  if (node->leads)
    {
      put_indent (self, &node->place);
      put (self, node->indent, node->indent_length, RAP_TEMPLATE_ESCAPE_NONE, &node->place);
    }
  render_nodes (self, index + 1, node->end);
  leave (self);
}

static void
render_node (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  switch (node->kind)
    {
    case RAP_TEMPLATE_TEXT:
      put_text (self, node);
      break;
    case RAP_TEMPLATE_VALUE:
    case RAP_TEMPLATE_RAW_VALUE:
      render_value (self, node);
      break;
    case RAP_TEMPLATE_SECTION:
      render_section (self, node, index);
      break;
    case RAP_TEMPLATE_INVERTED:
      render_inverted (self, node, index);
      break;
    case RAP_TEMPLATE_PARTIAL:
      render_partial (self, node, self->scope);
      break;
    case RAP_TEMPLATE_PARENT:
      render_parent (self, node, index);
      break;
    case RAP_TEMPLATE_BLOCK:
      render_block (self, node, index);
      break;
    case RAP_TEMPLATE_CLOSE:
    case RAP_TEMPLATE_COMMENT:
    case RAP_TEMPLATE_DELIMITERS:
      g_assert_not_reached ();
    }
}

/* Renders the nodes from @from to before @end of the current template. */
static void
render_nodes (RapTemplateOutput *self, guint from, guint end)
{
  const RapTemplateNode *nodes = rap_template_get_nodes (self->template);

  for (guint i = from; i < end && self->error == NULL; i = nodes[i].end)
    {
      self->steps++;
      if (G_UNLIKELY (self->steps >= self->next_check))
        check_steps (self, &nodes[i].place);
      if (nodes[i].starts_line)
        put_indent (self, &nodes[i].place);
      render_node (self, &nodes[i], i);
    }
}

void
rap_template_output_text (RapTemplateOutput *output, const char *text, gssize length)
{
  put (output, text, length >= 0 ? (gsize) length : strlen (text), output->escape, output->place);
}

void
rap_template_output_value (RapTemplateOutput *output, const RapTemplateValue *value)
{
  print_value (output, value);
}

void
rap_template_output_template (RapTemplateOutput *output,
                              RapTemplate *shape,
                              const RapTemplateValue *data)
{
  static const RapTemplateNode inline_node = { .kind = RAP_TEMPLATE_PARTIAL };
  RapTemplateNode node = inline_node;
  const RapTemplatePlace *place = output->place;
  RapTemplateEscape escape = output->escape;
  guint base = output->context.base;

  if (output->depth == RAP_TEMPLATE_MAX_DEPTH)
    return;

  node.place = *place;
  output->context.base = output->context.length;
  output->context.objects[output->context.length++] = *data;
  render_in_place (output, &node, shape, NULL, 0, shape->nodes->len);
  output->context.length--;
  output->context.base = base;
  output->place = place;
  output->escape = escape;
}

gboolean
rap_template_render (RapTemplate *self,
                     const RapTemplateValue *data,
                     RapTemplateSink *sink,
                     const RapTemplateOptions *options,
                     GError **error)
{
  g_autoptr (GString) indent = g_string_new (NULL);
  RapTemplateOutput output;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (data != NULL && data->vtable != NULL, FALSE);
  g_return_val_if_fail (sink != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  memset (&output, 0, G_STRUCT_OFFSET (RapTemplateOutput, context));
  rap_template_context_init (&output.context);
  output.sink = sink;
  if (options != NULL)
    output.options = *options;
  output.limits = output.options.limits != NULL ? *output.options.limits
                                                : RAP_TEMPLATE_DEFAULT_LIMITS;
  output.template = self;
  output.indent = indent;
  output.context.objects[output.context.length++] = *data;

  render_nodes (&output, 0, self->nodes->len);

  g_clear_pointer (&output.warned, g_hash_table_unref);
  if (output.error == NULL)
    return TRUE;

  g_propagate_error (error, output.error);

  return FALSE;
}

GString *
rap_template_render_html (RapTemplate *self,
                          const RapTemplateValue *data,
                          const RapTemplateOptions *options,
                          GError **error)
{
  g_autoptr (GString) string = g_string_new (NULL);
  RapTemplateStringSink sink;

  rap_template_string_sink_init (&sink, string, rap_template_escape_html);
  if (!rap_template_render (self, data, &sink.sink, options, error))
    return NULL;

  return g_steal_pointer (&string);
}
