/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What an editor wrote into a release by hand. It is kept piece by piece, so that
 * each sentence still comes from its statement: if that leaves the release, or is
 * put elsewhere in it, the sentence goes with it, as it was edited.
 *
 * A piece is a statement's sentence, what stands before or after one in its block,
 * or a whole block that has no statement. Its #RapReleaseBlock tells by its role
 * which:
 * - "sentence", "before" or "after": of the statement. Where the words may not be
 *   attributed to their speakers by name, the role says so too: "sentence
 *   descriptor", "sentence nobody". What was written when they might be attributed
 *   otherwise is not used.
 * - "headline", "heading", "lead", "paragraph", "list": the block of this role
 *   that is number "position" among those without statements.
 * A text of one space stands for a piece that was taken out.
 */

#pragma once

#include "record/rap-record.h"
#include "release/rap-draft.h"

G_BEGIN_DECLS

/**
 * rap_hand_edits_apply:
 * @draft: a draft as it was generated
 * @record: the record it was made of
 * @release: its release
 * @notes: (element-type utf8): gets sentences on what was edited and has changed in
 *   the record since
 *
 * Puts what was edited by hand into the draft. Text that is not different keeps its
 * spans. A block that was taken out stays, empty.
 */
void rap_hand_edits_apply (RapDraft *draft,
                           RapRecord *record,
                           RapRelease *release,
                           GPtrArray *notes);

/**
 * rap_hand_edits_collect:
 * @draft: the draft as it was read by the editor, with earlier edits
 * @record: its record
 * @release: its release
 * @index: which of its blocks was edited
 * @text: what the block is to say, CommonMark
 *
 * Returns: (transfer full) (element-type RapReleaseBlock): the pieces that are
 *   different now, to be saved: copies of those in the record, and new ones
 */
GPtrArray *rap_hand_edits_collect (RapDraft *draft,
                                   RapRecord *record,
                                   RapRelease *release,
                                   guint index,
                                   const char *text);

/**
 * rap_hand_edits_list:
 * @draft: a draft
 * @record: its record
 * @release: its release
 * @index: which of its blocks
 *
 * Returns: (transfer container) (element-type RapReleaseBlock): what was edited by
 *   hand in the block; to be deleted to have it as the record says
 */
GPtrArray *rap_hand_edits_list (RapDraft *draft,
                                RapRecord *record,
                                RapRelease *release,
                                guint index);

G_END_DECLS
