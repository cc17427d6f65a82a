/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From folded words to expressions of the search index. Folded words have no
 * quotation marks. */

#include "store/sqlite/rap-sqlite-search-match.h"

char *
rap_search_match_spelling (char **words)
{
  GString *match = g_string_new ("{name text} : (");

  for (guint i = 0; words[i]; i++)
    g_string_append_printf (match, "%s\"%s\" *", i > 0 ? " AND " : "", words[i]);
  g_string_append_c (match, ')');
  return g_string_free (match, FALSE);
}

char *
rap_search_match_sound (char **words, char **sounds)
{
  GString *match = g_string_new (NULL);

  for (guint i = 0; words[i] && sounds[i]; i++)
    g_string_append_printf (match,
                            "%s({name text} : \"%s\" * OR {name_sound text_sound} : \"%s\" *)",
                            i > 0 ? " AND " : "", words[i], sounds[i]);
  return g_string_free (match, FALSE);
}
