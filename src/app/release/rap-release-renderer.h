/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseRenderer: keeps the rendering of a release up to date while it is
 * edited, in a thread, one at a time. */

#pragma once

#include "model/rap-record-model.h"
#include "release/rap-release-rendering.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_RENDERER (rap_release_renderer_get_type ())
G_DECLARE_FINAL_TYPE (RapReleaseRenderer, rap_release_renderer, RAP, RELEASE_RENDERER, GObject)

/*
 * RapReleaseRenderer::rendered:
 * @renderer: the renderer
 *
 * There is a new rendering.
 */

/**
 * rap_release_renderer_new:
 * @model: the model of the release's event
 * @release: the release's id
 *
 * Renders when @model is loaded, and from then on whenever the record changes.
 *
 * Returns: (transfer full): the renderer
 */
RapReleaseRenderer *rap_release_renderer_new (RapRecordModel *model, gint64 release);

/**
 * rap_release_renderer_new_preview:
 * @model: the model of an event
 * @template_id: a template's id
 *
 * Renders what a release of the event by the template would be, whenever the
 * record or the template's text changes.
 *
 * Returns: (transfer full): the renderer
 */
RapReleaseRenderer *rap_release_renderer_new_preview (RapRecordModel *model,
                                                      const char *template_id);

/**
 * rap_release_renderer_set_template_text:
 * @self: a renderer of a preview
 * @text: the template's text as it is being edited, valid or not
 */
void rap_release_renderer_set_template_text (RapReleaseRenderer *self, const char *text);

/**
 * rap_release_renderer_get_rendering:
 * @self: a renderer
 *
 * Returns: (transfer none) (nullable): the last rendering; %NULL until there is
 *   one. Valid until the next.
 */
const RapReleaseRendering *rap_release_renderer_get_rendering (RapReleaseRenderer *self);

/**
 * rap_release_renderer_set_answer:
 * @self: a renderer
 * @name: the name of a question
 * @answer: what stands in its field, which may not be saved yet
 */
void rap_release_renderer_set_answer (RapReleaseRenderer *self,
                                      const char *name,
                                      const char *answer);

/**
 * rap_release_renderer_copy_source:
 * @self: a renderer
 *
 * Returns: (transfer full) (nullable): all that stands in the record and the fields
 *   now, to make the release of; %NULL if the release is not there
 */
RapReleaseSource *rap_release_renderer_copy_source (RapReleaseRenderer *self);

G_END_DECLS
