/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gives a PDF what Cairo can't: its language, and a window that shows its title. */

#include "document/rap-pdf-finish.h"

#include <glib/gi18n-lib.h>
#include <qpdf/qpdf-c.h>

#include "document/rap-document-error.h"

static void
set_catalog (qpdf_data qpdf, const char *language)
{
  qpdf_oh catalog = qpdf_get_root (qpdf);
  qpdf_oh preferences = qpdf_oh_new_dictionary (qpdf);

  /* ISO 32000-1, 14.9.2.1 and 12.2. */
  qpdf_oh_replace_key (qpdf, catalog, "/Lang", qpdf_oh_new_unicode_string (qpdf, language));
  qpdf_oh_replace_key (qpdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool (qpdf, QPDF_TRUE));
  qpdf_oh_replace_key (qpdf, catalog, "/ViewerPreferences", preferences);
}

static gboolean
rewrite (qpdf_data qpdf, GBytes *pdf, const char *language)
{
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);

  qpdf_silence_errors (qpdf);
  qpdf_set_suppress_warnings (qpdf, QPDF_TRUE);

  /* Cairo 1.18 gives numbers to objects for artifacts that it never writes. They are to be taken
   * for absent, not for damage that has to be repaired. */
  qpdf_set_attempt_recovery (qpdf, QPDF_FALSE);

  if (qpdf_read_memory (qpdf, "release.pdf", data, size, NULL) & QPDF_ERRORS)
    return FALSE;

  set_catalog (qpdf, language);

  if (qpdf_init_write_memory (qpdf) & QPDF_ERRORS)
    return FALSE;

  qpdf_set_deterministic_ID (qpdf, QPDF_TRUE);
  qpdf_set_object_stream_mode (qpdf, qpdf_o_generate);

  return (qpdf_write (qpdf) & QPDF_ERRORS) == 0;
}

GBytes *
rap_pdf_finish (GBytes *pdf, const char *language, GError **error)
{
  qpdf_data qpdf;
  GBytes *finished = NULL;

  g_return_val_if_fail (pdf != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  qpdf = qpdf_init ();

  if (rewrite (qpdf, pdf, language))
    finished = g_bytes_new (qpdf_get_buffer (qpdf), qpdf_get_buffer_length (qpdf));
  else
    g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_FAILED,
                 _ ("The PDF could not be finished: %s."),
                   qpdf_get_error_full_text (qpdf, qpdf_get_error (qpdf)));

  qpdf_cleanup (&qpdf);

  return finished;
}
