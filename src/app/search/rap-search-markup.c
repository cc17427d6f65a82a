/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Marking what was looked for. Folding keeps no positions, so each word between
 * spaces is folded by itself. */

#include "search/rap-search-markup.h"

#include "record/rap-fold-match.h"
#include "record/rap-fold.h"

/* %NULL where no word is marked. */
static char *
mark (char **words, char *(*fold) (const char *text), const char *const *sought)
{
  g_autoptr (GString) markup = g_string_new (NULL);
  gboolean marked = FALSE;

  for (guint i = 0; words[i]; i++)
    {
      g_autofree char *folded = fold (words[i]);
      g_autofree char *escaped = g_markup_escape_text (words[i], -1);
      gboolean found = rap_fold_begins_any (folded, sought);

      g_string_append_printf (markup, found ? "%s<b>%s</b>" : "%s%s", i > 0 ? " " : "", escaped);
      marked = marked || found;
    }
  return marked ? g_string_free (g_steal_pointer (&markup), FALSE) : NULL;
}

char *
rap_search_markup (const char *text, const char *sought)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\t", -1);
  g_auto (GStrv) spelt = rap_fold_words (sought);
  g_autofree char *key = rap_fold_key (sought);
  g_auto (GStrv) sounds = g_strsplit (key, " ", -1);
  char *markup = mark (words, rap_fold, (const char *const *) spelt);

  if (markup == NULL)
    markup = mark (words, rap_fold_key, (const char *const *) sounds);
  return markup ? markup : g_markup_escape_text (text, -1);
}
