/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Errors that carry the place they speak of.
 */
#include "template/rap-template-error.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  RapTemplatePlace place;
  char *template_name;
} RapTemplateErrorPrivate;

static void
rap_template_error_private_init (RapTemplateErrorPrivate *priv)
{
  *priv = (RapTemplateErrorPrivate) { 0 };
}

static void
rap_template_error_private_copy (const RapTemplateErrorPrivate *source,
                                 RapTemplateErrorPrivate *copy)
{
  copy->place = source->place;
  copy->template_name = g_strdup (source->template_name);
  copy->place.template_name = copy->template_name;
}

static void
rap_template_error_private_clear (RapTemplateErrorPrivate *priv)
{
  g_free (priv->template_name);
}

G_DEFINE_EXTENDED_ERROR (RapTemplateError, rap_template_error)

const RapTemplatePlace *
rap_template_error_get_place (const GError *error)
{
  RapTemplateErrorPrivate *priv;

  if (error == NULL || error->domain != RAP_TEMPLATE_ERROR)
    return NULL;

  priv = rap_template_error_get_private (error);

  return priv != NULL && priv->template_name != NULL ? &priv->place : NULL;
}

void
rap_template_set_error (GError **error,
                        const RapTemplatePlace *place,
                        RapTemplateError code,
                        const char *format,
                        ...)
{
  g_autofree char *sentence = NULL;
  RapTemplateErrorPrivate *priv;
  GError *made;
  va_list args;

  va_start (args, format);
  sentence = g_strdup_vprintf (format, args);
  va_end (args);

  /* Translators: template file, line number, column number, and a sentence
   * that says what is wrong there. */
  made = g_error_new (RAP_TEMPLATE_ERROR, code,
                      _ ("%s, line %u, column %u: %s"), place->template_name, place->line,
                        place->column, sentence);
  priv = rap_template_error_get_private (made);
  priv->template_name = g_strdup (place->template_name);
  priv->place = *place;
  priv->place.template_name = priv->template_name;
  g_propagate_error (error, made);
}
