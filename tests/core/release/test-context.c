/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What templates are told of the release itself and of its topics. */

#include "release/rap-release-error.h"
#include "sample-release.h"

#include <string.h>

static void
assert_holds (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

static char *
make_press_release (RapRecord *record, const RapReleaseOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template = rap_release_template_load ("press-release", &error);
  g_autoptr (RapReleaseDraft) release = rap_release_make (record, template, options, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < release->notes->len; i++)
    g_test_message ("%s", (char *) g_ptr_array_index (release->notes, i));
  g_assert_cmpuint (release->notes->len, ==, 0);
  return sample_release_to_text (release, record);
}

/* An answer is the whole contact, in place of its parts. */
static void
test_contact (void)
{
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (GHashTable) answers = g_hash_table_new (g_str_hash, g_str_equal);
  RapReleaseOptions options = { .answers = answers };
  g_autofree char *text = NULL;

  g_hash_table_insert (answers, (char *) "contact", (char *) "Press office, +994 12 000 00 00");
  text = make_press_release (record, &options);
  assert_holds (text, "Media contact\n\nPress office, +994 12 000 00 00\n\n###");
}

/* A topic of which all was said off the record was not discussed. */
static void
test_topic (void)
{
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (RapReleaseDraft) before = sample_release_make (record, "minutes");
  g_autoptr (RapReleaseDraft) after = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  RapTopic *topic = g_ptr_array_index (rap_record_list (record, RAP_KIND_TOPIC), 1);
  RapRemark *remark = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK));
  RapStatement *statement = rap_record_add (record, rap_entity_new (RAP_KIND_STATEMENT));
  RapStatementTopic *use = rap_record_add (record, rap_entity_new (RAP_KIND_STATEMENT_TOPIC));

  remark->event_id = rap_entity_get_id (rap_record_get_event (record));
  statement->remark_id = rap_entity_get_id (remark);
  statement->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  use->statement_id = rap_entity_get_id (statement);
  use->topic_id = rap_entity_get_id (topic);

  g_assert_null (rap_release_export (before, record, &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_RESTRICTED);
  assert_holds (error->message, "the distinctive dynamics");

  after = sample_release_make (record, "minutes");
  text = sample_release_to_text (after, record);
  assert_holds (text, "Topics discussed");
  g_assert_null (strstr (text, rap_texts_get (topic->name, "en")));
}

/* What cannot be known to be past is not taken for it. */
static void
test_embargo (void)
{
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (GDateTime) before = g_date_time_new_utc (2023, 11, 4, 6, 59, 59);
  g_autoptr (GDateTime) end = g_date_time_new_utc (2023, 11, 4, 7, 0, 0);
  GDateTime *const moments[] = { before, end, NULL };
  GPtrArray *releases = rap_record_list (record, RAP_KIND_RELEASE);

  for (guint i = 0; i < releases->len; i++)
    {
      RapRelease *release = g_ptr_array_index (releases, i);

      g_set_str (&release->embargo_until, "2023-11-04T07:00:00Z");
      g_set_str (&release->embargo_zone, "Asia/Baku");
    }
  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      RapReleaseOptions options = { .now = moments[i] };
      g_autofree char *text = make_press_release (record, &options);

      if (moments[i] == end)
        assert_holds (text, "FOR IMMEDIATE RELEASE");
      else
        assert_holds (text, "EMBARGOED UNTIL 07:00 UTC, 4 November 2023");
    }
}

/* No sentence begins with a presence of which there is nothing to say. */
static void
test_presence (void)
{
  const RapPresence presences[] = { RAP_PRESENCE_REPRESENTED_BY, RAP_PRESENCE_ON_BEHALF_OF };
  g_autoptr (RapRecord) record = sample_record_new ();
  GPtrArray *participants = rap_record_list (record, RAP_KIND_PARTICIPANT);

  for (guint i = 0; i < G_N_ELEMENTS (presences); i++)
    {
      g_autofree char *text = NULL;

      for (guint j = 0; j < participants->len; j++)
        ((RapParticipant *) g_ptr_array_index (participants, j))->presence = presences[i];
      text = make_press_release (record, NULL);
      assert_holds (text, "Aydos Sarim");
      g_assert_null (strstr (text, "peaking,"));
      g_assert_null (strstr (text, "ddressing the round table,"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/context/contact", test_contact);
  g_test_add_func ("/context/topic", test_topic);
  g_test_add_func ("/context/embargo", test_embargo);
  g_test_add_func ("/context/presence", test_presence);
  return g_test_run ();
}
