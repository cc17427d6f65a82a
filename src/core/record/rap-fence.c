/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding protected texts in a text, word by word. */

#include "record/rap-fence.h"

#include <string.h>

#include "record/rap-fence-words.h"
#include "record/rap-fold.h"

struct _RapFence
{
  GPtrArray *texts;       /* RapProtectedText */
  GPtrArray *words;       /* GArray of RapFenceWord: the words of each text */
  GHashTable *open_words; /* folded words of the names that may be told */
};

static RapFence *
fence_new (GPtrArray *texts, GHashTable *open_words)
{
  RapFence *self = g_new (RapFence, 1);

  self->texts = texts;
  self->open_words = open_words;
  self->words = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < texts->len; i++)
    g_ptr_array_add (self->words,
                     rap_fence_words_split (((RapProtectedText *) texts->pdata[i])->text));
  return self;
}

static GHashTable *
new_set (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* What someone is called; a label may be a sentence that names somebody else. */
static gboolean
is_name (const RapProtectedText *text)
{
  return text->kind == RAP_PROTECTED_NAME &&
         (RAP_IS_PARTICIPANT (text->owner) || RAP_IS_MENTION (text->owner));
}

static void
add_words (GHashTable *set, const char *text)
{
  g_autofree char *folded = rap_fold (text);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    g_hash_table_add (set, g_strdup (words[i]));
}

/* Takes from @texts the names that are an open one in another script. */
static void
remove_open (GPtrArray *texts, GHashTable *open)
{
  for (guint i = texts->len; i-- > 0;)
    {
      const RapProtectedText *text = g_ptr_array_index (texts, i);
      g_autofree char *folded = text->kind == RAP_PROTECTED_NAME ? rap_fold (text->text) : NULL;

      if (folded != NULL && g_hash_table_contains (open, folded))
        g_ptr_array_remove_index (texts, i);
    }
}

RapFence *
rap_fence_new (RapRecord *record, RapProtectedPlace place)
{
  g_autoptr (GPtrArray) open = NULL;
  g_autoptr (GPtrArray) texts = rap_disclosure_list_protected_texts (record, place, &open);
  g_autoptr (GHashTable) folded = new_set ();
  g_autoptr (GHashTable) open_words = new_set ();

  for (guint i = 0; i < open->len; i++)
    {
      const RapProtectedText *text = g_ptr_array_index (open, i);

      if (text->kind == RAP_PROTECTED_NAME)
        g_hash_table_add (folded, rap_fold (text->text));
      if (is_name (text))
        add_words (open_words, text->text);
    }
  remove_open (texts, folded);
  return fence_new (g_steal_pointer (&texts), g_steal_pointer (&open_words));
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
  return fence_new (all, new_set ());
}

void
rap_fence_free (RapFence *self)
{
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->words);
  g_hash_table_unref (self->open_words);
  g_free (self);
}

/* Whether a word that is nearly @name is rather an open name: Aliyeva, or
 * Aliyevanın, where Aliyev is protected. */
static gboolean
is_open (RapFence *self, const char *word, const char *name)
{
  GHashTableIter iter;
  gpointer open;

  if (g_hash_table_contains (self->open_words, word))
    return TRUE;
  g_hash_table_iter_init (&iter, self->open_words);
  while (g_hash_table_iter_next (&iter, &open, NULL))
    if (strlen (open) > strlen (name) && rap_fence_word_extends (word, open))
      return TRUE;
  return FALSE;
}

static gboolean
fits (RapFence *self, RapFenceWord *word, RapFenceWord *protected_word, gboolean may_differ)
{
  if (g_str_equal (word->fold, protected_word->fold))
    return TRUE;
  return may_differ && rap_fence_word_is_name (word, protected_word) &&
         !is_open (self, word->fold, protected_word->fold);
}

static gboolean
contains (RapFence *self, GArray *words, guint index, gboolean may_differ)
{
  const GArray *protected_words = g_ptr_array_index (self->words, index);
  RapFenceWord *sought = (RapFenceWord *) protected_words->data;

  if (protected_words->len == 0)
    return FALSE;
  for (guint i = 0; i + protected_words->len <= words->len; i++)
    {
      RapFenceWord *word = &g_array_index (words, RapFenceWord, i);
      guint n = 0;

      if (protected_words->len == 1 && word->is_lower && !sought->is_lower)
        continue;
      while (n < protected_words->len && fits (self, &word[n], &sought[n], may_differ))
        n++;
      if (n == protected_words->len)
        return TRUE;
    }
  return FALSE;
}

/* The text as it stands there comes first: it is shown to whoever is to take it
 * out. */
const RapProtectedText *
rap_fence_find (RapFence *self, const char *text)
{
  g_autoptr (GArray) words = text && self->texts->len ? rap_fence_words_split (text) : NULL;

  for (guint i = 0; words != NULL && i < self->texts->len; i++)
    if (contains (self, words, i, FALSE))
      return g_ptr_array_index (self->texts, i);
  for (guint i = 0; words != NULL && i < self->texts->len; i++)
    {
      const RapProtectedText *protected_text = g_ptr_array_index (self->texts, i);

      if (protected_text->kind == RAP_PROTECTED_NAME && contains (self, words, i, TRUE))
        return protected_text;
    }
  return NULL;
}
