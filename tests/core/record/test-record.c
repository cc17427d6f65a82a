/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The record in memory: entities, their fields, and the way from one to another. */

#include "record/rap-record.h"

static RapParticipant *
add_participant (RapRecord *record, RapEvent *event, gint64 position)
{
  RapParticipant *participant = rap_record_add (record, rap_entity_new (RAP_KIND_PARTICIPANT));

  participant->event_id = rap_entity_get_id (event);
  participant->position = position;
  return participant;
}

static void
test_parts_by_position (void)
{
  g_autoptr (RapRecord) record = rap_record_new ();
  RapEvent *event = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapParticipant *second = add_participant (record, event, 1);
  RapParticipant *first = add_participant (record, event, 0);
  RapParticipant *third = add_participant (record, event, 1);
  GPtrArray *parts = rap_record_list_parts (record, RAP_KIND_PARTICIPANT,
                                            rap_entity_get_id (event));

  g_assert_cmpuint (parts->len, ==, 3);
  g_assert_true (g_ptr_array_index (parts, 0) == first);
  g_assert_true (g_ptr_array_index (parts, 1) == second);
  g_assert_true (g_ptr_array_index (parts, 2) == third);

  g_assert_cmpuint (rap_record_list_parts (record, RAP_KIND_REMARK, 77)->len, ==, 0);
}

static void
test_find (void)
{
  g_autoptr (RapRecord) record = rap_record_new ();
  RapEvent *event = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  RapEvent *session = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));

  session->parent_id = rap_entity_get_id (event);
  g_assert_cmpint (rap_entity_get_id (event), !=, rap_entity_get_id (session));
  g_assert_true (rap_record_get (record, RAP_KIND_EVENT, session->parent_id) == event);
  g_assert_true (rap_record_find (record, rap_entity_get_uid (session)) == session);
  g_assert_true (rap_record_get_event (record) == event);
  g_assert_null (rap_record_get (record, RAP_KIND_PERSON, session->parent_id));
}

/* A new id is never one that came with an entity. */
static void
test_new_ids (void)
{
  g_autoptr (RapRecord) record = rap_record_new ();
  RapEvent *given = rap_entity_new (RAP_KIND_EVENT);
  RapEvent *made;

  rap_entity_set_id (given, -5);
  rap_record_add (record, given);
  made = rap_record_add (record, rap_entity_new (RAP_KIND_EVENT));
  g_assert_cmpint (rap_entity_get_id (made), <, 0);
  g_assert_true (rap_record_get (record, RAP_KIND_EVENT, -5) == given);
  g_assert_true (rap_record_get (record, RAP_KIND_EVENT, rap_entity_get_id (made)) == made);
}

/* Every field of every noun: set through the property, copied, compared. */
static void
test_fields (void)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *noun = rap_noun_get (kind);
      g_autoptr (GObject) entity = rap_entity_new (kind);
      g_autoptr (GObject) copy = NULL;

      g_assert_cmpint (noun->kind, ==, kind);
      for (guint i = 0; i < noun->n_fields; i++)
        {
          const RapField *field = &noun->fields[i];

          switch (field->type)
            {
            case RAP_FIELD_INTEGER:
              g_assert_cmpint (*(gint64 *) rap_entity_peek_field (entity, field), ==, RAP_UNSET);
              g_object_set (entity, field->name, (gint64) 7, NULL);
              break;
            case RAP_FIELD_REFERENCE:
              g_object_set (entity, field->name, (gint64) 7, NULL);
              break;
            case RAP_FIELD_BOOLEAN:
            case RAP_FIELD_CHOICE:
              g_object_set (entity, field->name, 1, NULL);
              break;
            case RAP_FIELD_TEXTS:
              rap_entity_set_text (entity, field->name, "az", "Bakı");
              break;
            case RAP_FIELD_TEXT:
            case RAP_FIELD_DATE:
            case RAP_FIELD_TIME:
            case RAP_FIELD_INSTANT:
            default:
              g_object_set (entity, field->name, "Bakı", NULL);
            }
        }
      copy = rap_entity_copy (entity);
      g_assert_cmpstr (rap_entity_get_uid (copy), ==, rap_entity_get_uid (entity));
      for (guint i = 0; i < noun->n_fields; i++)
        {
          g_autoptr (GObject) empty = rap_entity_new (kind);

          g_assert_true (rap_entity_field_equal (entity, copy, &noun->fields[i]));
          g_assert_false (rap_entity_field_equal (entity, empty, &noun->fields[i]));
        }
    }
}

static void
test_texts (void)
{
  g_autoptr (RapTexts) texts = rap_texts_new ();
  const char *const house[] = { "ru", "az", NULL };
  const char *found;
  gint64 revision;

  rap_texts_set (texts, "ru", "Баку");
  rap_texts_set (texts, "az", "Baku");
  rap_texts_set (texts, "az", "Bakı");
  g_assert_cmpstr (rap_texts_resolve (texts, "kk", house, &found), ==, "Баку");
  g_assert_cmpstr (found, ==, "ru");
  g_assert_null (rap_texts_get (texts, "kk"));

  g_assert_cmpstr (rap_texts_get_nth (texts, 0, &found, NULL, &revision), ==, "Bakı");
  g_assert_cmpstr (found, ==, "az");
  g_assert_cmpint (revision, ==, 2);

  rap_texts_set (texts, "ru", "");
  g_assert_cmpuint (rap_texts_get_size (texts), ==, 1);
}

/* The tests run in the C locale, which has no language of its own. */
static void
test_texts_for_user (void)
{
  g_autoptr (RapTexts) texts = rap_texts_new ();

  g_assert_null (rap_texts_get_for_user (NULL));
  g_assert_null (rap_texts_get_for_user (texts));
  rap_texts_set (texts, "az", "Bakı");
  g_assert_cmpstr (rap_texts_get_for_user (texts), ==, "Bakı");
  rap_texts_set (texts, "en", "Baku");
  g_assert_cmpstr (rap_texts_get_for_user (texts), ==, "Baku");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/parts-by-position", test_parts_by_position);
  g_test_add_func ("/record/find", test_find);
  g_test_add_func ("/record/new-ids", test_new_ids);
  g_test_add_func ("/record/fields", test_fields);
  g_test_add_func ("/record/texts", test_texts);
  g_test_add_func ("/record/texts-for-user", test_texts_for_user);
  return g_test_run ();
}
