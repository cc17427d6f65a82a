/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Packs named parts into a ZIP file in memory, always into the same bytes. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapZipPart:
 * @name: its path inside the file
 * @contents: (owned): what is in it
 *
 * A file inside a ZIP file.
 */
typedef struct
{
  const char *name;
  GBytes *contents;
} RapZipPart;

/**
 * rap_zip_new_parts:
 *
 * Returns: (transfer full) (element-type RapZipPart): an empty list of parts, which frees them
 */
GArray *rap_zip_new_parts (void);

/**
 * rap_zip_add_part:
 * @parts: (element-type RapZipPart): where it is appended
 * @name: (transfer none): a static string
 * @contents: (transfer full): what is in it
 */
void rap_zip_add_part (GArray *parts, const char *name, GBytes *contents);

/**
 * rap_zip_pack:
 * @parts: (element-type RapZipPart): in the order in which they are to stand
 *
 * No part has a date but the earliest that ZIP knows, 1980-01-01.
 *
 * Returns: (transfer full): the file, or %NULL with %RAP_DOCUMENT_ERROR_FAILED
 */
GBytes *rap_zip_pack (GArray *parts, GError **error);

G_END_DECLS
