/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What ICU knows of countries. */

#include "record/rap-country.h"

#include <unicode/uloc.h>

#include "record/rap-fold.h"
#include "record/rap-language.h"

#define MAX_NAME 128

const char *const *
rap_country_list_codes (void)
{
  return uloc_getISOCountries ();
}

char *
rap_country_get_name (const char *code, const char *language)
{
  UErrorCode status = U_ZERO_ERROR;
  char display[ULOC_FULLNAME_CAPACITY];
  g_autofree char *locale = NULL;
  UChar name[MAX_NAME];
  int32_t length;

  g_return_val_if_fail (code != NULL && language != NULL, NULL);

  locale = g_strconcat ("_", code, NULL);
  uloc_forLanguageTag (language, display, sizeof display, NULL, &status);
  length = uloc_getDisplayCountry (locale, display, name, MAX_NAME, &status);
  if (U_FAILURE (status) || length == 0 || length >= MAX_NAME)
    return g_strdup (code);
  return g_utf16_to_utf8 (name, length, NULL, NULL, NULL);
}

static gboolean
is_named (const char *code, const char *language, const char *folded)
{
  g_autofree char *name = rap_country_get_name (code, language);
  g_autofree char *other = rap_fold (name);

  return g_str_equal (other, folded);
}

const char *
rap_country_find (const char *name, const char *language)
{
  g_autofree char *folded = rap_fold (name);

  g_return_val_if_fail (language != NULL, NULL);

  for (const char *const *code = rap_country_list_codes (); *code; code++)
    {
      if (g_ascii_strcasecmp (*code, name) == 0 || is_named (*code, language, folded))
        return *code;
      for (const char *const *other = rap_language_get_house_order (); *other; other++)
        if (is_named (*code, *other, folded))
          return *code;
    }
  return NULL;
}
