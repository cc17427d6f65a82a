/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Compiles templates: tokens, partners, blanks, tree.
 */
#include "template/rap-template.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "template/rap-template-parser.h"
#include "template/rap-template-whitespace.h"

static void
set_encoding_error (const char *name, const char *text, const char *bad, GError **error)
{
  RapTemplatePlace place = { name, bad - text, 1, 1 };

  for (const char *p = text; p < bad; p = g_utf8_next_char (p))
    {
      place.column++;
      if (*p == '\n')
        {
          place.line++;
          place.column = 1;
        }
    }

  if (*bad == '\0')
    rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_ENCODING,
                            _ ("there is a NUL byte here. A template has to be text."));
  else
    rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_ENCODING,
                            _ ("the byte 0x%02X is no UTF-8. Save the template as UTF-8."),
                              (guchar) *bad);
}

static gboolean
check_text (const char *name, const char *text, gsize length, gsize max_text, GError **error)
{
  const char *bad;

  if (length > MIN (max_text, G_MAXINT))
    {
      g_autofree char *size = g_format_size_full (max_text, G_FORMAT_SIZE_IEC_UNITS);

      g_set_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_TOO_LONG,
                   _ ("%s: the template is longer than %s."), name, size);
      return FALSE;
    }

  if (!g_utf8_validate_len (text, length, &bad))
    {
      set_encoding_error (name, text, bad, error);
      return FALSE;
    }

  return TRUE;
}

static void
rap_template_finalize (gpointer data)
{
  RapTemplate *self = data;

  g_free (self->name);
  g_free (self->text);
  g_array_unref (self->nodes);
  g_free (self->names);
  g_string_chunk_free (self->strings);
}

RapTemplate *
rap_template_new (const char *name,
                  const char *text,
                  gssize length,
                  const RapTemplateLimits *limits,
                  GError **error)
{
  const RapTemplateLimits *chosen = limits != NULL ? limits : &RAP_TEMPLATE_DEFAULT_LIMITS;
  g_autoptr (RapTemplate) self = NULL;
  g_autoptr (GArray) tokens = NULL;
  gsize n_bytes;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  n_bytes = length >= 0 ? (gsize) length : strlen (text);
  if (!check_text (name, text, n_bytes, chosen->max_text, error))
    return NULL;

  self = g_atomic_rc_box_new0 (RapTemplate);
  self->name = g_strdup (name);
  self->text = g_malloc0 (n_bytes + RAP_TEMPLATE_TEXT_PADDING);
  memcpy (self->text, text, n_bytes);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (RapTemplateNode));
  self->strings = g_string_chunk_new (256);

  tokens = rap_template_tokenize (self->name, self->text, n_bytes, error);
  if (tokens == NULL ||
      !rap_template_match_tags (self->name, self->text, tokens, chosen->max_nesting, error))
    return NULL;

  rap_template_apply_whitespace_rules (self->text, n_bytes, tokens);
  if (!rap_template_build_nodes (self, tokens, error))
    return NULL;

  return g_steal_pointer (&self);
}

RapTemplate *
rap_template_ref (RapTemplate *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
rap_template_unref (RapTemplate *self)
{
  g_atomic_rc_box_release_full (self, rap_template_finalize);
}

const char *
rap_template_get_name (RapTemplate *self)
{
  return self->name;
}
