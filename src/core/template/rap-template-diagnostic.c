/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Warnings about names that nothing has.
 */
#include "template/rap-template-diagnostic.h"

#include <glib/gi18n-lib.h>

void
rap_template_diagnostic_free (RapTemplateDiagnostic *self)
{
  g_free ((char *) self->place.template_name);
  g_free (self->name);
  g_free (self->nearest);
  g_free (self->message);
  g_free (self);
}

GPtrArray *
rap_template_diagnostics_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) rap_template_diagnostic_free);
}

static RapTemplateDiagnostic *
diagnostic_new (const RapTemplatePlace *place,
                gsize length,
                const char *name,
                const char *nearest,
                char *message)
{
  RapTemplateDiagnostic *self = g_new0 (RapTemplateDiagnostic, 1);

  self->place = *place;
  self->place.template_name = g_strdup (place->template_name);
  self->length = length;
  self->name = g_strdup (name);
  self->nearest = g_strdup (nearest);
  self->message = message;

  return self;
}

RapTemplateDiagnostic *
rap_template_diagnostic_new_unknown_name (const RapTemplatePlace *place,
                                          gsize length,
                                          const char *name,
                                          const char *nearest)
{
  char *message;

  if (nearest != NULL)
    message = g_strdup_printf (_ ("%s, line %u, column %u: nothing here is called “%s”. "
                                  "Did you mean “%s”?"),
                                 place->template_name, place->line, place->column, name, nearest);
  else
    message = g_strdup_printf (_ ("%s, line %u, column %u: nothing here is called “%s”."),
                                 place->template_name, place->line, place->column, name);

  return diagnostic_new (place, length, name, nearest, message);
}

RapTemplateDiagnostic *
rap_template_diagnostic_new_unknown_partial (const RapTemplatePlace *place,
                                             gsize length,
                                             const char *name,
                                             const char *nearest)
{
  char *message;

  if (nearest != NULL)
    message = g_strdup_printf (_ ("%s, line %u, column %u: there is no partial “%s”. "
                                  "Did you mean “%s”?"),
                                 place->template_name, place->line, place->column, name, nearest);
  else
    message = g_strdup_printf (_ ("%s, line %u, column %u: there is no partial “%s”."),
                                 place->template_name, place->line, place->column, name);

  return diagnostic_new (place, length, name, nearest, message);
}
