/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is looked at before json-glib reads a file: that it can't ask for too
 * much memory, and what json-glib would change without a word.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_json_scan:
 * @data: what should be JSON
 * @size: bytes of @data
 * @name: the file's name, for messages
 * @error: return location for a #RapExchangeError
 *
 * Refuses what is empty, no UTF-8, cut off, nested more than 500 deep or of
 * more than four million values; numbers that neither a 64-bit integer nor a
 * double holds; and NUL characters, at which C would end a text. What it
 * accepts may still be no JSON.
 *
 * Returns: whether @data may be parsed
 */
gboolean rap_json_scan (const char *data, gsize size, const char *name, GError **error);

G_END_DECLS
