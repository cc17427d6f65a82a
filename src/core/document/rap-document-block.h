/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads from cmark's tree what a writer is told about a block; for the walk alone. */

#pragma once

#include <cmark.h>

#include "document/rap-document-walk.h"

G_BEGIN_DECLS

/**
 * rap_node_describe_block:
 * @node: (inout): a block whose kind is set
 * @source: the block in cmark's tree, or the code or HTML that stands for a paragraph
 *
 * Sets what follows from the place of the block in the tree: all but the number of an item and
 * whether a heading is the title.
 */
void rap_node_describe_block (RapNode *node, cmark_node *source);

G_END_DECLS
