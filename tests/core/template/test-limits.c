/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a rendering may take: depth, output, steps, and time until it is cancelled.
 */
#include "fixture.h"

static void
test_recursion (Fixture *self, gconstpointer unused)
{
  fixture_set_template (self, "x\n {{>p}}");
  fixture_add_partial (self, "p", "{{>p}}");
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_DEPTH,
                        "p, line 1, column 1: partials are 100 deep inside each other here, and no "
                        "more are allowed. Does “p” include itself without end?");
}

static void
test_recursion_of_two (Fixture *self, gconstpointer unused)
{
  fixture_set_template (self, "{{>p}}");
  fixture_add_partial (self, "p", "{{<q}}{{/q}}");
  fixture_add_partial (self, "q", "{{>p}}");
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_DEPTH,
                        "q, line 1, column 1: partials are 100 deep inside each other here, and no "
                        "more are allowed. Does “p” include itself without end?");
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

  fixture_set_template (self, "{{>p}}");
  fixture_add_partial (self, "p", "{{#c}}x{{>p}}{{/c}}");
  fixture_set_data (self, json->str);
  fixture_assert_renders (self, expected);
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

  fixture_set_template (self, "{{>p}}");
  fixture_add_partial (self, "p", text->str);
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_DEPTH,
                        "p, line 1, column 43: sections and partials are too deep inside each "
                        "other here.");
}

static void
test_output_limit (Fixture *self, gconstpointer unused)
{
  g_autofree char *xs = g_strnfill (1023, 'x');
  g_autofree char *expected = g_strconcat ("\n", xs, NULL);

  self->limits.max_output = 1024;
  fixture_set_template (self, "\n{{#l}}x{{/l}}");
  fixture_set_long_list (self, 1023);
  fixture_assert_renders (self, expected);

  fixture_set_long_list (self, 1024);
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                        "main, line 2, column 7: the output grows longer than 1.0\u00a0KiB, which "
                        "is the "
                        "limit.");
}

static void
test_output_limit_of_values (Fixture *self, gconstpointer unused)
{
  self->limits.max_output = 1024;
  fixture_set_template (self, "{{#l}}{{t}}{{/l}}");
  fixture_set_data (self, "{\"l\":[1,2,3,4,5,6,7,8,9,10,11,12,13],\"t\":\"&&&&&&&&&&&&&&&&&&&&\"}");
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                        "main, line 1, column 7: the output grows longer than 1.0\u00a0KiB, which "
                        "is the "
                        "limit.");
}

/* The last value is what makes it too long, and only because it is escaped. */
static void
test_output_limit_of_escapes (Fixture *self, gconstpointer unused)
{
  self->limits.max_output = 10;
  fixture_set_template (self, "{{t}}");
  fixture_set_data (self, "{\"t\":\"&&&\"}");
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                        "main, line 1, column 1: the output grows longer than 10 bytes, which is "
                        "the limit.");
}

static void
test_output_limit_of_indentation (Fixture *self, gconstpointer unused)
{
  g_autofree char *blanks = g_strnfill (1000, ' ');
  g_autofree char *partial = g_strconcat (blanks, "{{>p}}", NULL);

  self->limits.max_output = 2000;
  fixture_set_template (self, "{{>p}}");
  fixture_add_partial (self, "p", partial);
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                        "p, line 1, column 1001: the output grows longer than 2.0\u00a0KiB, which "
                        "is the "
                        "limit.");
}

static void
test_default_output_limit (Fixture *self, gconstpointer unused)
{
  g_autofree char *xs = g_strnfill (17000, 'x');
  g_autofree char *text = g_strconcat ("{{#l}}", xs, "{{/l}}", NULL);

  fixture_set_template (self, text);
  fixture_set_long_list (self, 1000);
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_OUTPUT_LIMIT,
                        "main, line 1, column 7: the output grows longer than 16.0\u00a0MiB, which "
                        "is the "
                        "limit.");
}

static void
test_work_limit_of_sections (Fixture *self, gconstpointer unused)
{
  self->limits.max_steps = 100000;
  fixture_set_long_list (self, 1000);
  fixture_set_template (self, "{{#l}}{{#l}}{{#l}}{{/l}}{{/l}}{{/l}}");
  fixture_assert_fails (self, RAP_TEMPLATE_ERROR_WORK_LIMIT,
                        "main, line 1, column 13: the template takes too long: its sections or "
                        "partials repeat too often.");
}

static void
test_work_limit_of_partials (Fixture *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = NULL;

  self->limits.max_steps = 100000;
  fixture_set_template (self, "{{>p9}}");
  for (guint i = 1; i < 10; i++)
    {
      g_autofree char *name = g_strdup_printf ("p%u", i);
      g_autofree char *text = g_strdup_printf ("{{>p%u}}{{>p%u}}{{>p%u}}{{>p%u}}{{>p%u}}", i - 1,
                                               i - 1, i - 1, i - 1, i - 1);

      fixture_add_partial (self, name, text);
    }
  fixture_add_partial (self, "p0", "");

  output = fixture_render (self, &error);
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
  fixture_set_data (self, "{\"o\":{\"a\":1},\"l\":[1,2,3]}");
  fixture_set_template (self, text->str);
  output = fixture_render (self, &error);
  g_assert_no_error (error);

  self->limits.max_steps = 10000;
  g_assert_null (fixture_render (self, &error));
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
  fixture_set_template (self, arguments->str);
  fixture_add_partial (self, "p", blocks->str);

  output = fixture_render (self, &error);
  g_assert_no_error (error);

  self->limits.max_steps = 100000;
  g_assert_null (fixture_render (self, &error));
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
  fixture_set_template (self, "{{#.}}{{/.}}");
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

  fixture_set_template (self, "{{#.}}{{.}}{{/.}}");
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  fixture_add_test ("/template/limits/recursion", test_recursion);
  fixture_add_test ("/template/limits/recursion-of-two", test_recursion_of_two);
  fixture_add_test ("/template/limits/recursion-that-ends", test_recursion_that_ends);
  fixture_add_test ("/template/limits/depth-of-all", test_depth_of_all);
  fixture_add_test ("/template/limits/output-limit", test_output_limit);
  fixture_add_test ("/template/limits/output-limit-of-values", test_output_limit_of_values);
  fixture_add_test ("/template/limits/output-limit-of-escapes", test_output_limit_of_escapes);
  fixture_add_test ("/template/limits/output-limit-of-indentation",
                    test_output_limit_of_indentation);
  fixture_add_test ("/template/limits/default-output-limit", test_default_output_limit);
  fixture_add_test ("/template/limits/work-limit-of-sections", test_work_limit_of_sections);
  fixture_add_test ("/template/limits/work-limit-of-partials", test_work_limit_of_partials);
  fixture_add_test ("/template/limits/work-limit-of-names", test_work_limit_of_names);
  fixture_add_test ("/template/limits/work-limit-of-arguments", test_work_limit_of_arguments);
  fixture_add_test ("/template/limits/work-limit-of-empty-section",
                    test_work_limit_of_empty_section);
  fixture_add_test ("/template/limits/cancel", test_cancel);

  return g_test_run ();
}
