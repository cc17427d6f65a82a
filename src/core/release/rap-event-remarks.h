/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The remarks of an event and of all its parts. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_event_list_remarks:
 * @record: a record
 * @event: an event of it
 *
 * Returns: (transfer full) (element-type RapRemark): the remarks of @event and
 *   then of its sessions and side events, in order
 */
GPtrArray *rap_event_list_remarks (RapRecord *record, RapEvent *event);

/**
 * rap_event_includes:
 * @record: a record
 * @event: an event of it
 * @id: the id of an event
 *
 * Returns: whether it is @event or a part of it
 */
gboolean rap_event_includes (RapRecord *record, RapEvent *event, gint64 id);

G_END_DECLS
