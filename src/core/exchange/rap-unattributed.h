/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Words that may be used, but not with the names of those who spoke them, in a
 * copy of a record for others.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_unattributed_is_named:
 * @record: a whole record
 * @remark: a remark of it
 *
 * Returns: whether @remark may stand with its speakers in a copy for others:
 *   some of its words may
 */
gboolean rap_unattributed_is_named (RapRecord *record, RapRemark *remark);

/**
 * rap_unattributed_separate:
 * @copy: a copy of @record, with the same ids, of what may be passed on
 * @record: the whole record, which decides
 *
 * Takes from the remarks in @copy whatever tells who spoke, where that may not
 * be told, and brings the words of each level of disclosure into a remark of
 * their own, behind the others and in no order.
 */
void rap_unattributed_separate (RapRecord *copy, RapRecord *record);

G_END_DECLS
