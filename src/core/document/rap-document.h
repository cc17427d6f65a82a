/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A document: a text in CommonMark and what is said about it, ready to be exported. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapDocument:
 *
 * Immutable and reference counted; any thread may read it.
 */
typedef struct _RapDocument RapDocument;

/**
 * rap_document_new:
 * @text: CommonMark, valid UTF-8
 * @title: plain text, for the reader's title bar and the file's properties; may be empty
 * @language: the BCP 47 tag of the text's language, such as "en" or "kk"
 * @author: (nullable): who issues the document, as plain text
 * @created: when it was made, in seconds since 1970-01-01 UTC
 *
 * Line ends in @title and @author become spaces, and control characters are left out.
 *
 * @created is the only date that goes into a file, so that the same document is exported as the
 * same bytes on every day and on every machine with the same fonts.
 *
 * Returns: (transfer full): a new document
 */
RapDocument *rap_document_new (const char *text,
                               const char *title,
                               const char *language,
                               const char *author,
                               gint64 created);

RapDocument *rap_document_ref (RapDocument *self);
void rap_document_unref (RapDocument *self);

/**
 * rap_document_get_text:
 *
 * Returns: (transfer none): the CommonMark
 */
const char *rap_document_get_text (RapDocument *self);

/**
 * rap_document_get_title:
 *
 * Returns: (transfer none): the title as plain text, may be empty
 */
const char *rap_document_get_title (RapDocument *self);

/**
 * rap_document_get_language:
 *
 * Returns: (transfer none): a BCP 47 tag
 */
const char *rap_document_get_language (RapDocument *self);

/**
 * rap_document_get_author:
 *
 * Returns: (transfer none) (nullable): who issues the document
 */
const char *rap_document_get_author (RapDocument *self);

/**
 * rap_document_format_created:
 *
 * Returns: (transfer full): when the document was made, in UTC, as "2023-11-03T09:00:00Z"
 */
char *rap_document_format_created (RapDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapDocument, rap_document_unref)

G_END_DECLS
