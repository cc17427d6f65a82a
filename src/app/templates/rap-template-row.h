/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTemplateRow: a template in the list. */

#pragma once

#include <adwaita.h>

#include "model/rap-template-item.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_ROW (rap_template_row_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplateRow, rap_template_row, RAP, TEMPLATE_ROW, GtkListBoxRow)

/**
 * rap_template_row_new:
 * @item: a template
 * @language: the language one works in, to name the template's in
 *
 * Returns: (transfer floating): a row that follows @item
 */
GtkWidget *rap_template_row_new (RapTemplateItem *item, const char *language);

/**
 * rap_template_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): its template
 */
RapTemplateItem *rap_template_row_get_item (RapTemplateRow *self);

G_END_DECLS
