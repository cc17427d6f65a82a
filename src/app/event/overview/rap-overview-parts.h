/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lists of an event's overview: its organizers and its topics. */

#pragma once

#include "directory/rap-organization-row.h"
#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_overview_bind_organizers:
 * @list: an empty list
 * @adder: the row that adds one, on Enter: a known organization or a new one
 * @model: an event's model
 *
 * Shows the organizers, each with its role and a button to remove it.
 */
void rap_overview_bind_organizers (GtkListBox *list,
                                   RapOrganizationRow *adder,
                                   RapRecordModel *model);

/**
 * rap_overview_bind_topics:
 * @list: an empty list
 * @adder: the row that adds one on Enter
 * @model: an event's model
 *
 * Shows the topics discussed, to be edited in place.
 */
void rap_overview_bind_topics (GtkListBox *list, AdwEntryRow *adder, RapRecordModel *model);

/**
 * rap_overview_bind_place:
 * @row: the row of the city
 * @model: an event's model
 *
 * Shows the name of the city; another name is another city, a known one where it
 * is known.
 */
void rap_overview_bind_place (AdwEntryRow *row, RapRecordModel *model);

G_END_DECLS
