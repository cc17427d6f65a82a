/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Files from elsewhere, of a size that the program is ready to hold.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * rap_file_read:
 * @path: the path of a file or a pipe, in the file system's encoding
 * @max_size: how many bytes at most
 * @error: return location for a %RAP_EXCHANGE_ERROR_TOO_LARGE or a
 *   #GIOErrorEnum; the message names the file
 *
 * Returns: (transfer full) (nullable): what is in the file, or %NULL on error
 */
GBytes *rap_file_read (const char *path, gsize max_size, GError **error);

G_END_DECLS
