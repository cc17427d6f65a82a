/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a field that is kept as text may say. */

#include "record/rap-field-text.h"

#include <glib/gi18n-lib.h>

#include "record/rap-date.h"
#include "record/rap-language.h"
#include "record/rap-record-error.h"
#include "record/rap-time.h"

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
  g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_CODE,
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
  g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_CODE,
               _("“%s” is not a script. Write its code of four letters, such as Cyrl."), excerpt);
  return FALSE;
}

static gboolean
check (const RapField *field, const char *text, GError **error)
{
  g_autoptr (GDateTime) instant = NULL;

  if (field->type == RAP_FIELD_DATE)
    return rap_date_parse (text, NULL, error);
  if (field->type == RAP_FIELD_TIME)
    return rap_time_check (text, error);
  if (field->type == RAP_FIELD_INSTANT)
    return (instant = rap_instant_parse (text, error)) != NULL;
  if (g_str_has_suffix (field->name, "zone"))
    return rap_time_check_zone (text, error);
  if (g_str_equal (field->name, "country") || g_str_equal (field->name, "state"))
    return check_country (text, error);
  if (g_str_equal (field->name, "script"))
    return check_script (text, error);
  return TRUE;
}

char *
rap_field_normalize_text (const RapField *field, const char *text, GError **error)
{
  g_return_val_if_fail (field != NULL && rap_field_is_string (field) && text != NULL, NULL);

  if (g_str_has_prefix (field->name, "language"))
    return rap_language_normalize (text, error);
  return check (field, text, error) ? g_strdup (text) : NULL;
}
