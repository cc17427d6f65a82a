/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Getting a release out of the window: to a file and to the clipboard. It is made
 * anew, so that what leaves is what disclosure allows now. */

#pragma once

#include <gdk/gdk.h>

#include "document/rap-document-format.h"
#include "release/rap-release-source.h"

G_BEGIN_DECLS

/**
 * rap_release_save_async:
 * @source: (transfer full): what to make it of
 * @format: in which format
 * @file: where to
 * @cancellable: (nullable): to give up
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Makes the release and saves it, in a thread.
 */
void rap_release_save_async (RapReleaseSource *source,
                             const RapDocumentFormat *format,
                             GFile *file,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/**
 * rap_release_save_finish:
 * @result: what the callback got
 * @error: return location for a #RapReleaseError or #RapDocumentError
 *
 * Returns: (transfer full) (nullable): the file that was written
 */
GFile *rap_release_save_finish (GAsyncResult *result, GError **error);

/**
 * rap_release_copy_async:
 * @source: (transfer full): what to make it of
 * @cancellable: (nullable): to give up
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Makes the release for the clipboard, in a thread.
 */
void rap_release_copy_async (RapReleaseSource *source,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/**
 * rap_release_copy_finish:
 * @result: what the callback got
 * @error: return location for a #RapReleaseError or #RapDocumentError
 *
 * Returns: (transfer full) (nullable): the release as HTML and as plain text
 */
GdkContentProvider *rap_release_copy_finish (GAsyncResult *result, GError **error);

G_END_DECLS
