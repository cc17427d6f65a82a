/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One entry of the search index. Private to sqlite/. */

#pragma once

#include "store/sqlite/rap-sqlite-search-document.h"

G_BEGIN_DECLS

/**
 * RapSearchEntry:
 * @id: its id in the table search_entry
 * @event: the event, or 0
 * @title: how the noun is called
 * @name: the folded words of its names
 * @text: the folded words of its texts
 * @name_sound: the words of its names as they sound
 * @text_sound: the words of its texts as they sound
 * @sort_key: its place in the list of its kind; empty where there is none
 *
 * What an entry says.
 */
typedef struct
{
  gint64 id;
  gint64 event;
  char *title;
  GString *name;
  GString *text;
  GString *name_sound;
  GString *text_sound;
  GBytes *sort_key;
} RapSearchEntry;

/**
 * rap_search_entry_make:
 * @entry: (out caller-allocates): what the entry has to say; all zeros before,
 *   to be cleared
 * @engine: a connection
 * @source: how the noun is searched
 * @id: its id
 * @exists: (out): whether there is such a noun; else there is nothing to say
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it could be made
 */
gboolean rap_search_entry_make (RapSearchEntry *entry,
                                RapEngine *engine,
                                const RapSearchSource *source,
                                gint64 id,
                                gboolean *exists,
                                GError **error);
void rap_search_entry_clear (RapSearchEntry *entry);

/**
 * rap_sqlite_renew_search_entry:
 * @engine: a connection in a transaction
 * @source: how a noun is searched
 * @id: the noun's id, also of one that does not exist any more
 * @error: return location for a #RapStoreError
 *
 * Returns: whether its entry was written, or deleted
 */
gboolean rap_sqlite_renew_search_entry (RapEngine *engine,
                                        const RapSearchSource *source,
                                        gint64 id,
                                        GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RapSearchEntry, rap_search_entry_clear)

G_END_DECLS
