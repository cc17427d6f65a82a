/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The last touch: what empty values leave behind in a text goes, and sentences
 * begin with a capital. */

#pragma once

#include "release/rap-draft.h"

G_BEGIN_DECLS

/**
 * rap_tidy_block:
 * @block: a block of a draft
 * @language: the BCP 47 tag of its language, for its capitals
 *
 * Removes doubled spaces, spaces at the ends of lines and before punctuation,
 * commas that are doubled or stand before a full stop, empty parentheses, and
 * full stops that are doubled; begins the block, and each sentence in it, with
 * a capital. A line that is to be broken hard ends with a backslash, since two
 * spaces at its end go too. The second time it changes nothing. What was
 * written by hand, and the words of quotes, are spans like others: no letter of
 * theirs but the first of a sentence changes.
 */
void rap_tidy_block (RapBlock *block, const char *language);

/**
 * rap_tidy_draft:
 * @draft: a draft
 *
 * Tidies all of its blocks.
 */
void rap_tidy_draft (RapDraft *draft);

G_END_DECLS
