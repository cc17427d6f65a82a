/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Times of the record: the local time of day at which something began, and
 * instants, which are the same everywhere. Time zones are named as in the IANA
 * database ("Asia/Baku").
 */

#pragma once

#include "record/rap-date.h"

G_BEGIN_DECLS

/**
 * rap_time_check:
 * @time: what should be a local time of day; valid UTF-8
 * @error: return location for a %RAP_RECORD_ERROR_INVALID_TIME
 *
 * Returns: whether @time is written "HH:MM", from "00:00" to "23:59"
 */
gboolean rap_time_check (const char *time, GError **error);

/**
 * rap_time_check_zone:
 * @zone: what should be the name of a time zone; valid UTF-8
 * @error: return location for a %RAP_RECORD_ERROR_UNKNOWN_ZONE
 *
 * Returns: whether this system knows the zone @zone
 */
gboolean rap_time_check_zone (const char *zone, GError **error);

/**
 * rap_instant_parse:
 * @instant: what should be an instant in the stored form; valid UTF-8
 * @error: return location for a %RAP_RECORD_ERROR_INVALID_TIME
 *
 * Reads "2023-11-03T07:00:00Z" (ISO 8601, always UTC, whole seconds) and nothing
 * else.
 *
 * Returns: (transfer full) (nullable): the instant, in UTC; %NULL on error
 */
GDateTime *rap_instant_parse (const char *instant, GError **error);

/**
 * rap_instant_to_string:
 * @time: a moment, in any zone
 *
 * Returns: (transfer full): @time in the stored form; fractions of a second are
 *   left out
 */
char *rap_instant_to_string (GDateTime *time);

/**
 * rap_instant_to_local:
 * @instant: an instant in the stored form
 * @zone: the name of a time zone
 * @error: return location for a #RapRecordError
 *
 * Returns: (transfer full) (nullable): date and time in @zone, or %NULL on error
 */
GDateTime *rap_instant_to_local (const char *instant, const char *zone, GError **error);

/**
 * rap_instant_from_local:
 * @date: a date with a day's precision
 * @time: a time of day, as rap_time_check() takes it
 * @zone: the name of a time zone
 * @error: return location for a #RapRecordError
 *
 * Where clocks are put back and a local time comes twice, it is the later one, so
 * that no embargo ends early. One that is skipped when clocks are put forward is
 * an error.
 *
 * Returns: (transfer full) (nullable): the instant in the stored form, or %NULL
 *   on error
 */
char *rap_instant_from_local (const RapDate *date,
                              const char *time,
                              const char *zone,
                              GError **error);

G_END_DECLS
