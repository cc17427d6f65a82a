/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as one HTML file that can be read, printed and mailed as it is. */

#pragma once

#include <gio/gio.h>

#include "document/rap-document-options.h"
#include "document/rap-document.h"

G_BEGIN_DECLS

/**
 * rap_html_write:
 *
 * The file refers to no other: its style is inside, for light and dark screens and for paper.
 *
 * Returns: (transfer full): UTF-8, or %NULL with an error of rap_document_walk()
 */
GBytes *rap_html_write (RapDocument *document,
                        const RapDocumentOptions *options,
                        GCancellable *cancellable,
                        GError **error);

G_END_DECLS
