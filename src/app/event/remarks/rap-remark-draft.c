/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A remark while it is being composed. */

#include "event/remarks/rap-remark-draft.h"

#include "event/remarks/rap-remark-text.h"
#include "event/remarks/rap-statement-topics.h"

RapStatementDraft *
rap_statement_draft_new (void)
{
  return g_new0 (RapStatementDraft, 1);
}

void
rap_statement_draft_free (RapStatementDraft *draft)
{
  g_free (draft->words);
  g_free (draft->verb);
  g_free (draft);
}

RapRemarkDraft *
rap_remark_draft_new (void)
{
  RapRemarkDraft *draft = g_new0 (RapRemarkDraft, 1);

  draft->participants = g_array_new (FALSE, FALSE, sizeof (gint64));
  draft->statements = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_statement_draft_free);
  return draft;
}

static void
add_statement (RapRemarkDraft *draft, RapRecord *record, gint64 id, const char *language)
{
  RapStatementDraft *statement = rap_statement_draft_new ();
  RapWording *wording = rap_remark_text_wording (record, id, language);

  statement->statement_id = id;
  if (wording && g_strcmp0 (wording->language, language) == 0)
    {
      g_autofree char *topics = rap_statement_topics_write (record, id, language);

      statement->words = g_strconcat (wording->words, topics, NULL);
      statement->verb = g_strdup (wording->verb);
    }
  statement->form = wording ? wording->form : RAP_FORM_CLAUSE;
  g_ptr_array_add (draft->statements, statement);
}

RapRemarkDraft *
rap_remark_draft_new_of (RapRecord *record, RapRemark *remark, const char *language)
{
  RapRemarkDraft *draft = rap_remark_draft_new ();
  gint64 id = rap_entity_get_id (remark);
  GPtrArray *speakers = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER, id);
  GPtrArray *statements = rap_record_list_parts (record, RAP_KIND_STATEMENT, id);

  draft->remark_id = id;
  draft->kind = remark->kind;
  draft->disclosure = remark->disclosure;
  draft->time_mark = g_strdup (remark->time_mark);
  for (guint i = 0; i < speakers->len; i++)
    {
      RapRemarkSpeaker *speaker = g_ptr_array_index (speakers, i);

      g_array_append_val (draft->participants, speaker->participant_id);
    }
  for (guint i = 0; i < statements->len; i++)
    add_statement (draft, record, rap_entity_get_id (g_ptr_array_index (statements, i)), language);
  return draft;
}

void
rap_remark_draft_free (RapRemarkDraft *draft)
{
  g_array_unref (draft->participants);
  g_ptr_array_unref (draft->statements);
  g_free (draft->time_mark);
  g_free (draft);
}
