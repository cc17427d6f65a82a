/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Entities with random fields and references. */

#include "random-maker.h"

guint
random_maker_up_to (RandomMaker *self, guint most)
{
  return g_rand_int_range (self->fields.rand, 0, (gint32) most + 1);
}

gboolean
random_maker_chance (RandomMaker *self, double probability)
{
  return g_rand_double (self->fields.rand) < probability;
}

/* The event that @entity belongs to, or is. */
static gint64
event_of (RandomMaker *self, gpointer entity)
{
  while (entity && rap_entity_get_kind (entity) != RAP_KIND_EVENT)
    {
      const RapField *parent = rap_noun_get_parent_field (rap_entity_get_noun (entity));

      entity = parent ? rap_record_get (self->record, parent->target,
                                        rap_entity_get_reference (entity, parent))
                      : NULL;
    }
  return entity ? rap_entity_get_id (entity) : 0;
}

gint64
random_maker_pick (RandomMaker *self, RapKind kind, gpointer for_entity)
{
  GPtrArray *all = rap_record_list (self->record, kind);
  g_autoptr (GPtrArray) fitting = g_ptr_array_new ();
  gint64 event = event_of (self, for_entity);

  for (guint i = 0; i < all->len; i++)
    {
      gpointer entity = g_ptr_array_index (all, i);
      gint64 its_event = kind == RAP_KIND_EVENT ? 0 : event_of (self, entity);

      if (entity != for_entity && (its_event == 0 || its_event == event))
        g_ptr_array_add (fitting, entity);
    }
  if (fitting->len == 0)
    return 0;
  return rap_entity_get_id (g_ptr_array_index (fitting,
                                               random_maker_up_to (self, fitting->len - 1)));
}

static void
fill_references (RandomMaker *self, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      gint64 *id = rap_entity_peek_field (entity, field);

      if (field->type != RAP_FIELD_REFERENCE || (field->flags & RAP_FIELD_PARENT))
        continue;
      if (field->flags & RAP_FIELD_DERIVED)
        *id = event_of (self, entity);
      else if ((field->flags & RAP_FIELD_REQUIRED) || random_maker_chance (self, 0.6))
        *id = random_maker_pick (self, field->target, entity);
    }
}

gpointer
random_maker_add (RandomMaker *self, RapKind kind, gpointer parent, gint64 position)
{
  const RapNoun *noun = rap_noun_get (kind);
  const RapField *parent_field = rap_noun_get_parent_field (noun);
  const RapField *position_field = rap_noun_find_field (noun, "position");
  g_autofree char *uid = random_fields_uid (&self->fields);
  gpointer entity = rap_entity_new (kind);

  rap_entity_set_uid (entity, uid);
  rap_record_add (self->record, entity);
  if (parent)
    *(gint64 *) rap_entity_peek_field (entity, parent_field) = rap_entity_get_id (parent);
  random_fields_fill (&self->fields, entity);
  fill_references (self, entity);
  if (position_field)
    *(gint64 *) rap_entity_peek_field (entity, position_field) = position;
  return entity;
}

void
random_maker_sort_dates (char **first, char **last)
{
  if (*first && *last && strcmp (*first, *last) > 0)
    {
      char *swapped = *first;

      *first = *last;
      *last = swapped;
    }
}
