/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the row of a remark or a statement is made from. */

#include "event/remarks/rap-remark-state.h"

#include "event/remarks/rap-remark-text.h"

static void
append_entity (GString *state, gconstpointer entity)
{
  g_string_append_printf (state, "%d:%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT " ",
                          rap_entity_get_kind (entity), rap_entity_get_id (entity),
                          rap_entity_get_revision (entity));
}

static void
append_parts (GString *state, RapRecord *record, RapKind kind, gint64 parent)
{
  GPtrArray *parts = rap_record_list_parts (record, kind, parent);

  for (guint i = 0; i < parts->len; i++)
    append_entity (state, g_ptr_array_index (parts, i));
}

void
rap_remark_state_append_remark (GString *state, RapRecord *record, RapRemark *remark)
{
  gint64 id;
  RapParticipant *speaker;

  g_return_if_fail (state && RAP_IS_RECORD (record) && remark);

  id = rap_entity_get_id (remark);
  speaker = rap_remark_text_get_speaker (record, remark);
  append_entity (state, remark);
  append_parts (state, record, RAP_KIND_REMARK_SPEAKER, id);
  if (speaker == NULL)
    return;
  append_entity (state, speaker);
  append_parts (state, record, RAP_KIND_PARTICIPANT_POSITION, rap_entity_get_id (speaker));
}

static void
append_topics (GString *state, RapRecord *record, gint64 statement)
{
  GPtrArray *parts = rap_record_list_parts (record, RAP_KIND_STATEMENT_TOPIC, statement);

  for (guint i = 0; i < parts->len; i++)
    {
      RapStatementTopic *part = g_ptr_array_index (parts, i);
      RapTopic *topic = rap_record_get (record, RAP_KIND_TOPIC, part->topic_id);

      append_entity (state, part);
      if (topic)
        append_entity (state, topic);
    }
}

void
rap_remark_state_append_statement (GString *state, RapRecord *record, RapStatement *statement)
{
  gint64 id;

  g_return_if_fail (state && RAP_IS_RECORD (record) && statement);

  id = rap_entity_get_id (statement);
  append_entity (state, statement);
  append_parts (state, record, RAP_KIND_WORDING, id);
  append_topics (state, record, id);
}
