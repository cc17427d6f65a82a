/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The longest words two texts have in common, by the table of Wagner and Fischer
 * over what is left between their equal starts and ends. */

#include "release/rap-word-diff.h"

#include <string.h>

/* A table of more cells isn't made: all between the ends is taken to differ. */
#define MAX_CELLS (4 * 1024 * 1024)

/* A word, or a single sign. */
typedef struct
{
  const char *text;
  gsize length;
} Token;

static gboolean
is_of_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static GArray *
split (const char *text)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));

  while (*text != '\0')
    {
      const char *end = g_utf8_next_char (text);
      Token token = { .text = text };

      if (is_of_word (g_utf8_get_char (text)))
        while (*end != '\0' && is_of_word (g_utf8_get_char (end)))
          end = g_utf8_next_char (end);
      token.length = (gsize) (end - text);
      g_array_append_val (tokens, token);
      text = end;
    }
  return tokens;
}

static gboolean
are_equal (GArray *a, guint i, GArray *b, guint j)
{
  const Token *one = &g_array_index (a, Token, i);
  const Token *other = &g_array_index (b, Token, j);

  return one->length == other->length && memcmp (one->text, other->text, one->length) == 0;
}

/* Where token @i of @text starts; the end if there is none. */
static gsize
get_offset (GArray *tokens, guint i, const char *text)
{
  return i < tokens->len ? (gsize) (g_array_index (tokens, Token, i).text - text) : strlen (text);
}

typedef struct
{
  GArray *old_tokens;
  GArray *new_tokens;
  const char *old_text;
  const char *new_text;
  GArray *hunks;
} Diff;

/* Tokens @i to @i_end of the old text became @j to @j_end of the new one. */
static void
add_hunk (Diff *self, guint i, guint i_end, guint j, guint j_end)
{
  RapHunk hunk = { .start = get_offset (self->old_tokens, i, self->old_text),
                   .new_start = get_offset (self->new_tokens, j, self->new_text) };

  if (i == i_end && j == j_end)
    return;
  hunk.length = get_offset (self->old_tokens, i_end, self->old_text) - hunk.start;
  hunk.new_length = get_offset (self->new_tokens, j_end, self->new_text) - hunk.new_start;
  g_array_append_val (self->hunks, hunk);
}

/* cells[i * width + j]: how many tokens the rests from i and j have in common. */
static guint32 *
fill_table (Diff *self, guint start, guint i_end, guint j_end)
{
  guint height = i_end - start + 1, width = j_end - start + 1;
  guint32 *cells = g_new0 (guint32, (gsize) height * width);

  for (guint i = height - 1; i-- > 0;)
    for (guint j = width - 1; j-- > 0;)
      {
        guint32 down = cells[(i + 1) * width + j], right = cells[i * width + j + 1];

        if (are_equal (self->old_tokens, start + i, self->new_tokens, start + j))
          cells[i * width + j] = cells[(i + 1) * width + j + 1] + 1;
        else
          cells[i * width + j] = MAX (down, right);
      }
  return cells;
}

static void
compare (Diff *self, guint start, guint i_end, guint j_end)
{
  guint width = j_end - start + 1;
  g_autofree guint32 *cells = fill_table (self, start, i_end, j_end);
  guint i = start, j = start, i_from = start, j_from = start;

  while (i < i_end && j < j_end)
    {
      const guint32 *cell = cells + (gsize) (i - start) * width + (j - start);

      if (are_equal (self->old_tokens, i, self->new_tokens, j))
        {
          add_hunk (self, i_from, i, j_from, j);
          i_from = ++i;
          j_from = ++j;
        }
      else if (cell[width] >= cell[1])
        i++;
      else
        j++;
    }
  add_hunk (self, i_from, i_end, j_from, j_end);
}

GArray *
rap_word_diff (const char *old_text, const char *new_text)
{
  g_autoptr (GArray) old_tokens = split (old_text);
  g_autoptr (GArray) new_tokens = split (new_text);
  Diff self = { old_tokens, new_tokens, old_text, new_text,
                g_array_new (FALSE, FALSE, sizeof (RapHunk)) };
  guint i_end = old_tokens->len, j_end = new_tokens->len, start = 0;

  while (start < i_end && start < j_end && are_equal (old_tokens, start, new_tokens, start))
    start++;
  while (i_end > start && j_end > start && are_equal (old_tokens, i_end - 1, new_tokens, j_end - 1))
    i_end--, j_end--;
  if ((gsize) (i_end - start) * (j_end - start) > MAX_CELLS)
    add_hunk (&self, start, i_end, start, j_end);
  else
    compare (&self, start, i_end, j_end);
  return self.hunks;
}
