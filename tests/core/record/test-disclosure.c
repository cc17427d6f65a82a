/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Disclosure: the strictest of all levels wins, and the Chatham House Rule
 * takes identity and affiliation of all who took part. */

#include "record/rap-protected-text.h"

/* An event with a session, three participants, and a remark by the first in
 * the session. */
typedef struct
{
  RapRecord *record;
  RapEvent *event;
  RapEvent *session;
  RapParticipant *people[3];
  RapRemark *remark;
  RapStatement *statement;
} Fixture;

static gint64
id (gpointer entity)
{
  return rap_entity_get_id (entity);
}

static RapRemark *
add_remark (Fixture *self, RapParticipant *speaker, RapStatement **statement)
{
  RapRemark *remark = rap_record_add (self->record, rap_entity_new (RAP_KIND_REMARK));
  RapRemarkSpeaker *row = rap_record_add (self->record, rap_entity_new (RAP_KIND_REMARK_SPEAKER));
  RapWording *wording = rap_record_add (self->record, rap_entity_new (RAP_KIND_WORDING));

  *statement = rap_record_add (self->record, rap_entity_new (RAP_KIND_STATEMENT));
  remark->event_id = id (self->event);
  row->remark_id = id (remark);
  row->participant_id = id (speaker);
  (*statement)->remark_id = id (remark);
  wording->statement_id = id (*statement);
  g_set_str (&wording->language, "en");
  g_set_str (&wording->words, "the corridor is open");
  return remark;
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const names[] = { "Alim Bayel", "Aydos Sarim", "Zaur Mammadov" };

  self->record = rap_record_new ();
  self->event = rap_record_add (self->record, rap_entity_new (RAP_KIND_EVENT));
  self->session = rap_record_add (self->record, rap_entity_new (RAP_KIND_EVENT));
  self->session->parent_id = id (self->event);
  for (guint i = 0; i < 3; i++)
    {
      RapPerson *person = rap_record_add (self->record, rap_entity_new (RAP_KIND_PERSON));

      self->people[i] = rap_record_add (self->record, rap_entity_new (RAP_KIND_PARTICIPANT));
      self->people[i]->event_id = id (self->event);
      self->people[i]->person_id = id (person);
      rap_entity_set_text (self->people[i], "name", "en", names[i]);
    }
  self->remark = add_remark (self, self->people[0], &self->statement);
  self->remark->session_id = id (self->session);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (self->record);
}

static RapAttribution
attribute (Fixture *self, const char **descriptor)
{
  return rap_disclosure_attribute (self->record, self->statement, "en", descriptor);
}

static gboolean
may_name (Fixture *self, guint index)
{
  return rap_disclosure_may_name_participant (self->record, self->people[index]);
}

static gboolean
is_protected (Fixture *self, RapProtectedPlace place, const char *text)
{
  g_autoptr (GPtrArray) list = rap_disclosure_list_protected_texts (self->record, place, NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const RapProtectedText *item = g_ptr_array_index (list, i);

      if (g_str_equal (item->text, text))
        return TRUE;
    }
  return FALSE;
}

static void
test_strictest_wins (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapDisclosure *levels[] = { &self->event->disclosure, &self->session->disclosure,
                              &self->people[0]->disclosure, &self->remark->disclosure,
                              &self->statement->disclosure };

  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_NAMED);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    for (guint j = 0; j < G_N_ELEMENTS (levels); j++)
      {
        *levels[i] = RAP_DISCLOSURE_BACKGROUND;
        *levels[j] = RAP_DISCLOSURE_OFF_THE_RECORD;
        g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_WITHHELD);
        g_assert_false (rap_disclosure_may_use_words (self->record, self->statement));
        *levels[i] = *levels[j] = RAP_DISCLOSURE_PUBLIC;
      }
}

/* All who speak in a remark are behind its words. */
static void
test_any_speaker (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapRemarkSpeaker *second = rap_record_add (self->record,
                                             rap_entity_new (RAP_KIND_REMARK_SPEAKER));

  second->remark_id = id (self->remark);
  second->participant_id = id (self->people[1]);
  self->people[1]->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_NOBODY);
}

static void
test_group (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapGroupMember *member = rap_record_add (self->record, rap_entity_new (RAP_KIND_GROUP_MEMBER));

  self->people[2]->kind = RAP_PARTICIPANT_KIND_GROUP;
  self->people[2]->person_id = 0;
  member->participant_id = id (self->people[2]);
  member->member_id = id (self->people[0]);
  g_assert_true (may_name (self, 0));

  self->people[2]->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_false (may_name (self, 0));
  g_assert_true (may_name (self, 1));

  self->people[2]->disclosure = RAP_DISCLOSURE_PUBLIC;
  self->people[0]->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_false (may_name (self, 2));
}

static void
test_descriptor (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  const char *descriptor = "untouched";

  rap_entity_set_text (self->people[0], "descriptor", "en", "a regional diplomat");
  self->statement->disclosure = RAP_DISCLOSURE_BACKGROUND;
  g_assert_cmpint (attribute (self, &descriptor), ==, RAP_ATTRIBUTION_DESCRIPTOR);
  g_assert_cmpstr (descriptor, ==, "a regional diplomat");
  g_assert_cmpint (rap_disclosure_attribute (self->record, self->statement, "ru", NULL), ==,
                   RAP_ATTRIBUTION_NOBODY);

  self->statement->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_cmpint (attribute (self, &descriptor), ==, RAP_ATTRIBUTION_NOBODY);
  g_assert_null (descriptor);

  rap_entity_set_text (self->people[1], "descriptor", "en", "a regional diplomat");
  g_assert_cmpint (attribute (self, &descriptor), ==, RAP_ATTRIBUTION_DESCRIPTOR);

  /* The same person in two rows is one. */
  self->people[1]->person_id = self->people[0]->person_id;
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_NOBODY);
}

/* A descriptor must fit several who were there when it was said. */
static void
test_descriptor_of_absent (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapEvent *other = rap_record_add (self->record, rap_entity_new (RAP_KIND_EVENT));

  other->parent_id = id (self->event);
  rap_entity_set_text (self->people[0], "descriptor", "en", "a diplomat");
  rap_entity_set_text (self->people[1], "descriptor", "en", "a diplomat");
  self->statement->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_DESCRIPTOR);

  self->people[1]->status = RAP_STATUS_ABSENT;
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_NOBODY);

  /* Once anyone is marked as there, the others were only expected. */
  self->people[1]->status = RAP_STATUS_CONFIRMED;
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_DESCRIPTOR);
  self->people[0]->status = RAP_STATUS_ATTENDED;
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_NOBODY);
  self->people[1]->status = RAP_STATUS_ATTENDED;
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_DESCRIPTOR);

  self->people[1]->event_id = id (other);
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_NOBODY);
  self->people[1]->event_id = id (self->session);
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_DESCRIPTOR);
}

static void
test_chatham_house_list (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->event->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  for (guint i = 0; i < 3; i++)
    g_assert_false (may_name (self, i));
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "Zaur Mammadov"));

  /* By whom alone is not enough: a loosening says who agreed and when. */
  g_set_str (&self->event->list_released_by, "the hosts");
  g_assert_false (may_name (self, 1));

  g_set_str (&self->event->list_released_on, "2023-11-03");
  for (guint i = 0; i < 3; i++)
    g_assert_true (may_name (self, i));
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_NOBODY);
  g_assert_false (is_protected (self, RAP_PLACE_ANYWHERE, "Alim Bayel"));
  g_assert_true (is_protected (self, RAP_PLACE_BESIDE_WORDS, "Alim Bayel"));

  /* Who is restricted themselves stays so. */
  self->people[1]->disclosure = RAP_DISCLOSURE_BACKGROUND;
  g_assert_false (may_name (self, 1));

  self->event->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  g_assert_false (may_name (self, 0));
}

/* The words of the only one who is not named elsewhere would be known. */
static void
test_elimination (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapStatement *public_statement;

  self->session->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_false (may_name (self, 0));
  g_assert_true (may_name (self, 1));
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "Alim Bayel"));

  add_remark (self, self->people[0], &public_statement);
  g_assert_true (may_name (self, 0));
  g_assert_cmpint (attribute (self, NULL), ==, RAP_ATTRIBUTION_NOBODY);
}

static void
test_mention (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapMention *mention = rap_record_add (self->record, rap_entity_new (RAP_KIND_MENTION));

  mention->event_id = id (self->event);
  mention->person_id = self->people[1]->person_id;
  g_assert_true (rap_disclosure_may_name_mention (self->record, mention));
  self->people[1]->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_false (rap_disclosure_may_name_mention (self->record, mention));
}

static void
test_protected_texts (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapOrganizer *organizer = rap_record_add (self->record, rap_entity_new (RAP_KIND_ORGANIZER));
  RapParticipantPosition *position =
    rap_record_add (self->record, rap_entity_new (RAP_KIND_PARTICIPANT_POSITION));

  organizer->event_id = id (self->event);
  rap_entity_set_text (organizer, "name", "en", "AIR Center");
  position->participant_id = id (self->people[0]);
  rap_entity_set_text (position, "full", "az", "səfir");
  rap_entity_set_text (position, "organization-name", "en", "AIR Center");
  g_assert_false (is_protected (self, RAP_PLACE_ANYWHERE, "səfir"));

  self->people[0]->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "Alim Bayel"));
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "səfir"));
  g_assert_false (is_protected (self, RAP_PLACE_ANYWHERE, "the corridor is open"));
  /* Organizers are no participants. */
  g_assert_false (is_protected (self, RAP_PLACE_ANYWHERE, "AIR Center"));

  self->statement->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "the corridor is open"));
}

/* A given name is a word like others; the family name tells who it is. */
static void
test_protected_names (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapPersonName *name = rap_record_add (self->record, rap_entity_new (RAP_KIND_PERSON_NAME));

  self->people[0]->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  name->person_id = self->people[0]->person_id;
  g_set_str (&name->given, "Alimzhan");
  rap_entity_set_text (self->people[0], "given", "en", "Alim");
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "Alim"));
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "Alimzhan"));

  g_set_str (&name->family, "Bayelov");
  rap_entity_set_text (self->people[0], "family", "en", "Bayel");
  g_assert_false (is_protected (self, RAP_PLACE_ANYWHERE, "Alim"));
  g_assert_false (is_protected (self, RAP_PLACE_ANYWHERE, "Alimzhan"));
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "Bayel"));
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "Bayelov"));
  g_assert_true (is_protected (self, RAP_PLACE_ANYWHERE, "Alim Bayel"));
}

static void
test_topic (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapTopic *topic = rap_record_add (self->record, rap_entity_new (RAP_KIND_TOPIC));
  RapStatementTopic *use = rap_record_add (self->record, rap_entity_new (RAP_KIND_STATEMENT_TOPIC));

  topic->event_id = id (self->event);
  self->statement->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  g_assert_true (rap_disclosure_may_tell_topic (self->record, topic));
  use->topic_id = id (topic);
  use->statement_id = id (self->statement);
  g_assert_false (rap_disclosure_may_tell_topic (self->record, topic));
  self->statement->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  g_assert_true (rap_disclosure_may_tell_topic (self->record, topic));
  self->event->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
  g_assert_false (rap_disclosure_may_tell_topic (self->record, topic));
}

/* An event that is its own ancestor is not taken for a public one. */
static void
test_event_cycle (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->event->parent_id = id (self->session);
  g_assert_cmpint (rap_disclosure_of_event (self->record, self->session), ==,
                   RAP_DISCLOSURE_OFF_THE_RECORD);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(PATH, FUNC) g_test_add ("/disclosure/" PATH, Fixture, NULL, set_up, FUNC, tear_down)
  ADD ("strictest-wins", test_strictest_wins);
  ADD ("any-speaker", test_any_speaker);
  ADD ("group", test_group);
  ADD ("descriptor", test_descriptor);
  ADD ("descriptor-of-absent", test_descriptor_of_absent);
  ADD ("chatham-house-list", test_chatham_house_list);
  ADD ("elimination", test_elimination);
  ADD ("mention", test_mention);
  ADD ("protected-texts", test_protected_texts);
  ADD ("protected-names", test_protected_names);
  ADD ("topic", test_topic);
  ADD ("event-cycle", test_event_cycle);
  return g_test_run ();
}
