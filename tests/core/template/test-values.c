/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values with a table of names, and what a sink is told of them.
 *
 * The values stand for a meeting: speakers, and a list of them that prints
 * itself joined and knows whether it has any.
 */
#include <string.h>

#include "template/rap-template-renderer.h"

typedef struct
{
  const char *name;
  const char *city;
  RapTemplate *shape;
} Speaker;

enum
{
  SPEAKER_NAME,
  SPEAKER_CITY,
  SPEAKER_INTRODUCTION,
  SPEAKER_UNSET,
};

static const char *const speaker_names[] = { "name", "city", "introduction", "unset", NULL };

static void
introduction_emit (const RapTemplateValue *self, RapTemplateOutput *output)
{
  const Speaker *speaker = self->data;
  const RapTemplateValue value = { (const RapTemplateValueVTable *) self->index, speaker, 0 };

  rap_template_output_template (output, speaker->shape, &value);
  rap_template_output_text (output, "<>", -1);
}

static const RapTemplateValueVTable introduction_vtable = {
  .emit = introduction_emit,
};

static void
speaker_get (const RapTemplateValue *self, guint name, RapTemplateValue *value)
{
  const Speaker *speaker = self->data;

  switch (name)
    {
    case SPEAKER_NAME:
      *value = rap_template_value_text (speaker->name);
      break;
    case SPEAKER_CITY:
      *value = rap_template_value_text (speaker->city);
      break;
    case SPEAKER_INTRODUCTION:
      *value = (RapTemplateValue) { &introduction_vtable, speaker, (gsize) self->vtable };
      break;
    case SPEAKER_UNSET:
      break;
    }
}

static void
speaker_emit (const RapTemplateValue *self, RapTemplateOutput *output)
{
  const Speaker *speaker = self->data;

  rap_template_output_text (output, speaker->name, -1);
}

static gconstpointer
speaker_get_origin (const RapTemplateValue *self)
{
  return self->data;
}

static const RapTemplateValueVTable speaker_vtable = {
  .names = speaker_names,
  .get = speaker_get,
  .emit = speaker_emit,
  .get_origin = speaker_get_origin,
};

typedef struct
{
  const Speaker *speakers;
  gsize length;
} Speakers;

enum
{
  SPEAKERS_ANY,
  SPEAKERS_MANY,
};

static const char *const speakers_names[] = { "any", "many", NULL };

static void
speakers_get (const RapTemplateValue *self, guint name, RapTemplateValue *value)
{
  const Speakers *speakers = self->data;

  switch (name)
    {
    case SPEAKERS_ANY:
      *value = rap_template_value_boolean (speakers->length > 0);
      break;
    case SPEAKERS_MANY:
      *value = rap_template_value_boolean (speakers->length > 1);
      break;
    }
}

static gsize
speakers_get_length (const RapTemplateValue *self)
{
  return ((const Speakers *) self->data)->length;
}

static void
speakers_get_element (const RapTemplateValue *self, gsize position, RapTemplateValue *value)
{
  const Speakers *speakers = self->data;

  *value = (RapTemplateValue) { &speaker_vtable, &speakers->speakers[position], 0 };
}

static void
speakers_emit (const RapTemplateValue *self, RapTemplateOutput *output)
{
  const Speakers *speakers = self->data;

  for (gsize i = 0; i < speakers->length; i++)
    {
      RapTemplateValue value;

      if (i > 0)
        rap_template_output_text (output, i + 1 < speakers->length ? ", " : " & ", -1);
      speakers_get_element (self, i, &value);
      rap_template_output_value (output, &value);
    }
}

static const RapTemplateValueVTable speakers_vtable = {
  .names = speakers_names,
  .get = speakers_get,
  .get_length = speakers_get_length,
  .get_element = speakers_get_element,
  .emit = speakers_emit,
};

static const char *const meeting_names[] = { "city", "speakers", NULL };

static void
meeting_get (const RapTemplateValue *self, guint name, RapTemplateValue *value)
{
  if (name == 0)
    *value = rap_template_value_text ("Baku");
  else
    *value = (RapTemplateValue) { &speakers_vtable, self->data, 0 };
}

static const RapTemplateValueVTable meeting_vtable = {
  .names = meeting_names,
  .get = meeting_get,
};

/* A sink that writes down what it is told. */
typedef struct
{
  RapTemplateSink sink;
  GString *log;
} Recorder;

static void
recorder_wrote (RapTemplateSink *sink,
                gsize start,
                RapTemplateEscape escape,
                const RapTemplatePlace *place)
{
  static const char *const kinds[] = { "text", "raw", "value" };
  Recorder *self = (Recorder *) sink;

  g_string_append_printf (self->log, "%s “%s” %s:%u:%u\n", kinds[escape], sink->string->str + start,
                          place->template_name, place->line, place->column);
}

static void
recorder_begin (RapTemplateSink *sink,
                gconstpointer origin,
                gboolean section,
                const RapTemplatePlace *place)
{
  const Speaker *speaker = origin;

  g_string_append_printf (((Recorder *) sink)->log, "begin %s %" G_GSIZE_FORMAT " %s:%u:%u\n",
                          speaker->name, sink->string->len, place->template_name, place->line,
                          place->column);
}

static void
recorder_end (RapTemplateSink *sink)
{
  g_string_append_printf (((Recorder *) sink)->log, "end %" G_GSIZE_FORMAT "\n", sink->string->len);
}

static const RapTemplateSinkVTable recorder_vtable = {
  .wrote = recorder_wrote,
  .begin = recorder_begin,
  .end = recorder_end,
};

static RapTemplate *
compile (const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;
  RapTemplate *template = rap_template_new (name, text, -1, NULL, &error);

  g_assert_no_error (error);

  return template;
}

/* Renders with @n_speakers of the two, and returns what was written, or what
 * the sink was told. */
static char *
render (const char *text, gsize n_speakers, gboolean record)
{
  g_autoptr (RapTemplate) shape = compile ("shape", "{{name}} <{{city}}{{speakers}}>");
  g_autoptr (RapTemplate) template = compile ("main", text);
  g_autoptr (RapTemplateSet) partials = rap_template_set_new ();
  g_autoptr (RapTemplate) partial = compile ("p", "{{name}}\n-\n");
  g_autoptr (GString) string = g_string_new ("x");
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  const Speaker all[] = { { "Leyla", NULL, shape }, { "Arman", "Astana", shape } };
  const Speakers speakers = { all, n_speakers };
  const RapTemplateValue value = { &meeting_vtable, &speakers, 0 };
  const RapTemplateOptions options = { .partials = partials };
  Recorder recorder = {
    .sink = { .string = string, .escape = rap_template_escape_html },
    .log = log,
  };

  rap_template_set_add (partials, "p", partial);
  if (record)
    recorder.sink.vtable = &recorder_vtable;
  rap_template_render (template, &value, &recorder.sink, &options, &error);
  g_assert_no_error (error);

  return g_strdup (record ? log->str : string->str + 1);
}

static void
assert_renders (const char *text, gsize n_speakers, const char *expected)
{
  g_autofree char *output = render (text, n_speakers, FALSE);

  g_assert_cmpstr (output, ==, expected);
}

static void
assert_tells (const char *text, gsize n_speakers, const char *expected)
{
  g_autofree char *log = render (text, n_speakers, TRUE);

  g_assert_cmpstr (log, ==, expected);
}

static void
test_names (void)
{
  assert_renders ("{{#speakers}}{{name}} in {{city}};{{/speakers}}", 2,
                  "Leyla in ;Arman in Astana;");
  assert_renders ("{{city}}{{#speakers}}{{^city}}{{name}}{{/city}}{{/speakers}}", 2, "BakuLeyla");
  assert_renders ("{{#speakers}}[{{unset}}{{unset.more}}{{#unset}}x{{/unset}}]{{/speakers}}", 1,
                  "[]");
}

static void
test_list (void)
{
  static const char text[] =
    "{{speakers}}{{#speakers.any}} any{{/speakers.any}}"
    "{{#speakers.many}} many{{/speakers.many}}{{^speakers}}none{{/speakers}}";

  assert_renders (text, 0, "none");
  assert_renders (text, 1, "Leyla any");
  assert_renders (text, 2, "Leyla &amp; Arman any many");
  assert_renders ("{{{speakers}}}", 2, "Leyla & Arman");
}

/* A shape sees only the value it is given, and its tags say how they are
 * escaped; what is printed after it is escaped as its own tag says. */
static void
test_shape (void)
{
  assert_renders ("{{#speakers}}{{introduction}}|{{{introduction}}}|{{/speakers}}", 1,
                  "Leyla <>&lt;&gt;|Leyla <><>|");
  assert_renders ("  {{#speakers}}{{introduction}}{{/speakers}}{{speakers}}", 2,
                  "  Leyla <>&lt;&gt;Arman <Astana>&lt;&gt;Leyla &amp; Arman");
}

static void
test_places (void)
{
  assert_tells ("Ə {{city}}\n{{{city}}}{{#city}}\n .{{/city}}", 0,
                "text “Ə ” main:1:1\n"
                "value “Baku” main:1:3\n"
                "text “\n” main:1:11\n"
                "raw “Baku” main:2:1\n"
                "text “\n .” main:2:20\n");
}

static void
test_places_in_partial (void)
{
  assert_tells ("{{#speakers}}\n  {{>p}}\n{{/speakers}}\n", 1,
                "begin Leyla 1 main:1:1\n"
                "text “  ” p:1:1\n"
                "value “Leyla” p:1:1\n"
                "text “\n” p:1:9\n"
                "text “  ” p:1:9\n"
                "text “-\n” p:1:9\n"
                "end 13\n");
}

static void
test_origins (void)
{
  assert_tells ("{{speakers}}.", 2,
                "begin Leyla 1 main:1:1\n"
                "value “Leyla” main:1:1\n"
                "end 6\n"
                "value “ &amp; ” main:1:1\n"
                "begin Arman 13 main:1:1\n"
                "value “Arman” main:1:1\n"
                "end 18\n"
                "text “.” main:1:13\n");
}

static void
test_nested_origins (void)
{
  assert_tells ("{{#speakers}}{{.}}{{#introduction}}{{.}}{{/introduction}}{{/speakers}}", 1,
                "begin Leyla 1 main:1:1\n"
                "begin Leyla 1 main:1:14\n"
                "value “Leyla” main:1:14\n"
                "end 6\n"
                "value “Leyla” shape:1:1\n"
                "text “ <” shape:1:9\n"
                "text “>” shape:1:31\n"
                "value “&lt;&gt;” main:1:36\n"
                "end 22\n");
}

static void
test_unknown_names (void)
{
  g_autoptr (RapTemplate) template =
    compile ("main", "{{ctiy}}{{#speakers}}{{naem}}{{city}}{{/speakers}}{{speakers.manny}}");
  g_autoptr (GString) string = NULL;
  g_autoptr (GPtrArray) warnings = rap_template_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  const Speaker all[] = { { "Leyla", "Ganja", NULL } };
  const Speakers speakers = { all, 1 };
  const RapTemplateValue value = { &meeting_vtable, &speakers, 0 };
  const RapTemplateOptions options = { .diagnostics = warnings };
  static const char *const nearest[] = { "city", "name", "many" };

  string = rap_template_render_html (template, &value, &options, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (string->str, ==, "Ganja");
  g_assert_cmpuint (warnings->len, ==, G_N_ELEMENTS (nearest));
  for (guint i = 0; i < warnings->len; i++)
    {
      const RapTemplateDiagnostic *warning = g_ptr_array_index (warnings, i);

      g_assert_cmpstr (warning->nearest, ==, nearest[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/template/values/names", test_names);
  g_test_add_func ("/template/values/list", test_list);
  g_test_add_func ("/template/values/shape", test_shape);
  g_test_add_func ("/template/values/unknown-names", test_unknown_names);
  g_test_add_func ("/template/sink/places", test_places);
  g_test_add_func ("/template/sink/places-in-partial", test_places_in_partial);
  g_test_add_func ("/template/sink/origins", test_origins);
  g_test_add_func ("/template/sink/nested-origins", test_nested_origins);

  return g_test_run ();
}
