/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a value prints itself to, while a template is rendered.
 */
#pragma once

#include <string.h>

#include "template/rap-template.h"

G_BEGIN_DECLS

typedef struct _RapTemplateValue RapTemplateValue;

/**
 * RapTemplateOutput:
 *
 * The rendering a value is printed in. Once a limit is passed, everything
 * written to it is dropped, and the rendering fails.
 */
typedef struct _RapTemplateOutput RapTemplateOutput;

/**
 * rap_template_output_text:
 * @output: the output
 * @text: UTF-8
 * @length: bytes of @text, or -1 when it is NUL-terminated
 *
 * Prints @text, to be escaped by the sink or not, as the tag says.
 */
void rap_template_output_text (RapTemplateOutput *output, const char *text, gssize length);

/**
 * rap_template_output_value:
 * @output: the output
 * @value: another value
 *
 * Prints @value within the one being printed, so that the sink learns its own
 * origin: a list that prints itself as “A, B and C” does it with this.
 */
void rap_template_output_value (RapTemplateOutput *output, const RapTemplateValue *value);

/**
 * rap_template_output_template:
 * @output: the output
 * @shape: a template, which must outlive the whole rendering
 * @data: the value its names are looked up in, and no others
 *
 * Prints @shape, filled with @data, within the value being printed. The
 * limits and the partials are those of the whole rendering.
 */
void rap_template_output_template (RapTemplateOutput *output,
                                   RapTemplate *shape,
                                   const RapTemplateValue *data);

G_END_DECLS
