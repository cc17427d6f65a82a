/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Telling where a part of a release's text comes from. */

#pragma once

#include "record/rap-record.h"
#include "release/rap-block.h"

G_BEGIN_DECLS

/**
 * rap_span_origin_describe:
 * @record: the record the block was made of
 * @block: a block
 * @at: bytes from the start of its text
 * @language: the language one works in
 *
 * Returns: (transfer full) (nullable): a few words on what the text at @at comes from:
 *   "From a remark of Alim Bayel"; %NULL if it stands in the template
 */
char *rap_span_origin_describe (RapRecord *record,
                                const RapBlock *block,
                                gsize at,
                                const char *language);

G_END_DECLS
