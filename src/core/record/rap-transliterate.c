/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A computed guess at how a name is written in another language: word by word,
 * in lower case, by rules for ICU; then the capitals come back. */

#include "record/rap-transliterate.h"

#include <string.h>
#include <unicode/ucasemap.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "record/rap-language.h"
#include "record/rap-transliterate-rules.h"

/* No letter becomes more than four: щ is shch. */
#define GROWTH 4

/* One of ICU's ucasemap_utf8To... */
typedef int32_t (*MapCase) (const UCaseMap *, char *, int32_t, const char *, int32_t, UErrorCode *);

static int32_t
to_title (const UCaseMap *map,
          char *out,
          int32_t capacity,
          const char *in,
          int32_t length,
          UErrorCode *status)
{
  /* ICU finds words in @map, which it keeps a break iterator in. */
  return ucasemap_utf8ToTitle ((UCaseMap *) map, out, capacity, in, length, status);
}

/* Case depends on the language: Turkish and Azerbaijani i becomes İ. */
static char *
change_case (const char *word, const char *language, MapCase map_case)
{
  UErrorCode status = U_ZERO_ERROR;
  UCaseMap *map = ucasemap_open (language, 0, &status);
  gsize capacity = 3 * strlen (word) + 1;
  g_autofree char *changed = g_malloc0 (capacity);

  if (U_SUCCESS (status))
    map_case (map, changed, capacity, word, -1, &status);
  ucasemap_close (map);
  return U_SUCCESS (status) ? g_steal_pointer (&changed) : g_strdup (word);
}

static char *
apply (UTransliterator *step, const char *word)
{
  UErrorCode status = U_ZERO_ERROR;
  glong n = 0;
  g_autofree UChar *source = (UChar *) g_utf8_to_utf16 (word, -1, NULL, &n, NULL);
  int32_t capacity = GROWTH * n + 1;
  g_autofree UChar *text = g_new (UChar, capacity);
  int32_t length = n;
  int32_t limit = n;

  u_memcpy (text, source, n);
  utrans_transUChars (step, text, &length, capacity, 0, &limit, &status);
  if (U_FAILURE (status))
    return g_strdup (word);
  return g_utf16_to_utf8 (text, length, NULL, NULL, NULL);
}

static char *
guess_word (const char *word, GPtrArray *steps, const char *from, const char *to)
{
  g_autofree char *guess = change_case (word, from, ucasemap_utf8ToLower);
  g_autofree char *lower = g_strdup (guess);
  g_autofree char *upper = change_case (word, from, ucasemap_utf8ToUpper);

  for (guint i = 0; i < steps->len; i++)
    {
      char *next = apply (g_ptr_array_index (steps, i), guess);

      g_free (guess);
      guess = next;
    }

  if (g_str_equal (word, lower))
    return g_steal_pointer (&guess);
  if (g_utf8_strlen (word, -1) > 1 && g_str_equal (word, upper))
    return change_case (guess, to, ucasemap_utf8ToUpper);
  return change_case (guess, to, to_title);
}

static GPtrArray *
open_steps (const UChar *const *rules)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func ((GDestroyNotify) utrans_close);

  for (int i = 0; i < RAP_TRANSLITERATE_STEPS && rules[i] != NULL; i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      UTransliterator *step = utrans_openU (u"Name", -1, UTRANS_FORWARD, rules[i], -1, NULL,
                                            &status);

      g_return_val_if_fail (U_SUCCESS (status), NULL);
      g_ptr_array_add (steps, step);
    }
  return g_steal_pointer (&steps);
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalpha (c) || g_unichar_ismark (c) || c == '\'' || c == U'’';
}

static char *
guess_name (const char *name, GPtrArray *steps, const char *from, const char *to)
{
  g_autofree char *composed = g_utf8_normalize (name, -1, G_NORMALIZE_NFC);
  g_autoptr (GString) guess = g_string_new (NULL);
  const char *next = composed;

  g_return_val_if_fail (composed != NULL, NULL);

  while (*next != '\0')
    {
      const char *start = next;

      while (is_letter (g_utf8_get_char (next)))
        next = g_utf8_next_char (next);
      if (next > start)
        {
          g_autofree char *word = g_strndup (start, next - start);
          g_autofree char *guessed = guess_word (word, steps, from, to);

          g_string_append (guess, guessed);
        }
      else
        {
          next = g_utf8_next_char (next);
          g_string_append_len (guess, start, next - start);
        }
    }
  return g_string_free_and_steal (g_steal_pointer (&guess));
}

/* The primary language of @tag, or NULL if the tag asks for another script than
 * the usual one. */
static char *
get_usual_language (const char *tag)
{
  g_autofree char *language = rap_language_get_primary (tag);
  g_autofree char *usual = rap_language_get_script (language);
  g_autofree char *script = rap_language_get_script (tag);

  return g_str_equal (script, usual) ? g_steal_pointer (&language) : NULL;
}

char *
rap_transliterate_name (const char *name, const char *from_language, const char *to_language)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autoptr (GPtrArray) steps = NULL;
  const UChar *const *rules;

  g_return_val_if_fail (name != NULL && from_language != NULL && to_language != NULL, NULL);

  from = get_usual_language (from_language);
  to = get_usual_language (to_language);
  rules = from && to ? rap_transliterate_rules_find (from, to) : NULL;
  if (rules == NULL)
    return NULL;

  steps = open_steps (rules);
  return steps ? guess_name (name, steps, from, to) : NULL;
}
