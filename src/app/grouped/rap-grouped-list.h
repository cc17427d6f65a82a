/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapGroupedList: a list that is cut into groups with a head each, and searched. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

/**
 * RapGroupedFace:
 * @section: the section it is the list of
 * @title: what the list is called
 * @add_action: (nullable): what adds to it
 * @add_label: (nullable): what adding is called
 * @search_label: what searching is called
 * @empty_title: what it says when it is empty
 * @empty_description: and what to do first
 * @nothing_found_title: what it says when nothing is found
 * @show_action: what opens an item, with its id
 * @noun: (nullable): the noun whose page the window then shows beside the list
 * @duplicate_action: (nullable): what makes another like it, with its id
 * @delete_action: (nullable): what deletes it, with its id
 * @load: loads the items in the order in which they are listed, those of a group
 *   together; called in a thread. Returns: (transfer full) (nullable)
 *   (element-type RapGroupedItem)
 *
 * What differs between such lists. Texts are marked, but not translated.
 */
typedef struct
{
  const char *section;
  const char *title;
  const char *add_action;
  const char *add_label;
  const char *search_label;
  const char *empty_title;
  const char *empty_description;
  const char *nothing_found_title;
  const char *show_action;
  const char *noun;
  const char *duplicate_action;
  const char *delete_action;
  GPtrArray *(*load) (RapStore *store,
                      const char *language,
                      GCancellable *cancellable,
                      GError **error);
} RapGroupedFace;

#define RAP_TYPE_GROUPED_LIST (rap_grouped_list_get_type ())
G_DECLARE_FINAL_TYPE (RapGroupedList, rap_grouped_list, RAP, GROUPED_LIST, AdwBin)

/*
 * RapGroupedList::loaded:
 * @list: the list
 * @n_items: how many there are, found or not
 *
 * The list shows what the database says.
 */

/**
 * rap_grouped_list_new:
 * @desk: the desk
 * @face: (transfer none): what it is a list of; must live for ever
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *rap_grouped_list_new (RapDesk *desk, const RapGroupedFace *face);

G_END_DECLS
