/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as CommonMark that reads well as it is. */

#pragma once

#include <gio/gio.h>

#include "document/rap-document-options.h"
#include "document/rap-document.h"

G_BEGIN_DECLS

/**
 * rap_commonmark_write:
 *
 * The result says the same as the document's text in one way of writing, with raw HTML escaped;
 * each paragraph is one line.
 *
 * Returns: (transfer full): UTF-8, or %NULL with an error of rap_document_walk()
 */
GBytes *rap_commonmark_write (RapDocument *document,
                              const RapDocumentOptions *options,
                              GCancellable *cancellable,
                              GError **error);

G_END_DECLS
