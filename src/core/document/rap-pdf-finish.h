/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gives a PDF what Cairo can't: its language, and a window that shows its title. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_pdf_finish:
 * @pdf: a PDF by Cairo
 * @language: the BCP 47 tag of its text
 *
 * Writes it anew, without what nothing refers to, and with an identifier that depends on its
 * contents alone.
 *
 * Returns: (transfer full): the PDF, or %NULL with %RAP_DOCUMENT_ERROR_FAILED
 */
GBytes *rap_pdf_finish (GBytes *pdf, const char *language, GError **error);

G_END_DECLS
