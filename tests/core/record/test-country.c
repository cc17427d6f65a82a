/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Countries by their names. */

#include "record/rap-country.h"

static void
test_name (void)
{
  g_autofree char *english = rap_country_get_name ("AZ", "en");
  g_autofree char *russian = rap_country_get_name ("KZ", "ru");

  g_assert_cmpstr (english, ==, "Azerbaijan");
  g_assert_cmpstr (russian, ==, "Казахстан");
}

static void
test_find (void)
{
  static const char *const cases[][2] = {
    { "Azerbaijan", "AZ" }, { "azerbaijan", "AZ" }, { "Azərbaycan", "AZ" }, { "Казахстан", "KZ" },
    { "Қазақстан", "KZ" },  { "kz", "KZ" },         { "Türkiye", "TR" },    { "Niger", "NE" },
    { "Atlantis", NULL },   { "", NULL },           { "Azer", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (rap_country_find (cases[i][0], "en"), ==, cases[i][1]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/country/name", test_name);
  g_test_add_func ("/country/find", test_find);
  return g_test_run ();
}
