/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is searched of a noun: the texts by which it is found, and which nouns
 * are found by a row that changed. Private to sqlite/.
 */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/**
 * RapSearchSource:
 * @kind: a noun that can be found
 * @texts: SQL that gives the texts of the one with the id ?1; before each text
 *   whether it is a name
 * @event: (nullable): SQL that gives its event
 * @touched: SQL that gives the ids of those that the step ?1 may have changed
 * @all: SQL that gives all ids
 *
 * How a noun is searched.
 */
typedef struct
{
  RapKind kind;
  const char *texts;
  const char *event;
  const char *touched;
  const char *all;
} RapSearchSource;

#define RAP_SEARCH_N_SOURCES 4

/* The index in this array is a part of the ids in the table search_entry. */
extern const RapSearchSource rap_search_sources[RAP_SEARCH_N_SOURCES];

/**
 * RapSearchText:
 * @is_name: whether it is a name
 * @text: the text
 *
 * One text by which something is found.
 */
typedef struct
{
  gboolean is_name;
  char *text;
} RapSearchText;

/**
 * rap_sqlite_list_search_texts:
 * @engine: a connection
 * @source: how the noun is searched
 * @id: its id
 * @error: return location for a #RapStoreError
 *
 * Returns: (transfer full) (nullable) (element-type RapSearchText): the texts
 */
GPtrArray *rap_sqlite_list_search_texts (RapEngine *engine,
                                         const RapSearchSource *source,
                                         gint64 id,
                                         GError **error);

G_END_DECLS
