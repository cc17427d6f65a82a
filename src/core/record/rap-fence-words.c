/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a text as the fence compares them. */

#include "record/rap-fence-words.h"

#include <string.h>

#include "record/rap-fold.h"

#define MIN_FOLD   4
#define MIN_KEY    5
#define MAX_ENDING 4

static void
word_clear (gpointer data)
{
  RapFenceWord *word = data;

  g_free (word->written);
  g_free (word->fold);
  g_free (word->key);
}

/* Whether @c belongs to a word: a letter, a digit, or a mark on one. */
static gboolean
is_part (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* What is not seen, such as a soft hyphen, must not part a name. */
static gboolean
is_seen (gunichar c)
{
  return g_unichar_type (c) != G_UNICODE_FORMAT;
}

/* Adds what is written as one word; it may fold as several, or as none. */
static void
add (GArray *words, const char *written)
{
  g_autofree char *folded = rap_fold (written);
  g_auto (GStrv) folds = g_strsplit (folded, " ", -1);
  gboolean is_one = g_strv_length (folds) == 1;
  gunichar first = g_utf8_get_char (written);

  for (guint i = 0; folds[i] != NULL; i++)
    {
      RapFenceWord word = { .written = is_one ? g_strdup (written) : NULL,
                            .fold = g_strdup (folds[i]),
                            .is_lower = g_unichar_islower (first),
                            .is_cyrillic = g_unichar_get_script (first) ==
                                           G_UNICODE_SCRIPT_CYRILLIC };

      g_array_append_val (words, word);
    }
}

GArray *
rap_fence_words_split (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (RapFenceWord));
  g_autoptr (GString) written = g_string_new (NULL);

  g_array_set_clear_func (words, word_clear);
  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != '\0' && !is_seen (c))
        continue;
      if (is_part (c))
        {
          g_string_append_unichar (written, c);
          continue;
        }
      if (written->len > 0)
        add (words, written->str);
      g_string_truncate (written, 0);
      if (c == '\0')
        return words;
    }
}

/* Whether @ending may be the end of an inflected word. */
static gboolean
is_ending (const char *ending)
{
  gsize length = strlen (ending);

  if (length > MAX_ENDING)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalpha (ending[i]))
      return FALSE;
  return TRUE;
}

gboolean
rap_fence_word_extends (const char *word, const char *stem)
{
  return g_str_has_prefix (word, stem) && is_ending (word + strlen (stem));
}

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiouy", c) != NULL;
}

/* "safarovoi" of "safarova": other vowels in place of those at the end. */
static gboolean
changes_end (const char *word, const char *name)
{
  gsize length = strlen (name);

  while (length > 0 && is_vowel (name[length - 1]))
    length--;
  return length >= MIN_FOLD && name[length] != '\0' && strncmp (word, name, length) == 0 &&
         is_vowel (word[length]) && is_ending (word + length);
}

static const char *
get_key (RapFenceWord *word)
{
  if (word->key == NULL)
    word->key = rap_fold_key (word->written);
  return word->key;
}

static gboolean
is_like (const char *word, const char *name, gboolean is_cyrillic)
{
  return *word == *name &&
         (rap_fence_word_extends (word, name) || (is_cyrillic && changes_end (word, name)));
}

gboolean
rap_fence_word_is_name (RapFenceWord *word, RapFenceWord *name)
{
  if (strlen (name->fold) < MIN_FOLD || (word->is_lower && !name->is_lower))
    return FALSE;
  return is_like (word->fold, name->fold, word->is_cyrillic) ||
         (strlen (get_key (name)) >= MIN_KEY &&
          is_like (get_key (word), get_key (name), word->is_cyrillic));
}
