/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapRemarkDraft: a remark while it is being composed. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * RapStatementDraft:
 * @statement_id: the statement it is of; 0: a new one
 * @words: what was said, on one line
 * @form: what the words are
 * @verb: (nullable): the reporting verb's name; %NULL: the style's choice
 *
 * A statement while it is being composed.
 */
typedef struct
{
  gint64 statement_id;
  char *words;
  RapForm form;
  char *verb;
} RapStatementDraft;

RapStatementDraft *rap_statement_draft_new (void);
void rap_statement_draft_free (RapStatementDraft *draft);

/**
 * RapRemarkDraft:
 * @remark_id: the remark it is of; 0: a new one
 * @participants: (element-type gint64): the ids of those who speak, in order
 * @kind: the kind of remark
 * @disclosure: its level
 * @time_mark: (nullable): local time at which it began
 * @statements: (element-type RapStatementDraft): its statements, in order
 *
 * A remark while it is being composed.
 */
typedef struct
{
  gint64 remark_id;
  GArray *participants;
  RapRemarkKind kind;
  RapDisclosure disclosure;
  char *time_mark;
  GPtrArray *statements;
} RapRemarkDraft;

/**
 * rap_remark_draft_new:
 *
 * Returns: (transfer full): a new remark by nobody, without words
 */
RapRemarkDraft *rap_remark_draft_new (void);

/**
 * rap_remark_draft_new_of:
 * @record: a record
 * @remark: a remark of it
 * @language: the language of the words
 *
 * Returns: (transfer full): the remark as it is, to be changed. A statement
 *   without words in @language has empty ones.
 */
RapRemarkDraft *rap_remark_draft_new_of (RapRecord *record,
                                         RapRemark *remark,
                                         const char *language);

void rap_remark_draft_free (RapRemarkDraft *draft);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapRemarkDraft, rap_remark_draft_free)

G_END_DECLS
