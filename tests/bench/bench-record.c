/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * People with names of two or three syllables, and events all over the years.
 */
#include "bench-record.h"

#include "record/rap-record.h"
#include "store/rap-store-apply.h"

#define N_IN_STEP 10000

/* Names of two or three syllables, so that three letters begin many of them. */
static char *
make_name (GRand *rand)
{
  static const char *const starts[] = { "Sha", "Ali", "Mam", "Fa", "Ay", "Ser", "Kas", "Nur",
                                        "Ta",  "Gul", "Il",  "Or", "Ra", "Zha", "Be",  "Du" };
  static const char *const middles[] = { "fi", "ma", "ri",  "ba",  "zhan", "lan", "mu", "dos",
                                         "ki", "te", "bek", "shi", "ga",   "no",  "sa", "vu" };
  static const char *const ends[] = { "yev", "ov", "li", "zade", "bayev", "in", "uly", "ova" };
  guint32 a = g_rand_int (rand);
  guint32 b = g_rand_int (rand);

  return g_strdup_printf ("%s%s %s%s%s", starts[a % 16], middles[a / 16 % 16], starts[b % 16],
                          middles[b / 16 % 16], ends[b / 256 % 8]);
}

static void
add_some_people (RapStore *store, GRand *rand)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Add people");
  g_autoptr (GError) error = NULL;

  for (gint64 i = 1; i <= N_IN_STEP; i++)
    {
      g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
      g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);

      rap_entity_set_id (person, -i);
      name->person_id = -i;
      name->language = g_strdup ("en");
      name->display = make_name (rand);
      rap_changes_save (changes, person);
      rap_changes_save (changes, name);
    }
  rap_store_apply_sync (store, changes, NULL, &error);
  g_assert_no_error (error);
}

void
bench_record_add_people (RapStore *store, guint n_people)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < n_people / N_IN_STEP; i++)
    add_some_people (store, rand);
}

static void
add_some_events (RapStore *store, guint first)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Add events");
  g_autoptr (GError) error = NULL;

  for (guint i = first; i < first + N_IN_STEP; i++)
    {
      g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
      g_autofree char *title = g_strdup_printf ("Round table %u", i + 1);

      rap_entity_set_text (event, "title", "en", title);
      event->starts = g_strdup_printf ("%u-%02u-%02u", 2000 + i % 25, i % 12 + 1, i % 28 + 1);
      rap_changes_save (changes, event);
    }
  rap_store_apply_sync (store, changes, NULL, &error);
  g_assert_no_error (error);
}

void
bench_record_add_events (RapStore *store, guint n_events)
{
  for (guint i = 0; i < n_events; i += N_IN_STEP)
    add_some_events (store, i);
}
