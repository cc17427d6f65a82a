/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The errors that making or saving a document can end in. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapDocumentError:
 * @RAP_DOCUMENT_ERROR_UNKNOWN_FORMAT: no format has the name that was asked for
 * @RAP_DOCUMENT_ERROR_TOO_DEEP: the text nests lists and quotations too deeply
 * @RAP_DOCUMENT_ERROR_FAILED: a library could not make the file
 * @RAP_DOCUMENT_ERROR_NOT_SAVED: the file could not be written; an older file of that name is whole
 *
 * Codes of %RAP_DOCUMENT_ERROR. Cancellation is reported as %G_IO_ERROR_CANCELLED instead.
 */
typedef enum
{
  RAP_DOCUMENT_ERROR_UNKNOWN_FORMAT,
  RAP_DOCUMENT_ERROR_TOO_DEEP,
  RAP_DOCUMENT_ERROR_FAILED,
  RAP_DOCUMENT_ERROR_NOT_SAVED,
} RapDocumentError;

#define RAP_DOCUMENT_ERROR (rap_document_error_quark ())

GQuark rap_document_error_quark (void);

G_END_DECLS
