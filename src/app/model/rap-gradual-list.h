/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapGradualList: a list whose first items come slice by slice, so that the rows
 * for hundreds of them don't hold up the window. What changes later is there at once.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RAP_TYPE_GRADUAL_LIST (rap_gradual_list_get_type ())
G_DECLARE_FINAL_TYPE (RapGradualList, rap_gradual_list, RAP, GRADUAL_LIST, GObject)

/**
 * rap_gradual_list_new:
 * @model: the whole list
 * @from_end: whether its last items come first, for a view that shows its end
 *
 * Returns: (transfer full): the list, empty before rap_gradual_list_start()
 */
RapGradualList *rap_gradual_list_new (GListModel *model, gboolean from_end);

/**
 * rap_gradual_list_start:
 * @list: a list
 *
 * Lets the items come, once a view is there for them and seen.
 */
void rap_gradual_list_start (RapGradualList *list);

G_END_DECLS
