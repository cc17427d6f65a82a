/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as plain text. */

#pragma once

#include <gio/gio.h>

#include "document/rap-document-options.h"
#include "document/rap-document.h"

G_BEGIN_DECLS

/**
 * rap_text_write:
 *
 * Blocks are parted by an empty line; items begin with "- " or their number; a link whose address
 * is not its text has it behind in parentheses. The text ends with one line end.
 *
 * Returns: (transfer full): UTF-8, or %NULL with an error of rap_document_walk()
 */
GBytes *rap_text_write (RapDocument *document,
                        const RapDocumentOptions *options,
                        GCancellable *cancellable,
                        GError **error);

G_END_DECLS
