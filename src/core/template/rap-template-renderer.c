/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Walks a template's tree.
 */
#include "template/rap-template-renderer.h"

#include <glib/gi18n-lib.h>

#include "template/rap-template-output-private.h"

static void render_nodes (RapTemplateOutput *self, guint from, guint end);

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
              const RapTemplateValue *object,
              const char *name)
{
  RapTemplatePlace place = rap_template_get_place (self->template, node);
  g_autofree char *nearest = NULL;

  if (!wants_warning (self, node))
    return;

  nearest = rap_template_context_find_nearest (&self->context, object, name);
  g_ptr_array_add (self->options.diagnostics,
                   rap_template_diagnostic_new_unknown_name (&place, node->length, name, nearest));
}

static void
warn_of_partial (RapTemplateOutput *self, const RapTemplateNode *node)
{
  RapTemplatePlace place = rap_template_get_place (self->template, node);
  const char *nearest;

  if (!wants_warning (self, node))
    return;

  nearest = rap_template_set_find_nearest (self->options.partials, node->text);
  g_ptr_array_add (self->options.diagnostics,
                   rap_template_diagnostic_new_unknown_partial (&place, node->length, node->text,
                                                                nearest));
}

/* The value of a tag, valid until the next one is looked for. An unknown name
 * is empty. */
static inline const RapTemplateValue *
find_value (RapTemplateOutput *self, const RapTemplateNode *node)
{
  static const RapTemplateValue empty = { .vtable = &rap_template_empty_vtable };
  const char *const *path = self->template->names + node->path;
  const RapTemplateValue *value;
  const char *unknown = NULL;

  value = rap_template_context_find (&self->context, node, path, &self->steps, &unknown);
  if (G_LIKELY (unknown == NULL))
    return value;

  warn_of_name (self, node, value, unknown);

  return &empty;
}

static void
render_value (RapTemplateOutput *self, const RapTemplateNode *node, RapTemplateEscape escape)
{
  const RapTemplateValue *found = find_value (self, node);
  RapTemplateValue value;

  if (G_LIKELY (found->vtable == &rap_template_text_vtable))
    {
      rap_template_output_put (self, node, found->data, found->index, escape);
      return;
    }

  value = *found;
  self->node = node;
  self->escape = escape;
  rap_template_output_value (self, &value);
}

/* Renders what is inside a section; its object is already in place. */
static void
render_turn (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  RapTemplateContext *context = &self->context;
  gboolean begun;

  self->node = node;
  begun = rap_template_output_begin (self, ++context->innermost, TRUE);

  /* A section may be empty, and its list long. */
  if (G_UNLIKELY (++self->steps >= self->next_check))
    rap_template_output_check (self, node);
  render_nodes (self, index + 1, node->end);
  context->innermost--;
  rap_template_output_end (self, begun);
}

static void
render_section (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  RapTemplateValue value = *find_value (self, node);
  RapTemplateValue *object = self->context.innermost + 1;
  if (!rap_template_value_is_true (&value) || !rap_template_output_enter (self, node))
    return;

  if (value.vtable->get_length == NULL)
    {
      *object = value;
      render_turn (self, node, index);
    }
  else
    {
      gsize length = value.vtable->get_length (&value);

      for (gsize i = 0; i < length && self->error == NULL; i++)
        {
          *object = RAP_TEMPLATE_VALUE_EMPTY;
          value.vtable->get_element (&value, i, object);
          render_turn (self, node, index);
        }
    }

  rap_template_output_leave (self);
}

static void
render_inverted (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  RapTemplateValue value = *find_value (self, node);

  if (rap_template_value_is_true (&value) || !rap_template_output_enter (self, node))
    return;

  render_nodes (self, index + 1, node->end);
  rap_template_output_leave (self);
}

void
rap_template_output_replace (RapTemplateOutput *self,
                             const RapTemplateNode *node,
                             RapTemplate *template,
                             const RapTemplateScope *scope,
                             guint from,
                             guint end)
{
  RapTemplate *saved_template = self->template;
  const RapTemplateScope *saved_scope = self->scope;
  gsize saved_start = self->indent_start;
  gboolean was_indented = self->is_indented;
  gsize saved_length;

  if (self->indent == NULL)
    self->indent = g_string_new (NULL);
  saved_length = self->indent->len;

  if (!rap_template_output_enter (self, node))
    return;

  if (!node->indents)
    self->indent_start = self->indent->len;
  else if (self->indent->len + node->indent_length > self->limits.max_output)
    rap_template_output_fail_length (self, node);
  else
    g_string_append_len (self->indent, node->indent, node->indent_length);

  self->is_indented = self->indent->len > self->indent_start;
  self->template = template;
  self->scope = scope;
  render_nodes (self, from, end);

  self->template = saved_template;
  self->scope = saved_scope;
  self->indent_start = saved_start;
  self->is_indented = was_indented;
  g_string_truncate (self->indent, saved_length);
  rap_template_output_leave (self);
}

static void
render_partial (RapTemplateOutput *self, const RapTemplateNode *node, const RapTemplateScope *scope)
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
        g_strdup_printf (_ ("partials are %u deep inside each other here, and no more are "
                                "allowed. Does “%s” include itself without end?"),
                           self->n_partials, node->text);

      rap_template_output_fail (self, node, RAP_TEMPLATE_ERROR_DEPTH, sentence);
      return;
    }

  self->n_partials++;
  rap_template_output_replace (self, node, partial, scope, 0, partial->nodes->len);
  self->n_partials--;
}

static void
render_parent (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  const RapTemplateScope scope = { self->template, index, self->scope };

  render_partial (self, node, &scope);
}

/* The index of the argument of that name that a parent tag gives, or 0. Of two
 * with one name the last counts. */
static guint
find_argument (RapTemplateOutput *self, const RapTemplateScope *scope, const char *name)
{
  const RapTemplateNode *nodes = rap_template_get_nodes (scope->template);
  guint found = 0;

  for (guint i = scope->parent + 1; i < nodes[scope->parent].end; i = nodes[i].end)
    {
      self->steps++;
      if (strcmp (nodes[i].text, name) == 0)
        found = i;
    }

  return found;
}

static void
render_block (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  const RapTemplateScope *giver = NULL;
  guint argument = 0;

  /* Who is further out overrides who is further in. */
  for (const RapTemplateScope *scope = self->scope; scope != NULL; scope = scope->outer)
    {
      guint found = find_argument (self, scope, node->text);

      if (found == 0)
        continue;
      giver = scope;
      argument = found;
    }

  if (giver != NULL)
    {
      /* Blocks in an argument are those of the template it is written in. */
      rap_template_output_replace (self, node, giver->template, giver->outer, argument + 1,
                                   rap_template_get_nodes (giver->template)[argument].end);
      return;
    }

  if (!rap_template_output_enter (self, node))
    return;

  if (node->leads)
    {
      rap_template_output_put_indent (self, node);
      rap_template_output_put (self, node, node->indent, node->indent_length,
                               RAP_TEMPLATE_ESCAPE_NONE);
    }
  render_nodes (self, index + 1, node->end);
  rap_template_output_leave (self);
}

/* The rarer nodes are kept out of the loop's own code, which is faster so. */
static G_NO_INLINE void
render_node (RapTemplateOutput *self, const RapTemplateNode *node, guint index)
{
  switch ((RapTemplateKind) node->kind)
    {
    case RAP_TEMPLATE_TEXT:
      rap_template_output_put_lines (self, node);
      break;
    case RAP_TEMPLATE_VALUE:
      render_value (self, node, RAP_TEMPLATE_ESCAPE_VALUE);
      break;
    case RAP_TEMPLATE_RAW_VALUE:
      render_value (self, node, RAP_TEMPLATE_ESCAPE_RAW);
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
  const RapTemplateNode *last = nodes + end;
  const gboolean is_indented = self->is_indented;

  self->steps += end - from;

  for (const RapTemplateNode *node = nodes + from; node < last; node = nodes + node->end)
    {
      if (G_UNLIKELY (self->steps >= self->next_check) && !rap_template_output_check (self, node))
        break;

      if (G_UNLIKELY (is_indented))
        {
          if (node->starts_line)
            rap_template_output_put_indent (self, node);
          render_node (self, node, node - nodes);
        }
      else if (node->kind == RAP_TEMPLATE_TEXT)
        rap_template_output_put_text (self, node);
      else if (node->kind == RAP_TEMPLATE_VALUE)
        render_value (self, node, RAP_TEMPLATE_ESCAPE_VALUE);
      else
        render_node (self, node, node - nodes);
    }
}

gboolean
rap_template_render (RapTemplate *self,
                     const RapTemplateValue *data,
                     RapTemplateSink *sink,
                     const RapTemplateOptions *options,
                     GError **error)
{
  RapTemplateOutput output;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (data != NULL && data->vtable != NULL, FALSE);
  g_return_val_if_fail (sink != NULL && sink->string != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  memset (&output, 0, G_STRUCT_OFFSET (RapTemplateOutput, context));
  rap_template_context_init (&output.context, data);
  if (options != NULL)
    output.options = *options;
  output.limits = output.options.limits != NULL ? *output.options.limits
                                                : RAP_TEMPLATE_DEFAULT_LIMITS;
  output.sink = sink;
  output.string = sink->string;
  output.listener = sink->vtable;
  output.max_length = sink->string->len + MIN (output.limits.max_output, G_MAXSIZE / 2);
  output.template = self;

  render_nodes (&output, 0, self->nodes->len);

  /* Escaping may have made the last values longer than allowed. */
  if (self->nodes->len > 0 && output.string->len > output.max_length)
    rap_template_output_fail_length (&output, rap_template_get_nodes (self));

  g_clear_pointer (&output.warned, g_hash_table_unref);
  if (output.indent != NULL)
    g_string_free (output.indent, TRUE);
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
  RapTemplateSink sink = { .string = string, .escape = rap_template_escape_html };

  if (!rap_template_render (self, data, &sink, options, error))
    return NULL;

  return g_steal_pointer (&string);
}
