/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which statements a release tells, and in what order: all of its event as the
 * record has them, until it chooses. */

#pragma once

#include "record/rap-record.h"
#include "store/rap-changes.h"

G_BEGIN_DECLS

/**
 * rap_statement_choice_is_made:
 * @record: the record of an event
 * @release: a release of it
 *
 * Returns: whether @release tells only what was chosen for it, be it nothing
 */
gboolean rap_statement_choice_is_made (RapRecord *record, RapRelease *release);

/**
 * rap_statement_choice_list_all:
 * @record: the record of an event
 * @release: a release of it
 *
 * Returns: (transfer full) (element-type RapStatement): the statements that may be
 *   chosen, as the record has them: all of the event and its parts but those off
 *   the record
 */
GPtrArray *rap_statement_choice_list_all (RapRecord *record, RapRelease *release);

/**
 * rap_statement_choice_list:
 * @record: the record of an event
 * @release: a release of it
 *
 * Returns: (transfer full) (element-type RapStatement): those of them that the
 *   release tells, in its order
 */
GPtrArray *rap_statement_choice_list (RapRecord *record, RapRelease *release);

/**
 * rap_statement_choice_change:
 * @record: the record of an event
 * @release: a release of it
 * @chosen: (element-type RapStatement): what it is to tell, in order
 * @changes: gets what is to be saved and deleted for it; what is told as the record
 *   has it needs no choice
 *
 * Where @release itself says whether it chooses, it is changed at once.
 */
void rap_statement_choice_change (RapRecord *record,
                                  RapRelease *release,
                                  GPtrArray *chosen,
                                  RapChanges *changes);

/**
 * rap_statement_choice_forget:
 * @record: the record of an event
 * @statements: (element-type gint64): statements that are to be deleted
 * @changes: gets what is to be saved and deleted, so that no release tells them; one
 *   that told nothing else tells nothing then, and not all
 */
void rap_statement_choice_forget (RapRecord *record, GArray *statements, RapChanges *changes);

G_END_DECLS
