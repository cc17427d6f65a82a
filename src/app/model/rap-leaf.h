/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A date as on the leaf of a calendar: the day large, the month below. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_leaf_dup_day:
 * @starts: (nullable): the first day, in the stored form of rap-date.h
 * @ends: (nullable): the last
 *
 * Returns: (transfer full) (nullable): "14–15", in isolates so that it reads right
 *   among text of either direction; %NULL if the day is not known
 */
char *rap_leaf_dup_day (const char *starts, const char *ends);

/**
 * rap_leaf_dup_month:
 * @starts: (nullable): the first day, in the stored form of rap-date.h
 * @ends: (nullable): the last
 *
 * Returns: (transfer full) (nullable): "Mar" or "Mar–Apr"; %NULL if the month is
 *   not known
 */
char *rap_leaf_dup_month (const char *starts, const char *ends);

G_END_DECLS
