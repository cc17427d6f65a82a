/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A copy of a record for others. First is chosen what may be in it at all, then
 * the fields that may not are emptied, and in the end everything that nothing
 * leads to any more is left behind. */

#include "exchange/rap-record-for-others.h"

#include <glib/gi18n-lib.h>

#include "exchange/rap-free-text.h"
#include "exchange/rap-passing.h"
#include "exchange/rap-unattributed.h"
#include "record/rap-disclosure.h"
#include "record/rap-record-reach.h"

/* Fields that are the office's own, whatever they belong to. */
static const char *const internal_fields[] = {
  "note", "disclosure-note", "email", "phone", "contact-name", "cleared-by", "cleared-at", NULL
};

/* Whether what @entity cannot be without was passed on. */
static gboolean
stands (RapRecord *copy, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];

      if (field->type == RAP_FIELD_REFERENCE && (field->flags & RAP_FIELD_REQUIRED) &&
          !rap_record_get (copy, field->target, rap_entity_get_reference (entity, field)))
        return FALSE;
    }
  return TRUE;
}

static void
empty_internal_fields (gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  g_autoptr (GObject) empty = rap_entity_new (noun->kind);

  for (guint i = 0; i < noun->n_fields; i++)
    if (g_strv_contains (internal_fields, noun->fields[i].name))
      rap_entity_copy_field (entity, empty, &noun->fields[i]);
}

/* A descriptor beside a name would tell whose words stand under it elsewhere. */
static void
empty_descriptor (gpointer entity)
{
  if (rap_entity_get_kind (entity) == RAP_KIND_PARTICIPANT)
    g_clear_pointer (&((RapParticipant *) entity)->descriptor, rap_texts_free);
  else if (rap_entity_get_kind (entity) == RAP_KIND_REMARK)
    g_clear_pointer (&((RapRemark *) entity)->descriptor, rap_texts_free);
}

/* Words that may be used, but for what they hold. */
static void
note_words (RapPassing *passing, RapRecord *record, gpointer entity, GPtrArray *notes)
{
  RapWording *wording = RAP_IS_WORDING (entity) ? entity : NULL;
  RapStatement *statement = wording
                              ? rap_record_get (record, RAP_KIND_STATEMENT, wording->statement_id)
                              : NULL;
  const char *found = NULL;

  if (statement && rap_disclosure_may_use_words (record, statement))
    found = rap_passing_find_protected (passing, statement, wording->words);
  if (found)
    rap_free_text_note (entity, found, notes);
}

static RapRecord *
choose (RapRecord *record, GPtrArray *notes)
{
  g_autoptr (RapPassing) passing = rap_passing_new (record);
  RapRecord *copy = rap_record_new ();

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *entities = rap_record_list (record, kind);

      for (guint i = 0; i < entities->len; i++)
        {
          gpointer entity = g_ptr_array_index (entities, i);

          /* A kind comes after those that its parts of others need. */
          note_words (passing, record, entity, notes);
          if (!rap_passing_allows (passing, entity) || !stands (copy, entity))
            continue;
          entity = rap_record_add (copy, rap_entity_copy (entity));
          empty_internal_fields (entity);
          empty_descriptor (entity);
          rap_free_text_empty (passing, entity, notes);
        }
    }
  return copy;
}

static int
compare_sessions (gconstpointer a, gconstpointer b)
{
  const RapEvent *x = *(RapEvent *const *) a;
  const RapEvent *y = *(RapEvent *const *) b;

  return (x->position > y->position) - (x->position < y->position);
}

static void
count_sessions (RapRecord *copy, gint64 parent)
{
  GPtrArray *events = rap_record_list (copy, RAP_KIND_EVENT);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new ();

  for (guint i = 0; i < events->len; i++)
    if (((RapEvent *) g_ptr_array_index (events, i))->parent_id == parent)
      g_ptr_array_add (sessions, g_ptr_array_index (events, i));
  g_ptr_array_sort (sessions, compare_sessions);
  for (guint i = 0; i < sessions->len; i++)
    ((RapEvent *) g_ptr_array_index (sessions, i))->position = i;
}

static void
count_parts (RapRecord *copy, RapKind kind, gint64 whole)
{
  const RapField *position = rap_noun_find_field (rap_noun_get (kind), "position");
  GPtrArray *parts = rap_record_list_parts (copy, kind, whole);

  for (guint i = 0; i < parts->len; i++)
    *(gint64 *) rap_entity_peek_field (g_ptr_array_index (parts, i), position) = i;
}

/* Counts positions anew, so that there are no gaps. What is no part of an event
 * is whole, and has none. */
static void
count_positions (RapRecord *copy)
{
  for (RapKind kind = RAP_KIND_EVENT; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *noun = rap_noun_get (kind);
      const RapField *parent = rap_noun_get_parent_field (noun);
      GPtrArray *wholes = rap_record_list (copy, parent ? parent->target : kind);

      for (guint i = 0; i < wholes->len; i++)
        {
          gint64 whole = rap_entity_get_id (g_ptr_array_index (wholes, i));

          if (kind == RAP_KIND_EVENT)
            count_sessions (copy, whole);
          else if (rap_noun_find_field (noun, "position"))
            count_parts (copy, kind, whole);
        }
    }
}

RapRecord *
rap_record_for_others (RapRecord *record, GPtrArray *notes, GError **error)
{
  g_autoptr (RapRecord) copy = NULL;
  g_autoptr (RapRecord) reachable = NULL;
  RapEvent *event;

  g_return_val_if_fail (RAP_IS_RECORD (record), NULL);

  event = rap_record_get_event (record);
  g_return_val_if_fail (event != NULL, NULL);
  if (rap_disclosure_of_event (record, event) == RAP_DISCLOSURE_OFF_THE_RECORD)
    {
      g_set_error (error, RAP_EXCHANGE_ERROR, RAP_EXCHANGE_ERROR_OFF_THE_RECORD,
                   _("The event is off the record. Nothing of it may be passed on."));
      return NULL;
    }

  copy = choose (record, notes);
  rap_unattributed_separate (copy, record);
  reachable = rap_record_copy_reachable (copy);
  count_positions (reachable);
  return g_steal_pointer (&reachable);
}
