/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the queries of lists, and of titles in them, share. Private to sqlite/. */

#pragma once

#include "store/sqlite/rap-sqlite-search-document.h"

/* The language asked for (?2), then the house's order. */
#define RAP_SQL_BY_LANGUAGE "language = ?2 DESC, " RAP_SQL_HOUSE_ORDER

/* The first text there is, of fields ("title subject") in their order, in the language asked for
 * or else in another. */
#define RAP_SQL_TEXT_OF(noun, id, fields)                                                    \
  "(SELECT text FROM " noun "_text WHERE " noun "_id = " id " AND instr (" fields ", field)" \
  " ORDER BY instr (" fields ", field), " RAP_SQL_BY_LANGUAGE " LIMIT 1)"
