/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTemplatePreview: what a release by a template would be, of an event that is
 * chosen. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"
#include "release/rap-release-rendering.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_PREVIEW (rap_template_preview_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplatePreview, rap_template_preview, RAP, TEMPLATE_PREVIEW, AdwBin)

/*
 * RapTemplatePreview::rendered:
 * @preview: the preview
 * @rendering: (type gpointer): what became of the text, a #RapReleaseRendering
 */

/**
 * rap_template_preview_open:
 * @self: a preview
 * @desk: the desk, whose events may be chosen
 * @id: the template's id
 */
void rap_template_preview_open (RapTemplatePreview *self, RapDesk *desk, const char *id);

/**
 * rap_template_preview_set_text:
 * @self: a preview that is open
 * @text: the template's text, valid or not
 *
 * Shows it a moment later. While it has a mistake, what it was before stays.
 */
void rap_template_preview_set_text (RapTemplatePreview *self, const char *text);

G_END_DECLS
