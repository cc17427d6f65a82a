/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapDirectoryRow: a person or an organization in a long list. */

#pragma once

#include <adwaita.h>

#include "model/rap-paged-item.h"

G_BEGIN_DECLS

#define RAP_TYPE_DIRECTORY_ROW (rap_directory_row_get_type ())
G_DECLARE_FINAL_TYPE (RapDirectoryRow, rap_directory_row, RAP, DIRECTORY_ROW, AdwBin)

/**
 * rap_directory_row_new:
 * @kind: %RAP_KIND_PERSON or %RAP_KIND_ORGANIZATION
 * @list_item: the list's item that it is the child of
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *rap_directory_row_new (RapKind kind, GtkListItem *list_item);

/**
 * rap_directory_row_set_item:
 * @row: a row
 * @item: (nullable): what to show, also when it is loaded later
 */
void rap_directory_row_set_item (RapDirectoryRow *row, RapPagedItem *item);

G_END_DECLS
