/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Builds a template's tree.
 */
#include "template/rap-template-parser.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "template/rap-template-whitespace.h"

/* An opened tag. */
typedef struct
{
  guint node;
  guint n_dedents;
} Opened;

/* A range of the text: blanks that are taken off the lines of an argument. */
typedef struct
{
  guint start;
  guint length;
} Dedent;

typedef struct
{
  RapTemplate *template;
  const char *text;
  guint length;
  const RapTemplateToken *tokens;
  GPtrArray *names;
  GArray *opened;

  /* Of the arguments we are in, the outermost first. */
  GArray *dedents;

  /* What is added next is the first on its line. */
  gboolean at_line_start;
} Builder;

static RapTemplateNode *
add_node (Builder *self, const RapTemplateToken *token)
{
  GArray *nodes = self->template->nodes;
  RapTemplateNode node = {
    .kind = token->kind,
    .end = nodes->len + 1,
    .offset = token->start,
    .line = token->line,
    .column = token->column,
  };

  g_array_append_val (nodes, node);

  return &g_array_index (nodes, RapTemplateNode, nodes->len - 1);
}

/* Bytes to take off the line that starts at @position. */
static guint
measure_dedent (const Builder *self, guint position, guint end)
{
  guint start = position;

  for (guint i = 0; i < self->dedents->len; i++)
    {
      const Dedent *dedent = &g_array_index (self->dedents, Dedent, i);

      if (dedent->length <= end - position &&
          memcmp (self->text + position, self->text + dedent->start, dedent->length) == 0)
        position += dedent->length;
    }

  return position - start;
}

static gboolean
starts_line_at (const Builder *self, guint position)
{
  return position == 0 || self->text[position - 1] == '\n';
}

/* Copies a text without what is to be taken off its lines. */
static char *
dedent_text (Builder *self, guint start, guint end, guint *length)
{
  static const char padding[RAP_TEMPLATE_TEXT_PADDING] = "";
  g_autoptr (GString) string = g_string_sized_new (end - start + sizeof padding);
  guint position = start;

  while (position < end)
    {
      const char *newline = memchr (self->text + position, '\n', end - position);
      guint line_end = newline != NULL ? newline + 1 - self->text : end;

      if (starts_line_at (self, position))
        position += measure_dedent (self, position, line_end);
      g_string_append_len (string, self->text + position, line_end - position);
      position = line_end;
    }

  *length = string->len;
  g_string_append_len (string, padding, sizeof padding);

  return g_string_chunk_insert_len (self->template->strings, string->str, string->len);
}

/* Adds the text of the token at @index, without what its neighbours trim. */
static void
add_text (Builder *self, guint index)
{
  const RapTemplateToken *token = &self->tokens[index];
  guint start = token->start;
  guint end = token->end;
  const char *text;
  guint length;
  RapTemplateNode *node;
  gboolean is_blank_line;

  if (index > 0 && token[-1].trims_right)
    start = rap_template_skip_line_end (self->text, start, self->length);
  if (end < self->length && token[1].trims_left)
    while (end > start && (self->text[end - 1] == ' ' || self->text[end - 1] == '\t'))
      end--;

  text = self->text + start;
  length = end - start;
  if (self->dedents->len > 0)
    text = dedent_text (self, start, end, &length);
  if (length == 0)
    return;

  is_blank_line = *text == '\n' || (*text == '\r' && length > 1 && text[1] == '\n');
  node = add_node (self, token);
  node->text = text;
  node->length = length;
  node->starts_line = self->at_line_start && !is_blank_line;
  self->at_line_start = text[length - 1] == '\n';
}

/* A line that begins with a tag that leaves no node is indented nevertheless. */
static void
add_line_start (Builder *self, const RapTemplateToken *token)
{
  RapTemplateNode *node;

  if (!self->at_line_start)
    return;

  node = add_node (self, token);
  node->kind = RAP_TEMPLATE_TEXT;
  node->text = self->text + self->length;
  node->starts_line = TRUE;
  self->at_line_start = FALSE;
}

/* Splits a name at its dots: `a.b`, `.a`, and `.` for the innermost object. */
static gboolean
split_name (Builder *self, const RapTemplateToken *token, RapTemplateNode *node, GError **error)
{
  GPtrArray *names = self->names;
  const char *part = self->text + token->name;
  const char *end = part + token->name_length;

  node->path = names->len;
  if (token->name_length == 1 && *part == '.')
    return TRUE;

  node->is_local = *part == '.';
  part += node->is_local;

  while (TRUE)
    {
      const char *dot = memchr (part, '.', end - part);
      const char *part_end = dot != NULL ? dot : end;
      g_autofree char *name = g_strndup (part, part_end - part);

      if (*name == '\0')
        {
          RapTemplatePlace place = rap_template_token_get_place (token, self->template->name);

          rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_SYNTAX,
                                  _ ("a name is missing beside a dot of “%.*s”."),
                                    (int) token->name_length, self->text + token->name);
          return FALSE;
        }

      g_ptr_array_add (names, g_string_chunk_insert_const (self->template->strings, name));
      if (dot == NULL)
        break;
      part = dot + 1;
    }

  node->path_length = names->len - node->path;

  return TRUE;
}

static void
set_indent (Builder *self, const RapTemplateToken *token, RapTemplateNode *node)
{
  guint dedent;

  if (!token->indents)
    return;

  dedent = measure_dedent (self, token->indent, token->indent + token->indent_length);
  node->indents = TRUE;
  node->indent = self->text + token->indent + dedent;
  node->indent_length = token->indent_length - dedent;
}

static void
set_line_start (Builder *self, RapTemplateNode *node)
{
  node->starts_line = self->at_line_start;
  self->at_line_start = FALSE;
}

/* Takes the intrinsic indentation of the argument opened by @token off the
 * lines in it: what is left of it when the arguments around have taken theirs. */
static void
begin_dedent (Builder *self, const RapTemplateToken *token)
{
  guint outer = measure_dedent (self, token->indent, token->indent + token->indent_length);
  Dedent dedent = { token->indent + outer, token->indent_length - outer };

  if (dedent.length > 0)
    g_array_append_val (self->dedents, dedent);
}

static void
open_tag (Builder *self, const RapTemplateToken *token, RapTemplateNode *node)
{
  Opened opened = { node - rap_template_get_nodes (self->template), self->dedents->len };

  g_array_append_val (self->opened, opened);
  set_indent (self, token, node);

  if (token->is_argument)
    {
      begin_dedent (self, token);
      self->at_line_start = TRUE;
    }
  else if (token->kind == RAP_TEMPLATE_BLOCK && token->indents && !token->trims_right)
    {
      node->leads = TRUE;
      self->at_line_start = FALSE;
    }
  else if (!token->trims_left)
    set_line_start (self, node);
}

static void
close_tag (Builder *self, const RapTemplateToken *token)
{
  const RapTemplateToken *open = &self->tokens[token->partner];
  Opened *opened = &g_array_index (self->opened, Opened, self->opened->len - 1);

  if (open->kind == RAP_TEMPLATE_PARENT)
    self->at_line_start = token->trims_right;
  else if (!open->is_argument && !token->trims_left)
    add_line_start (self, token);

  g_array_index (self->template->nodes, RapTemplateNode, opened->node).end =
    self->template->nodes->len;
  g_array_set_size (self->dedents, opened->n_dedents);
  g_array_set_size (self->opened, self->opened->len - 1);
}

static gboolean
add_tag (Builder *self, const RapTemplateToken *token, GError **error)
{
  RapTemplateNode *node = add_node (self, token);

  node->text = g_string_chunk_insert_len (self->template->strings, self->text + token->name,
                                          token->name_length);
  node->length = token->end - token->start;

  switch (token->kind)
    {
    case RAP_TEMPLATE_VALUE:
    case RAP_TEMPLATE_RAW_VALUE:
      set_line_start (self, node);
      return split_name (self, token, node, error);

    case RAP_TEMPLATE_SECTION:
    case RAP_TEMPLATE_INVERTED:
      open_tag (self, token, node);
      return split_name (self, token, node, error);

    case RAP_TEMPLATE_PARENT:
    case RAP_TEMPLATE_BLOCK:
      open_tag (self, token, node);
      return TRUE;

    case RAP_TEMPLATE_PARTIAL:
      set_indent (self, token, node);
      if (!node->indents)
        set_line_start (self, node);
      return TRUE;

    case RAP_TEMPLATE_TEXT:
    case RAP_TEMPLATE_CLOSE:
    case RAP_TEMPLATE_COMMENT:
    case RAP_TEMPLATE_DELIMITERS:
      break;
    }

  g_assert_not_reached ();
}

/* In a parent only its arguments count. Returns the index of the last token to
 * leave out, which is @index itself or the end of what opens there. */
static guint
skip_in_parent (const RapTemplateToken *tokens, guint index)
{
  const RapTemplateToken *token = &tokens[index];

  return token->partner > index ? token->partner : index;
}

static gboolean
is_in_parent (const Builder *self)
{
  const Opened *opened;

  if (self->opened->len == 0)
    return FALSE;

  opened = &g_array_index (self->opened, Opened, self->opened->len - 1);

  return rap_template_get_nodes (self->template)[opened->node].kind == RAP_TEMPLATE_PARENT;
}

static gboolean
build (Builder *self, guint n_tokens, GError **error)
{
  for (guint i = 0; i < n_tokens; i++)
    {
      const RapTemplateToken *token = &self->tokens[i];

      if (token->kind == RAP_TEMPLATE_CLOSE)
        close_tag (self, token);
      else if (is_in_parent (self) && !token->is_argument)
        i = skip_in_parent (self->tokens, i);
      else if (token->kind == RAP_TEMPLATE_TEXT)
        add_text (self, i);
      else if (token->kind == RAP_TEMPLATE_COMMENT || token->kind == RAP_TEMPLATE_DELIMITERS)
        {
          if (!token->trims_left)
            add_line_start (self, token);
        }
      else if (!add_tag (self, token, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
rap_template_build_nodes (RapTemplate *self, GArray *tokens, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GArray) opened = g_array_new (FALSE, FALSE, sizeof (Opened));
  g_autoptr (GArray) dedents = g_array_new (FALSE, FALSE, sizeof (Dedent));
  Builder builder = {
    .template = self,
    .text = self->text,
    .length = strlen (self->text),
    .tokens = (const RapTemplateToken *) tokens->data,
    .names = names,
    .opened = opened,
    .dedents = dedents,
    .at_line_start = TRUE,
  };

  if (!build (&builder, tokens->len, error))
    return FALSE;

  self->names = (const char **) g_ptr_array_steal (names, NULL);

  return TRUE;
}
