/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapAnswerRow: an entry row for the answer to a question of a template. */

#pragma once

#include "release/rap-release-renderer.h"
#include "widgets/rap-prose-row.h"

G_BEGIN_DECLS

#define RAP_TYPE_ANSWER_ROW (rap_answer_row_get_type ())
G_DECLARE_FINAL_TYPE (RapAnswerRow, rap_answer_row, RAP, ANSWER_ROW, RapProseRow)

/**
 * rap_answer_row_new:
 * @model: the model of the release's event
 * @renderer: the release's renderer, which hears of the answer at once
 * @release: the release's id
 * @ask: the question
 *
 * Returns: (transfer floating): a row that saves its answer by itself
 */
GtkWidget *rap_answer_row_new (RapRecordModel *model,
                               RapReleaseRenderer *renderer,
                               gint64 release,
                               const RapAsk *ask);

/**
 * rap_answer_row_get_name:
 * @self: a row
 *
 * Returns: (transfer none): the name of its question
 */
const char *rap_answer_row_get_name (RapAnswerRow *self);

/**
 * rap_answer_find:
 * @record: a record
 * @release: a release's id
 * @name: the name of a question
 *
 * Returns: (transfer none) (nullable): the stored answer
 */
RapReleaseAnswer *rap_answer_find (RapRecord *record, gint64 release, const char *name);

G_END_DECLS
