/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document for Word: WordprocessingML in a ZIP file (ECMA-376). */

#pragma once

#include <gio/gio.h>

#include "document/rap-document-options.h"
#include "document/rap-document.h"

G_BEGIN_DECLS

/**
 * rap_docx_write:
 *
 * Paragraphs have Word's own styles (Title, Heading 1 to 3, List Bullet, Quote and so on), so that
 * an office can give the release its own look.
 *
 * Returns: (transfer full): the file, or %NULL with an error of rap_document_walk() or
 *   %RAP_DOCUMENT_ERROR_FAILED
 */
GBytes *rap_docx_write (RapDocument *document,
                        const RapDocumentOptions *options,
                        GCancellable *cancellable,
                        GError **error);

G_END_DECLS
