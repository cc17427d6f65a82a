/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which statements a release tells. */

#include "release/rap-statement-choice.h"

#include "record/rap-disclosure.h"
#include "release/rap-event-remarks.h"

static GPtrArray *
list_rows (RapRecord *record, RapRelease *release)
{
  return rap_record_list_parts (record, RAP_KIND_RELEASE_STATEMENT, rap_entity_get_id (release));
}

static gboolean
may_be_told (RapRecord *record, RapStatement *statement)
{
  return rap_disclosure_of_statement (record, statement) != RAP_DISCLOSURE_OFF_THE_RECORD;
}

gboolean
rap_statement_choice_is_made (RapRecord *record, RapRelease *release)
{
  return release->chooses_statements || list_rows (record, release)->len > 0;
}

GPtrArray *
rap_statement_choice_list_all (RapRecord *record, RapRelease *release)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_object_unref);
  RapEvent *event = rap_record_get (record, RAP_KIND_EVENT, release->event_id);
  g_autoptr (GPtrArray) remarks = NULL;

  g_return_val_if_fail (event, all);

  remarks = rap_event_list_remarks (record, event);
  for (guint i = 0; i < remarks->len; i++)
    {
      gint64 id = rap_entity_get_id (g_ptr_array_index (remarks, i));
      GPtrArray *statements = rap_record_list_parts (record, RAP_KIND_STATEMENT, id);

      for (guint j = 0; j < statements->len; j++)
        if (may_be_told (record, g_ptr_array_index (statements, j)))
          g_ptr_array_add (all, g_object_ref (g_ptr_array_index (statements, j)));
    }
  return all;
}

GPtrArray *
rap_statement_choice_list (RapRecord *record, RapRelease *release)
{
  GPtrArray *rows = list_rows (record, release);
  GPtrArray *chosen;

  if (!rap_statement_choice_is_made (record, release))
    return rap_statement_choice_list_all (record, release);
  chosen = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < rows->len; i++)
    {
      RapReleaseStatement *row = g_ptr_array_index (rows, i);
      RapStatement *statement = rap_record_get (record, RAP_KIND_STATEMENT, row->statement_id);

      if (statement && may_be_told (record, statement))
        g_ptr_array_add (chosen, g_object_ref (statement));
    }
  return chosen;
}

static gboolean
is_as_recorded (RapRecord *record, RapRelease *release, GPtrArray *chosen)
{
  g_autoptr (GPtrArray) all = rap_statement_choice_list_all (record, release);

  if (all->len != chosen->len)
    return FALSE;
  for (guint i = 0; i < all->len; i++)
    if (rap_entity_get_id (g_ptr_array_index (all, i)) !=
        rap_entity_get_id (g_ptr_array_index (chosen, i)))
      return FALSE;
  return TRUE;
}

static RapReleaseStatement *
find_row (GPtrArray *rows, gint64 statement)
{
  for (guint i = 0; i < rows->len; i++)
    if (((RapReleaseStatement *) g_ptr_array_index (rows, i))->statement_id == statement)
      return g_ptr_array_index (rows, i);
  return NULL;
}

static void
save_row (RapChanges *changes,
          RapRelease *release,
          RapReleaseStatement *row,
          gint64 statement,
          gint64 position)
{
  g_autoptr (RapReleaseStatement) saved = NULL;

  if (row && row->position == position)
    return;
  saved = row ? rap_entity_copy (row) : rap_entity_new (RAP_KIND_RELEASE_STATEMENT);
  saved->release_id = rap_entity_get_id (release);
  saved->statement_id = statement;
  saved->position = position;
  rap_changes_save (changes, saved);
}

/* Rarely: where there are rows, they say it. */
static void
save_chooses (RapChanges *changes, RapRelease *release, gboolean chooses)
{
  if (release->chooses_statements == chooses)
    return;
  g_object_set (release, "chooses-statements", chooses, NULL);
  rap_changes_save (changes, release);
}

static gboolean
contains (GArray *ids, gint64 id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;
  return FALSE;
}

void
rap_statement_choice_change (RapRecord *record,
                             RapRelease *release,
                             GPtrArray *chosen,
                             RapChanges *changes)
{
  GPtrArray *rows = list_rows (record, release);
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);
  gboolean as_recorded = is_as_recorded (record, release, chosen);

  if (as_recorded)
    save_chooses (changes, release, FALSE);
  else if (chosen->len == 0)
    save_chooses (changes, release, TRUE);
  for (guint i = 0; !as_recorded && i < chosen->len; i++)
    {
      gint64 statement = rap_entity_get_id (g_ptr_array_index (chosen, i));
      RapReleaseStatement *row = find_row (rows, statement);

      if (row)
        g_hash_table_add (kept, row);
      save_row (changes, release, row, statement, i);
    }
  for (guint i = 0; i < rows->len; i++)
    if (!g_hash_table_contains (kept, g_ptr_array_index (rows, i)))
      rap_changes_delete (changes, RAP_KIND_RELEASE_STATEMENT,
                          rap_entity_get_id (g_ptr_array_index (rows, i)));
}

void
rap_statement_choice_forget (RapRecord *record, GArray *statements, RapChanges *changes)
{
  GPtrArray *releases = rap_record_list (record, RAP_KIND_RELEASE);

  for (guint i = 0; i < releases->len; i++)
    {
      RapRelease *release = g_ptr_array_index (releases, i);
      GPtrArray *rows = list_rows (record, release);
      guint n_forgotten = 0;

      for (guint j = 0; j < rows->len; j++)
        {
          RapReleaseStatement *row = g_ptr_array_index (rows, j);

          if (!contains (statements, row->statement_id))
            continue;
          rap_changes_delete (changes, RAP_KIND_RELEASE_STATEMENT, rap_entity_get_id (row));
          n_forgotten++;
        }
      if (n_forgotten > 0 && n_forgotten == rows->len && release->state != RAP_RELEASE_STATE_ISSUED)
        save_chooses (changes, release, TRUE);
    }
}
