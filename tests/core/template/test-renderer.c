/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a rendering may take, and what it warns of.
 */
#include <string.h>

#include "template/rap-template-json.h"
#include "template/rap-template-renderer.h"

typedef struct
{
  RapTemplate *template;
  RapTemplateSet *partials;
  JsonNode *data;
  RapTemplateLimits limits;
  GPtrArray *warnings;
} Fixture;

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  self->limits = RAP_TEMPLATE_DEFAULT_LIMITS;
  self->partials = rap_template_set_new ();
  self->warnings = rap_template_diagnostics_new ();
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  g_clear_pointer (&self->template, rap_template_unref);
  g_clear_pointer (&self->partials, rap_template_set_free);
  g_clear_pointer (&self->data, json_node_unref);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
}

static void
set_template (Fixture *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->template, rap_template_unref);
  self->template = rap_template_new ("main", text, -1, NULL, &error);
  g_assert_no_error (error);
}

static void
add_partial (Fixture *self, const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) partial = rap_template_new (name, text, -1, NULL, &error);

  g_assert_no_error (error);
  rap_template_set_add (self->partials, name, partial);
}

static void
set_data (Fixture *self, const char *json)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->data, json_node_unref);
  self->data = json_from_string (json, &error);
  g_assert_no_error (error);
}

/* A list of as many elements as it is told, each 1. */
static void
set_long_list (Fixture *self, guint length)
{
  GString *json = g_string_new ("{\"l\":[1");

  for (guint i = 1; i < length; i++)
    g_string_append (json, ",1");
  g_string_append (json, "]}");
  set_data (self, json->str);
  g_string_free (json, TRUE);
}

static GString *
render (Fixture *self, GError **error)
{
  const RapTemplateValue value = rap_template_value_from_json (self->data);
  const RapTemplateOptions options = {
    .partials = self->partials,
    .limits = &self->limits,
    .diagnostics = self->warnings,
  };

  return rap_template_render_html (self->template, &value, &options, error);
}

static void
assert_renders (Fixture *self, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = render (self, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (output->str, ==, expected);
}

static void
assert_fails (Fixture *self, RapTemplateError code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = render (self, &error);

  g_assert_null (output);
  g_assert_error (error, RAP_TEMPLATE_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
assert_warns (Fixture *self, guint index, const char *message)
{
  const RapTemplateDiagnostic *warning;

  g_assert_cmpuint (index, <, self->warnings->len);
  warning = g_ptr_array_index (self->warnings, index);
  g_assert_cmpstr (warning->message, ==, message);
}

static void
test_again (Fixture *self, gconstpointer unused)
{
  set_template (self, "{{a}}");
  set_data (self, "{\"a\":\"one\"}");
  assert_renders (self, "one");
  assert_renders (self, "one");
  set_data (self, "{\"a\":\"two\"}");
  assert_renders (self, "two");
  g_assert_cmpuint (self->warnings->len, ==, 0);
}

static void
test_recursion (Fixture *self, gconstpointer unused)
{
  set_template (self, "x\n {{>p}}");
  add_partial (self, "p", "{{>p}}");
  assert_fails (self, RAP_TEMPLATE_ERROR_DEPTH,
                "p, line 1, column 1: partials are 100 deep inside each other here, and no more "
                "are allowed. Does “p” include itself without end?");
}

static void
test_recursion_of_two (Fixture *self, gconstpointer unused)
{
  set_template (self, "{{>p}}");
  add_partial (self, "p", "{{<q}}{{/q}}");
  add_partial (self, "q", "{{>p}}");
  assert_fails (self, RAP_TEMPLATE_ERROR_DEPTH,
                "q, line 1, column 1: partials are 100 deep inside each other here, and no more "
                "are allowed. Does “p” include itself without end?");
}

static void
test_recursion_that_ends (Fixture *self, gconstpointer unused)
{
  g_autoptr (GString) json = g_string_new ("false");
  g_autofree char *expected = g_strnfill (98, 'x');

  for (guint i = 0; i < 99; i++)
    {
      g_string_prepend (json, "{\"c\":");
      g_string_append (json, "}");
    }

  set_template (self, "{{>p}}");
  add_partial (self, "p", "{{#c}}x{{>p}}{{/c}}");
  set_data (self, json->str);
  assert_renders (self, expected);
}

static void
test_depth_of_all (Fixture *self, gconstpointer unused)
{
  g_autoptr (GString) text = g_string_new ("{{>p}}");

  for (guint i = 0; i < 20; i++)
    {
      g_string_prepend (text, "{{^a}}");
      g_string_append (text, "{{/a}}");
    }

  set_template (self, "{{>p}}");
  add_partial (self, "p", text->str);
  assert_fails (self, RAP_TEMPLATE_ERROR_DEPTH,
                "p, line 1, column 43: sections and partials are too deep inside each other here.");
}

static void
test_output_limit (Fixture *self, gconstpointer unused)
{
  g_autofree char *xs = g_strnfill (1023, 'x');
  g_autofree char *expected = g_strconcat ("\n", xs, NULL);

  self->limits.max_output = 1024;
  set_template (self, "\n{{#l}}x{{/l}}");
  set_long_list (self, 1023);
  assert_renders (self, expected);

  set_long_list (self, 1024);
  assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                "main, line 2, column 7: the output grows longer than 1.0\u00a0KiB, which is the "
                "limit.");
}

static void
test_output_limit_of_values (Fixture *self, gconstpointer unused)
{
  self->limits.max_output = 1024;
  set_template (self, "{{#l}}{{t}}{{/l}}");
  set_data (self, "{\"l\":[1,2,3,4,5,6,7,8,9,10,11,12,13],\"t\":\"&&&&&&&&&&&&&&&&&&&&\"}");
  assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                "main, line 1, column 7: the output grows longer than 1.0\u00a0KiB, which is the "
                "limit.");
}

/* The last value is what makes it too long, and only because it is escaped. */
static void
test_output_limit_of_escapes (Fixture *self, gconstpointer unused)
{
  self->limits.max_output = 10;
  set_template (self, "{{t}}");
  set_data (self, "{\"t\":\"&&&\"}");
  assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                "main, line 1, column 1: the output grows longer than 10 bytes, which is the "
                "limit.");
}

static void
test_output_limit_of_indentation (Fixture *self, gconstpointer unused)
{
  g_autofree char *blanks = g_strnfill (1000, ' ');
  g_autofree char *partial = g_strconcat (blanks, "{{>p}}", NULL);

  self->limits.max_output = 2000;
  set_template (self, "{{>p}}");
  add_partial (self, "p", partial);
  assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                "p, line 1, column 1001: the output grows longer than 2.0\u00a0KiB, which is the "
                "limit.");
}

static void
test_default_output_limit (Fixture *self, gconstpointer unused)
{
  g_autofree char *xs = g_strnfill (17000, 'x');
  g_autofree char *text = g_strconcat ("{{#l}}", xs, "{{/l}}", NULL);

  set_template (self, text);
  set_long_list (self, 1000);
  assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                "main, line 1, column 7: the output grows longer than 16.0\u00a0MiB, which is the "
                "limit.");
}

static void
test_work_limit_of_sections (Fixture *self, gconstpointer unused)
{
  self->limits.max_steps = 100000;
  set_long_list (self, 1000);
  set_template (self, "{{#l}}{{#l}}{{#l}}{{/l}}{{/l}}{{/l}}");
  assert_fails (self, RAP_TEMPLATE_ERROR_WORK_LIMIT,
                "main, line 1, column 13: the template takes too long: its sections or partials "
                "repeat too often.");
}

static void
test_work_limit_of_partials (Fixture *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = NULL;

  self->limits.max_steps = 100000;
  set_template (self, "{{>p9}}");
  for (guint i = 1; i < 10; i++)
    {
      g_autofree char *name = g_strdup_printf ("p%u", i);
      g_autofree char *text = g_strdup_printf ("{{>p%u}}{{>p%u}}{{>p%u}}{{>p%u}}{{>p%u}}", i - 1,
                                               i - 1, i - 1, i - 1, i - 1);

      add_partial (self, name, text);
    }
  add_partial (self, "p0", "");

  output = render (self, &error);
  g_assert_null (output);
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_WORK_LIMIT);
}

/* Names that are looked for in many objects in vain are work too. */
static void
test_work_limit_of_names (Fixture *self, gconstpointer unused)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append (text, "{{#o}}");
  g_string_append (text, "{{#l}}{{nothing}}{{/l}}");
  for (guint i = 0; i < 200; i++)
    g_string_append (text, "{{/o}}");

  self->limits.max_steps = 100000;
  set_data (self, "{\"o\":{\"a\":1},\"l\":[1,2,3]}");
  set_template (self, text->str);
  output = render (self, &error);
  g_assert_no_error (error);

  self->limits.max_steps = 10000;
  g_assert_null (render (self, &error));
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_WORK_LIMIT);
}

static void
test_work_limit_of_arguments (Fixture *self, gconstpointer unused)
{
  g_autoptr (GString) blocks = g_string_new (NULL);
  g_autoptr (GString) arguments = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = NULL;

  for (guint i = 0; i < 500; i++)
    {
      g_string_append_printf (blocks, "{{$b%u}}{{/b%u}}", i, i);
      g_string_append_printf (arguments, "{{$a%u}}{{/a%u}}", i, i);
    }
  g_string_prepend (arguments, "{{<p}}");
  g_string_append (arguments, "{{/p}}");
  set_template (self, arguments->str);
  add_partial (self, "p", blocks->str);

  output = render (self, &error);
  g_assert_no_error (error);

  self->limits.max_steps = 100000;
  g_assert_null (render (self, &error));
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_WORK_LIMIT);
}

static gsize
endless_get_length (const RapTemplateValue *self)
{
  return G_MAXSIZE;
}

static void
endless_get_element (const RapTemplateValue *self, gsize position, RapTemplateValue *value)
{
}

static const RapTemplateValueVTable endless_vtable = {
  .get_length = endless_get_length,
  .get_element = endless_get_element,
};

static void
test_work_limit_of_empty_section (Fixture *self, gconstpointer unused)
{
  const RapTemplateValue value = { &endless_vtable, NULL, 0 };
  const RapTemplateOptions options = { .limits = &self->limits };
  g_autoptr (GError) error = NULL;

  self->limits.max_steps = 100000;
  set_template (self, "{{#.}}{{/.}}");
  g_assert_null (rap_template_render_html (self->template, &value, &options, &error));
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_WORK_LIMIT);
}

typedef struct
{
  GCancellable *cancellable;
  guint n_printed;
} Canceller;

static void
canceller_emit (const RapTemplateValue *self, RapTemplateOutput *output)
{
  Canceller *canceller = (Canceller *) self->data;

  canceller->n_printed++;
  g_cancellable_cancel (canceller->cancellable);
}

static const RapTemplateValueVTable canceller_vtable = {
  .emit = canceller_emit,
};

static gsize
cancellers_get_length (const RapTemplateValue *self)
{
  return 1000000;
}

static void
cancellers_get_element (const RapTemplateValue *self, gsize position, RapTemplateValue *value)
{
  *value = (RapTemplateValue) { &canceller_vtable, self->data, 0 };
}

static const RapTemplateValueVTable cancellers_vtable = {
  .get_length = cancellers_get_length,
  .get_element = cancellers_get_element,
};

static void
test_cancel (Fixture *self, gconstpointer unused)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Canceller canceller = { cancellable, 0 };
  const RapTemplateValue value = { &cancellers_vtable, &canceller, 0 };
  const RapTemplateOptions options = { .cancellable = cancellable };
  g_autoptr (GError) error = NULL;

  set_template (self, "{{#.}}{{.}}{{/.}}");
  g_assert_null (rap_template_render_html (self->template, &value, &options, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (canceller.n_printed, >, 0);
  g_assert_cmpuint (canceller.n_printed, <, 10000);
  g_clear_error (&error);

  canceller.n_printed = 0;
  g_assert_null (rap_template_render_html (self->template, &value, &options, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (canceller.n_printed, ==, 0);
}

static void
test_unknown_names (Fixture *self, gconstpointer unused)
{
  set_template (self,
                "{{headlin}}\n {{#turns}}{{speaker.nmae}}{{headline}}{{/turns}}{{^zzz}}{{/zzz}}");
  set_data (self, "{\"headline\":\"h\",\"turns\":["
                  "{\"speaker\":{\"name\":\"a\"}},{\"speaker\":{\"name\":\"b\"}}]}");
  assert_renders (self, "\n hh");
  assert_warns (self, 0,
                "main, line 1, column 1: nothing here is called “headlin”. "
                "Did you mean “headline”?");
  assert_warns (self, 1,
                "main, line 2, column 12: nothing here is called “nmae”. Did you mean “name”?");
  assert_warns (self, 2, "main, line 2, column 50: nothing here is called “zzz”.");
  g_assert_cmpuint (self->warnings->len, ==, 3);
}

static void
test_unknown_name_in_detail (Fixture *self, gconstpointer unused)
{
  const RapTemplateDiagnostic *warning;

  set_template (self, "Баку {{ Заголовк }}");
  set_data (self, "{\"заголовок\":1}");
  assert_renders (self, "Баку ");
  g_assert_cmpuint (self->warnings->len, ==, 1);
  warning = g_ptr_array_index (self->warnings, 0);
  g_assert_cmpstr (warning->place.template_name, ==, "main");
  g_assert_cmpuint (warning->place.offset, ==, 9);
  g_assert_cmpuint (warning->place.line, ==, 1);
  g_assert_cmpuint (warning->place.column, ==, 6);
  g_assert_cmpuint (warning->length, ==, strlen ("{{ Заголовк }}"));
  g_assert_cmpstr (warning->name, ==, "Заголовк");
  g_assert_cmpstr (warning->nearest, ==, "заголовок");
}

static void
test_known_names (Fixture *self, gconstpointer unused)
{
  set_template (self, "{{a}}{{b}}{{n}}{{n.x}}{{#o}}{{a}}{{o.c}}{{{.}}}{{/o}}{{! zzz }}{{>p}}"
                      "{{<p}}{{zzz}}{{$a}}{{b}}{{/a}}{{/p}}");
  set_data (self, "{\"a\":1,\"b\":false,\"n\":null,\"o\":{\"c\":[]}}");
  add_partial (self, "p", "{{$a}}{{/a}}");
  assert_renders (self, "1false1[]{\"c\":[]}false");
  g_assert_cmpuint (self->warnings->len, ==, 0);
}

static void
test_unknown_partial (Fixture *self, gconstpointer unused)
{
  set_template (self, "{{>sing}}{{<page}}{{/page}}");
  add_partial (self, "sign", "");
  assert_renders (self, "");
  assert_warns (self, 0,
                "main, line 1, column 1: there is no partial “sing”. Did you mean “sign”?");
  assert_warns (self, 1, "main, line 1, column 10: there is no partial “page”.");
}

static void
test_many_warnings (Fixture *self, gconstpointer unused)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 2 * RAP_TEMPLATE_MAX_DIAGNOSTICS; i++)
    g_string_append (text, "{{unknown}}");
  set_template (self, text->str);
  assert_renders (self, "");
  g_assert_cmpuint (self->warnings->len, ==, RAP_TEMPLATE_MAX_DIAGNOSTICS);
}

static void
test_no_warnings_wanted (Fixture *self, gconstpointer unused)
{
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  set_template (self, "[{{unknown}}{{>unknown}}]");
  assert_renders (self, "[]");
}

static gpointer
render_often (gpointer data)
{
  Fixture *self = data;

  for (guint i = 0; i < 200; i++)
    assert_renders (self, "  1: a &amp; b\n  2: a &amp; b\n");

  return NULL;
}

static void
test_threads (Fixture *self, gconstpointer unused)
{
  GThread *threads[8];

  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  set_template (self, "{{#l}}\n  {{<p}}{{$t}}{{t}}{{/t}}{{/p}}\n{{/l}}\n");
  add_partial (self, "p", "{{.}}: {{$t}}{{/t}}\n");
  set_data (self, "{\"l\":[1,2],\"t\":\"a & b\"}");

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("render", render_often, self);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, fixture_set_up, test, fixture_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/template/renderer/again", test_again);
  add ("/template/renderer/recursion", test_recursion);
  add ("/template/renderer/recursion-of-two", test_recursion_of_two);
  add ("/template/renderer/recursion-that-ends", test_recursion_that_ends);
  add ("/template/renderer/depth-of-all", test_depth_of_all);
  add ("/template/renderer/output-limit", test_output_limit);
  add ("/template/renderer/output-limit-of-values", test_output_limit_of_values);
  add ("/template/renderer/output-limit-of-escapes", test_output_limit_of_escapes);
  add ("/template/renderer/output-limit-of-indentation", test_output_limit_of_indentation);
  add ("/template/renderer/default-output-limit", test_default_output_limit);
  add ("/template/renderer/work-limit-of-sections", test_work_limit_of_sections);
  add ("/template/renderer/work-limit-of-partials", test_work_limit_of_partials);
  add ("/template/renderer/work-limit-of-names", test_work_limit_of_names);
  add ("/template/renderer/work-limit-of-arguments", test_work_limit_of_arguments);
  add ("/template/renderer/work-limit-of-empty-section", test_work_limit_of_empty_section);
  add ("/template/renderer/cancel", test_cancel);
  add ("/template/renderer/unknown-names", test_unknown_names);
  add ("/template/renderer/unknown-name-in-detail", test_unknown_name_in_detail);
  add ("/template/renderer/known-names", test_known_names);
  add ("/template/renderer/unknown-partial", test_unknown_partial);
  add ("/template/renderer/many-warnings", test_many_warnings);
  add ("/template/renderer/no-warnings-wanted", test_no_warnings_wanted);
  add ("/template/renderer/threads", test_threads);

  return g_test_run ();
}
