/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The second step of compiling: which blanks around tags are no part of the
 * text, and what indents what.
 */
#pragma once

#include "template/rap-template-lexer.h"

G_BEGIN_DECLS

/**
 * rap_template_apply_whitespace_rules:
 * @text: the template's text
 * @length: bytes of @text
 * @tokens: (element-type RapTemplateToken): its tokens, with their partners
 *   and arguments marked
 *
 * Sets what each token trims and how it indents.
 */
void rap_template_apply_whitespace_rules (const char *text, guint length, GArray *tokens);

/**
 * rap_template_measure_blanks:
 * @text: the template's text
 * @position: where to start
 * @end: where to stop
 *
 * Returns: bytes of spaces and tabs at @position
 */
guint rap_template_measure_blanks (const char *text, guint position, guint end);

/**
 * rap_template_skip_line_end:
 * @text: the template's text
 * @position: the end of a token that clears to its right
 * @length: bytes of @text
 *
 * Returns: where the next line starts
 */
guint rap_template_skip_line_end (const char *text, guint position, guint length);

G_END_DECLS
