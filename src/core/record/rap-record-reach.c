/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be reached from an event. A work list instead of recursion, as
 * remarks may reply to one another in a long chain. */

#include "record/rap-record-reach.h"

typedef struct
{
  RapRecord *record;
  GHashTable *reached; /* entities */
  GPtrArray *to_visit;
} Reach;

static void
reach (Reach *self, gpointer entity)
{
  if (entity && g_hash_table_add (self->reached, entity))
    g_ptr_array_add (self->to_visit, entity);
}

static void
reach_parts (Reach *self, gpointer entity)
{
  RapKind kind = rap_entity_get_kind (entity);

  for (RapKind part = 0; part < RAP_N_KINDS; part++)
    {
      const RapField *parent = rap_noun_get_parent_field (rap_noun_get (part));
      GPtrArray *parts;

      if (parent == NULL || parent->target != kind)
        continue;
      parts = rap_record_list_parts (self->record, part, rap_entity_get_id (entity));
      for (guint i = 0; i < parts->len; i++)
        reach (self, g_ptr_array_index (parts, i));
    }
}

static void
reach_references (Reach *self, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];

      if (field->type == RAP_FIELD_REFERENCE)
        reach (self, rap_record_get (self->record, field->target,
                                     rap_entity_get_reference (entity, field)));
    }
}

/* A session is no part in the sense of the tables: it refers to its event. */
static void
reach_sessions (Reach *self)
{
  GPtrArray *events = rap_record_list (self->record, RAP_KIND_EVENT);
  gboolean more;

  do
    {
      more = FALSE;
      for (guint i = 0; i < events->len; i++)
        {
          RapEvent *event = g_ptr_array_index (events, i);
          RapEvent *parent = rap_record_get (self->record, RAP_KIND_EVENT, event->parent_id);

          if (parent && g_hash_table_contains (self->reached, parent) &&
              !g_hash_table_contains (self->reached, event))
            {
              reach (self, event);
              more = TRUE;
            }
        }
    }
  while (more);
}

static void
unset_dangling (gpointer copy, RapRecord *record)
{
  const RapNoun *noun = rap_entity_get_noun (copy);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];

      if (field->type == RAP_FIELD_REFERENCE &&
          rap_record_get (record, field->target, rap_entity_get_reference (copy, field)) == NULL)
        *(gint64 *) rap_entity_peek_field (copy, field) = 0;
    }
}

RapRecord *
rap_record_copy_reachable (RapRecord *record)
{
  g_autoptr (GHashTable) reached = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) to_visit = g_ptr_array_new ();
  Reach self = { record, reached, to_visit };
  RapRecord *copy;

  g_return_val_if_fail (RAP_IS_RECORD (record), NULL);

  reach (&self, rap_record_get_event (record));
  reach_sessions (&self);
  while (to_visit->len > 0)
    {
      gpointer entity = g_ptr_array_steal_index (to_visit, to_visit->len - 1);

      reach_parts (&self, entity);
      reach_references (&self, entity);
    }

  copy = rap_record_new ();
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *entities = rap_record_list (record, kind);

      for (guint i = 0; i < entities->len; i++)
        {
          gpointer entity = g_ptr_array_index (entities, i);

          if (!g_hash_table_contains (reached, entity))
            continue;
          entity = rap_record_add (copy, rap_entity_copy (entity));
          unset_dangling (entity, record);
        }
    }
  return copy;
}
