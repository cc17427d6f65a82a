/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseSheet: the page on which a release is read while it is edited. */

#pragma once

#include <adwaita.h>

#include "release/rap-draft.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_SHEET (rap_release_sheet_get_type ())
G_DECLARE_FINAL_TYPE (RapReleaseSheet, rap_release_sheet, RAP, RELEASE_SHEET, AdwBin)

/**
 * rap_release_sheet_show:
 * @self: a sheet
 * @draft: (nullable): what to show; %NULL for an empty page
 *
 * Shows @draft. Blocks that read as before stay untouched, so that a long release
 * does not jump under the reader.
 */
void rap_release_sheet_show (RapReleaseSheet *self, RapDraft *draft);

G_END_DECLS
