/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapPagedList: all persons or all organizations as a GListModel, however many. The
 * one whose page is open is selected, and nothing else can be.
 *
 * It holds their ids, which are eight bytes each, and an item for each row that
 * a view holds and no longer: what is scrolled out of sight is forgotten. The
 * items that came into sight at once are loaded as one page.
 */

#pragma once

#include <gtk/gtk.h>

#include "model/rap-desk.h"
#include "model/rap-paged-item.h"

G_BEGIN_DECLS

#define RAP_TYPE_PAGED_LIST (rap_paged_list_get_type ())
G_DECLARE_FINAL_TYPE (RapPagedList, rap_paged_list, RAP, PAGED_LIST, GObject)

/*
 * RapPagedList::loaded:
 * @list: the list
 *
 * The ids are what the store says now.
 */

/**
 * rap_paged_list_new:
 * @desk: the desk
 * @kind: %RAP_KIND_PERSON or %RAP_KIND_ORGANIZATION
 *
 * Returns: (transfer full) (element-type RapPagedItem): a list, empty until it
 *   is loaded, that follows what changes
 */
RapPagedList *rap_paged_list_new (RapDesk *desk, RapKind kind);

/**
 * rap_paged_list_set_words:
 * @list: a list
 * @words: (nullable): list only what has these words, as in
 *   rap_store_list_ids_sync()
 */
void rap_paged_list_set_words (RapPagedList *list, const char *words);

/**
 * rap_paged_list_set_open:
 * @list: a list
 * @id: the id of whose page is open, 0 if nobody's is
 */
void rap_paged_list_set_open (RapPagedList *list, gint64 id);

G_END_DECLS
