/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as PDF: real text in embedded fonts, tagged, on pages that break well. */

#pragma once

#include <gio/gio.h>

#include "document/rap-document-options.h"
#include "document/rap-document.h"

G_BEGIN_DECLS

/**
 * rap_pdf_write:
 *
 * Returns: (transfer full): the file, or %NULL with an error of rap_document_walk() or
 *   %RAP_DOCUMENT_ERROR_FAILED
 */
GBytes *rap_pdf_write (RapDocument *document,
                       const RapDocumentOptions *options,
                       GCancellable *cancellable,
                       GError **error);

G_END_DECLS
