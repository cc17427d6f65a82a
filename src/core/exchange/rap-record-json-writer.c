/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Record JSON out, by the nouns' tables of fields. */

#include "exchange/rap-record-json-writer.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

typedef struct
{
  RapRecord *record;
  JsonBuilder *builder;
} Writer;

static void
write_string (Writer *self, const char *name, const char *value)
{
  json_builder_set_member_name (self->builder, name);
  json_builder_add_string_value (self->builder, value);
}

static void
write_integer (Writer *self, const char *name, gint64 value)
{
  json_builder_set_member_name (self->builder, name);
  json_builder_add_int_value (self->builder, value);
}

static void
write_choice (Writer *self, const char *name, GType type, int value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);

  write_string (self, name, g_enum_get_value (values, value)->value_nick);
}

static void
write_texts (Writer *self, const char *name, const RapTexts *texts)
{
  if (rap_texts_get_size (texts) == 0)
    return;

  json_builder_set_member_name (self->builder, name);
  json_builder_begin_object (self->builder);
  for (guint i = 0; i < rap_texts_get_size (texts); i++)
    {
      const char *language;
      RapOrigin origin;
      gint64 revision;
      const char *text = rap_texts_get_nth (texts, i, &language, &origin, &revision);

      if (origin == RAP_ORIGIN_TYPED && revision == 1)
        {
          write_string (self, language, text);
          continue;
        }
      json_builder_set_member_name (self->builder, language);
      json_builder_begin_object (self->builder);
      write_string (self, "text", text);
      write_choice (self, "origin", rap_origin_get_type (), origin);
      write_integer (self, "revision", revision);
      json_builder_end_object (self->builder);
    }
  json_builder_end_object (self->builder);
}

static void
write_field (Writer *self, gpointer entity, const RapField *field)
{
  gpointer at = rap_entity_peek_field (entity, field);

  switch (field->type)
    {
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
      if (*(char **) at)
        write_string (self, field->name, *(char **) at);
      break;
    case RAP_FIELD_INTEGER:
      if (*(gint64 *) at != RAP_UNSET)
        write_integer (self, field->name, *(gint64 *) at);
      break;
    case RAP_FIELD_BOOLEAN:
      if (!*(gboolean *) at)
        break;
      json_builder_set_member_name (self->builder, field->name);
      json_builder_add_boolean_value (self->builder, TRUE);
      break;
    case RAP_FIELD_CHOICE:
      write_choice (self, field->name, field->choice (), *(int *) at);
      break;
    case RAP_FIELD_REFERENCE:
      {
        gpointer target = rap_record_get (self->record, field->target, *(gint64 *) at);

        if (target)
          write_string (self, field->name, rap_entity_get_uid (target));
        break;
      }
    case RAP_FIELD_TEXTS:
      write_texts (self, field->name, *(RapTexts **) at);
      break;
    default:
      g_assert_not_reached ();
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gconstpointer x = *(gconstpointer *) a;
  gconstpointer y = *(gconstpointer *) b;
  const RapField *position = rap_noun_find_field (rap_entity_get_noun (x), "position");

  if (position)
    {
      gint64 p = *(gint64 *) rap_entity_peek_field (x, position);
      gint64 q = *(gint64 *) rap_entity_peek_field (y, position);

      if (p != q)
        return p < q ? -1 : 1;
    }
  return strcmp (rap_entity_get_uid (x), rap_entity_get_uid (y));
}

static void write_array (Writer *self, RapKind kind, GPtrArray *entities);

static void
write_entity (Writer *self, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  gint64 shared_revision = rap_entity_get_shared_revision (entity);
  gint64 revision = rap_entity_get_revision (entity);

  json_builder_begin_object (self->builder);
  write_string (self, "uid", rap_entity_get_uid (entity));
  if (revision > 0)
    write_integer (self, "revision", revision);
  if (shared_revision > 0 && shared_revision != revision)
    write_integer (self, "shared-revision", shared_revision);
  for (guint i = 0; i < noun->n_fields; i++)
    if (!(noun->fields[i].flags & (RAP_FIELD_PARENT | RAP_FIELD_DERIVED)))
      write_field (self, entity, &noun->fields[i]);

  for (RapKind part = 0; part < RAP_N_KINDS; part++)
    {
      const RapField *parent = rap_noun_get_parent_field (rap_noun_get (part));

      if (parent && parent->target == noun->kind)
        write_array (self, part,
                     rap_record_list_parts (self->record, part, rap_entity_get_id (entity)));
    }
  json_builder_end_object (self->builder);
}

static void
write_array (Writer *self, RapKind kind, GPtrArray *entities)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  if (entities->len == 0)
    return;

  g_ptr_array_extend (sorted, entities, NULL, NULL);
  g_ptr_array_sort (sorted, compare);
  json_builder_set_member_name (self->builder, rap_noun_get (kind)->member);
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < sorted->len; i++)
    write_entity (self, g_ptr_array_index (sorted, i));
  json_builder_end_array (self->builder);
}

static void
write_head (Writer *self, RapRecordCopy copy)
{
  write_string (self, "format", RAP_RECORD_JSON_FORMAT);
  write_integer (self, "version", RAP_RECORD_JSON_VERSION);
  write_string (self, "notice",
                copy == RAP_RECORD_COPY_COMPLETE
                ? _("This is the office’s complete copy. It holds everything that is "
                        "recorded, also what is off the record, and is not to be passed on.")
                : _("This is a copy for others. What disclosure forbids to pass on was "
                        "left out."));
  json_builder_set_member_name (self->builder, "complete");
  json_builder_add_boolean_value (self->builder, copy == RAP_RECORD_COPY_COMPLETE);
  write_string (self, "event", rap_entity_get_uid (rap_record_get_event (self->record)));
}

char *
rap_record_json_write (RapRecord *record, RapRecordCopy copy)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;
  Writer self = { record, builder };

  g_return_val_if_fail (RAP_IS_RECORD (record), NULL);
  g_return_val_if_fail (rap_record_get_event (record) != NULL, NULL);

  json_builder_begin_object (builder);
  write_head (&self, copy);
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    if (rap_noun_get_parent_field (rap_noun_get (kind)) == NULL)
      write_array (&self, kind, rap_record_list (record, kind));
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  return g_strconcat (text, "\n", NULL);
}
