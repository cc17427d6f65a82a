/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The JSON Schema is kept by hand: here it is held against the tables of
 * fields, so that neither can go its own way. */

#include <json-glib/json-glib.h>

#include "random-record.h"
#include "rap-data.h"

static JsonObject *
get_object (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    g_error ("the schema has no object “%s”", member);
  return json_node_get_object (node);
}

static JsonNode *
load_schema (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GBytes) bytes = rap_data_load ("record.schema.json");
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                              &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

static gboolean
is_member (const RapField *field)
{
  return !(field->flags & (RAP_FIELD_PARENT | RAP_FIELD_DERIVED));
}

static void
assert_described (JsonObject *property, const char *what, const char *name)
{
  const char *title = json_object_get_string_member_with_default (property, "title", "");
  const char *text = json_object_get_string_member_with_default (property, "description", "");

  if (*title == '\0' || !g_str_has_suffix (text, "."))
    g_error ("“%s” of %s is not described", name, what);
}

static void
assert_choices (JsonObject *property, const RapField *field)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (field->choice ());
  JsonArray *choices = json_object_get_array_member (property, "enum");

  g_assert_cmpuint (json_array_get_length (choices), ==, values->n_values);
  for (guint i = 0; i < values->n_values; i++)
    g_assert_cmpstr (json_array_get_string_element (choices, i), ==, values->values[i].value_nick);
}

static const char *
get_type_name (const RapField *field)
{
  switch (field->type)
    {
    case RAP_FIELD_TEXT:
      return g_str_has_prefix (field->name, "language") ? "language" : "text";
    case RAP_FIELD_INTEGER:
      return "integer";
    case RAP_FIELD_DATE:
      return "date";
    case RAP_FIELD_TIME:
      return "time";
    case RAP_FIELD_INSTANT:
      return "instant";
    case RAP_FIELD_REFERENCE:
      return "uid";
    case RAP_FIELD_TEXTS:
      return "texts";
    case RAP_FIELD_BOOLEAN:
    case RAP_FIELD_CHOICE:
    default:
      g_assert_not_reached ();
    }
}

static void
assert_field (JsonObject *property, const RapNoun *noun, const RapField *field)
{
  g_autofree char *reference = NULL;

  assert_described (property, noun->name, field->name);
  if (field->type == RAP_FIELD_CHOICE)
    assert_choices (property, field);
  else if (field->type == RAP_FIELD_BOOLEAN)
    g_assert_cmpstr (json_object_get_string_member (property, "type"), ==, "boolean");
  else
    {
      reference = g_strdup_printf ("#/$defs/%s%s",
                                   field->flags & RAP_FIELD_REQUIRED ? "" : "optional-",
                                   get_type_name (field));
      g_assert_cmpstr (json_object_get_string_member (property, "$ref"), ==, reference);
    }
  if (field->type == RAP_FIELD_REFERENCE)
    {
      g_autofree char *comment = g_strdup_printf ("The uid of one of the %s.",
                                                  rap_noun_get (field->target)->member);

      g_assert_cmpstr (json_object_get_string_member (property, "$comment"), ==, comment);
    }
}

static void
assert_part (JsonObject *property, const RapNoun *part)
{
  g_autofree char *reference = g_strconcat ("#/$defs/", part->name, NULL);

  assert_described (property, part->name, part->member);
  g_assert_cmpstr (json_object_get_string_member (property, "type"), ==, "array");
  g_assert_cmpstr (json_object_get_string_member (get_object (property, "items"), "$ref"), ==,
                   reference);
}

static void
assert_required (JsonObject *definition, const RapNoun *noun)
{
  JsonArray *required = json_object_get_array_member (definition, "required");
  guint n = 0;

  g_assert_cmpstr (json_array_get_string_element (required, n++), ==, "uid");
  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];

      if (is_member (field) && (field->flags & RAP_FIELD_REQUIRED) &&
          field->type != RAP_FIELD_CHOICE)
        g_assert_cmpstr (json_array_get_string_element (required, n++), ==, field->name);
    }
  g_assert_cmpuint (json_array_get_length (required), ==, n);
}

static void
assert_noun (JsonObject *definitions, const RapNoun *noun)
{
  JsonObject *definition = get_object (definitions, noun->name);
  JsonObject *properties = get_object (definition, "properties");
  guint n = 3; /* uid, revision, shared-revision */

  assert_described (definition, noun->name, noun->name);
  g_assert_false (json_object_get_boolean_member (definition, "additionalProperties"));
  assert_described (get_object (properties, "uid"), noun->name, "uid");
  assert_described (get_object (properties, "revision"), noun->name, "revision");
  assert_described (get_object (properties, "shared-revision"), noun->name, "shared-revision");

  for (guint i = 0; i < noun->n_fields; i++)
    if (is_member (&noun->fields[i]))
      {
        assert_field (get_object (properties, noun->fields[i].name), noun, &noun->fields[i]);
        n++;
      }
  for (RapKind part = 0; part < RAP_N_KINDS; part++)
    {
      const RapField *parent = rap_noun_get_parent_field (rap_noun_get (part));

      if (parent == NULL || parent->target != noun->kind)
        continue;
      assert_part (get_object (properties, rap_noun_get (part)->member), rap_noun_get (part));
      n++;
    }
  g_assert_cmpuint (json_object_get_size (properties), ==, n);
  assert_required (definition, noun);
}

static void
test_nouns (void)
{
  g_autoptr (JsonNode) root = load_schema ();
  JsonObject *definitions = get_object (json_node_get_object (root), "$defs");

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    assert_noun (definitions, rap_noun_get (kind));
}

static void
test_root (void)
{
  static const char *const head[] = { "format", "version", "notice", "complete", "event" };
  g_autoptr (JsonNode) root = load_schema ();
  JsonObject *schema = json_node_get_object (root);
  JsonObject *properties = get_object (schema, "properties");
  guint n = G_N_ELEMENTS (head);

  g_assert_cmpstr (json_object_get_string_member (schema, "$schema"), ==,
                   "https://json-schema.org/draft/2020-12/schema");
  for (guint i = 0; i < G_N_ELEMENTS (head); i++)
    assert_described (get_object (properties, head[i]), "the record", head[i]);
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    if (rap_noun_get_parent_field (rap_noun_get (kind)) == NULL)
      {
        assert_part (get_object (properties, rap_noun_get (kind)->member), rap_noun_get (kind));
        n++;
      }
  g_assert_cmpuint (json_object_get_size (properties), ==, n);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-schema/nouns", test_nouns);
  g_test_add_func ("/record-schema/root", test_root);
  return g_test_run ();
}
