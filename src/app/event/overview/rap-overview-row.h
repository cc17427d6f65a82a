/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the rows of the overview's lists share. */

#pragma once

#include <gtk/gtk.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_overview_create_remover:
 * @model: an event's model
 * @part: what to remove: an organizer or a topic
 * @name: (nullable): its name
 *
 * Returns: (transfer floating): a button that removes it, with Undo
 */
GtkWidget *rap_overview_create_remover (RapRecordModel *model, RapEntity *part, const char *name);

/**
 * rap_overview_fill_list:
 * @list: a list
 * @parts: what it shows
 * @create: makes a row
 * @model: an event's model, for @create
 *
 * Fills the list, which shows only while it has something. To be called again
 * when one works in another language.
 */
void rap_overview_fill_list (GtkListBox *list,
                             GListModel *parts,
                             GtkListBoxCreateWidgetFunc create,
                             RapRecordModel *model);

G_END_DECLS
