/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the tests of rendering share.
 */
#include "fixture.h"

static void
set_up (Fixture *self, gconstpointer unused)
{
  self->limits = RAP_TEMPLATE_DEFAULT_LIMITS;
  self->partials = rap_template_set_new ();
  self->warnings = rap_template_diagnostics_new ();
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  g_clear_pointer (&self->template, rap_template_unref);
  g_clear_pointer (&self->partials, rap_template_set_free);
  g_clear_pointer (&self->data, json_node_unref);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
}

void
fixture_set_template (Fixture *self, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->template, rap_template_unref);
  self->template = rap_template_new ("main", text, -1, NULL, &error);
  g_assert_no_error (error);
}

void
fixture_add_partial (Fixture *self, const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) partial = rap_template_new (name, text, -1, NULL, &error);

  g_assert_no_error (error);
  rap_template_set_add (self->partials, name, partial);
}

void
fixture_set_data (Fixture *self, const char *json)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->data, json_node_unref);
  self->data = json_from_string (json, &error);
  g_assert_no_error (error);
}

void
fixture_set_long_list (Fixture *self, guint length)
{
  GString *json = g_string_new ("{\"l\":[1");

  for (guint i = 1; i < length; i++)
    g_string_append (json, ",1");
  g_string_append (json, "]}");
  fixture_set_data (self, json->str);
  g_string_free (json, TRUE);
}

GString *
fixture_render (Fixture *self, GError **error)
{
  const RapTemplateValue value = rap_template_value_from_json (self->data);
  const RapTemplateOptions options = {
    .partials = self->partials,
    .limits = &self->limits,
    .diagnostics = self->warnings,
  };

  return rap_template_render_html (self->template, &value, &options, error);
}

void
fixture_assert_renders (Fixture *self, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = fixture_render (self, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (output->str, ==, expected);
}

void
fixture_assert_fails (Fixture *self, RapTemplateError code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = fixture_render (self, &error);

  g_assert_null (output);
  g_assert_error (error, RAP_TEMPLATE_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);
}

void
fixture_assert_warns (Fixture *self, guint index, const char *message)
{
  const RapTemplateDiagnostic *warning;

  g_assert_cmpuint (index, <, self->warnings->len);
  warning = g_ptr_array_index (self->warnings, index);
  g_assert_cmpstr (warning->message, ==, message);
}

void
fixture_add_test (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}
