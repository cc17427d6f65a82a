/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Printing a release: as the PDF that would be exported. */

#pragma once

#include <adwaita.h>

#include "release/rap-release-renderer.h"

G_BEGIN_DECLS

/**
 * rap_release_print:
 * @page: the page
 * @toasts: where to tell that it takes long
 * @renderer: the release's renderer
 *
 * Asks for a printer and prints the release. A refusal is shown in a dialog.
 */
void rap_release_print (GtkWidget *page, AdwToastOverlay *toasts, RapReleaseRenderer *renderer);

G_END_DECLS
