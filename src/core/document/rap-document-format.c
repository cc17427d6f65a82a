/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The formats that a document can be exported in: one table. */

#include "document/rap-document-format.h"

#include <glib/gi18n-lib.h>

#include "document/rap-commonmark-writer.h"
#include "document/rap-document-error.h"
#include "document/rap-docx-writer.h"
#include "document/rap-html-writer.h"
#include "document/rap-pdf-writer.h"
#include "document/rap-text-writer.h"

static const RapDocumentFormat formats[] = {
  { "txt", N_ ("Plain text"), "text/plain", rap_text_write },
  { "md", N_ ("Markdown"), "text/markdown", rap_commonmark_write },
  { "html", N_ ("Web page"), "text/html", rap_html_write },
  { "pdf", N_ ("PDF"), "application/pdf", rap_pdf_write },
  { "docx", N_ ("Word"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    rap_docx_write },
};

const RapDocumentFormat *
rap_document_format_list (gsize *n_formats)
{
  g_return_val_if_fail (n_formats != NULL, NULL);

  *n_formats = G_N_ELEMENTS (formats);

  return formats;
}

const RapDocumentFormat *
rap_document_format_find (const char *id, GError **error)
{
  g_autoptr (GString) known = g_string_new (NULL);

  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_strcmp0 (formats[i].id, id) == 0)
        return &formats[i];

      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", formats[i].id);
    }

  g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_UNKNOWN_FORMAT,
               _ ("There is no format “%s”. The formats are: %s."), id, known->str);

  return NULL;
}

GBytes *
rap_document_export (RapDocument *document,
                     const RapDocumentFormat *format,
                     const RapDocumentOptions *options,
                     GCancellable *cancellable,
                     GError **error)
{
  static const RapDocumentOptions defaults = { 0 };

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (format != NULL, NULL);
  g_return_val_if_fail (options == NULL || options->wrap_columns >= 0, NULL);

  return format->write (document, options != NULL ? options : &defaults, cancellable, error);
}
