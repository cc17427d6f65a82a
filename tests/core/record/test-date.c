/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates with their precision: reading, writing, order, periods. */

#include <string.h>

#include "record/rap-date.h"
#include "record/rap-record-error.h"

static RapDate
date (const char *edtf)
{
  g_autoptr (GError) error = NULL;
  RapDate parsed = { 0 };

  rap_date_parse (edtf, &parsed, &error);
  g_assert_no_error (error);
  return parsed;
}

static void
test_parts (void)
{
  RapDate day = date ("2023-11-03");
  RapDate season = date ("2024-21~");

  g_assert_cmpint (day.year, ==, 2023);
  g_assert_cmpint (day.month, ==, 11);
  g_assert_cmpint (day.day, ==, 3);
  g_assert_cmpint (day.season, ==, RAP_SEASON_NONE);
  g_assert_cmpint (day.precision, ==, RAP_DATE_PRECISION_DAY);
  g_assert_false (day.approximate);

  g_assert_cmpint (season.year, ==, 2024);
  g_assert_cmpint (season.month, ==, 0);
  g_assert_cmpint (season.season, ==, RAP_SEASON_SPRING);
  g_assert_cmpint (season.precision, ==, RAP_DATE_PRECISION_SEASON);
  g_assert_true (season.approximate);

  g_assert_cmpint (date ("2023-11").precision, ==, RAP_DATE_PRECISION_MONTH);
  g_assert_cmpint (date ("2023").precision, ==, RAP_DATE_PRECISION_YEAR);
}

static void
test_round_trip (void)
{
  const char *stored[] = { "2023-11-03", "2023-11-03~", "2023-11",    "2023-11~",   "2023",
                           "2023~",      "2024-21",     "2024-22",    "2024-23~",   "2024-24",
                           "0001-01-01", "9999-12-31",  "2024-02-29", "2000-02-29", "0999" };

  for (gsize i = 0; i < G_N_ELEMENTS (stored); i++)
    {
      RapDate parsed = date (stored[i]);
      g_autofree char *written = rap_date_to_string (&parsed);

      g_assert_cmpstr (written, ==, stored[i]);
    }
}

static void
test_refused (void)
{
  const char *refused[] = { "", "2023-11-03 ", " 2023-11-03", "2023-11-3", "2023-1", "03.11.2023",
                            "20231103", "2023-11-", "2023-11-03~~", "2023-11-03?", "-2023", "+2023",
                            "12023", "2023-11-03T10:00", "2023-11-03/2023-11-04", "２０２３",
                            "3 noyabr 2023",
                            /* none of these exist */
                            "2023-02-29", "2023-02-30", "1900-02-29", "2023-04-31", "2023-11-00",
                            "2023-11-32", "2023-00", "2023-13", "2023-20", "2023-25", "2023-21-01",
                            "0000", "0000-01-01" };

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      RapDate parsed = { .year = -1 };

      g_test_message ("“%s”", refused[i]);
      g_assert_false (rap_date_parse (refused[i], &parsed, &error));
      g_assert_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_DATE);
      g_assert_cmpint (parsed.year, ==, -1);
    }
}

/* The message names the value and what would be right. */
static void
test_message (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) long_error = NULL;
  g_autofree char *endless = g_strnfill (100000, '1');

  g_assert_false (rap_date_parse ("2023-02-30", NULL, &error));
  g_assert_nonnull (strstr (error->message, "2023-02-30"));
  g_assert_nonnull (strstr (error->message, "28"));

  g_assert_false (rap_date_parse (endless, NULL, &long_error));
  g_assert_cmpuint (strlen (long_error->message), <, 400);
}

static void
assert_days (const char *edtf, const char *first, const char *last)
{
  RapDate parsed = date (edtf);
  RapDate ends[2];
  GDate day;
  g_autofree char *found_first = NULL;
  g_autofree char *found_last = NULL;

  rap_date_get_first_day (&parsed, &day);
  ends[0] = rap_date_from_day (&day);
  rap_date_get_last_day (&parsed, &day);
  ends[1] = rap_date_from_day (&day);
  found_first = rap_date_to_string (&ends[0]);
  found_last = rap_date_to_string (&ends[1]);
  g_assert_cmpstr (found_first, ==, first);
  g_assert_cmpstr (found_last, ==, last);
}

static void
test_days (void)
{
  assert_days ("2023-11-03~", "2023-11-03", "2023-11-03");
  assert_days ("2023-02", "2023-02-01", "2023-02-28");
  assert_days ("2024-02", "2024-02-01", "2024-02-29");
  assert_days ("2023-12", "2023-12-01", "2023-12-31");
  assert_days ("2023", "2023-01-01", "2023-12-31");
  assert_days ("2023-21", "2023-03-01", "2023-05-31");
  assert_days ("2023-22", "2023-06-01", "2023-08-31");
  assert_days ("2023-23", "2023-09-01", "2023-11-30");
  assert_days ("2023-24", "2023-12-01", "2024-02-29");
}

static void
test_order (void)
{
  const char *ordered[] = { "0001-01-01", "2022-12-31",  "2023",    "2023~",      "2023-01",
                            "2023-01-01", "2023-01-01~", "2023-02", "2023-21",    "2023-03",
                            "2023-22",    "2023-23",     "2023-11", "2023-11-03", "2023-24",
                            "2023-12",    "2024",        "9999" };

  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        RapDate a = date (ordered[i]);
        RapDate b = date (ordered[j]);
        int order = rap_date_compare (&a, &b);

        g_test_message ("%s and %s", ordered[i], ordered[j]);
        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
}

static gboolean
within (const char *when, const char *from, const char *to)
{
  RapDate dates[3] = { date (when) };

  if (from)
    dates[1] = date (from);
  if (to)
    dates[2] = date (to);
  return rap_date_is_within (&dates[0], from ? &dates[1] : NULL, to ? &dates[2] : NULL);
}

static void
test_within (void)
{
  g_assert_true (within ("2023-11-03", NULL, NULL));
  g_assert_true (within ("2023-11-03", "2023-11-03", "2023-11-03"));
  g_assert_true (within ("2023-11-03", "2020", NULL));
  g_assert_false (within ("2023-11-03", "2023-11-04", NULL));
  g_assert_true (within ("2023-11-03", NULL, "2023-11-03"));
  g_assert_false (within ("2023-11-03", NULL, "2023-11-02"));

  /* Less precise bounds reach as far as they may. */
  g_assert_true (within ("2023-11-03", "2023-11", NULL));
  g_assert_true (within ("2023-11-03", NULL, "2023-11"));
  g_assert_true (within ("2023-11-03", "2023", "2023"));
  g_assert_false (within ("2023-11-03", "2023-12", NULL));
  g_assert_false (within ("2023-11-03", NULL, "2023-10"));
  g_assert_false (within ("2024-01-01", NULL, "2023"));
  g_assert_true (within ("2024-01-01", "2023-24", "2023-24"));
  g_assert_false (within ("2023-01-01", "2023-24", NULL));

  /* So do less precise dates. */
  g_assert_true (within ("2023-11", "2023-11-30", NULL));
  g_assert_true (within ("2023", NULL, "2023-01-01"));
  g_assert_false (within ("2023", "2024-01-01", NULL));
  g_assert_false (within ("2023", NULL, "2022-12-31"));

  g_assert_false (within ("2023-06-01", "2024", "2022"));
  g_assert_false (within ("2023", "2023-12-01", "2023-01-31"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/date/parts", test_parts);
  g_test_add_func ("/record/date/round-trip", test_round_trip);
  g_test_add_func ("/record/date/refused", test_refused);
  g_test_add_func ("/record/date/message", test_message);
  g_test_add_func ("/record/date/days", test_days);
  g_test_add_func ("/record/date/order", test_order);
  g_test_add_func ("/record/date/within", test_within);

  return g_test_run ();
}
