/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Changes of an event's remarks, each as one step. */

#pragma once

#include "event/remarks/rap-remark-draft.h"
#include "record/rap-record.h"
#include "store/rap-changes.h"

G_BEGIN_DECLS

/**
 * rap_remark_changes_save:
 * @record: an event's record
 * @event: the event's id
 * @draft: what was composed
 * @language: the language of its words
 *
 * Makes a new remark at the end, or changes the one that the draft is of: its
 * statements become the draft's, in that order. Statements that have words in
 * other languages alone stay.
 *
 * Returns: (transfer full): the changes
 */
RapChanges *rap_remark_changes_save (RapRecord *record,
                                     gint64 event,
                                     const RapRemarkDraft *draft,
                                     const char *language);

/**
 * rap_remark_changes_delete:
 * @record: the record of its event
 * @remark: the id of a remark
 *
 * Returns: (transfer full): its deletion, also from what releases have chosen of it
 */
RapChanges *rap_remark_changes_delete (RapRecord *record, gint64 remark);

G_END_DECLS
