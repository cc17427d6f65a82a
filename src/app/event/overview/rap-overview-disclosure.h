/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapOverviewDisclosure: what of an event may be told. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_OVERVIEW_DISCLOSURE (rap_overview_disclosure_get_type ())
G_DECLARE_FINAL_TYPE (RapOverviewDisclosure,
                      rap_overview_disclosure,
                      RAP,
                      OVERVIEW_DISCLOSURE,
                      AdwPreferencesGroup)

/**
 * rap_overview_disclosure_set_model:
 * @disclosure: the group
 * @model: an event's model
 *
 * Shows and edits the event's disclosure, who agreed to it, and who released the
 * list of participants. To be called once.
 */
void rap_overview_disclosure_set_model (RapOverviewDisclosure *disclosure, RapRecordModel *model);

G_END_DECLS
