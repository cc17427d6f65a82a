/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A compiled template's tree. Private to this folder.
 */
#pragma once

#include "template/rap-template-lexer.h"

G_BEGIN_DECLS

/**
 * RapTemplateNode:
 * @kind: a #RapTemplateKind; never closing tags, comments and delimiters
 * @starts_line: it is the first on its line, so that the indentation of the
 *   template goes before it
 * @indents: what takes its place is a block of lines, indented by @indent more
 * @leads: of a block: its own default stands on the line of its tag, so that
 *   @indent goes before it once
 * @is_local: its first name is looked up in the innermost object only
 * @end: the index of the first node that is not inside it
 * @path: the index of the first of its names in the template's
 * @path_length: how many names, joined by dots in the tag; 0 stands for `.`
 * @text: of a text, the text; else the tag's whole name, NUL-terminated
 * @length: bytes of a text, or of the whole tag
 * @indent_length: bytes of @indent
 * @indent: indentation; not NUL-terminated
 * @offset: where it stands: see #RapTemplatePlace
 * @line: where it stands
 * @column: where it stands
 *
 * A node of the tree. The nodes lie in one array, each before those inside it.
 */
typedef struct
{
  guint8 kind;
  guint8 starts_line : 1;
  guint8 indents : 1;
  guint8 leads : 1;
  guint8 is_local : 1;
  guint end;
  guint path;
  guint path_length;
  const char *text;
  guint length;
  guint indent_length;
  const char *indent;
  guint offset;
  guint line;
  guint column;
} RapTemplateNode;

/* So many bytes can be read from where the text of a text node ends, so that a
 * short text can be copied by a fixed number of bytes. */
#define RAP_TEMPLATE_TEXT_PADDING 16

struct _RapTemplate
{
  char *name;
  char *text;
  GArray *nodes;
  const char **names;
  GStringChunk *strings;
};

static inline const RapTemplateNode *
rap_template_get_nodes (const RapTemplate *self)
{
  return (const RapTemplateNode *) self->nodes->data;
}

static inline RapTemplatePlace
rap_template_get_place (const RapTemplate *self, const RapTemplateNode *node)
{
  return (RapTemplatePlace) { self->name, node->offset, node->line, node->column };
}

G_END_DECLS
