/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Checking fields by their type. Messages say the noun, the field, the value
 * and what to write. */

#include "store/rap-entity-check.h"

#include <glib/gi18n-lib.h>

#include "record/rap-field-text.h"
#include "record/rap-language.h"
#include "store/rap-store-error.h"
#include "store/rap-store-words.h"

void
rap_entity_unset_empty_texts (gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      char **text = rap_entity_peek_field (entity, field);

      if (rap_field_is_string (field) && !(field->flags & RAP_FIELD_REQUIRED) && *text &&
          **text == '\0')
        g_clear_pointer (text, g_free);
    }
}

static gboolean
check_language (const char *tag, GError **error)
{
  g_autofree char *normal = rap_language_normalize (tag, error);

  return normal != NULL;
}

static gboolean
check_string (const RapField *field, const char *text, GError **error)
{
  g_autofree char *normal = NULL;

  if (!g_utf8_validate (text, -1, NULL))
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID, _("The text is not in UTF-8."));
      return FALSE;
    }
  normal = rap_field_normalize_text (field, text, error);
  return normal != NULL;
}

static gboolean
check_texts (const RapTexts *texts, GError **error)
{
  for (guint i = 0; i < rap_texts_get_size (texts); i++)
    {
      const char *language;
      const char *text = rap_texts_get_nth (texts, i, &language, NULL, NULL);

      if (!check_language (language, error))
        return FALSE;
      if (!g_utf8_validate (text, -1, NULL))
        {
          g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
                       _("The text is not in UTF-8."));
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
is_unset (const RapField *field, gpointer at)
{
  if (rap_field_is_string (field))
    return *(char **) at == NULL;
  if (field->type == RAP_FIELD_INTEGER)
    return *(gint64 *) at == RAP_UNSET;
  return field->type == RAP_FIELD_REFERENCE && *(gint64 *) at == 0;
}

static gboolean
check_field (const RapField *field, gpointer at, GError **error)
{
  if (is_unset (field, at))
    {
      if (!(field->flags & RAP_FIELD_REQUIRED))
        return TRUE;
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID, _("This may not be empty."));
      return FALSE;
    }
  if (rap_field_is_string (field))
    return check_string (field, *(char **) at, error);
  if (field->type == RAP_FIELD_TEXTS)
    return check_texts (*(RapTexts **) at, error);
  if (field->type == RAP_FIELD_INTEGER && *(gint64 *) at < 0)
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
                   _("%lld is below 0."), (long long) *(gint64 *) at);
      return FALSE;
    }
  return TRUE;
}

gboolean
rap_entity_check (gpointer entity, GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      g_autoptr (GError) wrong = NULL;
      g_autofree char *title = NULL;
      g_autofree char *subject = NULL;
      g_autofree char *name = NULL;

      if (check_field (field, rap_entity_peek_field (entity, field), &wrong))
        continue;
      title = rap_store_dup_title (entity);
      subject = rap_store_name_entity (noun->kind, title);
      name = rap_store_name_field (field);
      /* Translators: The event “Round table”, first day: “2023-02-30” is not a date. */
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
                   _("%s, %s: %s"), subject, name, wrong->message);
      return FALSE;
    }
  return TRUE;
}
