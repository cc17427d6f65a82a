/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The search index, kept with the record. Private to sqlite/. */

#pragma once

#include "store/sqlite/rap-sqlite-search-document.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_update_search:
 * @engine: a connection in a step
 * @step: the step, with all its changes
 * @error: return location for a #RapStoreError
 *
 * Makes the entries of what the step changed anew.
 *
 * Returns: whether they could be written
 */
gboolean rap_sqlite_update_search (RapEngine *engine, gint64 step, GError **error);

/**
 * rap_sqlite_ensure_search:
 * @engine: a connection
 * @error: return location for a #RapStoreError
 *
 * Makes the whole index anew if words fold otherwise than when it was made.
 *
 * Returns: whether the index is of now
 */
gboolean rap_sqlite_ensure_search (RapEngine *engine, GError **error);

/**
 * rap_sqlite_check_search:
 * @engine: a connection
 * @complete: (out): whether the index is what the record says
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it could be read
 */
gboolean rap_sqlite_check_search (RapEngine *engine, gboolean *complete, GError **error);

/**
 * RapSearchWords:
 * @name: words of names
 * @text: words of texts
 * @name_sound: words of names as they sound
 * @text_sound: words of texts as they sound
 *
 * The columns of an entry.
 */
typedef struct
{
  GString *name;
  GString *text;
  GString *name_sound;
  GString *text_sound;
} RapSearchWords;

/**
 * rap_sqlite_fold_search_texts:
 * @texts: (element-type RapSearchText): texts
 * @words: (out caller-allocates): their words, each once; to be cleared
 */
void rap_sqlite_fold_search_texts (GPtrArray *texts, RapSearchWords *words);
void rap_search_words_clear (RapSearchWords *words);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RapSearchWords, rap_search_words_clear)

G_END_DECLS
