/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapContext: what a release template sees. The names are explained to authors
 * of templates in data/templates/README.md. All values are made before the
 * template is rendered; a context owns them.
 *
 * Every object defines all of its names, always, and prints itself; lists have
 * any, one and many, and print themselves joined.
 */

#pragma once

#include "release/rap-draft.h"
#include "record/rap-fence.h"
#include "release/rap-release-template.h"
#include "release/rap-style.h"
#include "template/rap-template-renderer.h"

G_BEGIN_DECLS

typedef struct _RapContext RapContext;

/**
 * RapContextSource:
 * @record: the record
 * @event: its event
 * @release: (nullable): the release's own settings
 * @template: the template
 * @style: the house style
 * @answers: (nullable) (element-type utf8 utf8): the editor's answers, by name
 * @now: (nullable): the moment of making, by which embargoes end; %NULL: none
 *   has ended
 *
 * What a context is made from.
 */
typedef struct
{
  RapRecord *record;
  RapEvent *event;
  RapRelease *release;
  RapReleaseTemplate *template;
  RapStyle *style;
  GHashTable *answers;
  GDateTime *now;
} RapContextSource;

/**
 * rap_context_new:
 * @source: what it is made from, which must outlive it
 * @turns: (element-type RapTurn): what was said, with its sentences, which must
 *   outlive it
 *
 * Returns: (transfer full): the context
 */
RapContext *rap_context_new (const RapContextSource *source, GPtrArray *turns);

void rap_context_free (RapContext *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapContext, rap_context_free)

/**
 * rap_context_get_root:
 * @self: a context
 *
 * Returns: the value to render a template with
 */
RapTemplateValue rap_context_get_root (RapContext *self);

/**
 * rap_context_list_withheld:
 * @self: a context
 *
 * Returns: (transfer none) (element-type utf8): sentences for the editor about
 *   texts that were left out because they hold something protected
 */
GPtrArray *rap_context_list_withheld (RapContext *self);

/**
 * rap_context_render_plain:
 * @text: a small template of a house style
 * @value: what its names are looked up in
 *
 * Returns: (transfer full): plain text
 */
char *rap_context_render_plain (RapTemplate *text, const RapTemplateValue *value);

G_END_DECLS
