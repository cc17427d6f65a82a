/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Times of day, instants, time zones. */

#include "record/rap-record-error.h"
#include "record/rap-time.h"

#include <string.h>

static void
test_time (void)
{
  const char *good[] = { "00:00", "09:30", "23:59" };
  const char *bad[] = { "",         "9:30",    "09:3",      "24:00", "12:60",
                        "12:30:00", " 9:30",   "09:30 ",    "09.30", "0930",
                        "-1:30",    "9:30 PM", "１２:３０", "noon",  "99:99" };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (rap_time_check (good[i], &error));
      g_assert_no_error (error);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("“%s”", bad[i]);
      g_assert_false (rap_time_check (bad[i], &error));
      g_assert_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME);
      g_assert_nonnull (strstr (error->message, bad[i]));
    }
}

static void
test_zone (void)
{
  const char *good[] = { "Asia/Baku", "Asia/Almaty", "Europe/London",
                         "UTC",       "Etc/GMT+4",   "America/Argentina/Buenos_Aires" };
  const char *bad[] = {
    "",      "Asia/Bakuu",  "Baku",        "+04:00",           "Asia",
    "Asia/", "/etc/passwd", "Asia/../UTC", "../../etc/passwd", "EST5EDT,M3.2.0,M11.1.0",
    " UTC",  "Asia/Baku\n"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (rap_time_check_zone (good[i], &error));
      g_assert_no_error (error);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("“%s”", bad[i]);
      g_assert_false (rap_time_check_zone (bad[i], &error));
      g_assert_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_UNKNOWN_ZONE);
      g_assert_nonnull (strstr (error->message, bad[i]));
    }
}

static void
test_instant (void)
{
  const char *good[] = { "2023-11-03T07:00:00Z", "2024-02-29T23:59:59Z", "0001-01-01T00:00:00Z",
                         "9999-12-31T23:59:59Z" };
  const char *bad[] = { "",
                        "2023-11-03",
                        "2023-11-03T07:00:00",
                        "2023-11-03T07:00:00+00:00",
                        "2023-11-03T07:00:00.5Z",
                        "2023-11-03T07:00Z",
                        "2023-11-03 07:00:00Z",
                        "2023-11-03t07:00:00z",
                        "20231103T070000Z",
                        "2023-11-03T07:00:00Z ",
                        "2023-02-29T07:00:00Z",
                        "2023-13-01T07:00:00Z",
                        "2023-11-03T24:00:00Z",
                        "2023-11-03T07:60:00Z",
                        "2023-11-03T07:00:60Z",
                        "2016-12-31T23:59:60Z",
                        "0000-01-01T00:00:00Z" };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GDateTime) instant = rap_instant_parse (good[i], &error);
      g_autofree char *written = NULL;

      g_assert_no_error (error);
      written = rap_instant_to_string (instant);
      g_assert_cmpstr (written, ==, good[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("“%s”", bad[i]);
      g_assert_null (rap_instant_parse (bad[i], &error));
      g_assert_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME);
    }
}

static void
assert_local (const char *instant, const char *zone, const char *local)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) time = rap_instant_to_local (instant, zone, &error);
  g_autofree char *found = NULL;

  g_assert_no_error (error);
  found = g_date_time_format (time, "%Y-%m-%d %H:%M");
  g_assert_cmpstr (found, ==, local);
}

static void
test_to_local (void)
{
  g_autoptr (GError) error = NULL;

  assert_local ("2023-11-03T07:00:00Z", "Asia/Baku", "2023-11-03 11:00");
  assert_local ("2023-11-03T21:00:00Z", "Asia/Baku", "2023-11-04 01:00");
  assert_local ("2023-11-03T07:00:00Z", "UTC", "2023-11-03 07:00");
  assert_local ("2023-07-03T07:00:00Z", "Europe/Berlin", "2023-07-03 09:00");
  assert_local ("2023-11-03T07:00:00Z", "Europe/Berlin", "2023-11-03 08:00");

  g_assert_null (rap_instant_to_local ("2023-11-03T07:00:00Z", "Asia/Bakuu", &error));
  g_assert_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_UNKNOWN_ZONE);
}

static char *
from_local (const char *day, const char *time, const char *zone, GError **error)
{
  RapDate date;

  g_assert_true (rap_date_parse (day, &date, NULL));
  return rap_instant_from_local (&date, time, zone, error);
}

static void
assert_instant (const char *day, const char *time, const char *zone, const char *instant)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found = from_local (day, time, zone, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, instant);
}

static void
test_from_local (void)
{
  g_autoptr (GError) skipped = NULL;
  g_autoptr (GError) skipped_hour = NULL;
  g_autoptr (GError) no_time = NULL;
  g_autoptr (GError) no_zone = NULL;

  assert_instant ("2023-11-03", "11:00", "Asia/Baku", "2023-11-03T07:00:00Z");
  assert_instant ("2023-11-04", "01:00", "Asia/Baku", "2023-11-03T21:00:00Z");
  assert_instant ("2023-07-03", "09:00", "Europe/Berlin", "2023-07-03T07:00:00Z");

  /* The hour that comes twice, and the one that is skipped. */
  assert_instant ("2023-10-29", "02:30", "Europe/Berlin", "2023-10-29T01:30:00Z");
  g_assert_null (from_local ("2023-03-26", "02:30", "Europe/Berlin", &skipped));
  g_assert_error (skipped, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME);
  g_assert_null (from_local ("2023-03-26", "02:00", "Europe/Berlin", &skipped_hour));
  g_assert_error (skipped_hour, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME);
  g_assert_nonnull (strstr (skipped->message, "02:30"));
  g_assert_nonnull (strstr (skipped->message, "2023-03-26"));

  g_assert_null (from_local ("2023-11-03", "25:00", "Asia/Baku", &no_time));
  g_assert_error (no_time, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_TIME);
  g_assert_null (from_local ("2023-11-03", "11:00", "Baku", &no_zone));
  g_assert_error (no_zone, RAP_RECORD_ERROR, RAP_RECORD_ERROR_UNKNOWN_ZONE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/time/time", test_time);
  g_test_add_func ("/record/time/zone", test_zone);
  g_test_add_func ("/record/time/instant", test_instant);
  g_test_add_func ("/record/time/to-local", test_to_local);
  g_test_add_func ("/record/time/from-local", test_from_local);

  return g_test_run ();
}
