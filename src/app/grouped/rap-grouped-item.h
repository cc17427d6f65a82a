/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapGroupedItem: what a list that is cut into groups shows in one of its rows.
 * Plain values, so that a thread can make ten thousand of them.
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RAP_TYPE_GROUPED_ITEM (rap_grouped_item_get_type ())
G_DECLARE_FINAL_TYPE (RapGroupedItem, rap_grouped_item, RAP, GROUPED_ITEM, GObject)

struct _RapGroupedItem
{
  GObject parent_instance;

  gint64 id;             /* of what the row stands for */
  int rank;              /* where its group stands, the lowest first */
  char *group;           /* what the group is called */
  char *day;             /* the leaf of a calendar: "14–15"; %NULL: none */
  char *month;           /* what stands below it; %NULL: nothing */
  char *title;           /* in full */
  char *about;           /* the title of what it belongs to; %NULL: to nothing */
  char *subtitle;        /* in a few words; %NULL: nothing */
  const char *tag;       /* what state it is in, translated; %NULL: none */
  gboolean tag_is_open;  /* whether there is something left to do in that state */
  const char *protected; /* the level of disclosure, translated; %NULL: public */
  char *name;            /* all of this in a sentence, as it is read aloud */
  GString *words;        /* what it is found by, folded */
};

/**
 * rap_grouped_item_add_words:
 * @self: an item
 * @text: (nullable): a text in any script
 *
 * Has the item found by the words of @text.
 */
void rap_grouped_item_add_words (RapGroupedItem *self, const char *text);

/**
 * rap_grouped_item_has_words:
 * @self: an item
 * @words: (nullable): words as rap_fold_key() gives them
 *
 * Returns: whether each of @words begins a word that the item is found by
 */
gboolean rap_grouped_item_has_words (RapGroupedItem *self, const char *words);

/**
 * rap_grouped_item_equal:
 * @self: an item
 * @other: another
 *
 * Returns: whether both stand for the same and show it the same way
 */
gboolean rap_grouped_item_equal (RapGroupedItem *self, RapGroupedItem *other);

G_END_DECLS
