/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Cutting excerpts. Folding keeps no positions, so each word between spaces is
 * folded by itself until one matches. */

#include "store/sqlite/rap-sqlite-excerpt.h"

#include "record/rap-fold-match.h"
#include "record/rap-fold.h"

#define WORDS_BEFORE 4
#define WORDS        16

gboolean
rap_excerpt_matches (const char *text, const char *const *words)
{
  g_autofree char *folded = rap_fold (text);

  for (guint i = 0; words[i]; i++)
    if (!rap_fold_begins (folded, words[i]))
      return FALSE;
  return TRUE;
}

/* Joins words from @first on. */
static char *
cut (char **list, guint first)
{
  guint n = g_strv_length (list);
  guint last = MIN (first + WORDS, n);
  char *next = g_steal_pointer (&list[last]);
  g_autofree char *words = g_strjoinv (" ", list + first);

  list[last] = next;
  return g_strconcat (first > 0 ? "…" : "", words, last < n ? "…" : "", NULL);
}

static gboolean
is_sought (const char *word, const char *const *words, const char *const *sounds)
{
  g_autofree char *folded = rap_fold (word);
  g_autofree char *sound = NULL;

  if (rap_fold_begins_any (folded, words))
    return TRUE;
  sound = rap_fold_key (word);
  return rap_fold_begins_any (sound, sounds);
}

char *
rap_excerpt_new (const char *text, const char *const *words, const char *const *sounds)
{
  g_auto (GStrv) list = g_strsplit_set (text, " \n\t", -1);

  for (guint i = 0; list[i]; i++)
    if (is_sought (list[i], words, sounds))
      return cut (list, i > WORDS_BEFORE ? i - WORDS_BEFORE : 0);
  return NULL;
}

char *
rap_excerpt_start (const char *text)
{
  g_auto (GStrv) list = g_strsplit_set (text, " \n\t", -1);

  return cut (list, 0);
}
