/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a copy for others holds, and what must not be in it. */

#include "exchange/rap-record-for-others.h"
#include "exchange/rap-record-json-reader.h"
#include "exchange/rap-record-json-writer.h"
#include "random-record.h"
#include "record/rap-protected-text.h"

#define N_RECORDS 150

static char *
write_for_others (RapRecord *record)
{
  g_autoptr (RapRecord) copy = rap_record_for_others (record, NULL, NULL);

  return copy ? rap_record_json_write (copy, RAP_RECORD_COPY_FOR_OTHERS) : NULL;
}

static void
assert_absent (const char *json, const char *text, const char *what)
{
  g_autofree char *word = random_record_word (text);

  if (word && strstr (json, word))
    g_error ("%s is in the copy: %s", what, text);
}

static void
assert_uid_absent (const char *json, gpointer entity)
{
  if (strstr (json, rap_entity_get_uid (entity)))
    g_error ("%s %s is in the copy", rap_entity_get_noun (entity)->name,
             rap_entity_get_uid (entity));
}

static void
assert_hidden (RapRecord *record, const char *json)
{
  g_autoptr (GPtrArray) texts = rap_disclosure_list_protected_texts (record, RAP_PLACE_ANYWHERE,
                                                                     NULL);
  GPtrArray *participants = rap_record_list (record, RAP_KIND_PARTICIPANT);
  GPtrArray *statements = rap_record_list (record, RAP_KIND_STATEMENT);
  GPtrArray *releases = rap_record_list (record, RAP_KIND_RELEASE);

  for (guint i = 0; i < texts->len; i++)
    assert_absent (json, ((RapProtectedText *) g_ptr_array_index (texts, i))->text,
                   "a protected text");
  for (guint i = 0; i < participants->len; i++)
    if (!rap_disclosure_may_name_participant (record, g_ptr_array_index (participants, i)))
      assert_uid_absent (json, g_ptr_array_index (participants, i));
  for (guint i = 0; i < statements->len; i++)
    if (!rap_disclosure_may_use_words (record, g_ptr_array_index (statements, i)))
      assert_uid_absent (json, g_ptr_array_index (statements, i));
  for (guint i = 0; i < releases->len; i++)
    assert_uid_absent (json, g_ptr_array_index (releases, i));
}

/* Notes and the like, of whatever noun. */
static void
assert_internal_absent (RapRecord *record, const char *json)
{
  static const char *const names[] = { "note",  "disclosure-note", "email",
                                       "phone", "cleared-by",      NULL };

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *noun = rap_noun_get (kind);
      GPtrArray *entities = rap_record_list (record, kind);

      for (guint i = 0; i < noun->n_fields; i++)
        {
          const RapField *field = &noun->fields[i];

          if (!g_strv_contains (names, field->name))
            continue;
          for (guint j = 0; j < entities->len; j++)
            assert_absent (json,
                           *(char **) rap_entity_peek_field (g_ptr_array_index (entities, j),
                                                             field),
                           field->name);
        }
    }
}

/* What may be used is there, and as it was. */
static void
assert_words_present (RapRecord *record, const char *json)
{
  GPtrArray *wordings = rap_record_list (record, RAP_KIND_WORDING);

  for (guint i = 0; i < wordings->len; i++)
    {
      RapWording *wording = g_ptr_array_index (wordings, i);
      RapStatement *statement = rap_record_get (record, RAP_KIND_STATEMENT, wording->statement_id);
      g_autofree char *word = random_record_word (wording->words);

      if (rap_disclosure_may_use_words (record, statement) && strstr (json, word) == NULL)
        g_error ("words that may be used are missing: %s", wording->words);
    }
}

/* No way leads from words that nobody may be named for to a speaker. */
static void
assert_unattributed (RapRecord *record, RapRecord *copy)
{
  GPtrArray *statements = rap_record_list (copy, RAP_KIND_STATEMENT);

  for (guint i = 0; i < statements->len; i++)
    {
      RapStatement *statement = g_ptr_array_index (statements, i);
      RapStatement *whole = rap_record_find (record, rap_entity_get_uid (statement));
      RapRemark *remark = rap_record_get (copy, RAP_KIND_REMARK, statement->remark_id);
      GPtrArray *speakers = rap_record_list_parts (copy, RAP_KIND_REMARK_SPEAKER,
                                                   statement->remark_id);
      RapDisclosure level = rap_disclosure_of_statement (record, whole);

      g_assert_cmpint (rap_disclosure_of_statement (copy, statement), ==, level);
      if (level == RAP_DISCLOSURE_PUBLIC)
        {
          g_assert_cmpuint (speakers->len, ==,
                            rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                                   whole->remark_id)
                              ->len);
          continue;
        }
      g_assert_cmpuint (speakers->len, ==, 0);
      g_assert_cmpint (remark->organizer_id, ==, 0);
      g_assert_null (remark->state);
      g_assert_null (remark->label);
      g_assert_null (remark->time_mark);
      g_assert_cmpint (remark->session_id, ==, 0);
      g_assert_cmpint (remark->replies_to_id, ==, 0);
      g_assert_cmpint (remark->kind, ==, RAP_REMARK_KIND_ADDRESS);
      g_assert_null (statement->language_spoken);
    }
}

/* The copy is a record like any other. */
static void
assert_readable (RapRecord *copy, const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecordFile) reading = rap_record_json_read (bytes, "copy", &error);

  g_assert_no_error (error);
  random_record_assert_equal (copy, rap_record_file_get_record (reading));
}

static void
test_random_records (void)
{
  guint n_copies = 0;

  for (guint32 seed = 0; seed < N_RECORDS; seed++)
    {
      g_autoptr (RapRecord) record = random_record_new (seed, RANDOM_RECORD_DISCLOSURE |
                                                                RANDOM_RECORD_WILD);
      g_autoptr (RapRecord) copy = rap_record_for_others (record, NULL, NULL);
      g_autofree char *json = NULL;
      g_autofree char *again = write_for_others (record);

      if (copy == NULL)
        continue;
      n_copies++;
      json = rap_record_json_write (copy, RAP_RECORD_COPY_FOR_OTHERS);
      g_assert_cmpstr (json, ==, again);
      assert_hidden (record, json);
      assert_internal_absent (record, json);
      assert_words_present (record, json);
      assert_unattributed (record, copy);
      assert_readable (copy, json);
    }
  g_assert_cmpuint (n_copies, >, N_RECORDS / 2);
}

/* A public event loses only what is the office's own. */
static void
test_public (void)
{
  g_autoptr (RapRecord) record = random_record_new (3, RANDOM_RECORD_PLAIN);
  g_autoptr (RapRecord) copy = rap_record_for_others (record, NULL, NULL);

  for (RapKind kind = 0; kind < RAP_KIND_RELEASE; kind++)
    {
      GPtrArray *entities = rap_record_list (record, kind);

      for (guint i = 0; i < entities->len; i++)
        if (kind >= RAP_KIND_EVENT)
          g_assert_nonnull (rap_record_find (copy,
                                             rap_entity_get_uid (g_ptr_array_index (entities, i))));
    }
}

typedef struct
{
  RapRecord *record;
  RapEvent *event;
  RapParticipant *speaker;
  RapRemark *remark;
  RapStatement *statement;
} Meeting;

static RapParticipant *
add_participant (Meeting *self, const char *name, const char *descriptor)
{
  RapPerson *person = rap_record_add (self->record, rap_entity_new (RAP_KIND_PERSON));
  RapParticipant *participant = rap_record_add (self->record,
                                                rap_entity_new (RAP_KIND_PARTICIPANT));

  participant->event_id = rap_entity_get_id (self->event);
  participant->person_id = rap_entity_get_id (person);
  participant->position = rap_record_list (self->record, RAP_KIND_PARTICIPANT)->len;
  rap_entity_set_text (participant, "name", "en", name);
  rap_entity_set_text (participant, "descriptor", "en", descriptor);
  return participant;
}

static RapStatement *
add_statement (Meeting *self, const char *words)
{
  RapStatement *statement = rap_record_add (self->record, rap_entity_new (RAP_KIND_STATEMENT));
  RapWording *wording = rap_record_add (self->record, rap_entity_new (RAP_KIND_WORDING));

  statement->remark_id = rap_entity_get_id (self->remark);
  statement->position = rap_record_list (self->record, RAP_KIND_STATEMENT)->len;
  wording->statement_id = rap_entity_get_id (statement);
  g_set_str (&wording->language, "en");
  g_set_str (&wording->words, words);
  return statement;
}

static void
meeting_init (Meeting *self)
{
  RapRemarkSpeaker *speaker;

  self->record = rap_record_new ();
  self->event = rap_record_add (self->record, rap_entity_new (RAP_KIND_EVENT));
  self->speaker = add_participant (self, "Alim Bayel", "a diplomat");
  add_participant (self, "Farid Shafiyev", "a diplomat");
  self->remark = rap_record_add (self->record, rap_entity_new (RAP_KIND_REMARK));
  self->remark->event_id = rap_entity_get_id (self->event);
  self->remark->position = 0;
  speaker = rap_record_add (self->record, rap_entity_new (RAP_KIND_REMARK_SPEAKER));
  speaker->remark_id = rap_entity_get_id (self->remark);
  speaker->event_id = rap_entity_get_id (self->event);
  speaker->participant_id = rap_entity_get_id (self->speaker);
  speaker->position = 0;
  self->statement = add_statement (self, "trade grew");
}

static void
test_off_the_record (void)
{
  Meeting meeting;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = NULL;
  g_autoptr (RapRecord) copy = NULL;

  meeting_init (&meeting);
  record = meeting.record;
  meeting.event->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  copy = rap_record_for_others (record, NULL, &error);
  g_assert_null (copy);
  g_assert_error (error, RAP_EXCHANGE_ERROR, RAP_EXCHANGE_ERROR_OFF_THE_RECORD);
}

static void
test_chatham_house (void)
{
  Meeting meeting;
  g_autoptr (RapRecord) record = NULL;
  g_autofree char *closed = NULL;
  g_autofree char *released = NULL;

  meeting_init (&meeting);
  record = meeting.record;
  meeting.event->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  closed = write_for_others (record);
  g_assert_nonnull (strstr (closed, "trade grew"));
  g_assert_nonnull (strstr (closed, "a diplomat"));
  g_assert_null (strstr (closed, "Bayel"));
  g_assert_null (strstr (closed, "Shafiyev"));
  g_assert_null (strstr (closed, "\"persons\""));
  g_assert_null (strstr (closed, "\"speakers\""));

  g_set_str (&meeting.event->list_released_by, "The organizers");
  g_set_str (&meeting.event->list_released_on, "2023-11-03");
  released = write_for_others (record);
  g_assert_nonnull (strstr (released, "Bayel"));
  g_assert_nonnull (strstr (released, "Shafiyev"));
  g_assert_null (strstr (released, "\"speakers\""));
}

/* One remark, words of three levels: three remarks, one of them with a name. */
static void
test_mixed_remark (void)
{
  Meeting meeting;
  g_autoptr (RapRecord) record = NULL;
  g_autoptr (RapRecord) copy = NULL;
  RapRemark *named;
  GPtrArray *remarks;

  meeting_init (&meeting);
  record = meeting.record;
  add_statement (&meeting, "so they say")->disclosure = RAP_DISCLOSURE_BACKGROUND;
  add_statement (&meeting, "talks were held")->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  add_statement (&meeting, "the secret")->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  copy = rap_record_for_others (record, NULL, NULL);

  remarks = rap_record_list (copy, RAP_KIND_REMARK);
  g_assert_cmpuint (remarks->len, ==, 3);
  g_assert_cmpuint (rap_record_list (copy, RAP_KIND_STATEMENT)->len, ==, 3);
  named = rap_record_find (copy, rap_entity_get_uid (meeting.remark));
  g_assert_nonnull (named);
  g_assert_cmpint (named->position, ==, 0);
  g_assert_null (named->descriptor);
  /* Beside the name it would tell whose the other words are. */
  g_assert_null (((RapParticipant *) rap_record_find (copy, rap_entity_get_uid (meeting.speaker)))
                   ->descriptor);
  g_assert_cmpuint (rap_record_list_parts (copy, RAP_KIND_REMARK_SPEAKER, rap_entity_get_id (named))
                      ->len,
                    ==, 1);
  for (guint i = 0; i < remarks->len; i++)
    {
      RapRemark *remark = g_ptr_array_index (remarks, i);

      if (remark != named)
        g_assert_cmpstr (rap_texts_get (remark->descriptor, "en"), ==, "a diplomat");
    }
}

/* A remark that answers nobody's words doesn't say so. */
static void
test_reply (void)
{
  Meeting meeting;
  g_autoptr (RapRecord) record = NULL;
  g_autoptr (RapRecord) copy = NULL;
  RapRemark *first;
  RapRemark *reply;

  meeting_init (&meeting);
  record = meeting.record;
  first = meeting.remark;
  first->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  meeting.remark = rap_record_add (record, rap_entity_new (RAP_KIND_REMARK));
  meeting.remark->event_id = rap_entity_get_id (meeting.event);
  meeting.remark->position = 1;
  meeting.remark->replies_to_id = rap_entity_get_id (first);
  meeting.remark->stance = RAP_STANCE_AGREES;
  add_statement (&meeting, "we agree");

  copy = rap_record_for_others (record, NULL, NULL);
  reply = rap_record_find (copy, rap_entity_get_uid (meeting.remark));
  g_assert_cmpint (reply->replies_to_id, ==, 0);
  g_assert_cmpint (reply->stance, ==, RAP_STANCE_UNSET);
  g_assert_cmpint (reply->position, ==, 0);
}

static void
test_topics (void)
{
  Meeting meeting;
  g_autoptr (RapRecord) record = NULL;
  g_autofree char *json = NULL;
  RapTopic *topic;
  RapStatementTopic *use;

  meeting_init (&meeting);
  record = meeting.record;
  topic = rap_record_add (record, rap_entity_new (RAP_KIND_TOPIC));
  topic->event_id = rap_entity_get_id (meeting.event);
  rap_entity_set_text (topic, "name", "en", "the secret corridor");
  use = rap_record_add (record, rap_entity_new (RAP_KIND_STATEMENT_TOPIC));
  use->topic_id = rap_entity_get_id (topic);
  use->statement_id = rap_entity_get_id (meeting.statement);
  meeting.statement->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;

  json = write_for_others (record);
  g_assert_null (strstr (json, "corridor"));
  g_assert_null (strstr (json, "\"remarks\""));
}

/* One who may be named serves one who may not. */
static void
test_position (void)
{
  Meeting meeting;
  g_autoptr (RapRecord) record = NULL;
  g_autofree char *json = NULL;
  RapParticipant *assistant;
  RapParticipantPosition *position;
  RapPlace *place;

  meeting_init (&meeting);
  record = meeting.record;
  meeting.speaker->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  assistant = rap_record_add (record, rap_entity_new (RAP_KIND_PARTICIPANT));
  assistant->event_id = rap_entity_get_id (meeting.event);
  rap_entity_set_text (assistant, "name", "en", "Zaur Mammadov");
  position = rap_record_add (record, rap_entity_new (RAP_KIND_PARTICIPANT_POSITION));
  position->participant_id = rap_entity_get_id (assistant);
  rap_entity_set_text (position, "full", "en", "assistant to Alim Bayel");
  place = rap_record_add (record, rap_entity_new (RAP_KIND_PLACE));
  rap_entity_set_text (place, "name", "en", "Alim Bayel’s residence");
  meeting.event->venue_id = rap_entity_get_id (place);

  json = write_for_others (record);
  g_assert_nonnull (strstr (json, "Zaur Mammadov"));
  g_assert_null (strstr (json, "Bayel"));
}

/* Somebody who may not be named is named in another one's words. */
static void
test_free_texts (void)
{
  Meeting meeting;
  g_autoptr (RapRecord) record = NULL;
  g_autoptr (RapRecord) copy = NULL;
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *json = NULL;

  meeting_init (&meeting);
  record = meeting.record;
  meeting.event->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  add_statement (&meeting, "as FARID  SHAFIYEV said, oil flows");
  rap_entity_set_text (meeting.event, "background", "en", "Alim Bayel was there.");
  rap_entity_set_text (meeting.event, "background", "az", "Neft axır.");
  g_set_str (&meeting.event->list_released_by, "Alim Bayel");

  copy = rap_record_for_others (record, notes, NULL);
  json = rap_record_json_write (copy, RAP_RECORD_COPY_FOR_OTHERS);
  g_assert_null (strstr (json, "oil flows"));
  g_assert_null (strstr (json, "Bayel"));
  g_assert_nonnull (strstr (json, "Neft axır."));
  g_assert_nonnull (strstr (json, "trade grew"));
  g_assert_cmpuint (rap_record_list (copy, RAP_KIND_STATEMENT)->len, ==, 1);
  g_assert_cmpuint (notes->len, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-for-others/public", test_public);
  g_test_add_func ("/record-for-others/off-the-record", test_off_the_record);
  g_test_add_func ("/record-for-others/chatham-house", test_chatham_house);
  g_test_add_func ("/record-for-others/mixed-remark", test_mixed_remark);
  g_test_add_func ("/record-for-others/reply", test_reply);
  g_test_add_func ("/record-for-others/topics", test_topics);
  g_test_add_func ("/record-for-others/position", test_position);
  g_test_add_func ("/record-for-others/free-texts", test_free_texts);
  g_test_add_func ("/record-for-others/random-records", test_random_records);
  return g_test_run ();
}
