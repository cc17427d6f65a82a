/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which participants stand ready to be chosen as speakers, and in what order. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_speaker_order_list:
 * @record: an event's record
 * @event: the event's id
 *
 * Those who were absent are left out. Of more than nine, the nine who come are
 * those who spoke last, and before anyone spoke the first by precedence; they
 * always stand by precedence, so that a number stays with its speaker.
 *
 * Returns: (transfer container) (element-type RapParticipant): at most nine
 */
GPtrArray *rap_speaker_order_list (RapRecord *record, gint64 event);

G_END_DECLS
