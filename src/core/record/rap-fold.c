/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Folding of names and text for search. Nearly all text that is folded consists
 * of letters of the own table; what the table lacks goes through ICU.
 */

#include "record/rap-fold.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/uversion.h>

#include "record/rap-fold-letters.h"
#include "record/rap-fold-romanize.h"
#include "record/rap-fold-sound.h"

typedef enum
{
  LAYER_FOLD,
  LAYER_SOUND,
} Layer;

/* What is being folded, so far. */
typedef struct
{
  Layer layer;
  GString *words;
  gboolean in_word;
  GArray *foreign; /* of UChar: letters of a script that the table lacks, not folded yet */
} Folding;

static void
add (Folding *folding, const char *folded)
{
  if (*folded == '\0')
    return;
  if (!folding->in_word && folding->words->len > 0)
    g_string_append_c (folding->words, ' ');
  folding->in_word = TRUE;
  g_string_append (folding->words, folded);
}

static void
add_letter (Folding *folding, const RapFoldLetter *letter)
{
  if (folding->layer == LAYER_FOLD)
    add (folding, letter->fold);
  /* What is silent starts no word. */
  else if (folding->in_word || letter->fold[0] != '\0')
    add (folding, letter->sound);
}

/* Accents, and what is written like a letter but only modifies one. */
static gboolean
is_mark (UChar32 c)
{
  return (U_GET_GC_MASK (c) & (U_GC_M_MASK | U_GC_LM_MASK)) != 0;
}

static void
append_utf16 (GArray *text, UChar32 c)
{
  UChar units[2];
  int n = 0;

  U16_APPEND_UNSAFE (units, n, c);
  g_array_append_vals (text, units, n);
}

static void
add_foreign (Folding *folding)
{
  const UChar *text = (const UChar *) folding->foreign->data;
  int32_t length, i = 0;

  if (folding->foreign->len == 0)
    return;

  rap_fold_romanize (folding->foreign);
  text = (const UChar *) folding->foreign->data;
  length = folding->foreign->len;
  while (i < length)
    {
      const RapFoldLetter *letter;
      UChar32 c;
      char unknown[7] = { 0 };

      U16_NEXT (text, i, length, c);
      letter = rap_fold_letters_get (c);
      if (letter)
        add_letter (folding, letter);
      else if (u_isalnum (c) && !is_mark (c) && g_unichar_to_utf8 (c, unknown))
        add (folding, unknown);
      else if (!is_mark (c))
        folding->in_word = FALSE;
    }
  g_array_set_size (folding->foreign, 0);
}

/* Adds any character of text that is normalized and in lower case. */
static void
add_any (Folding *folding, UChar32 c)
{
  const RapFoldLetter *letter = rap_fold_letters_get (c);
  UErrorCode status = U_ZERO_ERROR;
  UChar parts[32];
  int32_t n_parts, i = 0;

  if (letter == NULL && u_isdigit (c))
    letter = rap_fold_letters_get ('0' + u_charDigitValue (c));
  if (letter)
    {
      add_foreign (folding);
      add_letter (folding, letter);
      return;
    }

  if (is_mark (c))
    {
      if (folding->foreign->len > 0)
        append_utf16 (folding->foreign, c);
      return;
    }

  if (!u_isalnum (c))
    {
      add_foreign (folding);
      folding->in_word = FALSE;
      return;
    }

  n_parts = unorm2_getDecomposition (unorm2_getNFCInstance (&status), c, parts,
                                     G_N_ELEMENTS (parts), &status);
  if (U_FAILURE (status) || n_parts < 0)
    append_utf16 (folding->foreign, c);
  else
    while (i < n_parts)
      {
        U16_NEXT (parts, i, n_parts, c);
        add_any (folding, c);
      }
}

/* Normalizes with ICU what the table cannot take as it stands, then folds. */
static void
fold_any (Folding *folding, const char *text)
{
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance (&status);
  glong n = 0;
  g_autofree UChar *source = (UChar *) g_utf8_to_utf16 (text, -1, NULL, &n, NULL);
  int32_t length = unorm2_normalize (normalizer, source, n, NULL, 0, &status);
  g_autofree UChar *normalized = g_new (UChar, length + 1);
  int32_t i = 0;

  status = U_ZERO_ERROR;
  length = unorm2_normalize (normalizer, source, n, normalized, length + 1, &status);
  while (i < length)
    {
      UChar32 c;

      U16_NEXT (normalized, i, length, c);
      add_any (folding, c);
    }
  add_foreign (folding);
}

/* Characters between words that need no normalization. */
static gboolean
is_separator (gunichar c)
{
  return c < 0x80 || c == 0xa0 || c == U'«' || c == U'»' || (c >= 0x2010 && c <= 0x2026);
}

/* Folds text of which the table knows every letter; stops where it does not. */
static gboolean
fold_known (Folding *folding, const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      const RapFoldLetter *letter = rap_fold_letters_get (c);

      if (letter == NULL)
        letter = rap_fold_letters_get (g_unichar_tolower (c));
      if (letter)
        add_letter (folding, letter);
      else if (is_separator (c))
        folding->in_word = FALSE;
      else
        return FALSE;
    }
  return TRUE;
}

static char *
fold_layer (const char *text, Layer layer)
{
  g_autoptr (GArray) foreign = NULL;
  Folding folding = { layer, NULL, FALSE, NULL };

  if (text == NULL)
    return g_strdup ("");
  g_return_val_if_fail (g_utf8_validate (text, -1, NULL), NULL);

  folding.words = g_string_sized_new (strlen (text) + 8);
  if (!fold_known (&folding, text))
    {
      g_string_truncate (folding.words, 0);
      folding.in_word = FALSE;
      folding.foreign = foreign = g_array_new (FALSE, FALSE, sizeof (UChar));
      fold_any (&folding, text);
    }
  return g_string_free_and_steal (folding.words);
}

char *
rap_fold (const char *text)
{
  return fold_layer (text, LAYER_FOLD);
}

char *
rap_fold_key (const char *text)
{
  g_autofree char *sounds = fold_layer (text, LAYER_SOUND);

  return sounds ? rap_fold_sound_reduce (sounds) : NULL;
}

char **
rap_fold_words (const char *text)
{
  g_autofree char *folded = rap_fold (text);

  return folded ? g_strsplit (folded, " ", -1) : NULL;
}

gboolean
rap_fold_has_words (const char *text, const char *const *words)
{
  g_auto (GStrv) parts = rap_fold_words (text);

  for (; *words; words++)
    {
      guint i = 0;

      while (parts[i] && !g_str_has_prefix (parts[i], *words))
        i++;
      if (parts[i] == NULL)
        return FALSE;
    }
  return TRUE;
}

char *
rap_fold_get_stamp (void)
{
  UVersionInfo version;
  char icu[U_MAX_VERSION_STRING_LENGTH];
  char unicode[U_MAX_VERSION_STRING_LENGTH];

  u_getVersion (version);
  u_versionToString (version, icu);
  u_getUnicodeVersion (version);
  u_versionToString (version, unicode);
  return g_strdup_printf ("fold %d, ICU %s, Unicode %s", RAP_FOLD_VERSION, icu, unicode);
}
