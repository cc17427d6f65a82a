/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Time zones by words of their names. */

#include "record/rap-zones.h"

#include "record/rap-time.h"

static gboolean
finds (const char *words, const char *zone)
{
  g_auto (GStrv) zones = rap_zones_find (words);

  for (guint i = 0; zones[i]; i++)
    g_assert_true (rap_time_check_zone (zones[i], NULL));
  return g_strv_contains ((const char *const *) zones, zone);
}

static void
test_find (void)
{
  g_assert_true (finds ("baku", "Asia/Baku"));
  g_assert_true (finds ("Баку", "Asia/Baku"));
  g_assert_true (finds ("asia al", "Asia/Almaty"));
  g_assert_true (finds ("Asia/Almaty", "Asia/Almaty"));
  g_assert_true (finds ("new york", "America/New_York"));
  g_assert_false (finds ("baku", "Asia/Almaty"));
  g_assert_false (finds ("etc", "Etc/GMT+4"));
}

static void
test_local (void)
{
  g_autofree char *zone = NULL;

  g_setenv ("TZ", "Asia/Baku", TRUE);
  zone = rap_zones_get_local ();
  g_assert_cmpstr (zone, ==, "Asia/Baku");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zones/find", test_find);
  g_test_add_func ("/zones/local", test_local);
  return g_test_run ();
}
