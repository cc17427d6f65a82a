/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A compiled Mustache template, to be rendered many times.
 *
 * The language is that of the Mustache specification 1.4
 * (https://github.com/mustache/spec): interpolation, sections, inverted
 * sections, comments, partials, set-delimiters and the optional inheritance
 * module. There are no lambdas: what a template may compute is in its values.
 */
#pragma once

#include "template/rap-template-error.h"

G_BEGIN_DECLS

/**
 * RapTemplateLimits:
 * @max_text: bytes of a template's text
 * @max_nesting: tags open at once in one template
 * @max_partials: partials and parents inside each other while rendering
 * @max_output: bytes written to the sink in one rendering
 * @max_steps: tags and texts in what is rendered in one rendering, each turn
 *   of a section counted anew
 *
 * What one template may take: templates come from strangers.
 */
typedef struct
{
  gsize max_text;
  guint max_nesting;
  guint max_partials;
  gsize max_output;
  guint64 max_steps;
} RapTemplateLimits;

/**
 * RAP_TEMPLATE_DEFAULT_LIMITS:
 *
 * The limits where the caller gives none: 4 MiB of text, 256 levels, 100
 * partials, 16 MiB of output, 20 million steps (about a second).
 */
#define RAP_TEMPLATE_DEFAULT_LIMITS                      \
  ((RapTemplateLimits) { .max_text = 4 * 1024 * 1024,    \
                         .max_nesting = 256,             \
                         .max_partials = 100,            \
                         .max_output = 16 * 1024 * 1024, \
                         .max_steps = 20 * 1000 * 1000 })

/**
 * RapTemplate:
 *
 * A compiled template. It never changes and may be used from several threads.
 */
typedef struct _RapTemplate RapTemplate;

/**
 * rap_template_new:
 * @name: what messages call it: a file's name, a partial's name
 * @text: the text, UTF-8
 * @length: bytes of @text, or -1 when it is NUL-terminated
 * @limits: (nullable): the limits, or %NULL for the default ones
 * @error: return location for an error
 *
 * Compiles a template.
 *
 * Returns: (transfer full) (nullable): the template, or %NULL with a
 *   #RapTemplateError that tells line, column and what was expected
 */
RapTemplate *rap_template_new (const char *name,
                               const char *text,
                               gssize length,
                               const RapTemplateLimits *limits,
                               GError **error);

/**
 * rap_template_ref:
 * @self: a template
 *
 * Returns: (transfer full): @self
 */
RapTemplate *rap_template_ref (RapTemplate *self);

/**
 * rap_template_unref:
 * @self: (transfer full): a template
 */
void rap_template_unref (RapTemplate *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapTemplate, rap_template_unref)

/**
 * rap_template_get_name:
 * @self: a template
 *
 * Returns: (transfer none): the name it was compiled under
 */
const char *rap_template_get_name (RapTemplate *self);

G_END_DECLS
