/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copying an event. */

#include "record/rap-event-copy.h"

#include "record/rap-snapshot.h"

/* What is copied of each noun; references to what is copied itself are set by hand. */
static const char *const event_fields[] = {
  "kind",   "parent", "relation", "series",  "time-zone",  "place",      "venue",
  "format", "title",  "theme",    "subject", "background", "disclosure", NULL,
};
static const char *const organizer_fields[] = { "organization", "role", "position", NULL };
static const char *const topic_fields[] = { "position", "name", NULL };
/* The agreed words that stand for a name go with the level that needs them. */
static const char *const participant_fields[] = {
  "kind",   "person",     "organization", "position", "side", "head-of-delegation",
  "listed", "disclosure", "descriptor",   NULL,
};
static const char *const role_fields[] = { "role", NULL };

static gpointer
copy (RapRecord *record, RapEntity *from, const char *const *fields, const char *parent, gint64 id)
{
  const RapNoun *noun = rap_entity_get_noun (from);
  gpointer to = rap_entity_new (noun->kind);

  for (guint i = 0; fields[i]; i++)
    rap_entity_copy_field (to, from, rap_noun_find_field (noun, fields[i]));
  if (parent)
    g_object_set (to, parent, id, NULL);
  return rap_record_add (record, to);
}

/* The parts as they are now: the record's own list goes when one is added. */
static GPtrArray *
list_parts (RapRecord *record, RapKind kind, gint64 parent)
{
  return g_ptr_array_copy (rap_record_list_parts (record, kind, parent), NULL, NULL);
}

static void
copy_topics (RapRecord *record, gint64 from, gint64 to)
{
  g_autoptr (GPtrArray) topics = list_parts (record, RAP_KIND_TOPIC, from);

  for (guint i = 0; i < topics->len; i++)
    copy (record, g_ptr_array_index (topics, i), topic_fields, "event", to);
}

static void
copy_organizers (RapRecord *record, gint64 from, gint64 to)
{
  g_autoptr (GPtrArray) organizers = list_parts (record, RAP_KIND_ORGANIZER, from);

  for (guint i = 0; i < organizers->len; i++)
    rap_snapshot_fill_organizer (record, copy (record, g_ptr_array_index (organizers, i),
                                               organizer_fields, "event", to));
}

static RapParticipant *
copy_participant (RapRecord *record, RapParticipant *from, gint64 event)
{
  RapParticipant *to = copy (record, RAP_ENTITY (from), participant_fields, "event", event);
  gint64 id = rap_entity_get_id (to);
  g_autoptr (GPtrArray) roles = list_parts (record, RAP_KIND_PARTICIPANT_ROLE,
                                            rap_entity_get_id (from));

  for (guint i = 0; i < roles->len; i++)
    copy (record, g_ptr_array_index (roles, i), role_fields, "participant", id);
  rap_snapshot_fill_participant (record, to);
  /* A group has its name nowhere else. */
  if (from->kind == RAP_PARTICIPANT_KIND_GROUP)
    {
      const RapNoun *noun = rap_entity_get_noun (from);

      rap_entity_copy_field (to, from, rap_noun_find_field (noun, "name"));
      rap_entity_copy_field (to, from, rap_noun_find_field (noun, "grammatical-gender"));
    }
  return to;
}

static void
copy_members (RapRecord *record, RapParticipant *from, RapParticipant *to, GHashTable *copies)
{
  g_autoptr (GPtrArray) members = list_parts (record, RAP_KIND_GROUP_MEMBER,
                                              rap_entity_get_id (from));

  for (guint i = 0; i < members->len; i++)
    {
      RapGroupMember *member = g_ptr_array_index (members, i);
      gpointer person = rap_record_get (record, RAP_KIND_PARTICIPANT, member->member_id);
      gpointer copied = person ? g_hash_table_lookup (copies, person) : NULL;
      RapGroupMember *again;

      if (copied == NULL)
        continue;
      again = rap_entity_new (RAP_KIND_GROUP_MEMBER);
      again->participant_id = rap_entity_get_id (to);
      again->member_id = rap_entity_get_id (copied);
      rap_record_add (record, again);
    }
}

static void
copy_participants (RapRecord *record, gint64 from, gint64 to)
{
  g_autoptr (GPtrArray) participants = list_parts (record, RAP_KIND_PARTICIPANT, from);
  g_autoptr (GHashTable) copies = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);

      g_hash_table_insert (copies, participant, copy_participant (record, participant, to));
    }
  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);

      copy_members (record, participant, g_hash_table_lookup (copies, participant), copies);
    }
}

RapEvent *
rap_event_copy (RapRecord *record, RapEvent *event)
{
  RapEvent *again;
  gint64 from, to;

  g_return_val_if_fail (RAP_IS_RECORD (record) && RAP_IS_EVENT (event), NULL);

  again = copy (record, RAP_ENTITY (event), event_fields, NULL, 0);
  from = rap_entity_get_id (event);
  to = rap_entity_get_id (again);
  copy_organizers (record, from, to);
  copy_topics (record, from, to);
  copy_participants (record, from, to);
  return again;
}
