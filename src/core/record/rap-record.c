/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A part of the record in memory. Three indices: by id, by uid, and from a
 * parent to its parts; the last is made when it is first asked for. */

#include "record/rap-record.h"

struct _RapRecord
{
  GObject parent_instance;

  GPtrArray *entities[RAP_N_KINDS];
  GHashTable *by_id[RAP_N_KINDS];
  GHashTable *by_uid;
  GHashTable *parts[RAP_N_KINDS]; /* parent id -> GPtrArray; %NULL: to be made */
  gint64 next_id;                 /* for entities that are in no database yet */
};

G_DEFINE_FINAL_TYPE (RapRecord, rap_record, G_TYPE_OBJECT)

static void
rap_record_finalize (GObject *object)
{
  RapRecord *self = RAP_RECORD (object);

  for (guint kind = 0; kind < RAP_N_KINDS; kind++)
    {
      g_clear_pointer (&self->parts[kind], g_hash_table_unref);
      g_hash_table_unref (self->by_id[kind]);
      g_ptr_array_unref (self->entities[kind]);
    }
  g_hash_table_unref (self->by_uid);

  G_OBJECT_CLASS (rap_record_parent_class)->finalize (object);
}

static void
rap_record_class_init (RapRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_record_finalize;
}

static void
rap_record_init (RapRecord *self)
{
  for (guint kind = 0; kind < RAP_N_KINDS; kind++)
    {
      self->entities[kind] = g_ptr_array_new_with_free_func (g_object_unref);
      self->by_id[kind] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
    }
  self->by_uid = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->next_id = -1;
}

RapRecord *
rap_record_new (void)
{
  return g_object_new (RAP_TYPE_RECORD, NULL);
}

gpointer
rap_record_add (RapRecord *self, gpointer entity)
{
  RapKind kind = rap_entity_get_kind (entity);
  gint64 id = rap_entity_get_id (entity);

  g_return_val_if_fail (RAP_IS_RECORD (self), NULL);
  g_return_val_if_fail (id == 0 || rap_record_get (self, kind, id) == NULL, NULL);

  if (id == 0)
    rap_entity_set_id (entity, id = self->next_id);
  self->next_id = MIN (self->next_id, id - 1);
  g_ptr_array_add (self->entities[kind], entity);
  g_hash_table_insert (self->by_id[kind], g_memdup2 (&id, sizeof id), entity);
  g_hash_table_insert (self->by_uid, g_strdup (rap_entity_get_uid (entity)), entity);
  g_clear_pointer (&self->parts[kind], g_hash_table_unref);
  return entity;
}

void
rap_record_remove (RapRecord *self, RapKind kind, gint64 id)
{
  gpointer entity = rap_record_get (self, kind, id);

  g_return_if_fail (entity != NULL);

  g_hash_table_remove (self->by_uid, rap_entity_get_uid (entity));
  g_hash_table_remove (self->by_id[kind], &id);
  g_clear_pointer (&self->parts[kind], g_hash_table_unref);
  g_ptr_array_remove (self->entities[kind], entity);
}

gpointer
rap_record_get (RapRecord *self, RapKind kind, gint64 id)
{
  g_return_val_if_fail (RAP_IS_RECORD (self) && kind < RAP_N_KINDS, NULL);
  return id ? g_hash_table_lookup (self->by_id[kind], &id) : NULL;
}

gpointer
rap_record_find (RapRecord *self, const char *uid)
{
  g_return_val_if_fail (RAP_IS_RECORD (self) && uid, NULL);
  return g_hash_table_lookup (self->by_uid, uid);
}

GPtrArray *
rap_record_list (RapRecord *self, RapKind kind)
{
  g_return_val_if_fail (RAP_IS_RECORD (self) && kind < RAP_N_KINDS, NULL);
  return self->entities[kind];
}

static gint64
get_position (gconstpointer entity, const RapField *field)
{
  return field ? *(gint64 *) rap_entity_peek_field (entity, field) : 0;
}

static int
compare_parts (gconstpointer a, gconstpointer b, gpointer position_field)
{
  gconstpointer x = *(gconstpointer *) a;
  gconstpointer y = *(gconstpointer *) b;
  gint64 p = get_position (x, position_field);
  gint64 q = get_position (y, position_field);

  if (p != q)
    return p < q ? -1 : 1;

  /* Unsaved entities count down from -1 in the order in which they came. */
  p = ABS (rap_entity_get_id (x));
  q = ABS (rap_entity_get_id (y));
  return (p > q) - (p < q);
}

static GHashTable *
collect_parts (RapRecord *self, RapKind kind)
{
  const RapNoun *noun = rap_noun_get (kind);
  const RapField *parent = rap_noun_get_parent_field (noun);
  const RapField *position = rap_noun_find_field (noun, "position");
  GHashTable *parts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                             (GDestroyNotify) g_ptr_array_unref);
  GHashTableIter iter;
  GPtrArray *list;

  for (guint i = 0; i < self->entities[kind]->len; i++)
    {
      gpointer entity = g_ptr_array_index (self->entities[kind], i);
      gint64 id = rap_entity_get_reference (entity, parent);

      list = g_hash_table_lookup (parts, &id);
      if (list == NULL)
        {
          list = g_ptr_array_new ();
          g_hash_table_insert (parts, g_memdup2 (&id, sizeof id), list);
        }
      g_ptr_array_add (list, entity);
    }

  g_hash_table_iter_init (&iter, parts);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &list))
    g_ptr_array_sort_with_data (list, compare_parts, (gpointer) position);
  return parts;
}

GPtrArray *
rap_record_list_parts (RapRecord *self, RapKind kind, gint64 parent)
{
  GPtrArray *list;

  g_return_val_if_fail (RAP_IS_RECORD (self) && kind < RAP_N_KINDS, NULL);
  g_return_val_if_fail (rap_noun_get_parent_field (rap_noun_get (kind)), NULL);

  if (self->parts[kind] == NULL)
    self->parts[kind] = collect_parts (self, kind);
  list = g_hash_table_lookup (self->parts[kind], &parent);
  if (list == NULL)
    {
      list = g_ptr_array_new ();
      g_hash_table_insert (self->parts[kind], g_memdup2 (&parent, sizeof parent), list);
    }
  return list;
}

RapEvent *
rap_record_get_event (RapRecord *self)
{
  GPtrArray *events = rap_record_list (self, RAP_KIND_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      RapEvent *event = g_ptr_array_index (events, i);

      if (rap_record_get (self, RAP_KIND_EVENT, event->parent_id) == NULL)
        return event;
    }
  return NULL;
}

void
rap_record_invalidate (RapRecord *self)
{
  g_return_if_fail (RAP_IS_RECORD (self));

  for (guint kind = 0; kind < RAP_N_KINDS; kind++)
    {
      g_clear_pointer (&self->parts[kind], g_hash_table_unref);
      g_hash_table_remove_all (self->by_id[kind]);
      for (guint i = 0; i < self->entities[kind]->len; i++)
        {
          gpointer entity = g_ptr_array_index (self->entities[kind], i);
          gint64 id = rap_entity_get_id (entity);

          g_hash_table_insert (self->by_id[kind], g_memdup2 (&id, sizeof id), entity);
        }
    }
}
