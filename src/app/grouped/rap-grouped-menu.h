/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a row without opening it. */

#pragma once

#include "grouped/rap-grouped-list.h"

G_BEGIN_DECLS

/**
 * rap_grouped_menu_attach:
 * @view: a view of #RapGroupedRow
 * @face: (transfer none): names the actions
 *
 * Has the Delete key, and a menu on Shift+F10, the Menu key, the secondary
 * button and a long press, work on the rows.
 */
void rap_grouped_menu_attach (GtkListView *view, const RapGroupedFace *face);

G_END_DECLS
