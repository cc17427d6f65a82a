/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rendering again, in threads, and with names that nothing has.
 */
#include <string.h>

#include "fixture.h"

static void
test_again (Fixture *self, gconstpointer unused)
{
  fixture_set_template (self, "{{a}}");
  fixture_set_data (self, "{\"a\":\"one\"}");
  fixture_assert_renders (self, "one");
  fixture_assert_renders (self, "one");
  fixture_set_data (self, "{\"a\":\"two\"}");
  fixture_assert_renders (self, "two");
  g_assert_cmpuint (self->warnings->len, ==, 0);
}

static void
test_unknown_names (Fixture *self, gconstpointer unused)
{
  fixture_set_template (self, "{{headlin}}\n "
                              "{{#turns}}{{speaker.nmae}}{{headline}}{{/turns}}{{^zzz}}{{/zzz}}");
  fixture_set_data (self, "{\"headline\":\"h\",\"turns\":["
                          "{\"speaker\":{\"name\":\"a\"}},{\"speaker\":{\"name\":\"b\"}}]}");
  fixture_assert_renders (self, "\n hh");
  fixture_assert_warns (self, 0,
                        "main, line 1, column 1: nothing here is called “headlin”. "
                        "Did you mean “headline”?");
  fixture_assert_warns (
    self, 1, "main, line 2, column 12: nothing here is called “nmae”. Did you mean “name”?");
  fixture_assert_warns (self, 2, "main, line 2, column 50: nothing here is called “zzz”.");
  g_assert_cmpuint (self->warnings->len, ==, 3);
}

static void
test_unknown_name_in_detail (Fixture *self, gconstpointer unused)
{
  const RapTemplateDiagnostic *warning;

  fixture_set_template (self, "Баку {{ Заголовк }}");
  fixture_set_data (self, "{\"заголовок\":1}");
  fixture_assert_renders (self, "Баку ");
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
  fixture_set_template (self,
                        "{{a}}{{b}}{{n}}{{n.x}}{{#o}}{{a}}{{o.c}}{{{.}}}{{/o}}{{! zzz }}{{>p}}"
                        "{{<p}}{{zzz}}{{$a}}{{b}}{{/a}}{{/p}}");
  fixture_set_data (self, "{\"a\":1,\"b\":false,\"n\":null,\"o\":{\"c\":[]}}");
  fixture_add_partial (self, "p", "{{$a}}{{/a}}");
  fixture_assert_renders (self, "1false1[]{\"c\":[]}false");
  g_assert_cmpuint (self->warnings->len, ==, 0);
}

static void
test_unknown_partial (Fixture *self, gconstpointer unused)
{
  fixture_set_template (self, "{{>sing}}{{<page}}{{/page}}");
  fixture_add_partial (self, "sign", "");
  fixture_assert_renders (self, "");
  fixture_assert_warns (self, 0,
                        "main, line 1, column 1: there is no partial “sing”. Did you mean “sign”?");
  fixture_assert_warns (self, 1, "main, line 1, column 10: there is no partial “page”.");
}

static void
test_many_warnings (Fixture *self, gconstpointer unused)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 2 * RAP_TEMPLATE_MAX_DIAGNOSTICS; i++)
    g_string_append (text, "{{unknown}}");
  fixture_set_template (self, text->str);
  fixture_assert_renders (self, "");
  g_assert_cmpuint (self->warnings->len, ==, RAP_TEMPLATE_MAX_DIAGNOSTICS);
}

static void
test_no_warnings_wanted (Fixture *self, gconstpointer unused)
{
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  fixture_set_template (self, "[{{unknown}}{{>unknown}}]");
  fixture_assert_renders (self, "[]");
}

static gpointer
render_often (gpointer data)
{
  Fixture *self = data;

  for (guint i = 0; i < 200; i++)
    fixture_assert_renders (self, "  1: a &amp; b\n  2: a &amp; b\n");

  return NULL;
}

static void
test_threads (Fixture *self, gconstpointer unused)
{
  GThread *threads[8];

  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  fixture_set_template (self, "{{#l}}\n  {{<p}}{{$t}}{{t}}{{/t}}{{/p}}\n{{/l}}\n");
  fixture_add_partial (self, "p", "{{.}}: {{$t}}{{/t}}\n");
  fixture_set_data (self, "{\"l\":[1,2],\"t\":\"a & b\"}");

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("render", render_often, self);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  fixture_add_test ("/template/renderer/again", test_again);
  fixture_add_test ("/template/renderer/unknown-names", test_unknown_names);
  fixture_add_test ("/template/renderer/unknown-name-in-detail", test_unknown_name_in_detail);
  fixture_add_test ("/template/renderer/known-names", test_known_names);
  fixture_add_test ("/template/renderer/unknown-partial", test_unknown_partial);
  fixture_add_test ("/template/renderer/many-warnings", test_many_warnings);
  fixture_add_test ("/template/renderer/no-warnings-wanted", test_no_warnings_wanted);
  fixture_add_test ("/template/renderer/threads", test_threads);

  return g_test_run ();
}
