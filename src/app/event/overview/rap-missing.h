/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an event still lacks before a release of it can be written. */

#pragma once

#include <gtk/gtk.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_missing_show:
 * @list: a list
 * @model: an event's model
 *
 * Fills the list with what is missing, the most needed first; each row leads to
 * where it is entered, by the actions event.view (a view's name) and
 * overview.focus (a field's name).
 *
 * Returns: how many they are
 */
guint rap_missing_show (GtkListBox *list, RapRecordModel *model);

/**
 * rap_missing_suggest:
 * @button: a button that writes a release
 * @model: an event's model
 *
 * Suggests it where nothing is missing.
 */
void rap_missing_suggest (GtkWidget *button, RapRecordModel *model);

G_END_DECLS
