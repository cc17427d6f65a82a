/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One text in several languages. A handful of languages at most, so a sorted
 * array beats a hash table. */

#include "record/rap-texts.h"

typedef struct
{
  char *language;
  char *text;
  RapOrigin origin;
  gint64 revision;
} Entry;

struct _RapTexts
{
  GArray *entries;
};

G_DEFINE_BOXED_TYPE (RapTexts, rap_texts, rap_texts_copy, rap_texts_free)

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_free (entry->language);
  g_free (entry->text);
}

RapTexts *
rap_texts_new (void)
{
  RapTexts *texts = g_new (RapTexts, 1);

  texts->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (texts->entries, entry_clear);
  return texts;
}

void
rap_texts_free (RapTexts *texts)
{
  if (texts == NULL)
    return;
  g_array_unref (texts->entries);
  g_free (texts);
}

static Entry *
entry_at (const RapTexts *texts, guint index)
{
  return &g_array_index (texts->entries, Entry, index);
}

/* Returns whether @language is there; @index is its place, or where it would go. */
static gboolean
find (const RapTexts *texts, const char *language, guint *index)
{
  guint i;

  for (i = 0; i < texts->entries->len; i++)
    {
      int order = g_strcmp0 (entry_at (texts, i)->language, language);

      if (order >= 0)
        {
          *index = i;
          return order == 0;
        }
    }
  *index = i;
  return FALSE;
}

RapTexts *
rap_texts_copy (const RapTexts *texts)
{
  RapTexts *copy;

  if (texts == NULL)
    return NULL;

  copy = rap_texts_new ();
  for (guint i = 0; i < texts->entries->len; i++)
    {
      const Entry *entry = entry_at (texts, i);

      rap_texts_set_full (copy, entry->language, entry->text, entry->origin, entry->revision);
    }
  return copy;
}

const char *
rap_texts_get (const RapTexts *texts, const char *language)
{
  guint i;

  if (texts == NULL || language == NULL || !find (texts, language, &i))
    return NULL;
  return entry_at (texts, i)->text;
}

const char *
rap_texts_resolve (const RapTexts *texts,
                   const char *language,
                   const char *const *fallbacks,
                   const char **found)
{
  const char *text = rap_texts_get (texts, language);

  if (found)
    *found = text ? language : NULL;
  for (; text == NULL && fallbacks && *fallbacks; fallbacks++)
    {
      text = rap_texts_get (texts, *fallbacks);
      if (text && found)
        *found = *fallbacks;
    }
  return text;
}

const char *
rap_texts_get_for_user (const RapTexts *texts)
{
  static const char *const english[] = { "en", NULL };
  const char *text;

  if (rap_texts_get_size (texts) == 0)
    return NULL;
  text = rap_texts_resolve (texts, NULL, g_get_language_names (), NULL);
  if (text == NULL)
    text = rap_texts_resolve (texts, NULL, english, NULL);
  return text ? text : entry_at (texts, 0)->text;
}

void
rap_texts_set (RapTexts *texts, const char *language, const char *text)
{
  gint64 revision = 1;
  guint i;

  g_return_if_fail (texts && language);

  if (find (texts, language, &i))
    {
      const Entry *entry = entry_at (texts, i);

      if (g_strcmp0 (entry->text, text) == 0 && entry->origin == RAP_ORIGIN_TYPED)
        return;
      revision = entry->revision + 1;
    }
  rap_texts_set_full (texts, language, text, RAP_ORIGIN_TYPED, revision);
}

void
rap_texts_set_full (RapTexts *texts,
                    const char *language,
                    const char *text,
                    RapOrigin origin,
                    gint64 revision)
{
  Entry entry;
  guint i;

  g_return_if_fail (texts && language);

  entry = (Entry) { g_strdup (language), g_strdup (text), origin, revision };
  if (find (texts, language, &i))
    g_array_remove_index (texts->entries, i);
  if (text && *text)
    g_array_insert_val (texts->entries, i, entry);
  else
    entry_clear (&entry);
}

guint
rap_texts_get_size (const RapTexts *texts)
{
  return texts ? texts->entries->len : 0;
}

const char *
rap_texts_get_nth (const RapTexts *texts,
                   guint index,
                   const char **language,
                   RapOrigin *origin,
                   gint64 *revision)
{
  const Entry *entry;

  g_return_val_if_fail (index < rap_texts_get_size (texts), NULL);

  entry = entry_at (texts, index);
  if (language)
    *language = entry->language;
  if (origin)
    *origin = entry->origin;
  if (revision)
    *revision = entry->revision;
  return entry->text;
}

gboolean
rap_texts_equal (const RapTexts *a, const RapTexts *b)
{
  guint n = rap_texts_get_size (a);

  if (n != rap_texts_get_size (b))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const Entry *x = entry_at (a, i);
      const Entry *y = entry_at (b, i);

      if (g_strcmp0 (x->language, y->language) != 0 || g_strcmp0 (x->text, y->text) != 0 ||
          x->origin != y->origin)
        return FALSE;
    }
  return TRUE;
}
