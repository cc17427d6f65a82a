/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saves an exported document so that a file of the same name is either replaced or left whole. */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * rap_document_save:
 * @contents: what to write
 * @file: where, on this computer
 * @cancellable: (nullable): looked at before anything is written
 * @error: return location for an error
 *
 * Writes a new file in the same folder, sees to it that it is on the disk and gives it the name.
 * A file that may not be written to, a folder and a device are refused.
 *
 * Returns: %FALSE with %RAP_DOCUMENT_ERROR_NOT_SAVED, whose message names the file and the reason,
 *   or with %G_IO_ERROR_CANCELLED
 */
gboolean rap_document_save (GBytes *contents,
                            GFile *file,
                            GCancellable *cancellable,
                            GError **error);

G_END_DECLS
