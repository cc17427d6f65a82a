/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands before the lines of text that is nested in lists and quotations. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapLinePrefix:
 *
 * A prefix that grows with each level. An item's marker stands in it on one line only, the first
 * that is written in the item; on the others there are spaces in its place.
 */
typedef struct _RapLinePrefix RapLinePrefix;

RapLinePrefix *rap_line_prefix_new (void);
void rap_line_prefix_free (RapLinePrefix *self);

/**
 * rap_line_prefix_push:
 * @prefix: what each line of the level begins with
 *
 * Enters a level.
 */
void rap_line_prefix_push (RapLinePrefix *self, const char *prefix);

/**
 * rap_line_prefix_push_item:
 * @marker: what the first line of the level begins with, in ASCII
 *
 * Enters an item of a list.
 */
void rap_line_prefix_push_item (RapLinePrefix *self, const char *marker);

/**
 * rap_line_prefix_pop:
 *
 * Leaves a level.
 */
void rap_line_prefix_pop (RapLinePrefix *self);

/**
 * rap_line_prefix_has_marker:
 *
 * Returns: whether the marker of an item around us is not yet written
 */
gboolean rap_line_prefix_has_marker (RapLinePrefix *self);

/**
 * rap_line_prefix_get_first:
 *
 * Returns: (transfer none): what the next line begins with, a marker included
 */
const char *rap_line_prefix_get_first (RapLinePrefix *self);

/**
 * rap_line_prefix_get_rest:
 *
 * Returns: (transfer none): what lines begin with when no marker is due
 */
const char *rap_line_prefix_get_rest (RapLinePrefix *self);

/**
 * rap_line_prefix_dup_gap:
 *
 * Returns: (transfer full): what an empty line before the next one consists of
 */
char *rap_line_prefix_dup_gap (RapLinePrefix *self);

/**
 * rap_line_prefix_line_written:
 *
 * Tells that a line was written: its marker is not due any more.
 */
void rap_line_prefix_line_written (RapLinePrefix *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapLinePrefix, rap_line_prefix_free)

G_END_DECLS
