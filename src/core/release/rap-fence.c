/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding protected texts in a text. */

#include "release/rap-fence.h"

#include <string.h>

struct _RapFence
{
  GPtrArray *texts;  /* RapProtectedText */
  GPtrArray *folded; /* the same, made comparable */
};

/* Lower case, one form of each character, one space between words. */
static char *
fold (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *lower = g_utf8_casefold (composed ? composed : text, -1);
  GString *result = g_string_new (NULL);

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c))
        g_string_append_unichar (result, c);
      else if (result->len > 0 && result->str[result->len - 1] != ' ')
        g_string_append_c (result, ' ');
    }
  return g_strchomp (g_string_free_and_steal (result));
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
