/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Breaks a paragraph of plain text into lines by its width on the screen. */

#include "document/rap-text-wrap.h"

#include <string.h>

static int
count_columns (const char *text, const char *end)
{
  int columns = 0;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        columns += g_unichar_iswide (c) ? 2 : 1;
    }

  return columns;
}

static const char *
find_word_end (const char *text)
{
  while (*text != '\0' && *text != ' ' && *text != '\n')
    text++;

  return text;
}

static void
end_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);

  g_string_append_c (out, '\n');
}

static int
start_line (GString *out, const char *prefix)
{
  g_string_append (out, prefix);

  return count_columns (prefix, prefix + strlen (prefix));
}

/* One line of the source; all of it when there is no limit. Returns where it ends. */
static const char *
wrap_line (GString *out,
           const char *line,
           int columns,
           const char *first_prefix,
           const char *prefix)
{
  int used = start_line (out, first_prefix);
  gboolean is_empty = TRUE;
  const char *word = line;

  while (*word != '\0' && *word != '\n')
    {
      const char *end = find_word_end (word);
      int width = count_columns (word, end);

      if (end == word)
        {
          word++;
          continue;
        }

      if (!is_empty && columns > 0 && used + 1 + width > columns)
        {
          end_line (out);
          used = start_line (out, prefix);
          is_empty = TRUE;
        }

      if (!is_empty)
        {
          g_string_append_c (out, ' ');
          used++;
        }

      g_string_append_len (out, word, end - word);
      used += width;
      is_empty = FALSE;
      word = end;
    }

  end_line (out);

  return word;
}

void
rap_text_wrap (GString *out,
               const char *text,
               int columns,
               const char *first_prefix,
               const char *prefix)
{
  const char *end;

  g_return_if_fail (out != NULL && text != NULL);
  g_return_if_fail (columns >= 0);

  end = wrap_line (out, text, columns, first_prefix, prefix);
  while (*end == '\n')
    end = wrap_line (out, end + 1, columns, prefix, prefix);
}
