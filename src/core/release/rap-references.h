/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * References: who is named, and how. The first mention of a person gives
 * position and full name, later ones the short form or a pronoun; which is the
 * first depends on the order of the blocks.
 */

#pragma once

#include "release/rap-draft.h"
#include "release/rap-style.h"

G_BEGIN_DECLS

/**
 * rap_references_resolve:
 * @draft: a draft
 * @record: the record it was made from
 * @style: the house style
 * @notes: (nullable) (element-type utf8): gets sentences for the editor about
 *   what was left out
 *
 * Writes each reference of @draft as its place in the order of the blocks
 * demands, headlines apart from the body. To be called again after blocks were
 * moved, removed or edited, and followed by rap_tidy_draft(). Spans changed by
 * hand count as mentions and stay as they are. A position that names someone who
 * may not be named there is left out.
 */
void rap_references_resolve (RapDraft *draft, RapRecord *record, RapStyle *style, GPtrArray *notes);

G_END_DECLS
