/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the row of a remark or a statement is made from, by revisions: the same
 * ones make the same row. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_remark_state_append_remark:
 * @state: what to append to
 * @record: a record
 * @remark: a remark of it
 *
 * Appends the remark and who speaks, without what is said.
 */
void rap_remark_state_append_remark (GString *state, RapRecord *record, RapRemark *remark);

/**
 * rap_remark_state_append_statement:
 * @state: what to append to
 * @record: a record
 * @statement: a statement of it
 *
 * Appends the statement, its words in all languages, and its topics.
 */
void rap_remark_state_append_statement (GString *state, RapRecord *record, RapStatement *statement);

G_END_DECLS
