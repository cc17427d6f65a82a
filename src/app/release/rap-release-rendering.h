/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseRendering: a release as it reads at one moment. */

#pragma once

#include "release/rap-release-source.h"

G_BEGIN_DECLS

/**
 * RapReleaseRendering:
 * @template: (nullable): the release's template, %NULL if there is none of its name
 * @draft: (nullable): the text; %NULL if it could not be made
 * @title: (nullable): its headline as plain text
 * @n_words: how many words it has
 * @error: (nullable): why there is no draft
 * @refusal: (nullable): why disclosure lets the draft not leave
 *
 * A release as it reads at one moment.
 */
typedef struct
{
  RapReleaseTemplate *template;
  RapReleaseDraft *draft;
  char *title;
  guint n_words;
  GError *error;
  GError *refusal;
} RapReleaseRendering;

void rap_release_rendering_free (RapReleaseRendering *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapReleaseRendering, rap_release_rendering_free)

/**
 * rap_release_rendering_make:
 * @source: what to make it of
 *
 * Takes a while: to be called in a thread.
 *
 * Returns: (transfer full): the rendering, which may be an error
 */
RapReleaseRendering *rap_release_rendering_make (RapReleaseSource *source);

/**
 * rap_release_rendering_get_mistake:
 * @self: a rendering
 *
 * Returns: (transfer none) (nullable): why there is no draft, if it is not just that
 *   there is no event yet
 */
const GError *rap_release_rendering_get_mistake (const RapReleaseRendering *self);

/**
 * rap_release_rendering_list_warnings:
 * @self: a rendering
 *
 * Returns: (transfer none) (nullable) (element-type RapTemplateDiagnostic): what in
 *   the template is probably not as was meant; %NULL if there is no draft
 */
GPtrArray *rap_release_rendering_list_warnings (const RapReleaseRendering *self);

G_END_DECLS
