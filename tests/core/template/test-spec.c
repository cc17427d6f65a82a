/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Renders every case of cases/ *.json and compares the output byte by byte.
 *
 * The files are of the same form as the official ones of the Mustache
 * specification, one for each of its modules: {"tests": [{"name", "desc",
 * "data", "template", "partials", "expected"}]}.
 */
#include <json-glib/json-glib.h>

#include "template/rap-template-json.h"
#include "template/rap-template-renderer.h"

static RapTemplateSet *
compile_partials (JsonObject *partials)
{
  RapTemplateSet *set = rap_template_set_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *text;

  json_object_iter_init (&iter, partials);
  while (json_object_iter_next (&iter, &name, &text))
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RapTemplate) partial = rap_template_new (name, json_node_get_string (text), -1,
                                                          NULL, &error);

      g_assert_no_error (error);
      rap_template_set_add (set, name, partial);
    }

  return set;
}

static void
test_case (gconstpointer data)
{
  JsonObject *object = (JsonObject *) data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) template = NULL;
  g_autoptr (RapTemplateSet) partials = NULL;
  g_autoptr (GString) output = NULL;
  RapTemplateOptions options = { 0 };
  RapTemplateValue value = rap_template_value_from_json (json_object_get_member (object, "data"));

  g_test_message ("%s", json_object_get_string_member (object, "desc"));

  template = rap_template_new ("case", json_object_get_string_member (object, "template"), -1, NULL,
                               &error);
  g_assert_no_error (error);

  if (json_object_has_member (object, "partials"))
    partials = compile_partials (json_object_get_object_member (object, "partials"));
  options.partials = partials;

  output = rap_template_render_html (template, &value, &options, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (output->str, ==, json_object_get_string_member (object, "expected"));
}

static void
add_cases (const char *folder, const char *file)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *module = g_strndup (file, strlen (file) - strlen (".json"));
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *tests;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  tests = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                        "tests");
  for (guint i = 0; i < json_array_get_length (tests); i++)
    {
      JsonObject *object = json_array_get_object_element (tests, i);
      g_autofree char *name = g_strdup_printf ("/template/spec/%s/%u %s", module, i,
                                               json_object_get_string_member (object, "name"));

      g_test_add_data_func_full (name, json_object_ref (object), test_case,
                                 (GDestroyNotify) json_object_unref);
    }
}

int
main (int argc, char *argv[])
{
  g_autofree char *folder = NULL;
  const char *file;
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);

  folder = g_test_build_filename (G_TEST_DIST, "core", "template", "cases", NULL);
  dir = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);
  while ((file = g_dir_read_name (dir)) != NULL)
    add_cases (folder, file);

  return g_test_run ();
}
