/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Cutting excerpts. Folding keeps no positions, so each word between spaces is
 * folded by itself until one matches. */

#include "store/sqlite/rap-sqlite-excerpt.h"

#include "record/rap-fold.h"

#define WORDS_BEFORE 4
#define WORDS        16

static gboolean
begins (const char *folded, const char *word)
{
  const char *at = folded;

  while (at)
    {
      if (g_str_has_prefix (at, word))
        return TRUE;
      at = strchr (at, ' ');
      if (at)
        at++;
    }
  return FALSE;
}

static gboolean
begins_any (char *folded, const char *const *words)
{
  gboolean found = FALSE;

  for (guint i = 0; words[i] && !found; i++)
    found = begins (folded, words[i]);
  g_free (folded);
  return found;
}

gboolean
rap_excerpt_matches (const char *text, const char *const *words)
{
  g_autofree char *folded = rap_fold (text);

  for (guint i = 0; words[i]; i++)
    if (!begins (folded, words[i]))
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

char *
rap_excerpt_new (const char *text, const char *const *words, const char *const *sounds)
{
  g_auto (GStrv) list = g_strsplit_set (text, " \n\t", -1);

  for (guint i = 0; list[i]; i++)
    if (begins_any (rap_fold (list[i]), words) || begins_any (rap_fold_key (list[i]), sounds))
      return cut (list, i > WORDS_BEFORE ? i - WORDS_BEFORE : 0);
  return NULL;
}

char *
rap_excerpt_start (const char *text)
{
  g_auto (GStrv) list = g_strsplit_set (text, " \n\t", -1);

  return cut (list, 0);
}
