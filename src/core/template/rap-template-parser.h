/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The last step of compiling: from tokens to the tree.
 */
#pragma once

#include "template/rap-template-node.h"

G_BEGIN_DECLS

/**
 * rap_template_match_tags:
 * @name: the template's name, for messages
 * @text: its text
 * @tokens: (element-type RapTemplateToken): its tokens
 * @max_nesting: how many tags may be open at once
 * @error: return location for an error
 *
 * Finds for each opening tag the one that closes it, and marks the blocks that
 * are arguments of a parent.
 *
 * Returns: whether every tag has its partner
 */
gboolean rap_template_match_tags (const char *name,
                                  const char *text,
                                  GArray *tokens,
                                  guint max_nesting,
                                  GError **error);

/**
 * rap_template_build_nodes:
 * @self: a template with name and text
 * @tokens: (element-type RapTemplateToken): its tokens, matched and trimmed
 * @error: return location for an error
 *
 * Builds the tree of @self.
 *
 * Returns: whether all names are names
 */
gboolean rap_template_build_nodes (RapTemplate *self, GArray *tokens, GError **error);

G_END_DECLS
