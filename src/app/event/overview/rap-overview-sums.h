/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many participants, statements and releases an event has. */

#pragma once

#include "event/overview/rap-overview-tile.h"
#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_overview_sums_show:
 * @model: an event's model
 * @participants: tells how many take part, and how
 * @statements: tells how many were recorded, in how many remarks
 * @releases: tells how many there are, and in what state
 */
void rap_overview_sums_show (RapRecordModel *model,
                             RapOverviewTile *participants,
                             RapOverviewTile *statements,
                             RapOverviewTile *releases);

G_END_DECLS
