/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text that must mean itself inside CommonMark, whatever characters it has.
 *
 * Rules by the CommonMark specification 0.30. A backslash before ASCII punctuation makes it
 * literal (section 2.4). */

#include "document/rap-commonmark-escape.h"

#include <string.h>

/* What has a meaning anywhere in a line. Tilde is not CommonMark's but that of the dialects that
 * strike text through. */
#define SPECIAL_ANYWHERE "\\`*_[]<~"

/* What has one only where a block begins: headings, lists, quotations, rules and the lines under
 * a heading. */
#define SPECIAL_AT_START "+-=>"

static gboolean
is_space_or_end (char c)
{
  return c == '\0' || c == ' ' || c == '\t';
}

/* The length of a numbered item's marker without its delimiter, or 0. */
static gsize
match_item_number (const char *text)
{
  gsize n = strspn (text, "0123456789");

  if (n == 0 || n > 9 || strchr (".)", text[n]) == NULL || !is_space_or_end (text[n + 1]))
    return 0;

  return text[n] == '\0' ? 0 : n;
}

/* The length of what an entity's name, or number, is made of (sections 2.5, 6.2). */
static gsize
match_entity_name (const char *text)
{
  gsize n = 0;

  while (g_ascii_isalnum (text[n]) || text[n] == '#')
    n++;

  return n;
}

static gboolean
needs_backslash (const char *text, const char *p, gboolean starts_block)
{
  if (strchr (SPECIAL_ANYWHERE, *p) != NULL)
    return TRUE;

  switch (*p)
    {
    case '#':
      /* Also at the end of a heading, where it would close it. */
      return p == text ? starts_block : p[-1] == ' ' || p[-1] == '\t';

    case '&':
      return p[1 + match_entity_name (p + 1)] == ';';

    default:
      return p == text && starts_block && strchr (SPECIAL_AT_START, *p) != NULL;
    }
}

void
rap_commonmark_append_escaped (GString *out, const char *text, gboolean starts_block)
{
  gsize number;

  g_return_if_fail (out != NULL);
  g_return_if_fail (text != NULL);

  number = starts_block ? match_item_number (text) : 0;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (needs_backslash (text, p, starts_block) || (number > 0 && p == text + number))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
}

static char *
collapse_white_space (const char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (!g_ascii_isspace (*p) && *p != '\v')
        g_string_append_c (out, *p);
      else if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
    }

  if (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);

  return g_string_free_and_steal (out);
}

/* What may come behind: the rest of an entity that @text ends in, or a link, which "!" would make
 * an image. */
static void
guard_end (GString *out, const char *text)
{
  const char *entity = strrchr (text, '&');
  gsize tail;

  if (entity != NULL && entity[1 + match_entity_name (entity + 1)] == '\0')
    tail = strlen (entity);
  else if (g_str_has_suffix (text, "!"))
    tail = 1;
  else
    return;

  g_string_insert_c (out, (gssize) (out->len - tail), '\\');
}

char *
rap_commonmark_escape (const char *text)
{
  g_autofree char *line = NULL;
  GString *out;

  g_return_val_if_fail (text != NULL, NULL);

  line = collapse_white_space (text);
  out = g_string_new (NULL);

  /* The text before may end with a number, and this be its delimiter. */
  if (*line == '.' || *line == ')')
    g_string_append_c (out, '\\');

  rap_commonmark_append_escaped (out, line, TRUE);
  guard_end (out, line);

  return g_string_free_and_steal (out);
}
