/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be reached from an event. */

#include "random-record.h"
#include "record/rap-record-reach.h"

static void
test_leaves_strangers_behind (void)
{
  g_autoptr (RapRecord) record = rap_record_new ();
  g_autoptr (RapRecord) copy = NULL;
  RapEvent *event = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapEvent *session = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapPlace *city = rap_record_add (record, rap_entity_new (RAP_KIND_PLACE));
  RapPlace *stranger = rap_record_add (record, rap_entity_new (RAP_KIND_PLACE));
  RapTopic *topic = rap_record_add (record, rap_entity_new (RAP_KIND_TOPIC));

  session->parent_id = rap_entity_get_id (event);
  session->place_id = rap_entity_get_id (city);
  topic->event_id = rap_entity_get_id (session);
  event->series_id = 77;

  copy = rap_record_copy_reachable (record);
  g_assert_nonnull (rap_record_find (copy, rap_entity_get_uid (topic)));
  g_assert_nonnull (rap_record_find (copy, rap_entity_get_uid (city)));
  g_assert_null (rap_record_find (copy, rap_entity_get_uid (stranger)));
  g_assert_cmpint (rap_record_get_event (copy)->series_id, ==, 0);
  g_assert_cmpint (event->series_id, ==, 77);
}

/* All of a random record can be reached, and the same seed makes the same. */
static void
test_random_records (void)
{
  for (guint32 seed = 0; seed < 20; seed++)
    {
      g_autoptr (RapRecord) record = random_record_new (seed, RANDOM_RECORD_DISCLOSURE |
                                                                RANDOM_RECORD_WILD);
      g_autoptr (RapRecord) again = random_record_new (seed, RANDOM_RECORD_DISCLOSURE |
                                                               RANDOM_RECORD_WILD);
      g_autoptr (RapRecord) copy = rap_record_copy_reachable (record);

      g_assert_nonnull (rap_record_get_event (record));
      random_record_assert_equal (record, again);
      random_record_assert_equal (record, copy);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-reach/strangers", test_leaves_strangers_behind);
  g_test_add_func ("/record-reach/random-records", test_random_records);
  return g_test_run ();
}
