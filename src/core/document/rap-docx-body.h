/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The text of a Word document. */

#pragma once

#include <gio/gio.h>

#include "document/rap-document-options.h"
#include "document/rap-document.h"

G_BEGIN_DECLS

/* The relationship of the footer, and that of the first link; the others follow. */
#define RAP_DOCX_FOOTER     "rId4"
#define RAP_DOCX_FIRST_LINK 5

/**
 * rap_docx_body_new:
 * @lists: (element-type RapDocxList): where the numbered lists of the text are appended
 * @links: (element-type utf8): where the addresses of its links are appended
 *
 * Returns: (transfer full): the part word/document.xml, or %NULL with an error of
 *   rap_document_walk()
 */
GBytes *rap_docx_body_new (RapDocument *document,
                           RapPaper paper,
                           GArray *lists,
                           GPtrArray *links,
                           GCancellable *cancellable,
                           GError **error);

G_END_DECLS
