/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What ICU knows of languages, by their BCP 47 tags. */

#include "record/rap-language.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "record/rap-record-error.h"

typedef struct
{
  char id[ULOC_FULLNAME_CAPACITY];
} Locale;

/* Makes ICU's name of @tag; takes no tag that is only the beginning of one. */
static gboolean
get_locale (const char *tag, Locale *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t parsed = 0;

  /* ICU would take the empty tag for the root of all locales. */
  if (*tag == '\0')
    return FALSE;
  uloc_forLanguageTag (tag, locale->id, sizeof locale->id, &parsed, &status);
  return status == U_ZERO_ERROR && (gsize) parsed == strlen (tag);
}

char *
rap_language_normalize (const char *tag, GError **error)
{
  UErrorCode status = U_ZERO_ERROR;
  char normal[ULOC_FULLNAME_CAPACITY];
  Locale locale;

  g_return_val_if_fail (tag != NULL, NULL);

  if (get_locale (tag, &locale))
    {
      uloc_toLanguageTag (locale.id, normal, sizeof normal, TRUE, &status);
      if (status == U_ZERO_ERROR)
        return g_strdup (normal);
    }

  {
    g_autofree char *excerpt = rap_record_error_excerpt (tag);

    g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_LANGUAGE,
                 _("“%s” is not a language tag. Write az, kk, ru, en, or a tag such as kk-Latn."),
                   excerpt);
  }
  return NULL;
}

char *
rap_language_get_primary (const char *tag)
{
  UErrorCode status = U_ZERO_ERROR;
  char language[ULOC_LANG_CAPACITY];
  Locale locale;

  g_return_val_if_fail (tag != NULL, NULL);

  if (get_locale (tag, &locale) &&
      uloc_getLanguage (locale.id, language, sizeof language, &status) > 0 &&
      status == U_ZERO_ERROR)
    return g_strdup (language);
  return g_strdup (tag);
}

char *
rap_language_get_script (const char *tag)
{
  UErrorCode status = U_ZERO_ERROR;
  char script[ULOC_SCRIPT_CAPACITY];
  Locale locale, full;

  g_return_val_if_fail (tag != NULL, NULL);

  if (!get_locale (tag, &locale))
    return g_strdup ("");
  uloc_addLikelySubtags (locale.id, full.id, sizeof full.id, &status);
  uloc_getScript (full.id, script, sizeof script, &status);
  return g_strdup (status == U_ZERO_ERROR ? script : "");
}

gboolean
rap_language_is_right_to_left (const char *tag)
{
  Locale locale;

  g_return_val_if_fail (tag != NULL, FALSE);

  return get_locale (tag, &locale) && uloc_isRightToLeft (locale.id);
}

char *
rap_language_get_display_name (const char *tag, const char *in_language)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar name[256];
  Locale locale, display;
  int32_t length;

  g_return_val_if_fail (tag != NULL && in_language != NULL, NULL);

  if (!get_locale (tag, &locale) || !get_locale (in_language, &display))
    return g_strdup (tag);
  length = uloc_getDisplayName (locale.id, display.id, name, G_N_ELEMENTS (name), &status);
  if (U_FAILURE (status) || length == 0 || length >= (int32_t) G_N_ELEMENTS (name))
    return g_strdup (tag);
  return g_utf16_to_utf8 (name, length, NULL, NULL, NULL);
}

gboolean
rap_language_has_cases (const char *tag)
{
  g_autofree char *primary = rap_language_get_primary (tag);

  return !g_str_equal (primary, "en");
}

const char *const *
rap_language_get_house_order (void)
{
  static const char *const order[] = { "en", "az", "ru", "kk", NULL };

  return order;
}

char *
rap_language_capitalize (const char *text, const char *language)
{
  char first[8] = "";
  UChar lower[4], upper[8];
  char utf8[32];
  int32_t length = 0;
  UErrorCode status = U_ZERO_ERROR;

  g_return_val_if_fail (text && language, NULL);

  if (!g_unichar_islower (g_utf8_get_char (text)))
    return g_strdup (text);
  g_unichar_to_utf8 (g_utf8_get_char (text), first);
  u_strFromUTF8 (lower, G_N_ELEMENTS (lower), &length, first, -1, &status);
  length = u_strToUpper (upper, G_N_ELEMENTS (upper), lower, length, language, &status);
  u_strToUTF8 (utf8, sizeof utf8, NULL, upper, length, &status);
  if (U_FAILURE (status))
    return g_strdup (text);
  return g_strconcat (utf8, text + strlen (first), NULL);
}
