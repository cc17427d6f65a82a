/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Remarks being composed, as a text: a GVariant's, in which what a cut left is seen. */

#pragma once

#include "event/remarks/rap-remark-draft.h"

G_BEGIN_DECLS

/**
 * rap_remark_draft_text_write:
 * @drafts: (element-type RapRemarkDraft): some remarks
 *
 * Returns: (transfer full): a text that says all of them
 */
char *rap_remark_draft_text_write (GPtrArray *drafts);

/**
 * rap_remark_draft_text_is_readable:
 * @text: a text, maybe of another version of the program
 *
 * Returns: whether rap_remark_draft_text_read() understands it
 */
gboolean rap_remark_draft_text_is_readable (const char *text);

/**
 * rap_remark_draft_text_read:
 * @text: a text
 * @record: the record that the remarks are of
 *
 * Leaves out speakers who are no longer in @record. A remark that no longer is has
 * become a new one.
 *
 * Returns: (transfer full) (element-type RapRemarkDraft): the remarks
 */
GPtrArray *rap_remark_draft_text_read (const char *text, RapRecord *record);

G_END_DECLS
