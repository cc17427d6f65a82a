/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading an event, or another noun, with all that belongs to it and all it refers to: a few
 * queries for each noun, none for each row. */

#include <glib/gi18n-lib.h>

#include "store/sqlite/rap-sqlite-noun.h"

/* What was found so far. */
typedef struct
{
  RapEngine *engine;
  GPtrArray *entities[RAP_N_KINDS];
  GHashTable *ids[RAP_N_KINDS];
} Gathering;

static void
gathering_init (Gathering *self, RapEngine *engine)
{
  self->engine = engine;
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      self->entities[kind] = g_ptr_array_new_with_free_func (g_object_unref);
      self->ids[kind] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
    }
}

static void
gathering_clear (Gathering *self)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      g_ptr_array_unref (self->entities[kind]);
      g_hash_table_unref (self->ids[kind]);
    }
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Gathering, gathering_clear)

/* Adds those that were not found before. */
static gboolean
gather (Gathering *self, RapKind kind, const char *column, GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  if (!rap_sqlite_load_nouns (self->engine, kind, column, ids, found, error))
    return FALSE;
  for (guint i = 0; i < found->len; i++)
    {
      gpointer entity = g_ptr_array_index (found, i);
      gint64 id = rap_entity_get_id (entity);

      if (g_hash_table_add (self->ids[kind], g_memdup2 (&id, sizeof id)))
        g_ptr_array_add (self->entities[kind], g_object_ref (entity));
    }
  return TRUE;
}

static gboolean
gather_parts (Gathering *self, RapKind kind, GError **error)
{
  const RapField *parent = rap_noun_get_parent_field (rap_noun_get (kind));
  g_autofree char *column = rap_sqlite_column (parent);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GPtrArray *wholes = self->entities[parent->target];

  for (guint i = 0; i < wholes->len; i++)
    {
      gint64 id = rap_entity_get_id (g_ptr_array_index (wholes, i));

      g_array_append_val (ids, id);
    }
  return gather (self, kind, column, ids, error);
}

static gboolean
gather_events (Gathering *self, gint64 id, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (self->engine,
                                              "WITH RECURSIVE tree (id) AS (VALUES (?1) UNION"
                                              " SELECT event.id FROM event JOIN tree ON "
                                              "event.parent_id = tree.id) SELECT id FROM tree",
                                              error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  while ((more = rap_query_next (query, error)) > 0)
    {
      gint64 event = rap_query_get_int (query, 0);

      g_array_append_val (ids, event);
    }
  return more == 0 && gather (self, RAP_KIND_EVENT, "id", ids, error);
}

static void
collect_missing (Gathering *self, RapKind target, gpointer entity, GArray *missing)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      gint64 id;

      if (field->type != RAP_FIELD_REFERENCE || field->target != target)
        continue;
      id = rap_entity_get_reference (entity, field);
      if (id != 0 && !g_hash_table_contains (self->ids[target], &id))
        g_array_append_val (missing, id);
    }
}

/* Gathers those of a kind that something gathered refers to; tells if there were any. */
static gboolean
gather_referred (Gathering *self, RapKind kind, gboolean *any, GError **error)
{
  g_autoptr (GArray) missing = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint before = self->entities[kind]->len;

  for (RapKind from = 0; from < RAP_N_KINDS; from++)
    for (guint i = 0; i < self->entities[from]->len; i++)
      collect_missing (self, kind, g_ptr_array_index (self->entities[from], i), missing);
  if (!gather (self, kind, "id", missing, error))
    return FALSE;
  *any = self->entities[kind]->len > before;
  return TRUE;
}

/* What stands outside of events: it may refer to more of its own, so this goes
 * on until nothing is missing. */
static gboolean
gather_surroundings (Gathering *self, GError **error)
{
  gboolean again;

  do
    {
      again = FALSE;
      for (RapKind kind = 0; kind < RAP_KIND_EVENT; kind++)
        {
          gboolean any;

          if (!gather_referred (self, kind, &any, error))
            return FALSE;
          if (rap_noun_get_parent_field (rap_noun_get (kind)) && !gather_parts (self, kind, error))
            return FALSE;
          again |= any;
        }
    }
  while (again);
  return TRUE;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  gint64 x = rap_entity_get_id (*(gconstpointer *) a);
  gint64 y = rap_entity_get_id (*(gconstpointer *) b);

  return (x > y) - (x < y);
}

static RapRecord *
gathering_to_record (Gathering *self)
{
  RapRecord *record = rap_record_new ();

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      g_ptr_array_sort (self->entities[kind], compare_ids);
      for (guint i = 0; i < self->entities[kind]->len; i++)
        rap_record_add (record, g_object_ref (g_ptr_array_index (self->entities[kind], i)));
    }
  return record;
}

/* The root: an event comes with its sessions and side events at any depth. */
static gboolean
gather_root (Gathering *self, RapKind kind, gint64 id, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (kind == RAP_KIND_EVENT)
    return gather_events (self, id, error);
  g_array_append_val (ids, id);
  return gather (self, kind, "id", ids, error);
}

RapRecord *
rap_engine_load_record (RapEngine *engine, RapKind root, gint64 id, GError **error)
{
  g_autoptr (RapReading) reading = NULL;
  g_auto (Gathering) gathering;

  gathering_init (&gathering, engine);
  if (!rap_sqlite_begin_read (engine, error))
    return NULL;
  reading = engine;
  if (!gather_root (&gathering, root, id, error))
    return NULL;
  if (gathering.entities[root]->len == 0)
    {
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, id);

      if (root == RAP_KIND_EVENT)
        g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND,
                     _("There is no event %s."), number);
      else
        g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND,
                     _("It is not in the record any more: %s %s."), rap_noun_get (root)->name,
                       number);
      return NULL;
    }
  for (RapKind kind = root + 1; kind < RAP_N_KINDS; kind++)
    if (rap_noun_get_parent_field (rap_noun_get (kind)) && !gather_parts (&gathering, kind, error))
      return NULL;
  if (!gather_surroundings (&gathering, error))
    return NULL;
  return gathering_to_record (&gathering);
}

RapRecord *
rap_engine_list_events (RapEngine *engine, GError **error)
{
  g_autoptr (RapReading) reading = NULL;
  g_autoptr (RapQuery) query = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto (Gathering) gathering;
  g_autoptr (RapRecord) record = NULL;
  g_autoptr (RapRecord) found = NULL;
  gboolean any;
  int more;

  gathering_init (&gathering, engine);
  if (!rap_sqlite_begin_read (engine, error))
    return NULL;
  reading = engine;
  query = rap_query_new (engine,
                         "SELECT id FROM event WHERE parent_id IS NULL"
                         " ORDER BY starts IS NOT NULL, starts DESC, start_time DESC, id DESC",
                         error);
  if (query == NULL)
    return NULL;
  while ((more = rap_query_next (query, error)) > 0)
    {
      gint64 id = rap_query_get_int (query, 0);

      g_array_append_val (ids, id);
    }
  if (more < 0 || !gather (&gathering, RAP_KIND_EVENT, "id", ids, error))
    return NULL;
  do
    if (!gather_referred (&gathering, RAP_KIND_PLACE, &any, error))
      return NULL;
  while (any);

  found = gathering_to_record (&gathering);
  record = rap_record_new ();
  for (guint i = 0; i < rap_record_list (found, RAP_KIND_PLACE)->len; i++)
    rap_record_add (record,
                    g_object_ref (g_ptr_array_index (rap_record_list (found, RAP_KIND_PLACE), i)));
  for (guint i = 0; i < ids->len; i++)
    rap_record_add (record, g_object_ref (rap_record_get (found, RAP_KIND_EVENT,
                                                          g_array_index (ids, gint64, i))));
  return g_steal_pointer (&record);
}

GPtrArray *
rap_engine_load_entities (RapEngine *engine, RapKind kind, GArray *ids, GError **error)
{
  g_autoptr (RapReading) reading = NULL;
  g_auto (Gathering) gathering;
  g_autoptr (RapRecord) found = NULL;
  GPtrArray *entities;

  gathering_init (&gathering, engine);
  if (!rap_sqlite_begin_read (engine, error))
    return NULL;
  reading = engine;
  if (!gather (&gathering, kind, "id", ids, error))
    return NULL;
  found = gathering_to_record (&gathering);
  entities = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < ids->len; i++)
    {
      gpointer entity = rap_record_get (found, kind, g_array_index (ids, gint64, i));

      if (entity)
        g_ptr_array_add (entities, g_object_ref (entity));
    }
  return entities;
}

gboolean
rap_engine_find_uid (RapEngine *engine, RapKind kind, const char *uid, gint64 *id, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM %s WHERE uid = ?",
                                          rap_noun_get (kind)->name);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);
  int more;

  if (query == NULL)
    return FALSE;
  rap_query_bind_text (query, 1, uid);
  more = rap_query_next (query, error);
  *id = more > 0 ? rap_query_get_int (query, 0) : 0;
  return more >= 0;
}
