/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text on one line, of characters that every format can hold. */

#include "document/rap-plain-line.h"

static gboolean
is_printable (gunichar c)
{
  return c >= 0x20 && !(c >= 0x7f && c <= 0x9f) && c != 0xfffe && c != 0xffff;
}

void
rap_plain_line_append (GString *out, const char *text)
{
  g_return_if_fail (out != NULL);
  g_return_if_fail (text != NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\t' || c == '\n')
        g_string_append_c (out, ' ');
      else if (is_printable (c))
        g_string_append_unichar (out, c);
    }
}
