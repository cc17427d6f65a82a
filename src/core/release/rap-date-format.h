/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates as a house style writes them. */

#pragma once

#include "record/rap-date.h"
#include "release/rap-style.h"

G_BEGIN_DECLS

/**
 * rap_date_format:
 * @style: a house style
 * @pattern: which of its patterns: "on", "prose", "dateline"
 * @first: (nullable): the first day, or a date of less precision; in the stored
 *   form of rap-date.h
 * @last: (nullable): the last day; %NULL: the same
 *
 * Writes a date or a range by [date PATTERN] of @style. A pattern that the style
 * has not for this precision is that of "prose".
 *
 * Returns: (transfer full) (nullable): the date; %NULL if there is none
 */
char *rap_date_format (RapStyle *style, const char *pattern, const char *first, const char *last);

/**
 * rap_date_format_time:
 * @style: a house style
 * @first: (nullable): "10:00"
 * @last: (nullable): "13:00"
 *
 * Returns: (transfer full) (nullable): the time or range; %NULL if there is none
 */
char *rap_date_format_time (RapStyle *style, const char *first, const char *last);

/**
 * rap_date_format_instant:
 * @style: a house style
 * @pattern: a pattern of its group [time]: "embargo" or "utc"
 * @instant: in the stored form, "2023-11-03T07:00:00Z"
 * @zone: an IANA time zone
 *
 * Returns: (transfer full) (nullable): the moment in @zone; %NULL if either is
 *   not valid
 */
char *rap_date_format_instant (RapStyle *style,
                               const char *pattern,
                               const char *instant,
                               const char *zone);

/**
 * rap_date_pattern_is_valid:
 * @pattern: a pattern of a group [date ...] or [time]
 *
 * Returns: whether ICU can format by it; letters that are to stand as they are
 *   need quotes
 */
gboolean rap_date_pattern_is_valid (const char *pattern);

G_END_DECLS
