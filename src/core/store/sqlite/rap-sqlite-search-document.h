/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is searched of a noun: the texts by which it is found. Private to
 * sqlite/.
 */

#pragma once

#include "store/sqlite/rap-sqlite.h"

/* Sorts texts by their column language as rap_language_get_house_order() does, later ones first in
 * the string; other languages come last. */
#define RAP_SQL_HOUSE_ORDER "instr ('kk ru az en', language) DESC, language"

G_BEGIN_DECLS

/**
 * RapSearchSource:
 * @kind: a noun that can be found
 * @texts: SQL that gives the texts of the one with the id ?1, each after its
 *   #RapSearchWeight
 * @event: SQL that gives its event, or NULL; no row if there is no such noun
 * @order: (nullable): SQL that gives the text by which it stands in the list of
 *   its kind
 *
 * How a noun is searched.
 */
typedef struct
{
  RapKind kind;
  const char *texts;
  const char *event;
  const char *order;
} RapSearchSource;

typedef enum
{
  RAP_SEARCH_PERSON,
  RAP_SEARCH_ORGANIZATION,
  RAP_SEARCH_EVENT,
  RAP_SEARCH_REMARK,
  RAP_SEARCH_N_SOURCES,
} RapSearchSourceIndex;

/* The index in this array is a part of the ids in the table search_entry. */
extern const RapSearchSource rap_search_sources[RAP_SEARCH_N_SOURCES];

/**
 * RapSearchWeight:
 * @RAP_SEARCH_TEXT: something said of it, or by it
 * @RAP_SEARCH_NAME: a name of it
 * @RAP_SEARCH_TITLE: the name by which it is called
 *
 * What a searched text is.
 */
typedef enum
{
  RAP_SEARCH_TEXT,
  RAP_SEARCH_NAME,
  RAP_SEARCH_TITLE,
} RapSearchWeight;

/**
 * RapSearchText:
 * @weight: what it is
 * @text: the text
 *
 * One text by which something is found.
 */
typedef struct
{
  RapSearchWeight weight;
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

/* The id of an entry, from that of the noun. */
static inline gint64
rap_sqlite_search_entry (const RapSearchSource *source, gint64 id)
{
  return id * RAP_SEARCH_N_SOURCES + (source - rap_search_sources);
}

G_END_DECLS
