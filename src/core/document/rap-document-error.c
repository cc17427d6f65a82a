/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The error domain of documents. */

#include "document/rap-document-error.h"

G_DEFINE_QUARK (rap-document-error-quark, rap_document_error)
