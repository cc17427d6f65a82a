/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The local time at which a remark began, as people write it. */

#pragma once

#include "record/rap-event.h"

G_BEGIN_DECLS

/**
 * rap_time_mark_parse:
 * @text: what was typed: 11:12, 9.05, 1112; empty for none
 * @time: (out) (transfer full) (nullable): it as the record keeps it, "11:12";
 *   %NULL for none
 *
 * Returns: whether @text is a time or empty
 */
gboolean rap_time_mark_parse (const char *text, char **time);

/**
 * rap_time_mark_now:
 * @event: an event
 *
 * Returns: (transfer full) (nullable): the time it is at the event, while it
 *   goes on; %NULL on any other day
 */
char *rap_time_mark_now (RapEvent *event);

G_END_DECLS
