/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The templates that others may include by name, as partials or parents.
 *
 * A template reaches no file: only what was put into its set. A name is looked
 * up as it stands, so that “../x” is only a name that isn't there.
 */
#pragma once

#include "template/rap-template.h"

G_BEGIN_DECLS

/**
 * RapTemplateSet:
 *
 * Templates by name. It may be used from several threads as long as nothing
 * is added.
 */
typedef struct _RapTemplateSet RapTemplateSet;

/**
 * rap_template_set_new:
 *
 * Returns: (transfer full): a set without templates
 */
RapTemplateSet *rap_template_set_new (void);

/**
 * rap_template_set_free:
 * @self: (transfer full): a set
 */
void rap_template_set_free (RapTemplateSet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapTemplateSet, rap_template_set_free)

/**
 * rap_template_set_add:
 * @self: a set
 * @name: the name templates include it by
 * @partial: a template
 *
 * Adds @partial, in place of the one that had its name before.
 */
void rap_template_set_add (RapTemplateSet *self, const char *name, RapTemplate *partial);

/**
 * rap_template_set_lookup:
 * @self: (nullable): a set
 * @name: a name
 *
 * Returns: (transfer none) (nullable): the template of that name
 */
RapTemplate *rap_template_set_lookup (RapTemplateSet *self, const char *name);

/**
 * rap_template_set_find_nearest:
 * @self: (nullable): a set
 * @name: a name that isn't in @self
 *
 * Returns: (transfer none) (nullable): the name most like @name, if any is
 */
const char *rap_template_set_find_nearest (RapTemplateSet *self, const char *name);

G_END_DECLS
