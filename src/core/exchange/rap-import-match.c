/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which entity of a store an entity of a file is: the one with its uid, or the
 * one that could not be there beside it. */

#include "exchange/rap-import-match.h"

#include "store/rap-store-load.h"

struct _RapImportMatch
{
  RapRecord *theirs;
  RapRecord *ours;
  GHashTable *matches; /* theirs -> ours */
};

/* Parts that their whole has only once, by these fields. */
static const struct
{
  RapKind kind;
  const char *fields[3];
} unique_parts[] = {
  { RAP_KIND_ORGANIZER, { "organization", "role" } }, { RAP_KIND_PARTICIPANT, { "person" } },
  { RAP_KIND_PARTICIPANT_ROLE, { "role" } },          { RAP_KIND_GROUP_MEMBER, { "member" } },
  { RAP_KIND_REMARK_SPEAKER, { "participant" } },     { RAP_KIND_WORDING, { "language" } },
  { RAP_KIND_STATEMENT_TOPIC, { "topic" } },          { RAP_KIND_RELEASE_ANSWER, { "name" } },
  { RAP_KIND_RELEASE_STATEMENT, { "statement" } },
};

/* Loads the event with all its parts, if it is here. */
static gboolean
load_event (RapImportMatch *self, RapStore *store, GCancellable *cancellable, GError **error)
{
  const char *uid = rap_entity_get_uid (rap_record_get_event (self->theirs));
  gint64 id = rap_store_find_uid_sync (store, RAP_KIND_EVENT, uid, cancellable, error);

  if (id < 0)
    return FALSE;
  self->ours = id > 0 ? rap_store_load_record_sync (store, RAP_KIND_EVENT, id, cancellable, error)
                      : rap_record_new ();
  return self->ours != NULL;
}

/* Loads those of a kind that are here but don't belong to the event. */
static gboolean
load_others (RapImportMatch *self,
             RapStore *store,
             RapKind kind,
             GCancellable *cancellable,
             GError **error)
{
  GPtrArray *theirs = rap_record_list (self->theirs, kind);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) loaded = NULL;

  for (guint i = 0; i < theirs->len; i++)
    {
      const char *uid = rap_entity_get_uid (g_ptr_array_index (theirs, i));
      gint64 id;

      if (rap_record_find (self->ours, uid))
        continue;
      id = rap_store_find_uid_sync (store, kind, uid, cancellable, error);
      if (id < 0)
        return FALSE;
      if (id > 0)
        g_array_append_val (ids, id);
    }
  if (ids->len == 0)
    return TRUE;

  loaded = rap_store_load_entities_sync (store, kind, (const gint64 *) ids->data, ids->len,
                                         cancellable, error);
  for (guint i = 0; loaded && i < loaded->len; i++)
    rap_record_add (self->ours, g_object_ref (g_ptr_array_index (loaded, i)));
  return loaded != NULL;
}

static gboolean
same_reference (RapImportMatch *self, gpointer theirs, gpointer ours, const RapField *field)
{
  gpointer target = rap_record_get (self->theirs, field->target,
                                    rap_entity_get_reference (theirs, field));
  gpointer match = target ? g_hash_table_lookup (self->matches, target) : NULL;

  return match && rap_entity_get_id (match) == rap_entity_get_reference (ours, field);
}

static gboolean
is_same_part (RapImportMatch *self, gpointer theirs, gpointer ours, const char *const *names)
{
  const RapNoun *noun = rap_entity_get_noun (theirs);

  for (; *names; names++)
    {
      const RapField *field = rap_noun_find_field (noun, *names);

      if (field->type == RAP_FIELD_REFERENCE ? !same_reference (self, theirs, ours, field)
                                             : !rap_entity_field_equal (theirs, ours, field))
        return FALSE;
    }
  return TRUE;
}

static gpointer
find_part (RapImportMatch *self, gpointer theirs, const char *const *names)
{
  const RapNoun *noun = rap_entity_get_noun (theirs);
  const RapField *parent = rap_noun_get_parent_field (noun);
  gpointer whole = rap_record_get (self->theirs, parent->target,
                                   rap_entity_get_reference (theirs, parent));
  gpointer match = whole ? g_hash_table_lookup (self->matches, whole) : NULL;
  GPtrArray *parts;

  if (match == NULL)
    return NULL;
  parts = rap_record_list_parts (self->ours, noun->kind, rap_entity_get_id (match));
  for (guint i = 0; i < parts->len; i++)
    {
      gpointer ours = g_ptr_array_index (parts, i);

      /* One that the file has under its own uid is another. */
      if (rap_record_find (self->theirs, rap_entity_get_uid (ours)) == NULL &&
          is_same_part (self, theirs, ours, names))
        return ours;
    }
  return NULL;
}

static gpointer
find_match (RapImportMatch *self, gpointer theirs)
{
  RapKind kind = rap_entity_get_kind (theirs);
  gpointer ours = rap_record_find (self->ours, rap_entity_get_uid (theirs));

  if (ours && rap_entity_get_kind (ours) == kind)
    return ours;
  for (guint i = 0; i < G_N_ELEMENTS (unique_parts); i++)
    if (unique_parts[i].kind == kind)
      return find_part (self, theirs, unique_parts[i].fields);
  return NULL;
}

/* In the order of kinds, in which what a part is known by comes first. */
static void
match_all (RapImportMatch *self)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *entities = rap_record_list (self->theirs, kind);

      for (guint i = 0; i < entities->len; i++)
        {
          gpointer theirs = g_ptr_array_index (entities, i);
          gpointer ours = find_match (self, theirs);

          if (ours)
            g_hash_table_insert (self->matches, theirs, ours);
        }
    }
}

RapImportMatch *
rap_import_match_new (RapStore *store, RapRecord *record, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapImportMatch) self = g_new0 (RapImportMatch, 1);

  self->theirs = g_object_ref (record);
  self->matches = g_hash_table_new (NULL, NULL);
  if (!load_event (self, store, cancellable, error))
    return NULL;
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    if (!load_others (self, store, kind, cancellable, error))
      return NULL;
  match_all (self);
  return g_steal_pointer (&self);
}

void
rap_import_match_free (RapImportMatch *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->matches);
  g_clear_object (&self->ours);
  g_object_unref (self->theirs);
  g_free (self);
}

RapRecord *
rap_import_match_get_record (RapImportMatch *self)
{
  return self->ours;
}

gpointer
rap_import_match_find (RapImportMatch *self, gpointer theirs)
{
  return g_hash_table_lookup (self->matches, theirs);
}
