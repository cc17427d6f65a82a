/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapStatementDetails: kind and time of the remark that is composed, form and
 * verb of the statement that the cursor is in. */

#pragma once

#include <adwaita.h>

#include "event/remarks/rap-remark-draft.h"
#include "release/rap-style.h"

G_BEGIN_DECLS

#define RAP_TYPE_STATEMENT_DETAILS (rap_statement_details_get_type ())
G_DECLARE_FINAL_TYPE (RapStatementDetails, rap_statement_details, RAP, STATEMENT_DETAILS, AdwBin)

/*
 * RapStatementDetails::changed:
 * @details: the details
 *
 * The user chose another kind, verb or form.
 *
 * RapStatementDetails::activate:
 * @details: the details
 *
 * Enter was pressed in the time.
 */

/**
 * rap_statement_details_set_style:
 * @details: the details
 * @style: (nullable): the house style that has the verbs
 */
void rap_statement_details_set_style (RapStatementDetails *details, RapStyle *style);

/**
 * rap_statement_details_show:
 * @details: the details
 * @statement: the statement that the cursor is in
 *
 * Shows its form and verb.
 */
void rap_statement_details_show (RapStatementDetails *details, const RapStatementDraft *statement);

/**
 * rap_statement_details_store:
 * @details: the details
 * @statement: the statement that the cursor is in
 *
 * Gives @statement the form and verb that are chosen. A form that one can't
 * choose here, such as an infinitive, stays until another is chosen, and a verb
 * goes that may not govern the form.
 */
void rap_statement_details_store (RapStatementDetails *details, RapStatementDraft *statement);

RapRemarkKind rap_statement_details_get_kind (RapStatementDetails *details);
void rap_statement_details_set_kind (RapStatementDetails *details, RapRemarkKind kind);

/**
 * rap_statement_details_get_time:
 * @details: the details
 *
 * Returns: (transfer none): the time as it was typed
 */
const char *rap_statement_details_get_time (RapStatementDetails *details);
void rap_statement_details_set_time (RapStatementDetails *details, const char *time);

/**
 * rap_statement_details_suggest_time:
 * @details: the details
 * @event: (nullable): the event
 *
 * Fills in the time it is now where none was typed, while @event is held.
 */
void rap_statement_details_suggest_time (RapStatementDetails *details, RapEvent *event);

/**
 * rap_statement_details_focus_time:
 * @details: the details
 *
 * Lets the user mend the time.
 */
void rap_statement_details_focus_time (RapStatementDetails *details);

/**
 * rap_statement_details_summarize:
 * @details: the details
 *
 * Returns: (transfer full): kind and verb in a line: "Comment · spoke of"
 */
char *rap_statement_details_summarize (RapStatementDetails *details);

/* What keys do: between quote and paraphrase, and opening the lists. */
void rap_statement_details_toggle_quote (RapStatementDetails *details);
void rap_statement_details_popup_kind (RapStatementDetails *details);
void rap_statement_details_popup_verb (RapStatementDetails *details);

G_END_DECLS
