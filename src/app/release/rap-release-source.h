/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseSource: what a thread needs to make a release - the record as it was
 * at one moment, in a copy that nobody else touches. */

#pragma once

#include "release/rap-release-maker.h"

G_BEGIN_DECLS

typedef struct _RapReleaseSource RapReleaseSource;

/**
 * rap_release_source_new:
 * @record: the record of the release's event
 * @release: the release's id
 * @answers: (nullable) (element-type utf8 utf8): answers being typed, by name; they
 *   come before those in the record
 *
 * Returns: (transfer full): a copy of all that
 */
RapReleaseSource *rap_release_source_new (RapRecord *record, gint64 release, GHashTable *answers);

/**
 * rap_release_source_new_preview:
 * @record: the record of an event, or an empty one
 * @template_id: a template's id
 * @text: its text as it is being edited, valid or not
 *
 * Returns: (transfer full): a copy of all that, to make what a release by this
 *   template would be: the last one there is, or else one of defaults
 */
RapReleaseSource *rap_release_source_new_preview (RapRecord *record,
                                                  const char *template_id,
                                                  const char *text);

void rap_release_source_free (RapReleaseSource *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapReleaseSource, rap_release_source_free)

/**
 * rap_release_source_load_template:
 * @self: a source
 * @error: return location for a #RapReleaseError
 *
 * Returns: (transfer full) (nullable): the release's template, or that of the preview
 */
RapReleaseTemplate *rap_release_source_load_template (RapReleaseSource *self, GError **error);

/**
 * rap_release_source_make:
 * @self: a source
 * @template: the release's template
 * @error: return location for a #RapReleaseError or #RapTemplateError
 *
 * To be called in one thread at a time.
 *
 * Returns: (transfer full) (nullable): the draft
 */
RapReleaseDraft *rap_release_source_make (RapReleaseSource *self,
                                          RapReleaseTemplate *template,
                                          GError **error);

/**
 * rap_release_source_export:
 * @self: a source
 * @draft: its draft
 * @error: return location for a %RAP_RELEASE_ERROR_RESTRICTED
 *
 * Returns: (transfer full) (nullable): the document that may leave; see
 *   rap_release_export()
 */
RapDocument *rap_release_source_export (RapReleaseSource *self,
                                        RapReleaseDraft *draft,
                                        GError **error);

G_END_DECLS
