/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From a noun's table of fields to its SQL, and between rows and entities. The
 * one place where columns and fields meet. Private to sqlite/.
 */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * rap_sqlite_column:
 * @field: a field that is no text in several languages
 *
 * Returns: (transfer full): its column's name
 */
char *rap_sqlite_column (const RapField *field);

/**
 * rap_sqlite_load_nouns:
 * @engine: a connection
 * @kind: which noun
 * @column: a column that is an id or a reference
 * @ids: (element-type gint64): its values
 * @entities: (element-type RapEntity): where to add the entities
 * @error: return location for a #RapStoreError
 *
 * Loads all entities of a noun whose @column has one of the values, ordered by
 * their ids, in two queries.
 *
 * Returns: whether it could be read
 */
gboolean rap_sqlite_load_nouns (RapEngine *engine,
                                RapKind kind,
                                const char *column,
                                GArray *ids,
                                GPtrArray *entities,
                                GError **error);

/**
 * rap_sqlite_load_noun:
 * @engine: a connection
 * @kind: which noun
 * @id: an id
 * @entity: (out) (nullable): the entity with this id, or %NULL
 * @error: return location for a #RapStoreError
 *
 * Returns: whether it could be read
 */
gboolean rap_sqlite_load_noun (RapEngine *engine,
                               RapKind kind,
                               gint64 id,
                               gpointer *entity,
                               GError **error);

/**
 * rap_sqlite_read_noun:
 * @query: a statement on a row, with the columns id, uid, revision,
 *   shared_revision and then the fields' in their order
 * @noun: the noun
 *
 * Returns: (transfer full): the entity, without its texts
 */
gpointer rap_sqlite_read_noun (RapQuery *query, const RapNoun *noun);

/**
 * rap_sqlite_insert_noun:
 * @engine: a connection
 * @entity: an entity with an id that is not used yet, without regard to its texts
 * @error: return location for a #RapStoreError
 *
 * Returns: whether the row was written
 */
gboolean rap_sqlite_insert_noun (RapEngine *engine, gpointer entity, GError **error);

/* Writes all columns of the entity's row but its id and uid. */
gboolean rap_sqlite_update_noun (RapEngine *engine, gpointer entity, GError **error);

G_END_DECLS
