/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What of an event's overview is more than a field: organizers, topics. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_overview_show_organizers:
 * @list: a list
 * @organizers: the event's organizers
 * @model: its model
 *
 * Shows each with its role and a button to remove it, named in the language one
 * works in.
 */
void rap_overview_show_organizers (GtkListBox *list, GListModel *organizers, RapRecordModel *model);

/**
 * rap_overview_add_organizers:
 * @adder: the row that adds one, on Enter: a known organization or a new one
 * @model: an event's model
 */
void rap_overview_add_organizers (AdwEntryRow *adder, RapRecordModel *model);

/**
 * rap_overview_show_topics:
 * @list: a list
 * @topics: the event's topics
 * @model: its model
 *
 * Shows the topics discussed, to be edited in the language one works in.
 */
void rap_overview_show_topics (GtkListBox *list, GListModel *topics, RapRecordModel *model);

/**
 * rap_overview_add_topics:
 * @adder: the row that adds one on Enter
 * @model: an event's model
 */
void rap_overview_add_topics (AdwEntryRow *adder, RapRecordModel *model);

G_END_DECLS
