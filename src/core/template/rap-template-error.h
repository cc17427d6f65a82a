/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can go wrong with a template, and where in it.
 */
#pragma once

#include "template/rap-template-place.h"

G_BEGIN_DECLS

/**
 * RapTemplateError:
 * @RAP_TEMPLATE_ERROR_SYNTAX: the text isn't a Mustache template
 * @RAP_TEMPLATE_ERROR_ENCODING: the text isn't UTF-8, or holds a NUL
 * @RAP_TEMPLATE_ERROR_TOO_LONG: the text is longer than the limit
 * @RAP_TEMPLATE_ERROR_DEPTH: sections, partials or blocks are nested deeper
 *   than the limit, which is also how a partial that includes itself without
 *   end comes out
 * @RAP_TEMPLATE_ERROR_OUTPUT_LIMIT: the output is longer than the limit
 * @RAP_TEMPLATE_ERROR_WORK_LIMIT: rendering takes more steps than the limit
 */
typedef enum
{
  RAP_TEMPLATE_ERROR_SYNTAX,
  RAP_TEMPLATE_ERROR_ENCODING,
  RAP_TEMPLATE_ERROR_TOO_LONG,
  RAP_TEMPLATE_ERROR_DEPTH,
  RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
  RAP_TEMPLATE_ERROR_WORK_LIMIT,
} RapTemplateError;

#define RAP_TEMPLATE_ERROR (rap_template_error_quark ())
GQuark rap_template_error_quark (void);

/**
 * rap_template_error_get_place:
 * @error: an error
 *
 * Tells where in a template @error happened, for an editor that marks the
 * place. The message names it too.
 *
 * Returns: (transfer none) (nullable): the place, as long-lived as @error, or
 *   %NULL when @error is of another domain or has no place
 */
const RapTemplatePlace *rap_template_error_get_place (const GError *error);

/**
 * rap_template_set_error:
 * @error: (nullable): return location for the error
 * @place: where it happened
 * @code: a #RapTemplateError
 * @format: a printf format of a whole sentence that says what was expected
 *
 * Sets an error whose message begins with template, line and column.
 */
void rap_template_set_error (GError **error,
                             const RapTemplatePlace *place,
                             RapTemplateError code,
                             const char *format,
                             ...) G_GNUC_PRINTF (4, 5);

G_END_DECLS
