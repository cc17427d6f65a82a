/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseRow: a release in a list. */

#pragma once

#include <adwaita.h>

#include "record/rap-release.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_ROW (rap_release_row_get_type ())
G_DECLARE_FINAL_TYPE (RapReleaseRow, rap_release_row, RAP, RELEASE_ROW, AdwActionRow)

/**
 * rap_release_row_new:
 * @release: a release
 * @language: the language one works in, to name that of the release in
 *
 * Returns: (transfer floating): a row that stays up to date
 */
GtkWidget *rap_release_row_new (RapRelease *release, const char *language);

/**
 * rap_release_row_get_release:
 * @self: a row
 *
 * Returns: (transfer none): its release
 */
RapRelease *rap_release_row_get_release (RapReleaseRow *self);

G_END_DECLS
