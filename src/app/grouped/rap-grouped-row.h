/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapGroupedRow: a date, a title and what is said of it, as a row. */

#pragma once

#include <adwaita.h>

#include "grouped/rap-grouped-item.h"

G_BEGIN_DECLS

#define RAP_TYPE_GROUPED_ROW (rap_grouped_row_get_type ())
G_DECLARE_FINAL_TYPE (RapGroupedRow, rap_grouped_row, RAP, GROUPED_ROW, AdwBin)

/**
 * rap_grouped_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *rap_grouped_row_new (void);

/**
 * rap_grouped_row_set_item:
 * @row: a row
 * @item: (nullable): what it shows from now on
 */
void rap_grouped_row_set_item (RapGroupedRow *row, RapGroupedItem *item);
RapGroupedItem *rap_grouped_row_get_item (RapGroupedRow *row);

/**
 * rap_grouped_row_popup_menu:
 * @row: a row
 * @menu: what can be done with what it shows
 *
 * Opens a menu that points to the row.
 */
void rap_grouped_row_popup_menu (RapGroupedRow *row, GMenuModel *menu);

G_END_DECLS
