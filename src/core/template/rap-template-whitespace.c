/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Standalone tags and indentation.
 *
 * The rules are those of the Mustache specification 1.4 (partials.yml,
 * ~inheritance.yml) as its whitespace.md sums them up:
 *
 * - A tag that prints nothing itself and is alone on its line is standalone:
 *   the line is no part of the text.
 * - A parent, and a block outside of parents, is also standalone when only
 *   blanks are before its opening tag and after its closing tag.
 * - What a standalone partial, parent or block is replaced with is indented as
 *   its tag was; a block whose opening tag ends its line, as the line after it
 *   (its intrinsic indentation).
 * - An argument, that is, a block directly in a parent, is text of its own
 *   from its opening to its closing tag. Its intrinsic indentation is taken
 *   off its lines, which the parser does.
 */
#include "template/rap-template-whitespace.h"

guint
rap_template_measure_blanks (const char *text, guint position, guint end)
{
  guint start = position;

  while (position < end && (text[position] == ' ' || text[position] == '\t'))
    position++;

  return position - start;
}

guint
rap_template_skip_line_end (const char *text, guint position, guint length)
{
  position += rap_template_measure_blanks (text, position, length);
  if (position < length && text[position] == '\r')
    position++;
  if (position < length && text[position] == '\n')
    position++;

  return position;
}

static void
indent_as_tag (const char *text, RapTemplateToken *token)
{
  guint start = token->start;

  while (start > 0 && (text[start - 1] == ' ' || text[start - 1] == '\t'))
    start--;

  token->indents = TRUE;
  token->indent = start;
  token->indent_length = token->start - start;
}

static void
indent_as_next_line (const char *text, guint length, RapTemplateToken *token)
{
  token->indents = TRUE;
  token->indent = rap_template_skip_line_end (text, token->end, length);
  token->indent_length = rap_template_measure_blanks (text, token->indent, length);
}

static void
trim_if_alone (RapTemplateToken *token)
{
  if (token->clears_left && token->clears_right)
    token->trims_left = token->trims_right = TRUE;
}

static void
apply_to_parent (const char *text, RapTemplateToken *open, RapTemplateToken *close)
{
  if (!open->clears_left || !close->clears_right)
    return;

  open->trims_left = TRUE;
  close->trims_right = TRUE;
  indent_as_tag (text, open);
}

static void
apply_to_argument (const char *text, guint length, RapTemplateToken *open, RapTemplateToken *close)
{
  /* Whatever else is on the lines of its tags is outside of it. */
  close->trims_left = close->clears_left;
  if (!open->clears_right)
    return;

  open->trims_right = TRUE;
  indent_as_next_line (text, length, open);
}

static void
apply_to_block (const char *text, guint length, RapTemplateToken *open, RapTemplateToken *close)
{
  trim_if_alone (open);
  trim_if_alone (close);
  if (!open->clears_left || !close->clears_right)
    return;

  open->trims_left = TRUE;
  if (open->clears_right)
    indent_as_next_line (text, length, open);
  else
    indent_as_tag (text, open);
}

void
rap_template_apply_whitespace_rules (const char *text, guint length, GArray *tokens)
{
  RapTemplateToken *all = (RapTemplateToken *) tokens->data;

  for (guint i = 0; i < tokens->len; i++)
    {
      RapTemplateToken *token = &all[i];

      switch (token->kind)
        {
        case RAP_TEMPLATE_TEXT:
        case RAP_TEMPLATE_VALUE:
        case RAP_TEMPLATE_RAW_VALUE:
          break;

        case RAP_TEMPLATE_SECTION:
        case RAP_TEMPLATE_INVERTED:
          trim_if_alone (token);
          trim_if_alone (&all[token->partner]);
          break;

        case RAP_TEMPLATE_COMMENT:
        case RAP_TEMPLATE_DELIMITERS:
          trim_if_alone (token);
          break;

        case RAP_TEMPLATE_PARTIAL:
          trim_if_alone (token);
          if (token->trims_left)
            indent_as_tag (text, token);
          break;

        case RAP_TEMPLATE_PARENT:
          apply_to_parent (text, token, &all[token->partner]);
          break;

        case RAP_TEMPLATE_BLOCK:
          if (token->is_argument)
            apply_to_argument (text, length, token, &all[token->partner]);
          else
            apply_to_block (text, length, token, &all[token->partner]);
          break;

        case RAP_TEMPLATE_CLOSE:
          break;
        }
    }
}
