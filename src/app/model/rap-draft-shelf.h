/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapDraftShelf: what is being composed for events, as the windows keep it. Files
 * are read and written in one thread, one after another.
 */

#pragma once

#include <gio/gio.h>

#include "model/rap-draft-file.h"

G_BEGIN_DECLS

#define RAP_TYPE_DRAFT_SHELF (rap_draft_shelf_get_type ())
G_DECLARE_FINAL_TYPE (RapDraftShelf, rap_draft_shelf, RAP, DRAFT_SHELF, GObject)

/*
 * RapDraftShelf::failed:
 * @shelf: the shelf
 * @error: (type GError): why what was being composed can't be kept, when nobody
 *   composes it any more
 */

/**
 * rap_draft_shelf_new:
 *
 * Removes, in its thread, what a power cut left half written. What was composed
 * for an event stays when the event is deleted, which can be undone at any time.
 *
 * Returns: (transfer full): a shelf
 */
RapDraftShelf *rap_draft_shelf_new (void);

/**
 * rap_draft_shelf_take_async:
 * @self: a shelf
 * @file: (transfer none): a file, until rap_draft_shelf_close() gets it
 * @cancellable: (nullable): to hear no more of it
 * @callback: called when it is done
 * @data: for @callback
 *
 * See rap_draft_file_take().
 */
void rap_draft_shelf_take_async (RapDraftShelf *self,
                                 RapDraftFile *file,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer data);

/**
 * rap_draft_shelf_take_finish:
 * @self: a shelf
 * @result: what the callback got
 *
 * Returns: (transfer full) (nullable): what was left; %NULL if nobody wants to hear
 */
GStrv rap_draft_shelf_take_finish (RapDraftShelf *self, GAsyncResult *result);

/**
 * rap_draft_shelf_write_async:
 * @self: a shelf
 * @file: (transfer none): as for rap_draft_shelf_take_async()
 * @text: (nullable): see rap_draft_file_write()
 * @cancellable: (nullable): to hear no more of it; it is written all the same
 * @callback: (nullable): called when it is done; without one, a failure is told by
 *   RapDraftShelf::failed
 * @data: for @callback
 */
void rap_draft_shelf_write_async (RapDraftShelf *self,
                                  RapDraftFile *file,
                                  const char *text,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer data);

/**
 * rap_draft_shelf_write_finish:
 * @self: a shelf
 * @result: what the callback got
 * @error: return location for a #GFileError, or %G_IO_ERROR_CANCELLED
 *
 * Returns: whether it is kept
 */
gboolean rap_draft_shelf_write_finish (RapDraftShelf *self, GAsyncResult *result, GError **error);

/**
 * rap_draft_shelf_close:
 * @self: a shelf
 * @file: (transfer full): a file, of which nothing more is asked
 */
void rap_draft_shelf_close (RapDraftShelf *self, RapDraftFile *file);

/**
 * rap_draft_shelf_finish:
 * @self: a shelf
 *
 * Waits until all is written, before the program ends.
 */
void rap_draft_shelf_finish (RapDraftShelf *self);

G_END_DECLS
