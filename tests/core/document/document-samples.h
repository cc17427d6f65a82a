/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Documents that the tests of every format export, and how they look at the result. */

#pragma once

#include "document/rap-document-format.h"

G_BEGIN_DECLS

/* One of each language of the program, in its own letters. */
typedef struct
{
  const char *language;
  const char *title;
  const char *author;
  const char *text;
} DocumentSample;

const DocumentSample *document_samples_list (gsize *n_samples);
RapDocument *document_samples_new (const DocumentSample *sample);

/* A document of @text alone. */
RapDocument *document_samples_new_from_text (const char *text);

/* Exports to text; fails the test when that fails. */
char *document_samples_export (RapDocument *document,
                               const char *format,
                               const RapDocumentOptions *options);

/* Exports to a file of the format's extension in @folder; returns its path. */
char *document_samples_export_to_file (RapDocument *document,
                                       const char *format,
                                       const RapDocumentOptions *options,
                                       const char *folder,
                                       const char *name);

/* Compares with tests/core/document/golden/NAME; with UPDATE_GOLDEN in the environment, writes it
 * first, for a person to read before it is committed. */
void document_samples_assert_golden (const char *name, const char *contents);

/* Runs a program, which must succeed, and returns what it prints. */
char *document_samples_run (const char *const *argv);

/* Makes an empty folder, and removes one with all that is in it. */
char *document_samples_make_folder (void);
void document_samples_remove_folder (const char *folder);

G_END_DECLS
