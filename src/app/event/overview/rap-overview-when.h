/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapOverviewWhen: when and where an event is held. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_OVERVIEW_WHEN (rap_overview_when_get_type ())
G_DECLARE_FINAL_TYPE (RapOverviewWhen, rap_overview_when, RAP, OVERVIEW_WHEN, AdwPreferencesGroup)

/**
 * rap_overview_when_set_model:
 * @when: the group
 * @model: an event's model
 *
 * Shows and edits the event's dates, times, zone, city, venue and format. To be
 * called once.
 */
void rap_overview_when_set_model (RapOverviewWhen *when, RapRecordModel *model);

G_END_DECLS
