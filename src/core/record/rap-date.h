/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapDate: a calendar date with its precision, as the record keeps it: a day, a
 * month, a season or a year.
 *
 * Dates are stored as text in a subset of the Extended Date/Time Format, level
 * 1 (EDTF, ISO 8601-2:2019, https://www.loc.gov/standards/datetime/):
 *
 * - "2023-11-03" a day, "2023-11" a month, "2023" a year
 * - "2023-21" a season: 21 spring, 22 summer, 23 autumn, 24 winter
 * - each with "~" at the end when it is approximate
 *
 * Dates are of the Gregorian calendar, in the event's own time zone, and the
 * years go from 0001 to 9999.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* From the most to the least precise. */
typedef enum
{
  RAP_DATE_PRECISION_DAY,
  RAP_DATE_PRECISION_MONTH,
  RAP_DATE_PRECISION_SEASON,
  RAP_DATE_PRECISION_YEAR,
} RapDatePrecision;

/* EDTF's numbers. */
typedef enum
{
  RAP_SEASON_NONE = 0,
  RAP_SEASON_SPRING = 21,
  RAP_SEASON_SUMMER = 22,
  RAP_SEASON_AUTUMN = 23,
  RAP_SEASON_WINTER = 24,
} RapSeason;

/**
 * RapDate:
 * @year: 1 to 9999
 * @month: 1 to 12; 0 unless the precision is a day or a month
 * @day: 1 to 31; 0 unless the precision is a day
 * @season: the season; %RAP_SEASON_NONE unless that is the precision
 * @precision: what is known of the date
 * @approximate: whether it is only about right
 *
 * A date, to be copied by value. Made by rap_date_parse() or
 * rap_date_from_day(); all zeros is no date.
 */
typedef struct
{
  int year;
  int month;
  int day;
  RapSeason season;
  RapDatePrecision precision;
  gboolean approximate;
} RapDate;

/**
 * rap_date_parse:
 * @edtf: what should be a date in the stored form; valid UTF-8
 * @date: (out) (optional): the date; untouched on failure
 * @error: return location for a %RAP_RECORD_ERROR_INVALID_DATE
 *
 * Reads a stored date. Nothing else is accepted: no spaces, no signs, no other
 * part of EDTF. Days that do not exist, such as 2023-02-30, are refused.
 *
 * Returns: whether @edtf is a date
 */
gboolean rap_date_parse (const char *edtf, RapDate *date, GError **error);

/**
 * rap_date_from_day:
 * @day: a valid day, not after the year 9999
 *
 * Returns: the date with a day's precision
 */
RapDate rap_date_from_day (const GDate *day);

/**
 * rap_date_to_string:
 * @date: a date
 *
 * Returns: (transfer full): @date in the stored form, which rap_date_parse()
 *   reads back
 */
char *rap_date_to_string (const RapDate *date);

/**
 * rap_date_get_first_day:
 * @date: a date
 * @day: (out caller-allocates): the first day that it may mean
 *
 * Seasons are the meteorological ones of the northern hemisphere: spring starts
 * on 1 March, and winter on 1 December of its year. EDTF itself leaves the
 * months open. @date being approximate makes no difference.
 */
void rap_date_get_first_day (const RapDate *date, GDate *day);

/**
 * rap_date_get_last_day:
 * @date: a date
 * @day: (out caller-allocates): the last day that it may mean; the winter of
 *   2023 ends with February 2024
 */
void rap_date_get_last_day (const RapDate *date, GDate *day);

/**
 * rap_date_compare:
 * @a: a date
 * @b: another
 *
 * Orders by the first day, then the longer before the shorter ("2023" before
 * "2023-01" before "2023-01-01"), then the exact before the approximate.
 *
 * Returns: less than, equal to or greater than 0; 0 only if both are the same
 */
int rap_date_compare (const RapDate *a, const RapDate *b);

/**
 * rap_date_is_within:
 * @date: a date
 * @from: (nullable): the start of a period; %NULL: since ever
 * @to: (nullable): its end, which belongs to it; %NULL: it goes on
 *
 * Tells whether something that lasted from @from to @to, such as a position
 * that a person held, can have been so on @date. Where the precisions leave it
 * open the answer is yes: whoever became a minister in "2023" can have been one
 * on "2023-02-01". Bounds the wrong way round contain nothing.
 *
 * Returns: whether one day of @date can be in the period
 */
gboolean rap_date_is_within (const RapDate *date, const RapDate *from, const RapDate *to);

G_END_DECLS
