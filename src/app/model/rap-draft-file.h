/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapDraftFile: where what is being composed for an event is kept, as a file of
 * the user's state. Each composer has a file of its own, which is locked as long
 * as somebody composes, so that two windows, or two programs, never take each
 * other's words. What nobody composes any more is for the next one.
 *
 * Everything here waits for the disk: RapDraftShelf calls it in a thread.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RapDraftFile RapDraftFile;

/**
 * RapDraftFileReads:
 * @text: what was left in a file, by whatever version of the program
 *
 * Called in the thread that takes it.
 *
 * Returns: whether this version can read it
 */
typedef gboolean (*RapDraftFileReads) (const char *text);

/**
 * rap_draft_file_new:
 * @event: the event's uid
 * @reads: tells what can be taken over
 *
 * Returns: (transfer full): a file that is not there before something is written
 */
RapDraftFile *rap_draft_file_new (const char *event, RapDraftFileReads reads);

/**
 * rap_draft_file_free:
 * @file: a file
 *
 * Leaves what was written last to the next composer.
 */
void rap_draft_file_free (RapDraftFile *file);

/**
 * rap_draft_file_take:
 * @file: a file to which nothing was written yet
 *
 * Takes over what was left of the event. It stays where it is until @file is
 * written. What can't be read stays for who can.
 *
 * Returns: (transfer full): each text that was left, the latest first
 */
GStrv rap_draft_file_take (RapDraftFile *file);

/**
 * rap_draft_file_write:
 * @file: a file
 * @text: (nullable): what to keep, in which everything that was taken over is;
 *   %NULL: nothing
 * @error: return location for a #GFileError
 *
 * Replaces what was written, whole: a cut leaves what was there before.
 *
 * Returns: whether it is kept
 */
gboolean rap_draft_file_write (RapDraftFile *file, const char *text, GError **error);

/**
 * rap_draft_file_sweep:
 *
 * Removes what a power cut left half written.
 */
void rap_draft_file_sweep (void);

G_END_DECLS
