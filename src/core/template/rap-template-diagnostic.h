/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A warning about a template: it renders, but probably not as was meant.
 */
#pragma once

#include "template/rap-template-place.h"

G_BEGIN_DECLS

/**
 * RAP_TEMPLATE_MAX_DIAGNOSTICS:
 *
 * A rendering adds no more warnings to a list that holds so many.
 */
#define RAP_TEMPLATE_MAX_DIAGNOSTICS 100

/**
 * RapTemplateDiagnostic:
 * @place: where in the template
 * @length: bytes of the tag at @place
 * @name: the name that is unknown
 * @nearest: (nullable): the known name that was probably meant
 * @message: a sentence with template, line and column, to be shown
 */
typedef struct
{
  RapTemplatePlace place;
  gsize length;
  char *name;
  char *nearest;
  char *message;
} RapTemplateDiagnostic;

/**
 * rap_template_diagnostic_free:
 * @self: (transfer full): a diagnostic
 */
void rap_template_diagnostic_free (RapTemplateDiagnostic *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapTemplateDiagnostic, rap_template_diagnostic_free)

/**
 * rap_template_diagnostics_new:
 *
 * Returns: (transfer full) (element-type RapTemplateDiagnostic): an empty list
 *   to be filled by rap_template_render()
 */
GPtrArray *rap_template_diagnostics_new (void);

/**
 * rap_template_diagnostic_new_unknown_name:
 * @place: where it is asked for
 * @length: bytes of the tag
 * @name: the name
 * @nearest: (nullable): the nearest known name
 *
 * Returns: (transfer full): a warning that nothing has that name
 */
RapTemplateDiagnostic *rap_template_diagnostic_new_unknown_name (const RapTemplatePlace *place,
                                                                 gsize length,
                                                                 const char *name,
                                                                 const char *nearest);

/**
 * rap_template_diagnostic_new_unknown_partial:
 * @place: where it is asked for
 * @length: bytes of the tag
 * @name: the partial's name
 * @nearest: (nullable): the nearest known one
 *
 * Returns: (transfer full): a warning that there is no such partial
 */
RapTemplateDiagnostic *rap_template_diagnostic_new_unknown_partial (const RapTemplatePlace *place,
                                                                    gsize length,
                                                                    const char *name,
                                                                    const char *nearest);

G_END_DECLS
