/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gate: what was restricted since the draft was made does not leave, and is
 * named; neither does what an editor typed. */

#include "release/rap-release-error.h"
#include "sample-release.h"

#include <string.h>

typedef struct
{
  RapRecord *record;
  RapReleaseDraft *release;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->record = sample_record_new ();
  self->release = sample_release_make (self->record, "news-agency");
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  rap_release_draft_free (self->release);
  g_assert_finalize_object (self->record);
}

static void
assert_refused (Fixture *self, const char *names)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_release_export (self->release, self->record, &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_RESTRICTED);
  if (strstr (error->message, names) == NULL)
    g_error ("“%s” is not in: %s", names, error->message);
}

static void
assert_let_out (Fixture *self)
{
  g_autofree char *text = sample_release_to_text (self->release, self->record);

  g_assert_nonnull (strstr (text, "Bayel"));
}

static RapParticipant *
find_participant (Fixture *self, const char *name)
{
  GPtrArray *participants = rap_record_list (self->record, RAP_KIND_PARTICIPANT);

  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);

      if (g_strcmp0 (rap_texts_get (participant->name, "en"), name) == 0)
        return participant;
    }
  g_assert_not_reached ();
}

static void
test_participant (Fixture *self, gconstpointer data)
{
  assert_let_out (self);
  find_participant (self, "Zaur Mammadov")->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  assert_refused (self, "Zaur Mammadov");
}

static void
test_remark (Fixture *self, gconstpointer data)
{
  RapRemark *remark = g_ptr_array_index (rap_record_list (self->record, RAP_KIND_REMARK), 1);

  remark->disclosure = RAP_DISCLOSURE_BACKGROUND;
  assert_refused (self, "may not be attributed like this any more");
  remark->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  assert_refused (self, "is off the record now");
  remark->disclosure = RAP_DISCLOSURE_PUBLIC;
  assert_let_out (self);
}

static void
test_event (Fixture *self, gconstpointer data)
{
  rap_record_get_event (self->record)->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  assert_refused (self, "The event is off the record");
}

/* A blank draft, into which the editor typed what they remember. */
static void
test_typed (Fixture *self, gconstpointer data)
{
  RapBlock *block;

  find_participant (self, "Zaur Mammadov")->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  rap_release_draft_free (self->release);
  self->release = sample_release_make (self->record, "news-agency");
  assert_let_out (self);
  block = rap_draft_append (self->release->draft, RAP_BLOCK_PARAGRAPH,
                            "Also there: z*aur*\nMAMMADOV.");
  assert_refused (self, "Zaur Mammadov");
  rap_block_edit (block, 0, strlen (rap_block_get_text (block)),
                  "Also there: Zaur\u00a0Mam\u00adma\u200bdov.");
  assert_refused (self, "Zaur Mammadov");
  rap_block_edit (block, 0, strlen (rap_block_get_text (block)), "Also there: others.");
  assert_let_out (self);
}

/* What left the record is not known to be public. */
static void
test_gone (Fixture *self, gconstpointer data)
{
  g_autoptr (RapRecord) empty = rap_record_new ();

  rap_record_add (empty, rap_entity_copy (rap_record_get_event (self->record)));
  g_object_unref (self->record);
  self->record = g_steal_pointer (&empty);
  assert_refused (self, "is no longer in the record");
}

/* A list that was released may name all, but not say who spoke. */
static void
test_released_list (Fixture *self, gconstpointer data)
{
  RapEvent *event = rap_record_get_event (self->record);
  g_autoptr (RapReleaseDraft) minutes = NULL;
  g_autoptr (RapReleaseDraft) item = NULL;
  g_autofree char *text = NULL;
  g_autofree char *item_text = NULL;

  event->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_set_str (&event->list_released_by, "both organizers");
  g_set_str (&event->list_released_on, "2023-11-03");
  assert_refused (self, "may not");

  minutes = sample_release_make (self->record, "minutes");
  text = sample_release_to_text (minutes, self->record);
  g_assert_nonnull (strstr (text, "- Alim Bayel, Ambassador of Kazakhstan to Azerbaijan"));
  g_assert_null (strstr (strstr (text, "Remarks"), "Bayel"));

  item = sample_release_make (self->record, "news-agency");
  item_text = sample_release_to_text (item, self->record);
  g_assert_null (strstr (item_text, "Bayel"));
  g_assert_null (strstr (item_text, "Mammadov"));
}

/* Free texts can name anyone: those that do are left out, and said to be. */
static void
test_named_in_texts (Fixture *self, gconstpointer data)
{
  GPtrArray *wordings = rap_record_list (self->record, RAP_KIND_WORDING);
  RapTopic *topic = g_ptr_array_index (rap_record_list (self->record, RAP_KIND_TOPIC), 0);
  g_autofree char *text = NULL;

  find_participant (self, "Zaur Mammadov")->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  rap_entity_set_text (topic, "name", "en", "what Mammadov had written");
  for (guint i = 0; i < wordings->len; i++)
    {
      RapWording *wording = g_ptr_array_index (wordings, i);

      if (g_str_equal (wording->language, "en") && strstr (wording->words, "$450 million"))
        g_set_str (&wording->words, "the political scientist was right about $450 million");
    }
  rap_release_draft_free (self->release);
  self->release = sample_release_make (self->record, "news-agency");
  text = sample_release_to_text (self->release, self->record);
  g_assert_null (strstr (text, "Mammadov"));
  g_assert_null (strstr (text, "$450 million"));
  g_assert_cmpuint (self->release->notes->len, ==, 2);
}

static gboolean
has_note (RapReleaseDraft *release, const char *part)
{
  for (guint i = 0; i < release->notes->len; i++)
    if (strstr (g_ptr_array_index (release->notes, i), part) != NULL)
      return TRUE;
  return FALSE;
}

/* A position that names someone hidden goes; the one who holds it stays. */
static void
test_position (Fixture *self, gconstpointer data)
{
  RapParticipant *hidden = find_participant (self, "Zaur Mammadov");
  gint64 id = rap_entity_get_id (find_participant (self, "Alim Bayel"));
  GPtrArray *positions = rap_record_list_parts (self->record, RAP_KIND_PARTICIPANT_POSITION, id);
  const char *const templates[] = { "news-agency", "minutes" };

  hidden->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  rap_entity_set_text (g_ptr_array_index (positions, 0), "full", "en",
                       "Successor to Zaur Mammadov");
  rap_entity_set_text (g_ptr_array_index (positions, 0), "first-full", "en",
                       "Successor to Zaur Mammadov");
  rap_entity_set_text (g_ptr_array_index (positions, 0), "organization-name", "en",
                       "Friends of Mammadov");
  for (guint i = 0; i < G_N_ELEMENTS (templates); i++)
    {
      g_autoptr (RapReleaseDraft) release = sample_release_make (self->record, templates[i]);
      g_autofree char *text = sample_release_to_text (release, self->record);

      g_assert_nonnull (strstr (text, "Alim Bayel"));
      g_assert_null (strstr (text, "Mammadov"));
      g_assert_true (has_note (release, "Alim Bayel"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(PATH, FUNC) g_test_add ("/export/" PATH, Fixture, NULL, set_up, FUNC, tear_down)
  ADD ("participant", test_participant);
  ADD ("remark", test_remark);
  ADD ("event", test_event);
  ADD ("typed", test_typed);
  ADD ("gone", test_gone);
  ADD ("released-list", test_released_list);
  ADD ("named-in-texts", test_named_in_texts);
  ADD ("position", test_position);
  return g_test_run ();
}
