/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was written by hand into a release, to be saved. */

#pragma once

#include "model/rap-record-model.h"
#include "release/rap-draft.h"
#include "store/rap-changes.h"

G_BEGIN_DECLS

/**
 * rap_late_edits_collect:
 * @model: the model of the release's event
 * @release: the release's id
 * @draft: the draft that was edited
 * @texts: (element-type utf8): what each of its blocks is to say; %NULL for those
 *   that were not edited
 *
 * Returns: (transfer full): what is to be saved for it
 */
RapChanges *rap_late_edits_collect (RapRecordModel *model,
                                    gint64 release,
                                    RapDraft *draft,
                                    GPtrArray *texts);

/**
 * rap_late_edits_save:
 * @model: the model, which is saving something else
 * @release: the release's id
 * @draft: as above
 * @texts: as above
 *
 * Saves it as soon as @model has what it is saving, whether anybody looks at it
 * then or not. The program does not end before.
 */
void rap_late_edits_save (RapRecordModel *model, gint64 release, RapDraft *draft, GPtrArray *texts);

G_END_DECLS
