/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one walk over a document's text that every output is driven by.
 *
 * It reduces CommonMark to what a press release needs. Code and raw HTML are plain text; an image
 * is its description; a link whose address is not one of the web, mail or telephone is its text;
 * headings below the third level are of the third, and one line; emphasis inside emphasis is one.
 * Control characters, which XML and PDF can't hold, are left out. */

#pragma once

#include <gio/gio.h>

#include "document/rap-document.h"

G_BEGIN_DECLS

typedef enum
{
  RAP_NODE_HEADING,
  RAP_NODE_PARAGRAPH,
  RAP_NODE_QUOTE,
  RAP_NODE_LIST,
  RAP_NODE_ITEM,
  RAP_NODE_RULE,
  RAP_NODE_TEXT,
  RAP_NODE_BREAK,
  RAP_NODE_EMPHASIS,
  RAP_NODE_STRONG,
  RAP_NODE_LINK,
  RAP_N_NODES,
} RapNodeKind;

/**
 * RapNode:
 * @kind: what it is
 * @level: of a heading, 1 to 3
 * @is_title: whether a heading is the document's title: the first one of level 1
 * @is_first: whether a block is the first in its parent
 * @is_tight: whether a list or an item is set without space between items, or a paragraph or
 *   heading stands in such an item
 * @is_end_mark: whether a paragraph is what a release ends with, such as "###" or "-30-": a few
 *   characters without a letter, in no list or quotation
 * @leads_on: whether a paragraph ends with a colon, and is best kept with what follows
 * @ends_list: whether a paragraph is the last of a list that is in no other list
 * @is_ordered: whether a list, or an item's list, is numbered
 * @number: of a numbered item, from 0 to 999999999; of a numbered list, that of its first item
 * @text: of a text: valid UTF-8 without line ends and control characters, never empty; two texts
 *   never follow each other
 * @url: of a link: its address, without spaces, controls and any of `<>"\^{|}` and the grave
 *   accent
 *
 * What the walk stands at. It lives until the function that receives it returns.
 */
typedef struct
{
  RapNodeKind kind;
  int level;
  gboolean is_title;
  gboolean is_first;
  gboolean is_tight;
  gboolean is_end_mark;
  gboolean leads_on;
  gboolean ends_list;
  gboolean is_ordered;
  int number;
  const char *text;
  const char *url;
} RapNode;

/**
 * RapNodeFunc:
 * @writer: what was given to rap_document_walk()
 * @node: (transfer none): where the walk stands
 * @entering: %TRUE before the node's children, %FALSE after them; texts, breaks and rules are only
 *   entered
 *
 * Writes one node.
 */
typedef void (*RapNodeFunc) (gpointer writer, const RapNode *node, gboolean entering);

/**
 * rap_document_walk:
 * @document: a document
 * @funcs: a function for each kind of node, or %NULL where a kind needs none
 * @writer: what the functions receive first
 * @cancellable: (nullable): stops the walk between two blocks
 * @error: return location for an error
 *
 * Walks over the document's text from its beginning to its end. Lists and quotations may be nested
 * 32 levels deep.
 *
 * Returns: %FALSE with %RAP_DOCUMENT_ERROR_TOO_DEEP or %G_IO_ERROR_CANCELLED
 */
gboolean rap_document_walk (RapDocument *document,
                            const RapNodeFunc funcs[RAP_N_NODES],
                            gpointer writer,
                            GCancellable *cancellable,
                            GError **error);

G_END_DECLS
