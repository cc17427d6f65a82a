/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseFields: what is entered for a release - its headline and the like, the
 * answers to its template's questions - and the notes on its text. */

#pragma once

#include <adwaita.h>

#include "release/rap-release-renderer.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_FIELDS (rap_release_fields_get_type ())
G_DECLARE_FINAL_TYPE (RapReleaseFields, rap_release_fields, RAP, RELEASE_FIELDS, AdwBin)

/**
 * rap_release_fields_bind:
 * @self: fields without a release
 * @model: the model of the release's event
 * @renderer: the release's renderer
 * @release: the release's id
 *
 * Shows and edits the release.
 */
void rap_release_fields_bind (RapReleaseFields *self,
                              RapRecordModel *model,
                              RapReleaseRenderer *renderer,
                              gint64 release);

/**
 * rap_release_fields_show:
 * @self: fields
 *
 * Tells that they show now. The focus moves to the first field of a release that is
 * new.
 */
void rap_release_fields_show (RapReleaseFields *self);

G_END_DECLS
