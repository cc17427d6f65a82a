/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Copying an event: the next one of its kind, with the same people invited. What
 * belongs to the one day alone - its date, what was said, what came of it, what
 * was issued, and who agreed to what - stays with the event it is of.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_event_copy:
 * @record: a record with an event, what belongs to it and whom it refers to
 * @event: the event
 *
 * Adds to @record a new event like @event, with new organizers, topics and
 * participants; all have negative ids. It has no date. Everybody is invited and
 * expected in person; names and positions are taken anew from the record, as
 * they are today. Sessions are not copied.
 *
 * Returns: (transfer none): the new event
 */
RapEvent *rap_event_copy (RapRecord *record, RapEvent *event);

G_END_DECLS
