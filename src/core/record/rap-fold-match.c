/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Comparing folded words. */

#include "record/rap-fold-match.h"

#include <string.h>

gboolean
rap_fold_begins (const char *folded, const char *beginning)
{
  const char *at = folded;

  g_return_val_if_fail (folded && beginning, FALSE);

  while (at)
    {
      if (g_str_has_prefix (at, beginning))
        return TRUE;
      at = strchr (at, ' ');
      if (at)
        at++;
    }
  return FALSE;
}

gboolean
rap_fold_begins_any (const char *folded, const char *const *beginnings)
{
  g_return_val_if_fail (beginnings, FALSE);

  for (guint i = 0; beginnings[i]; i++)
    if (rap_fold_begins (folded, beginnings[i]))
      return TRUE;
  return FALSE;
}
