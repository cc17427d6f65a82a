/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A noun's fields in several languages, and the rows of its table of texts.
 * Private to sqlite/. */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/* Whether the noun has a field in several languages, and so such a table. */
gboolean rap_sqlite_has_texts (const RapNoun *noun);

/* Sets a text from a row with the columns field, language, text, origin and
 * revision after the first, which is the noun's id. */
void rap_sqlite_read_text (RapQuery *query, gpointer entity);

/**
 * rap_sqlite_load_texts:
 * @engine: a connection
 * @noun: the noun
 * @column: which column of the noun's table
 * @ids: (element-type gint64): has which values
 * @entities: (element-type RapEntity): the entities that were loaded by this
 * @first: from this index on, ordered by their ids
 * @error: return location for a #RapStoreError
 *
 * Fills the entities' texts.
 *
 * Returns: whether they could be read
 */
gboolean rap_sqlite_load_texts (RapEngine *engine,
                                const RapNoun *noun,
                                const char *column,
                                GArray *ids,
                                GPtrArray *entities,
                                guint first,
                                GError **error);

/**
 * rap_sqlite_delete_texts:
 * @engine: a connection
 * @entity: an entity to save
 * @stored: as it is stored
 * @error: return location for a #RapStoreError
 *
 * Deletes the texts that @entity no longer has.
 *
 * Returns: whether it could be written
 */
gboolean rap_sqlite_delete_texts (RapEngine *engine,
                                  gpointer entity,
                                  gpointer stored,
                                  GError **error);

/**
 * rap_sqlite_write_texts:
 * @engine: a connection
 * @entity: an entity to save, with its new revision; its texts get theirs
 * @stored: (nullable): as it is stored; %NULL for a new one
 * @imported: whether the texts' own revisions are kept
 * @error: return location for a #RapStoreError
 *
 * Writes the texts that are others. The revision of a text is that of its
 * entity when it was last changed, or greater.
 *
 * Returns: whether it could be written
 */
gboolean rap_sqlite_write_texts (RapEngine *engine,
                                 gpointer entity,
                                 gpointer stored,
                                 gboolean imported,
                                 GError **error);

G_END_DECLS
