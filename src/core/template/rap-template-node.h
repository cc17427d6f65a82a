/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A compiled template's tree. Private to this folder.
 */
#pragma once

#include "template/rap-template-lexer.h"

G_BEGIN_DECLS

/**
 * RapTemplateNode:
 * @kind: what it is; never closing tags, comments and delimiters
 * @starts_line: it is the first on its line, so that the indentation of the
 *   template goes before it
 * @indents: what takes its place is a block of lines, indented by @indent more
 * @leads: of a block: its own default stands on the line of its tag, so that
 *   @indent goes before it once
 * @is_local: its first name is looked up in the innermost object only
 * @end: the index of the first node that is not inside it
 * @path: the index of the first of its names in the template's
 * @path_length: how many names, joined by dots in the tag; 0 stands for `.`
 * @text: of a text, the text; else the tag's whole name
 * @length: bytes of a text, or of the whole tag
 * @indent: indentation; not NUL-terminated
 * @indent_length: bytes of @indent
 * @place: where it stands
 *
 * A node of the tree. The nodes lie in one array, each before those inside it.
 */
typedef struct
{
  RapTemplateKind kind;
  guint starts_line : 1;
  guint indents : 1;
  guint leads : 1;
  guint is_local : 1;
  guint end;
  guint path;
  guint path_length;
  const char *text;
  gsize length;
  const char *indent;
  gsize indent_length;
  RapTemplatePlace place;
} RapTemplateNode;

struct _RapTemplate
{
  char *name;
  char *text;
  GArray *nodes;
  GPtrArray *names;
  GStringChunk *strings;
};

static inline const RapTemplateNode *
rap_template_get_nodes (const RapTemplate *self)
{
  return (const RapTemplateNode *) self->nodes->data;
}

G_END_DECLS
