/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a release template is rendered to: makes blocks and spans of it. */

#pragma once

#include "release/rap-draft.h"
#include "template/rap-template-sink.h"

G_BEGIN_DECLS

typedef struct _RapDraftSink RapDraftSink;

/**
 * rap_draft_sink_new:
 *
 * Makes a sink for values whose origins are #RapSpan: what they print gets a
 * span like it, with the place filled in, unless its kind is %RAP_SPAN_NONE.
 * Texts of the template are CommonMark, values are escaped for it.
 *
 * Returns: (transfer full): a sink
 */
RapDraftSink *rap_draft_sink_new (void);

void rap_draft_sink_free (RapDraftSink *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapDraftSink, rap_draft_sink_free)

/**
 * rap_draft_sink_get_sink:
 * @self: a sink
 *
 * Returns: (transfer none): what to give to rap_template_render()
 */
RapTemplateSink *rap_draft_sink_get_sink (RapDraftSink *self);

/**
 * rap_draft_sink_fill:
 * @self: a sink that was rendered to
 * @draft: a draft
 *
 * Cuts what was rendered into blocks at empty lines, and appends them to
 * @draft. A paragraph or an item of a list in which the template prints values
 * and all of them came out empty is left out.
 */
void rap_draft_sink_fill (RapDraftSink *self, RapDraft *draft);

G_END_DECLS
