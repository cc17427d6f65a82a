/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Record JSON there and back. */

#include "exchange/rap-record-json-reader.h"
#include "exchange/rap-record-json-writer.h"
#include "random-record.h"
#include "rap-data.h"

static RapRecordFile *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  RapRecordFile *reading = rap_record_json_read (bytes, "test.json", &error);

  g_assert_no_error (error);
  return reading;
}

static void
set_revisions (RapRecord *record, GRand *rand)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *entities = rap_record_list (record, kind);

      for (guint i = 0; i < entities->len; i++)
        {
          gpointer entity = g_ptr_array_index (entities, i);

          rap_entity_set_revision (entity, g_rand_int_range (rand, 1, 9));
          rap_entity_set_shared_revision (entity, g_rand_int_range (rand, 0, 3));
        }
    }
}

static void
assert_revisions_equal (RapRecord *a, RapRecord *b)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *entities = rap_record_list (a, kind);

      for (guint i = 0; i < entities->len; i++)
        {
          gpointer x = g_ptr_array_index (entities, i);
          gpointer y = rap_record_find (b, rap_entity_get_uid (x));
          gint64 shared = rap_entity_get_shared_revision (x);

          g_assert_cmpint (rap_entity_get_revision (x), ==, rap_entity_get_revision (y));
          /* Equal to the revision it need not be said. */
          g_assert_cmpint (rap_entity_get_shared_revision (y), ==,
                           shared == rap_entity_get_revision (x) ? 0 : shared);
        }
    }
}

static void
test_round_trip (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint32 seed = 0; seed < 40; seed++)
    {
      g_autoptr (RapRecord) record = random_record_new (seed, RANDOM_RECORD_DISCLOSURE |
                                                                RANDOM_RECORD_WILD);
      g_autoptr (RapRecordFile) reading = NULL;
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;

      set_revisions (record, rand);
      first = rap_record_json_write (record, RAP_RECORD_COPY_COMPLETE);
      reading = read_text (first);
      random_record_assert_equal (record, rap_record_file_get_record (reading));
      assert_revisions_equal (record, rap_record_file_get_record (reading));

      second = rap_record_json_write (rap_record_file_get_record (reading),
                                      RAP_RECORD_COPY_COMPLETE);
      g_assert_cmpstr (first, ==, second);
    }
}

/* The order in which entities came makes no difference. */
static void
test_equal_bytes (void)
{
  g_autoptr (RapRecord) record = random_record_new (5, RANDOM_RECORD_WILD);
  g_autoptr (RapRecord) shuffled = rap_record_new ();
  g_autofree char *first = rap_record_json_write (record, RAP_RECORD_COPY_COMPLETE);
  g_autofree char *second = NULL;

  rap_record_add (shuffled, rap_entity_copy (rap_record_get_event (record)));
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *entities = rap_record_list (record, kind);

      for (guint i = entities->len; i-- > 0;)
        if (g_ptr_array_index (entities, i) != (gpointer) rap_record_get_event (record))
          rap_record_add (shuffled, rap_entity_copy (g_ptr_array_index (entities, i)));
    }
  second = rap_record_json_write (shuffled, RAP_RECORD_COPY_COMPLETE);
  g_assert_cmpstr (first, ==, second);
}

static void
test_written_form (void)
{
  g_autoptr (RapRecord) record = rap_record_new ();
  RapEvent *event = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapTopic *topic = rap_record_add (record, rap_entity_new (RAP_KIND_TOPIC));
  g_autofree char *complete = NULL;
  g_autofree char *for_others = NULL;

  rap_entity_set_uid (event, "11111111-1111-4111-8111-111111111111");
  rap_entity_set_revision (event, 4);
  rap_entity_set_shared_revision (event, 2);
  rap_entity_set_uid (topic, "22222222-2222-4222-8222-222222222222");
  rap_entity_set_revision (topic, 1);
  topic->event_id = rap_entity_get_id (event);
  topic->position = 0;
  topic->name = rap_texts_new ();
  rap_texts_set_full (topic->name, "az", "Türk dünyası", RAP_ORIGIN_TYPED, 1);
  rap_texts_set_full (topic->name, "ru", "Тюркский мир", RAP_ORIGIN_COMPUTED, 3);

  complete = rap_record_json_write (record, RAP_RECORD_COPY_COMPLETE);
  g_assert_true (g_str_has_suffix (complete, "\n}\n"));
  g_assert_nonnull (strstr (complete, "complete copy"));
  g_assert_nonnull (strstr (complete, "  \"complete\" : true,\n"));
  g_assert_nonnull (strstr (complete, "\"event\" : \"11111111-1111-4111-8111-111111111111\""));
  g_assert_nonnull (strstr (complete, "      \"revision\" : 4,\n      \"shared-revision\" : 2,\n"));
  g_assert_nonnull (strstr (complete, "\"kind\" : \"round-table\""));
  g_assert_nonnull (strstr (complete, "\"az\" : \"Türk dünyası\""));
  g_assert_nonnull (strstr (complete, "\"text\" : \"Тюркский мир\""));
  g_assert_nonnull (strstr (complete, "\"origin\" : \"computed\""));
  g_assert_null (strstr (complete, "\"title\""));
  g_assert_null (strstr (complete, "\"participants\""));

  for_others = rap_record_json_write (record, RAP_RECORD_COPY_FOR_OTHERS);
  g_assert_nonnull (strstr (for_others, "  \"complete\" : false,\n"));
  g_assert_nonnull (strstr (for_others, "left out"));
}

/* Left out, null, and null in one language are three things. */
static void
test_what_was_said (void)
{
  g_autoptr (RapRecordFile) reading =
    read_text ("{\"format\": \"rapporteur-record\", \"version\": 1,"
               " \"event\": \"11111111-1111-4111-8111-111111111111\","
               " \"events\": [{\"uid\": \"11111111-1111-4111-8111-111111111111\", \"starts\": null,"
               "   \"title\": {\"en\": \"A\", \"ru\": null}, \"theme\": null}]}");
  RapEvent *event = rap_record_get_event (rap_record_file_get_record (reading));
  const RapNoun *noun = rap_noun_get (RAP_KIND_EVENT);
  const RapField *title = rap_noun_find_field (noun, "title");

  g_assert_true (rap_record_file_says (reading, event, rap_noun_find_field (noun, "starts"), NULL));
  g_assert_false (rap_record_file_says (reading, event, rap_noun_find_field (noun, "ends"), NULL));
  g_assert_false (rap_record_file_says (reading, event, rap_noun_find_field (noun, "kind"), NULL));
  g_assert_true (rap_record_file_says (reading, event, title, "en"));
  g_assert_true (rap_record_file_says (reading, event, title, "ru"));
  g_assert_false (rap_record_file_says (reading, event, title, "az"));
  g_assert_true (rap_record_file_says (reading, event, rap_noun_find_field (noun, "theme"), "az"));
  g_assert_cmpint (rap_entity_get_revision (event), ==, 1);
}

/* It is kept as it would be written, so that an export of it changes nothing. */
static void
test_sample (void)
{
  g_autoptr (GBytes) bytes = rap_data_load ("samples/baku-round-table.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecordFile) reading = rap_record_json_read (bytes, "sample", &error);
  g_autofree char *written = NULL;

  g_assert_no_error (error);
  g_assert_nonnull (rap_record_get_event (rap_record_file_get_record (reading)));
  written = rap_record_json_write (rap_record_file_get_record (reading), RAP_RECORD_COPY_COMPLETE);
  g_assert_cmpstr (written, ==, g_bytes_get_data (bytes, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-json/round-trip", test_round_trip);
  g_test_add_func ("/record-json/equal-bytes", test_equal_bytes);
  g_test_add_func ("/record-json/written-form", test_written_form);
  g_test_add_func ("/record-json/what-was-said", test_what_was_said);
  g_test_add_func ("/record-json/sample", test_sample);
  return g_test_run ();
}
