/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One row's worth of a list that is cut into groups. */

#include "grouped/rap-grouped-item.h"

#include "record/rap-fold.h"

G_DEFINE_FINAL_TYPE (RapGroupedItem, rap_grouped_item, G_TYPE_OBJECT)

static void
rap_grouped_item_finalize (GObject *object)
{
  RapGroupedItem *self = RAP_GROUPED_ITEM (object);

  g_free (self->group);
  g_free (self->day);
  g_free (self->month);
  g_free (self->title);
  g_free (self->about);
  g_free (self->subtitle);
  g_free (self->name);
  g_string_free (self->words, TRUE);

  G_OBJECT_CLASS (rap_grouped_item_parent_class)->finalize (object);
}

static void
rap_grouped_item_class_init (RapGroupedItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_grouped_item_finalize;
}

static void
rap_grouped_item_init (RapGroupedItem *self)
{
  self->words = g_string_new (NULL);
}

/* Each word has a space before it, which is how its beginning is known. */
void
rap_grouped_item_add_words (RapGroupedItem *self, const char *text)
{
  g_autofree char *key = NULL;

  g_return_if_fail (RAP_IS_GROUPED_ITEM (self));

  if (text == NULL)
    return;
  key = rap_fold_key (text);
  g_string_append_c (self->words, ' ');
  g_string_append (self->words, key);
}

gboolean
rap_grouped_item_has_words (RapGroupedItem *self, const char *words)
{
  char word[64] = " ";

  g_return_val_if_fail (RAP_IS_GROUPED_ITEM (self), FALSE);

  while (words && *words)
    {
      gsize length = strcspn (words, " ");

      g_strlcpy (word + 1, words, MIN (length + 1, sizeof word - 1));
      if (strstr (self->words->str, word) == NULL)
        return FALSE;
      words += length;
      words += *words == ' ';
    }
  return TRUE;
}

gboolean
rap_grouped_item_equal (RapGroupedItem *self, RapGroupedItem *other)
{
  g_return_val_if_fail (RAP_IS_GROUPED_ITEM (self) && RAP_IS_GROUPED_ITEM (other), FALSE);

  if (self == other)
    return TRUE;
  return self->id == other->id && self->rank == other->rank && self->tag == other->tag &&
         self->tag_is_open == other->tag_is_open && self->protected == other->protected &&
         g_strcmp0 (self->group, other->group) == 0 && g_strcmp0 (self->day, other->day) == 0 &&
         g_strcmp0 (self->month, other->month) == 0 &&
         g_strcmp0 (self->subtitle, other->subtitle) == 0 &&
         g_strcmp0 (self->name, other->name) == 0 && g_string_equal (self->words, other->words);
}
