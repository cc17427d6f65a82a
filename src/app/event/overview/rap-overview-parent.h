/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The event that a session or a side event is a part of. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_overview_bind_parent:
 * @row: a row that shows
 * @model: an event's model
 *
 * Names what the event is a part of, and leads there; hidden where it is a part of
 * none.
 */
void rap_overview_bind_parent (AdwActionRow *row, RapRecordModel *model);

G_END_DECLS
