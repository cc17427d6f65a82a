/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding protected texts in a text. */

#include "record/rap-fence.h"

#include <string.h>

struct _RapFence
{
  GPtrArray *texts;  /* RapProtectedText */
  GPtrArray *folded; /* the same, made comparable */
};

/* Lower case and one form of each character. */
static char *
fold_case (const char *text)
{
  g_autofree char *composed = NULL;

  if (g_str_is_ascii (text))
    return g_ascii_strdown (text, -1);
  composed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  return g_utf8_casefold (composed ? composed : text, -1);
}

/* What is not seen, such as a soft hyphen, must not part a name. */
static gboolean
is_seen (gunichar c)
{
  return g_unichar_type (c) != G_UNICODE_FORMAT;
}

/* The same with one space between words, and none at the ends. */
static char *
fold (const char *text)
{
  char *folded = fold_case (text);
  char *end = folded;

  for (const char *p = folded; *p != '\0';)
    {
      gunichar c = g_utf8_get_char (p);
      gsize length = (gsize) (g_utf8_next_char (p) - p);

      if (!g_unichar_isspace (c) && is_seen (c))
        {
          memmove (end, p, length);
          end += length;
        }
      else if (is_seen (c) && end > folded && end[-1] != ' ')
        *end++ = ' ';
      p += length;
    }
  *end = '\0';
  return g_strchomp (folded);
}

static RapFence *
fence_new (GPtrArray *texts)
{
  RapFence *self = g_new (RapFence, 1);

  self->texts = texts;
  self->folded = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < texts->len; i++)
    g_ptr_array_add (self->folded, fold (((RapProtectedText *) texts->pdata[i])->text));
  return self;
}

RapFence *
rap_fence_new (RapRecord *record, RapProtectedPlace place)
{
  return fence_new (rap_disclosure_list_protected_texts (record, place));
}

RapFence *
rap_fence_new_for_participants (RapRecord *record, GPtrArray *participants)
{
  GPtrArray *all = rap_disclosure_new_text_list ();

  for (guint i = 0; i < participants->len; i++)
    {
      g_autoptr (GPtrArray) texts =
        rap_disclosure_list_participant_texts (record, g_ptr_array_index (participants, i));

      g_ptr_array_extend_and_steal (all, g_steal_pointer (&texts));
    }
  return fence_new (all);
}

void
rap_fence_free (RapFence *self)
{
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->folded);
  g_free (self);
}

static gboolean
is_word (const char *p)
{
  return *p != '\0' && g_unichar_isalnum (g_utf8_get_char (p));
}

static gboolean
contains_words (const char *text, const char *words)
{
  gsize length = strlen (words);

  for (const char *p = strstr (text, words); p != NULL; p = strstr (p + 1, words))
    {
      const char *before = p > text ? g_utf8_prev_char (p) : NULL;

      if ((before == NULL || !is_word (before) || !is_word (p)) &&
          (!is_word (p + length) || !is_word (g_utf8_prev_char (p + length))))
        return TRUE;
    }
  return FALSE;
}

const RapProtectedText *
rap_fence_find (RapFence *self, const char *text)
{
  g_autofree char *folded = text && self->texts->len ? fold (text) : NULL;

  for (guint i = 0; folded != NULL && i < self->texts->len; i++)
    if (contains_words (folded, g_ptr_array_index (self->folded, i)))
      return g_ptr_array_index (self->texts, i);
  return NULL;
}
