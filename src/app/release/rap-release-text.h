/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseText: the text of a release, to be edited by hand block by block. What is
 * typed is saved by itself, and goes on coming from where it came from; see
 * rap-hand-edits.h. */

#pragma once

#include <adwaita.h>

#include "release/rap-release-renderer.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_TEXT (rap_release_text_get_type ())
G_DECLARE_FINAL_TYPE (RapReleaseText, rap_release_text, RAP, RELEASE_TEXT, AdwBin)

/**
 * rap_release_text_bind:
 * @self: a text without a release
 * @model: the model of the release's event
 * @renderer: the release's renderer
 * @release: the release's id
 *
 * Shows and edits the text.
 */
void rap_release_text_bind (RapReleaseText *self,
                            RapRecordModel *model,
                            RapReleaseRenderer *renderer,
                            gint64 release);

G_END_DECLS
