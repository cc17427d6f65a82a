/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseStyleRow: by which house style a release is written. */

#pragma once

#include <adwaita.h>

#include "record/rap-release.h"
#include "release/rap-release-template.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_STYLE_ROW (rap_release_style_row_get_type ())
G_DECLARE_FINAL_TYPE (RapReleaseStyleRow,
                      rap_release_style_row,
                      RAP,
                      RELEASE_STYLE_ROW,
                      AdwComboRow)

/**
 * rap_release_style_row_bind:
 * @row: a row
 * @release: the release
 *
 * Shows and changes the style of @release.
 */
void rap_release_style_row_bind (RapReleaseStyleRow *row, RapRelease *release);

/**
 * rap_release_style_row_show:
 * @row: a row
 * @template: the template of the release
 *
 * Offers the styles of the language of its own; others aren't used with it. The row
 * hides where there is nothing to choose.
 */
void rap_release_style_row_show (RapReleaseStyleRow *row, RapReleaseTemplate *template);

G_END_DECLS
