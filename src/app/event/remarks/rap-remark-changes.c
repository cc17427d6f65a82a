/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Changes of an event's remarks. */

#include "event/remarks/rap-remark-changes.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-text.h"
#include "event/remarks/rap-statement-topics.h"
#include "release/rap-statement-choice.h"

typedef struct
{
  RapRecord *record;
  RapRecord *scratch; /* gives new entities the ids by which others refer to them */
  RapChanges *changes;
  const char *language;
  gint64 event;
} Save;

/* Entities are changed as copies: the record takes them over once they are saved. */
static gpointer
open_entity (Save *save, RapKind kind, gint64 id)
{
  gpointer entity = id > 0 ? rap_record_get (save->record, kind, id) : NULL;

  entity = entity ? rap_entity_copy (entity) : rap_entity_new (kind);
  return rap_record_add (save->scratch, entity);
}

static void
save_wording (Save *save, gint64 statement, const RapStatementDraft *draft)
{
  g_autoptr (GPtrArray) tags = NULL;
  g_autofree char *words = rap_statement_topics_split (draft->words, &tags);
  RapWording *old = rap_remark_text_wording (save->record, statement, save->language);
  gboolean is_there = old && g_strcmp0 (old->language, save->language) == 0;
  RapWording *wording = open_entity (save, RAP_KIND_WORDING,
                                     is_there ? rap_entity_get_id (old) : 0);

  wording->statement_id = statement;
  g_set_str (&wording->language, save->language);
  g_set_str (&wording->words, *words ? words : draft->words);
  g_set_str (&wording->verb, draft->verb);
  wording->form = draft->form;
  wording->origin = RAP_ORIGIN_TYPED;
  rap_changes_save (save->changes, wording);
  rap_statement_topics_save (save->record, save->scratch, save->changes, statement, tags,
                             save->language);
}

static gboolean
has_words (const RapStatementDraft *draft)
{
  return draft->words && *draft->words;
}

static void
save_statement (Save *save, gint64 remark, guint position, const RapStatementDraft *draft)
{
  RapStatement *statement = open_entity (save, RAP_KIND_STATEMENT, draft->statement_id);

  statement->remark_id = remark;
  statement->position = position;
  rap_changes_save (save->changes, statement);
  if (has_words (draft))
    save_wording (save, rap_entity_get_id (statement), draft);
}

/* Whether the statement's words in the language were all taken away: one that
 * never had any is not translated, not deleted. */
static gboolean
was_emptied (Save *save, gint64 statement)
{
  RapWording *wording = rap_remark_text_wording (save->record, statement, save->language);

  return wording == NULL || g_strcmp0 (wording->language, save->language) == 0;
}

static gboolean
is_in_draft (const RapRemarkDraft *draft, gint64 statement)
{
  for (guint i = 0; i < draft->statements->len; i++)
    {
      const RapStatementDraft *one = g_ptr_array_index (draft->statements, i);

      if (one->statement_id == statement && has_words (one))
        return TRUE;
    }
  return FALSE;
}

static void
delete_blocks (RapChanges *changes, RapRecord *record, gint64 statement)
{
  GPtrArray *blocks = rap_record_list (record, RAP_KIND_RELEASE_BLOCK);

  for (guint i = 0; i < blocks->len; i++)
    {
      RapReleaseBlock *block = g_ptr_array_index (blocks, i);

      if (block->statement_id == statement)
        rap_changes_delete (changes, RAP_KIND_RELEASE_BLOCK, rap_entity_get_id (block));
    }
}

/* Out of the releases, which hold what they tell, and out of the record. */
static void
delete_statements (RapChanges *changes, RapRecord *record, GArray *statements)
{
  rap_statement_choice_forget (record, statements, changes);
  for (guint i = 0; i < statements->len; i++)
    {
      gint64 id = g_array_index (statements, gint64, i);

      delete_blocks (changes, record, id);
      rap_changes_delete (changes, RAP_KIND_STATEMENT, id);
    }
}

static void
save_statements (Save *save, gint64 remark, const RapRemarkDraft *draft)
{
  GPtrArray *old = rap_record_list_parts (save->record, RAP_KIND_STATEMENT, remark);
  g_autoptr (GArray) emptied = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint position = 0;

  for (guint i = 0; i < old->len; i++)
    {
      gint64 id = rap_entity_get_id (g_ptr_array_index (old, i));

      if (!is_in_draft (draft, id) && was_emptied (save, id))
        g_array_append_val (emptied, id);
    }
  delete_statements (save->changes, save->record, emptied);
  for (guint i = 0; i < draft->statements->len; i++)
    {
      const RapStatementDraft *one = g_ptr_array_index (draft->statements, i);

      if (has_words (one) || (one->statement_id > 0 && !was_emptied (save, one->statement_id)))
        save_statement (save, remark, position++, one);
    }
}

static RapRemarkSpeaker *
find_speaker (GPtrArray *speakers, gint64 participant)
{
  for (guint i = 0; i < speakers->len; i++)
    {
      RapRemarkSpeaker *speaker = g_ptr_array_index (speakers, i);

      if (speaker->participant_id == participant)
        return speaker;
    }
  return NULL;
}

static gboolean
speaks (const RapRemarkDraft *draft, gint64 participant)
{
  for (guint i = 0; i < draft->participants->len; i++)
    if (g_array_index (draft->participants, gint64, i) == participant)
      return TRUE;
  return FALSE;
}

static void
save_speakers (Save *save, gint64 remark, const RapRemarkDraft *draft)
{
  GPtrArray *old = rap_record_list_parts (save->record, RAP_KIND_REMARK_SPEAKER, remark);

  for (guint i = 0; i < old->len; i++)
    {
      RapRemarkSpeaker *speaker = g_ptr_array_index (old, i);

      if (!speaks (draft, speaker->participant_id))
        rap_changes_delete (save->changes, RAP_KIND_REMARK_SPEAKER, rap_entity_get_id (speaker));
    }
  for (guint i = 0; i < draft->participants->len; i++)
    {
      gint64 participant = g_array_index (draft->participants, gint64, i);
      RapRemarkSpeaker *was = find_speaker (old, participant);
      RapRemarkSpeaker *speaker = open_entity (save, RAP_KIND_REMARK_SPEAKER,
                                               was ? rap_entity_get_id (was) : 0);

      speaker->remark_id = remark;
      speaker->event_id = save->event;
      speaker->participant_id = participant;
      speaker->position = i;
      rap_changes_save (save->changes, speaker);
    }
}

static gint64
get_next_position (RapRecord *record, gint64 event)
{
  GPtrArray *remarks = rap_record_list_parts (record, RAP_KIND_REMARK, event);
  RapRemark *last = remarks->len > 0 ? g_ptr_array_index (remarks, remarks->len - 1) : NULL;

  return last ? last->position + 1 : 0;
}

RapChanges *
rap_remark_changes_save (RapRecord *record,
                         gint64 event,
                         const RapRemarkDraft *draft,
                         const char *language)
{
  g_autoptr (RapRecord) scratch = rap_record_new ();
  /* One that was deleted while it was open is added anew. */
  gboolean is_new = rap_record_get (record, RAP_KIND_REMARK, draft->remark_id) == NULL;
  RapChanges *changes = rap_changes_new (is_new ? _ ("Add remark") : _ ("Edit remark"));
  Save save = { record, scratch, changes, language, event };
  RapRemark *remark = open_entity (&save, RAP_KIND_REMARK, draft->remark_id);

  if (is_new)
    remark->position = get_next_position (record, event);
  remark->event_id = event;
  remark->kind = draft->kind;
  remark->disclosure = draft->disclosure;
  g_set_str (&remark->time_mark, draft->time_mark);
  rap_changes_save (changes, remark);
  save_speakers (&save, rap_entity_get_id (remark), draft);
  save_statements (&save, rap_entity_get_id (remark), draft);
  return changes;
}

RapChanges *
rap_remark_changes_delete (RapRecord *record, gint64 remark)
{
  RapChanges *changes = rap_changes_new (_ ("Delete remark"));
  GPtrArray *statements = rap_record_list_parts (record, RAP_KIND_STATEMENT, remark);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < statements->len; i++)
    {
      gint64 id = rap_entity_get_id (g_ptr_array_index (statements, i));

      g_array_append_val (ids, id);
    }
  delete_statements (changes, record, ids);
  rap_changes_delete (changes, RAP_KIND_REMARK, remark);
  return changes;
}
