/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTemplateText: the text of a template, with its mistakes marked at their lines
 * and said below. */

#pragma once

#include <adwaita.h>

#include "release/rap-release-rendering.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_TEXT (rap_template_text_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplateText, rap_template_text, RAP, TEMPLATE_TEXT, AdwBin)

/*
 * RapTemplateText::changed:
 * @text: the text
 *
 * It was edited.
 */

/**
 * rap_template_text_open:
 * @self: a text
 * @id: the template's id
 * @text: its text
 * @editable: whether it may be edited
 *
 * Shows it from the start, with the cursor where the release begins.
 */
void rap_template_text_open (RapTemplateText *self,
                             const char *id,
                             const char *text,
                             gboolean editable);

/**
 * rap_template_text_follow:
 * @self: a text that was opened
 * @text: what it became in another window
 *
 * Shows that, with the cursor where it is, unless it is being edited here.
 *
 * Returns: whether another text is shown now
 */
gboolean rap_template_text_follow (RapTemplateText *self, const char *text);

/**
 * rap_template_text_dup:
 * @self: a text
 *
 * Returns: (transfer full): what stands there now
 */
char *rap_template_text_dup (RapTemplateText *self);

/**
 * rap_template_text_show_mistakes:
 * @self: a text
 * @rendering: what became of it
 */
void rap_template_text_show_mistakes (RapTemplateText *self, const RapReleaseRendering *rendering);

/**
 * rap_template_text_insert:
 * @self: a text
 * @tags: what to put in where the cursor is; the focus goes there
 */
void rap_template_text_insert (RapTemplateText *self, const char *tags);

/**
 * rap_template_text_focus:
 * @self: a text
 */
void rap_template_text_focus (RapTemplateText *self);

G_END_DECLS
