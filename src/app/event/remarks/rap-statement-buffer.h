/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapStatementBuffer: text in which each line is a statement. A line remembers
 * which statement it is of, its form and its verb, wherever it moves; Enter
 * splits a statement and Backspace at its start joins it with the one before.
 */

#pragma once

#include <gtk/gtk.h>

#include "event/remarks/rap-remark-draft.h"

G_BEGIN_DECLS

#define RAP_TYPE_STATEMENT_BUFFER (rap_statement_buffer_get_type ())
G_DECLARE_FINAL_TYPE (RapStatementBuffer,
                      rap_statement_buffer,
                      RAP,
                      STATEMENT_BUFFER,
                      GtkTextBuffer)

RapStatementBuffer *rap_statement_buffer_new (void);

/**
 * rap_statement_buffer_load:
 * @buffer: a buffer
 * @statements: (element-type RapStatementDraft): the statements
 *
 * Shows other statements, with the cursor at the end.
 */
void rap_statement_buffer_load (RapStatementBuffer *buffer, GPtrArray *statements);

/**
 * rap_statement_buffer_list:
 * @buffer: a buffer
 *
 * Returns: (transfer full) (element-type RapStatementDraft): the statements as
 *   they are now
 */
GPtrArray *rap_statement_buffer_list (RapStatementBuffer *buffer);

/**
 * rap_statement_buffer_is_blank:
 * @buffer: a buffer
 *
 * Returns: whether it has no words
 */
gboolean rap_statement_buffer_is_blank (RapStatementBuffer *buffer);

/**
 * rap_statement_buffer_get_current:
 * @buffer: a buffer
 *
 * Returns: (transfer none): the statement the cursor is in, whose form and verb
 *   may be set; valid until the buffer changes
 */
RapStatementDraft *rap_statement_buffer_get_current (RapStatementBuffer *buffer);

G_END_DECLS
