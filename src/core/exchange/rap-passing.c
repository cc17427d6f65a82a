/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which entities may be passed on. What depends on many others is found out
 * once, in sets. */

#include "exchange/rap-passing.h"

#include "exchange/rap-unattributed.h"
#include "record/rap-disclosure.h"
#include "record/rap-fence.h"

struct _RapPassing
{
  RapRecord *record;
  GHashTable *named;  /* participants and mentions that may be named, and their persons */
  GHashTable *open;   /* organizations that are seen in public */
  GHashTable *hidden; /* those of participants who may not be named */
  RapFence *anywhere;
  RapFence *beside_words; /* and against those who are only in a list */
};

static void
add (GHashTable *set, RapRecord *record, RapKind kind, gint64 id)
{
  gpointer entity = rap_record_get (record, kind, id);

  if (entity)
    g_hash_table_add (set, entity);
}

static void
add_participant (RapPassing *self, RapParticipant *participant)
{
  gboolean named = rap_disclosure_may_name_participant (self->record, participant);
  GHashTable *organizations = named ? self->open : self->hidden;
  GPtrArray *affiliations = rap_record_list_parts (self->record, RAP_KIND_AFFILIATION,
                                                   participant->person_id);

  add (organizations, self->record, RAP_KIND_ORGANIZATION, participant->organization_id);
  add (organizations, self->record, RAP_KIND_ORGANIZATION, participant->on_behalf_organization_id);
  for (guint i = 0; i < affiliations->len; i++)
    add (organizations, self->record, RAP_KIND_ORGANIZATION,
         ((RapAffiliation *) g_ptr_array_index (affiliations, i))->organization_id);
  if (!named)
    return;
  g_hash_table_add (self->named, participant);
  add (self->named, self->record, RAP_KIND_PERSON, participant->person_id);
}

static void
add_mention (RapPassing *self, RapMention *mention)
{
  if (!rap_disclosure_may_name_mention (self->record, mention))
    return;
  g_hash_table_add (self->named, mention);
  add (self->named, self->record, RAP_KIND_PERSON, mention->person_id);
}

static gboolean
allows_event (RapPassing *self, gint64 id)
{
  RapEvent *event = rap_record_get (self->record, RAP_KIND_EVENT, id);

  return rap_disclosure_of_event (self->record, event) < RAP_DISCLOSURE_OFF_THE_RECORD;
}

static void
add_organizer (RapPassing *self, RapOrganizer *organizer)
{
  if (allows_event (self, organizer->event_id))
    add (self->open, self->record, RAP_KIND_ORGANIZATION, organizer->organization_id);
}

RapPassing *
rap_passing_new (RapRecord *record)
{
  RapPassing *self = g_new0 (RapPassing, 1);
  GPtrArray *participants = rap_record_list (record, RAP_KIND_PARTICIPANT);
  GPtrArray *mentions = rap_record_list (record, RAP_KIND_MENTION);
  GPtrArray *organizers = rap_record_list (record, RAP_KIND_ORGANIZER);

  self->record = record;
  self->named = g_hash_table_new (NULL, NULL);
  self->open = g_hash_table_new (NULL, NULL);
  self->hidden = g_hash_table_new (NULL, NULL);
  self->anywhere = rap_fence_new (record, RAP_PLACE_ANYWHERE);
  self->beside_words = rap_fence_new (record, RAP_PLACE_BESIDE_WORDS);
  for (guint i = 0; i < participants->len; i++)
    add_participant (self, g_ptr_array_index (participants, i));
  for (guint i = 0; i < mentions->len; i++)
    add_mention (self, g_ptr_array_index (mentions, i));
  for (guint i = 0; i < organizers->len; i++)
    add_organizer (self, g_ptr_array_index (organizers, i));
  return self;
}

void
rap_passing_free (RapPassing *self)
{
  g_hash_table_unref (self->named);
  g_hash_table_unref (self->open);
  g_hash_table_unref (self->hidden);
  rap_fence_free (self->anywhere);
  rap_fence_free (self->beside_words);
  g_free (self);
}

const char *
rap_passing_find_protected (RapPassing *self, RapStatement *statement, const char *text)
{
  gboolean is_named = statement == NULL || rap_disclosure_of_statement (self->record, statement) ==
                                             RAP_DISCLOSURE_PUBLIC;
  const RapProtectedText *found = rap_fence_find (is_named ? self->anywhere : self->beside_words,
                                                  text);

  return found ? found->text : NULL;
}

static gboolean
allows_wording (RapPassing *self, RapWording *wording)
{
  RapStatement *statement = rap_record_get (self->record, RAP_KIND_STATEMENT,
                                            wording->statement_id);

  return rap_passing_find_protected (self, statement, wording->words) == NULL;
}

static gboolean
allows_statement (RapPassing *self, gpointer statement)
{
  GPtrArray *wordings = rap_record_list_parts (self->record, RAP_KIND_WORDING,
                                               rap_entity_get_id (statement));

  if (!rap_disclosure_may_use_words (self->record, statement))
    return FALSE;
  for (guint i = 0; i < wordings->len; i++)
    if (allows_wording (self, g_ptr_array_index (wordings, i)))
      return TRUE;
  return wordings->len == 0;
}

static gboolean
has_usable_words (RapPassing *self, gpointer remark)
{
  GPtrArray *statements = rap_record_list_parts (self->record, RAP_KIND_STATEMENT,
                                                 rap_entity_get_id (remark));

  for (guint i = 0; i < statements->len; i++)
    if (allows_statement (self, g_ptr_array_index (statements, i)))
      return TRUE;
  return FALSE;
}

static gboolean
is_public (RapPassing *self, gint64 event)
{
  return rap_disclosure_of_event (self->record, rap_record_get (self->record, RAP_KIND_EVENT,
                                                                event)) == RAP_DISCLOSURE_PUBLIC;
}

gboolean
rap_passing_allows (RapPassing *self, gpointer entity)
{
  switch (rap_entity_get_kind (entity))
    {
    case RAP_KIND_ORGANIZATION:
      return g_hash_table_contains (self->open, entity) ||
             !g_hash_table_contains (self->hidden, entity);
    case RAP_KIND_PERSON:
    case RAP_KIND_PARTICIPANT:
    case RAP_KIND_MENTION:
      return g_hash_table_contains (self->named, entity);
    case RAP_KIND_EVENT:
      return allows_event (self, rap_entity_get_id (entity));
    case RAP_KIND_ATTENDANCE:
      return is_public (self, ((RapAttendance *) entity)->event_id);
    case RAP_KIND_TOPIC:
      return rap_disclosure_may_tell_topic (self->record, entity);
    case RAP_KIND_REMARK:
      return has_usable_words (self, entity) || rap_unattributed_is_named (self->record, entity);
    case RAP_KIND_REMARK_SPEAKER:
      return rap_unattributed_is_named (self->record,
                                        rap_record_get (self->record, RAP_KIND_REMARK,
                                                        ((RapRemarkSpeaker *) entity)->remark_id));
    case RAP_KIND_STATEMENT:
      return allows_statement (self, entity);
    case RAP_KIND_WORDING:
      return allows_wording (self, entity);
    case RAP_KIND_RELEASE:
      return FALSE;
    default:
      return TRUE;
    }
}
