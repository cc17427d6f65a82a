/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Breaks a paragraph of plain text into lines by its width on the screen. */

#include "document/rap-text-wrap.h"

#include <string.h>

int
rap_text_get_columns (const char *text)
{
  int columns = 0;

  g_return_val_if_fail (text != NULL, 0);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_iszerowidth (c))
        continue;
      columns += g_unichar_iswide (c) ? 2 : 1;
    }

  return columns;
}

static void
end_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);

  g_string_append_c (out, '\n');
}

/* One line of the source; all of it when there is no limit. */
static void
wrap_line (GString *out,
           const char *line,
           int columns,
           const char *first_prefix,
           const char *prefix)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  int used = rap_text_get_columns (first_prefix);
  gboolean is_empty = TRUE;

  g_string_append (out, first_prefix);

  for (gsize i = 0; words[i] != NULL; i++)
    {
      int width = rap_text_get_columns (words[i]);

      if (width == 0)
        continue;

      if (!is_empty && columns > 0 && used + 1 + width > columns)
        {
          end_line (out);
          g_string_append (out, prefix);
          used = rap_text_get_columns (prefix);
          is_empty = TRUE;
        }

      if (!is_empty)
        {
          g_string_append_c (out, ' ');
          used++;
        }

      g_string_append (out, words[i]);
      used += width;
      is_empty = FALSE;
    }

  end_line (out);
}

void
rap_text_wrap (GString *out,
               const char *text,
               int columns,
               const char *first_prefix,
               const char *prefix)
{
  g_auto (GStrv) lines = NULL;

  g_return_if_fail (out != NULL && text != NULL);
  g_return_if_fail (columns >= 0);

  lines = g_strsplit (text, "\n", -1);
  if (lines[0] == NULL)
    wrap_line (out, "", columns, first_prefix, prefix);
  for (gsize i = 0; lines[i] != NULL; i++)
    wrap_line (out, lines[i], columns, i == 0 ? first_prefix : prefix, prefix);
}
