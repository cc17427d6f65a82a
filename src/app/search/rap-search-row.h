/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapSearchRow: one thing that was found. */

#pragma once

#include <adwaita.h>

#include "store/rap-store-search.h"

G_BEGIN_DECLS

#define RAP_TYPE_SEARCH_ROW (rap_search_row_get_type ())
G_DECLARE_FINAL_TYPE (RapSearchRow, rap_search_row, RAP, SEARCH_ROW, GtkListBoxRow)

/**
 * rap_search_row_new:
 * @hit: what was found
 * @sought: what was typed to find it
 *
 * Returns: (transfer floating): a row, marked where what it shows must not be told
 */
GtkWidget *rap_search_row_new (const RapSearchHit *hit, const char *sought);

/**
 * rap_search_row_get_hit:
 * @row: a row
 *
 * Returns: (transfer none): what it shows
 */
const RapSearchHit *rap_search_row_get_hit (RapSearchRow *row);

G_END_DECLS
