/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The formats that a document can be exported in: one table. */

#pragma once

#include <gio/gio.h>

#include "document/rap-document-options.h"
#include "document/rap-document.h"

G_BEGIN_DECLS

/**
 * RapDocumentWriteFunc:
 * @options: (not nullable): what a person has chosen
 *
 * Writes a document in one format.
 *
 * Returns: (transfer full): the file, or %NULL with an error
 */
typedef GBytes *(*RapDocumentWriteFunc) (RapDocument *document,
                                         const RapDocumentOptions *options,
                                         GCancellable *cancellable,
                                         GError **error);

/**
 * RapDocumentFormat:
 * @id: its name on the command line, such as "docx"; also the file name extension
 * @label: its name for people, to be translated with gettext
 * @mime_type: its media type
 * @write: makes the file
 *
 * A format. Formats are static; nobody frees them.
 */
typedef struct
{
  const char *id;
  const char *label;
  const char *mime_type;
  RapDocumentWriteFunc write;
} RapDocumentFormat;

/**
 * rap_document_format_list:
 * @n_formats: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_formats): all formats
 */
const RapDocumentFormat *rap_document_format_list (gsize *n_formats);

/**
 * rap_document_format_find:
 * @id: a name such as "pdf"
 *
 * Returns: (transfer none): the format of that name, or %NULL with
 *   %RAP_DOCUMENT_ERROR_UNKNOWN_FORMAT, whose message lists the names
 */
const RapDocumentFormat *rap_document_format_find (const char *id, GError **error);

/**
 * rap_document_export:
 * @options: (nullable): what a person has chosen; %NULL is the default
 *
 * Writes @document in @format, into memory. It may take a tenth of a second and more, and may be
 * called on any thread. The same document and options give the same bytes.
 *
 * Returns: (transfer full): the file, or %NULL with an error of %RAP_DOCUMENT_ERROR or
 *   %G_IO_ERROR_CANCELLED
 */
GBytes *rap_document_export (RapDocument *document,
                             const RapDocumentFormat *format,
                             const RapDocumentOptions *options,
                             GCancellable *cancellable,
                             GError **error);

G_END_DECLS
