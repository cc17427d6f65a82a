/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What was meant when the wrong keyboard layout was on. Key by key, after
 * xkeyboard-config: us, ru(winkeys), az(latin), kz(basic), whose digit row gives
 * letters.
 */

#include "record/rap-keyboard.h"

/* Each the same keys, row by row, without shift; in the order of trying. */
static const char *const layouts[] = {
  "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,.",
  "ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю",
  "`1234567890-=qüertyuiopöğasdfghjklıəzxcvbnmçş",
  "(„әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю",
};

/* A word is searched, so a punctuation mark shows that it was not meant. */
static gboolean
can_be_meant (gunichar c)
{
  return g_unichar_isalnum (c) || c == '-';
}

static char *
retype (const char *typed, const char *from, const char *to)
{
  g_autoptr (GString) retyped = g_string_new (NULL);

  for (; *typed != '\0'; typed = g_utf8_next_char (typed))
    {
      gunichar c = g_unichar_tolower (g_utf8_get_char (typed));
      const char *key, *letter;

      if (c == ' ')
        {
          g_string_append_c (retyped, ' ');
          continue;
        }

      key = g_utf8_strchr (from, -1, c);
      if (key == NULL)
        return NULL;
      letter = g_utf8_offset_to_pointer (to, g_utf8_pointer_to_offset (from, key));
      if (!can_be_meant (g_utf8_get_char (letter)))
        return NULL;
      g_string_append_unichar (retyped, g_utf8_get_char (letter));
    }
  return g_string_free_and_steal (g_steal_pointer (&retyped));
}

static gboolean
has_letter (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

char **
rap_keyboard_other_layouts (const char *typed)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_return_val_if_fail (typed != NULL, NULL);

  if (!has_letter (typed))
    return g_strv_builder_end (builder);

  g_hash_table_add (seen, g_utf8_strdown (typed, -1));
  for (gsize from = 0; from < G_N_ELEMENTS (layouts); from++)
    for (gsize to = 0; to < G_N_ELEMENTS (layouts); to++)
      {
        g_autofree char *retyped = retype (typed, layouts[from], layouts[to]);

        if (retyped == NULL || g_hash_table_contains (seen, retyped))
          continue;
        g_strv_builder_add (builder, retyped);
        g_hash_table_add (seen, g_steal_pointer (&retyped));
      }
  return g_strv_builder_end (builder);
}
