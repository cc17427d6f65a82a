/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fills a compiled template with values.
 */
#pragma once

#include <gio/gio.h>

#include "template/rap-template-diagnostic.h"
#include "template/rap-template-set.h"
#include "template/rap-template-sink.h"
#include "template/rap-template-value.h"

G_BEGIN_DECLS

/**
 * RapTemplateOptions:
 * @partials: (nullable): what the template may include
 * @limits: (nullable): the limits, or %NULL for the default ones
 * @diagnostics: (nullable) (element-type RapTemplateDiagnostic): where to add
 *   warnings, from rap_template_diagnostics_new(); %NULL when nobody reads them
 * @cancellable: (nullable): what stops a rendering
 */
typedef struct
{
  RapTemplateSet *partials;
  const RapTemplateLimits *limits;
  GPtrArray *diagnostics;
  GCancellable *cancellable;
} RapTemplateOptions;

/**
 * rap_template_render:
 * @self: a template
 * @data: the value its names are looked up in
 * @sink: where it goes
 * @options: (nullable): what else there is to say
 * @error: return location for an error
 *
 * Renders a template. A name that nothing defines, and a partial that isn't
 * there, come out empty and give a warning, one for each place in a template.
 *
 * Returns: whether it was rendered. If not, @error is set to a
 *   #RapTemplateError or %G_IO_ERROR_CANCELLED, and what @sink was given is
 *   only a part
 */
gboolean rap_template_render (RapTemplate *self,
                              const RapTemplateValue *data,
                              RapTemplateSink *sink,
                              const RapTemplateOptions *options,
                              GError **error);

/**
 * rap_template_render_html:
 * @self: a template
 * @data: the value its names are looked up in
 * @options: (nullable): what else there is to say
 * @error: return location for an error
 *
 * Renders a template to a string, escaped as the Mustache specification says.
 *
 * Returns: (transfer full) (nullable): what was rendered, or %NULL with
 *   @error set as by rap_template_render()
 */
GString *rap_template_render_html (RapTemplate *self,
                                   const RapTemplateValue *data,
                                   const RapTemplateOptions *options,
                                   GError **error);

G_END_DECLS
