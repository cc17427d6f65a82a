/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which participants stand ready to be chosen as speakers. */

#include "event/remarks/rap-speaker-order.h"

/* As many as there are keys. */
#define MOST 9

static void
take (GHashTable *ready, gpointer participant)
{
  if (participant && g_hash_table_size (ready) < MOST)
    g_hash_table_add (ready, participant);
}

static void
take_last_speakers (GHashTable *ready, RapRecord *record, gint64 event)
{
  GPtrArray *remarks = rap_record_list_parts (record, RAP_KIND_REMARK, event);

  for (guint i = remarks->len; i > 0; i--)
    {
      GPtrArray *speakers =
        rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                               rap_entity_get_id (g_ptr_array_index (remarks, i - 1)));

      for (guint j = 0; j < speakers->len; j++)
        {
          RapRemarkSpeaker *speaker = g_ptr_array_index (speakers, j);

          take (ready, rap_record_get (record, RAP_KIND_PARTICIPANT, speaker->participant_id));
        }
    }
}

static gboolean
has_role (RapRecord *record, RapParticipant *participant)
{
  GPtrArray *roles = rap_record_list_parts (record, RAP_KIND_PARTICIPANT_ROLE,
                                            rap_entity_get_id (participant));

  for (guint i = 0; i < roles->len; i++)
    if (((RapParticipantRole *) g_ptr_array_index (roles, i))->role != RAP_ROLE_ATTENDEE)
      return TRUE;
  return FALSE;
}

/* First those with a part in it, then the attendees. */
static void
take_by_precedence (GHashTable *ready, RapRecord *record, GPtrArray *participants)
{
  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < participants->len; i++)
      {
        RapParticipant *participant = g_ptr_array_index (participants, i);

        if (participant->status != RAP_STATUS_ABSENT &&
            (pass == 1 || has_role (record, participant)))
          take (ready, participant);
      }
}

GPtrArray *
rap_speaker_order_list (RapRecord *record, gint64 event)
{
  GPtrArray *participants = rap_record_list_parts (record, RAP_KIND_PARTICIPANT, event);
  g_autoptr (GHashTable) ready = g_hash_table_new (NULL, NULL);
  GPtrArray *list = g_ptr_array_new ();

  take_last_speakers (ready, record, event);
  take_by_precedence (ready, record, participants);
  for (guint i = 0; i < participants->len; i++)
    if (g_hash_table_contains (ready, g_ptr_array_index (participants, i)))
      g_ptr_array_add (list, g_ptr_array_index (participants, i));
  return list;
}
