/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Checking fields by their type. Messages say the noun, the field, the value
 * and what to write. */

#include "store/rap-entity-check.h"

#include <glib/gi18n-lib.h>

#include "record/rap-date.h"
#include "record/rap-language.h"
#include "record/rap-record-error.h"
#include "record/rap-time.h"
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

/* A country is "AZ", a script "Cyrl". */
static gboolean
is_code (const char *text, const char *pattern)
{
  for (; *text && *pattern; text++, pattern++)
    if (*pattern == 'A' ? !g_ascii_isupper (*text) : !g_ascii_islower (*text))
      return FALSE;
  return *text == *pattern;
}

static gboolean
check_country (const char *code, GError **error)
{
  g_autofree char *excerpt = NULL;

  if (is_code (code, "AA"))
    return TRUE;
  excerpt = rap_record_error_excerpt (code);
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
               _("“%s” is not a country. Write its code of two letters, such as AZ."), excerpt);
  return FALSE;
}

static gboolean
check_script (const char *code, GError **error)
{
  g_autofree char *excerpt = NULL;

  if (is_code (code, "Aaaa"))
    return TRUE;
  excerpt = rap_record_error_excerpt (code);
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
               _("“%s” is not a script. Write its code of four letters, such as Cyrl."), excerpt);
  return FALSE;
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
  g_autoptr (GDateTime) instant = NULL;

  if (!g_utf8_validate (text, -1, NULL))
    {
      g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID, _("The text is not in UTF-8."));
      return FALSE;
    }
  if (field->type == RAP_FIELD_DATE)
    return rap_date_parse (text, NULL, error);
  if (field->type == RAP_FIELD_TIME)
    return rap_time_check (text, error);
  if (field->type == RAP_FIELD_INSTANT)
    return (instant = rap_instant_parse (text, error)) != NULL;
  if (g_str_has_prefix (field->name, "language"))
    return check_language (text, error);
  if (g_str_has_suffix (field->name, "zone"))
    return rap_time_check_zone (text, error);
  if (strcmp (field->name, "country") == 0 || strcmp (field->name, "state") == 0)
    return check_country (text, error);
  if (strcmp (field->name, "script") == 0)
    return check_script (text, error);
  return TRUE;
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
