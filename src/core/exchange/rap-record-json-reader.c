/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Record JSON in. The tree is gone through twice: first every entity is made,
 * then the fields are filled, so that a reference may go forward. */

#include "exchange/rap-record-json-reader.h"

#include <glib/gi18n-lib.h>

#include "exchange/rap-json.h"
#include "exchange/rap-record-json-field.h"
#include "exchange/rap-record-json-members.h"
#include "exchange/rap-record-json-writer.h"
#include "record/rap-language.h"

typedef struct
{
  RapRecordFile *file;
  RapRecord *record; /* its */
  gpointer event;    /* the one the file is of */
  gboolean met_event;
  gboolean is_complete;
  GError **error;
} Reader;

/* Called for each entity's object; returns the entity, or %NULL on error. */
typedef gpointer (*Visit) (Reader *self,
                           RapKind kind,
                           gpointer parent,
                           JsonObject *object,
                           const RapJsonPlace *place);

#define fail(self, place, code, ...) \
  (rap_json_place_set_error (place, (self)->error, RAP_EXCHANGE_ERROR_##code, __VA_ARGS__))

static gboolean visit_entity (Reader *self,
                              RapKind kind,
                              gpointer parent,
                              JsonNode *node,
                              const RapJsonPlace *place,
                              Visit visit);

static gboolean
visit_array (Reader *self,
             RapKind kind,
             gpointer parent,
             JsonNode *node,
             const RapJsonPlace *place,
             Visit visit)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return fail (self, place, CONTENT, _("Here should be an array."));

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      RapJsonPlace element = { place, NULL, i };

      if (!visit_entity (self, kind, parent, json_array_get_element (array, i), &element, visit))
        return FALSE;
    }
  return TRUE;
}

static gboolean
visit_entity (Reader *self,
              RapKind kind,
              gpointer parent,
              JsonNode *node,
              const RapJsonPlace *place,
              Visit visit)
{
  JsonObjectIter iter;
  JsonNode *value;
  const char *name;
  gpointer entity;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail (self, place, CONTENT, _("Here should be an object."));

  entity = visit (self, kind, parent, json_node_get_object (node), place);
  if (entity == NULL)
    return FALSE;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &value))
    {
      const RapNoun *part = rap_record_json_find_part (rap_noun_get (kind), name);
      RapJsonPlace member = { place, name, 0 };

      if (part && !visit_array (self, part->kind, entity, value, &member, visit))
        return FALSE;
    }
  return TRUE;
}

static char *
read_uid (Reader *self, JsonNode *node, const RapJsonPlace *place)
{
  const char *uid;

  if (node == NULL)
    {
      fail (self, place, CONTENT, _("The member “%s” is missing."), place->name);
      return NULL;
    }
  uid = rap_record_json_read_string (node, place, self->error);
  if (uid == NULL)
    return NULL;
  if (!g_uuid_string_is_valid (uid))
    {
      g_autofree char *found = rap_json_describe (node);

      fail (self, place, CONTENT,
            _("%s is no UUID, which is like 6f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b."), found);
      return NULL;
    }
  return g_ascii_strdown (uid, -1);
}

static gpointer
add_entity (Reader *self, RapKind kind, const char *uid)
{
  gpointer entity = rap_entity_new (kind);

  rap_entity_set_uid (entity, uid);
  rap_entity_set_revision (entity, 1);
  return rap_record_add (self->record, entity);
}

/* The first visit: makes the entity. */
static gpointer
declare (Reader *self, RapKind kind, gpointer parent, JsonObject *object, const RapJsonPlace *place)
{
  RapJsonPlace uid_place = { place, "uid", 0 };
  g_autofree char *uid = read_uid (self, json_object_get_member (object, "uid"), &uid_place);
  gpointer entity;

  if (uid == NULL)
    return NULL;
  entity = rap_record_find (self->record, uid);
  if (entity == self->event && kind == RAP_KIND_EVENT && entity && !self->met_event)
    {
      self->met_event = TRUE;
      return entity;
    }
  if (entity)
    {
      fail (self, &uid_place, CONTENT, _("The uid “%s” is in the file a second time."), uid);
      return NULL;
    }

  return add_entity (self, kind, uid);
}

static void
set_parent (Reader *self, gpointer entity, gpointer parent)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; parent && i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      gint64 *id = rap_entity_peek_field (entity, field);

      if (field->flags & RAP_FIELD_PARENT)
        *id = rap_entity_get_id (parent);
      else if (field->flags & RAP_FIELD_DERIVED)
        *id = rap_entity_get_reference (parent, rap_noun_find_field (rap_entity_get_noun (parent),
                                                                     field->name));
    }
}

static gboolean
read_revision (Reader *self, gpointer entity, JsonNode *node, const RapJsonPlace *place)
{
  gint64 revision;

  if (!rap_record_json_read_revision (&revision, node, place, self->error))
    return FALSE;
  if (g_str_equal (place->name, "shared-revision"))
    rap_entity_set_shared_revision (entity, revision);
  else
    rap_entity_set_revision (entity, revision);
  return TRUE;
}

/* Notes the languages that are null. */
static void
note_cleared_languages (Reader *self, gpointer entity, const RapField *field, JsonNode *node)
{
  JsonObjectIter iter;
  const char *language;
  JsonNode *value;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &language, &value))
    {
      g_autofree char *tag = rap_language_normalize (language, NULL);

      if (JSON_NODE_HOLDS_NULL (value))
        rap_record_file_add (self->file, entity, field, tag);
    }
}

static gboolean
read_field (Reader *self,
            gpointer entity,
            const RapField *field,
            JsonNode *node,
            const RapJsonPlace *place)
{
  if (JSON_NODE_HOLDS_NULL (node) && !(field->flags & RAP_FIELD_REQUIRED) &&
      field->type != RAP_FIELD_BOOLEAN)
    {
      rap_record_file_add (self->file, entity, field, NULL);
      return TRUE;
    }
  if (!rap_record_json_read_field (entity, field, node, self->record, place, self->error))
    return FALSE;
  if (field->type == RAP_FIELD_TEXTS)
    note_cleared_languages (self, entity, field, node);
  else
    rap_record_file_add (self->file, entity, field, NULL);
  return TRUE;
}

static gboolean
read_member (Reader *self,
             gpointer entity,
             const char *name,
             JsonNode *node,
             const RapJsonPlace *place)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  const RapField *field = rap_record_json_find_field (noun, name);
  RapJsonPlace member = { place, name, 0 };

  if (field)
    return read_field (self, entity, field, node, &member);
  if (rap_record_json_find_part (noun, name))
    return TRUE;
  if (!rap_record_json_check_head (noun, &member, self->error))
    return FALSE;
  return g_str_equal (name, "uid") || read_revision (self, entity, node, &member);
}

/* Whoever writes a complete copy leaves out what is false, and has said so. */
static void
note_false_fields (Reader *self, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type == RAP_FIELD_BOOLEAN)
      rap_record_file_add (self->file, entity, &noun->fields[i], NULL);
}

static gboolean
check_required (Reader *self, gpointer entity, const RapJsonPlace *place)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];

      /* A choice has a first one to fall back on. */
      if ((field->flags & RAP_FIELD_REQUIRED) && field->type != RAP_FIELD_CHOICE &&
          !(field->flags & (RAP_FIELD_PARENT | RAP_FIELD_DERIVED)) &&
          !rap_record_file_says (self->file, entity, field, NULL))
        return fail (self, place, CONTENT, _("The member “%s” is missing."), field->name);
    }
  return TRUE;
}

/* The second visit: fills the entity's fields. */
static gpointer
fill (Reader *self, RapKind kind, gpointer parent, JsonObject *object, const RapJsonPlace *place)
{
  g_autofree char *uid = g_ascii_strdown (json_object_get_string_member (object, "uid"), -1);
  gpointer entity = rap_record_find (self->record, uid);
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  set_parent (self, entity, parent);
  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &node))
    if (!read_member (self, entity, name, node, place))
      return NULL;
  if (self->is_complete)
    note_false_fields (self, entity);
  return check_required (self, entity, place) ? entity : NULL;
}

static gboolean
visit_root (Reader *self, JsonObject *root, const RapJsonPlace *place, Visit visit)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, root);
  while (json_object_iter_next (&iter, &name, &node))
    {
      const RapNoun *noun = rap_record_json_find_part (NULL, name);
      RapJsonPlace member = { place, name, 0 };

      if (!(noun ? visit_array (self, noun->kind, NULL, node, &member, visit)
                 : rap_record_json_check_head (NULL, &member, self->error)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_head (Reader *self, JsonObject *root, const RapJsonPlace *place)
{
  RapJsonPlace version_place = { place, "version", 0 };
  JsonNode *format = json_object_get_member (root, "format");
  JsonNode *version_node = json_object_get_member (root, "version");
  gint64 version;

  if (format == NULL || json_node_get_value_type (format) != G_TYPE_STRING ||
      strcmp (json_node_get_string (format), RAP_RECORD_JSON_FORMAT) != 0)
    return fail (self, place, CONTENT,
                 _("This is no record of Rapporteur: its member “format” is not “%s”."),
                   RAP_RECORD_JSON_FORMAT);
  if (version_node == NULL)
    return fail (self, place, CONTENT, _("The member “%s” is missing."), "version");
  if (!rap_record_json_read_integer (&version, version_node, &version_place, self->error))
    return FALSE;
  if (version > RAP_RECORD_JSON_VERSION)
    return fail (self, &version_place, NEWER,
                 _("The file has version %lld, which is newer than this program knows. Update "
                   "the program."),
                   (long long) version);
  if (version < RAP_RECORD_JSON_VERSION)
    return fail (self, &version_place, CONTENT,
                 _("There is no version %lld of the format."), (long long) version);
  return TRUE;
}

/* The event the file is of is made first, and so is the first in the record. */
static gboolean
read_root (Reader *self, JsonObject *root, const RapJsonPlace *place)
{
  RapJsonPlace event_place = { place, "event", 0 };
  RapJsonPlace complete_place = { place, "complete", 0 };
  JsonNode *complete = json_object_get_member (root, "complete");
  g_autofree char *uid = NULL;

  if (!check_head (self, root, place))
    return FALSE;
  if (complete && json_node_get_value_type (complete) != G_TYPE_BOOLEAN)
    return fail (self, &complete_place, CONTENT, _("Here should be true or false."));
  self->is_complete = complete && json_node_get_boolean (complete);
  uid = read_uid (self, json_object_get_member (root, "event"), &event_place);
  if (uid == NULL)
    return FALSE;
  self->event = add_entity (self, RAP_KIND_EVENT, uid);

  if (!visit_root (self, root, place, declare))
    return FALSE;
  if (!self->met_event)
    return fail (self, &event_place, CONTENT, _("None of the events has the uid “%s”."), uid);
  if (!visit_root (self, root, place, fill))
    return FALSE;
  if (rap_record_get_event (self->record) != self->event)
    return fail (self, &event_place, CONTENT,
                 _("The event is a part of another one in the file. Name that one here."));
  return TRUE;
}

RapRecordFile *
rap_record_json_read (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (JsonNode) root = rap_json_parse (bytes, name, error);
  g_autoptr (RapRecordFile) file = rap_record_file_new ();
  RapJsonPlace place = { NULL, name, 0 };
  Reader self = { file, rap_record_file_get_record (file), NULL, FALSE, FALSE, error };

  if (root == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_autofree char *found = rap_json_describe (root);

      fail (&self, &place, CONTENT, _("This is no record of Rapporteur, but %s."), found);
      return NULL;
    }
  return read_root (&self, json_node_get_object (root), &place) ? g_steal_pointer (&file) : NULL;
}
