/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first step of compiling: from text to a flat list of texts and tags.
 */
#pragma once

#include "template/rap-template.h"

G_BEGIN_DECLS

/* What a token or a node is. */
typedef enum
{
  RAP_TEMPLATE_TEXT,
  RAP_TEMPLATE_VALUE,
  RAP_TEMPLATE_RAW_VALUE,
  RAP_TEMPLATE_SECTION,
  RAP_TEMPLATE_INVERTED,
  RAP_TEMPLATE_PARTIAL,
  RAP_TEMPLATE_PARENT,
  RAP_TEMPLATE_BLOCK,
  RAP_TEMPLATE_CLOSE,
  RAP_TEMPLATE_COMMENT,
  RAP_TEMPLATE_DELIMITERS,
} RapTemplateKind;

/**
 * RapTemplateToken:
 * @kind: what it is
 * @start: its first byte, delimiters included
 * @end: the byte after it
 * @name: the first byte of a tag's name
 * @name_length: bytes of the name
 * @line: where it starts
 * @column: where it starts
 * @partner: of a tag that opens, the token that closes it, and the other way
 *   round
 * @clears_left: only blanks are before the tag on its line
 * @clears_right: only blanks are after it on its line
 * @trims_left: the blanks before it are no part of the text
 * @trims_right: the blanks after it and the line's end are no part of the text
 * @indents: what is put in its place is indented by @indent
 * @indent: the first byte of that indentation
 * @indent_length: bytes of it
 * @is_argument: a block that stands directly in a parent tag: it fills a block
 *   of the parent
 *
 * A piece of a template. @partner and @is_argument are set by
 * rap_template_match_tags(), what is trimmed and indented by
 * rap_template_apply_whitespace_rules().
 */
typedef struct
{
  RapTemplateKind kind;
  guint start;
  guint end;
  guint name;
  guint name_length;
  guint line;
  guint column;
  guint partner;
  guint clears_left : 1;
  guint clears_right : 1;
  guint trims_left : 1;
  guint trims_right : 1;
  guint indents : 1;
  guint is_argument : 1;
  guint indent;
  guint indent_length;
} RapTemplateToken;

/**
 * rap_template_tokenize:
 * @name: the template's name, for messages
 * @text: valid UTF-8 without NUL
 * @length: bytes of @text, less than 2 GiB
 * @error: return location for an error
 *
 * Splits a template into its texts and tags.
 *
 * Returns: (transfer full) (element-type RapTemplateToken) (nullable): the
 *   tokens in order, or %NULL with @error set
 */
GArray *rap_template_tokenize (const char *name, const char *text, guint length, GError **error);

/**
 * rap_template_token_get_place:
 * @token: a token
 * @name: the template's name
 *
 * Returns: where @token starts; @name is not copied
 */
static inline RapTemplatePlace
rap_template_token_get_place (const RapTemplateToken *token, const char *name)
{
  return (RapTemplatePlace) { name, token->start, token->line, token->column };
}

G_END_DECLS
