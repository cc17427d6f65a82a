/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Cutting excerpts. Folding keeps no positions, so each word between spaces is
 * folded by itself until one matches. */

#include "store/sqlite/rap-sqlite-excerpt.h"

#include "record/rap-fold.h"

#define WORDS_BEFORE 4
#define WORDS_AFTER 12

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

char *
rap_excerpt_new (const char *text, const char *const *words, const char *const *sounds)
{
  g_auto (GStrv) list = g_strsplit_set (text, " \n\t", -1);
  guint n = g_strv_length (list);
  guint first, last;
  g_autofree char *middle = NULL;
  guint i;

  for (i = 0; i < n; i++)
    if (begins_any (rap_fold (list[i]), words) || begins_any (rap_fold_key (list[i]), sounds))
      break;
  if (i == n)
    return NULL;
  first = i > WORDS_BEFORE ? i - WORDS_BEFORE : 0;
  last = MIN (i + WORDS_AFTER, n);
  g_clear_pointer (&list[last], g_free);
  middle = g_strjoinv (" ", list + first);
  for (i = last + 1; i < n; i++)
    g_free (list[i]);
  return g_strconcat (first > 0 ? "…" : "", middle, last < n ? "…" : "", NULL);
}
