/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Thousands of broken templates: each compiles or gives an error with a place,
 * and renders or gives an error, within its limits.
 *
 * The mutations are always the same ones, so that a failure can be repeated.
 */
#include <string.h>

#include "template/rap-template-json.h"
#include "template/rap-template-renderer.h"

#define N_ROUNDS   6000
#define MAX_OUTPUT 20000

static const char *const seeds[] = {
  "# {{headline}}\n\n{{#turns}}\n  {{speaker.name}} "
  "{{{words}}}\n{{/turns}}\n{{^turns}}none{{/turns}}",
  "{{<page}}\n  {{$body}}\n    {{>item}}\n      x\n  {{/body}}\n{{/page}}\n",
  "{{=<% %>=}}<%#turns%>\r\n\t<%> item %>\r\n<%/turns%><%={{ }}=%>{{&words}}{{! note }}",
  "  {{>page}}{{$a}}{{<page}}{{$body}}\n{{.}}{{/body}}{{/page}}{{/a}}\n{{#.}}{{.headline}}{{/.}}",
};

/* What a mutation may put in. */
static const char *const pieces[] = {
  "{{",
  "}}",
  "{{{",
  "}}}",
  "{{#turns}}",
  "{{/turns}}",
  "{{^turns}}",
  "{{>page}}",
  "{{>item}}",
  "{{<page}}",
  "{{/page}}",
  "{{$body}}",
  "{{/body}}",
  "{{=| |=}}",
  "|={{ }}=|",
  "{{!",
  "{{.}}",
  "{{a.b}}",
  "{{..}}",
  "\n",
  "\r\n",
  "  ",
  "\t",
  "{",
  "}",
  "=",
  "Ə",
  "\xc6",
  "{{#turns}}{{#turns}}",
  "{{/turns}}{{/turns}}",
  "{{&words}}",
  "|#turns|",
  "|/turns|",
};

static void
mutate (GRand *random, GString *text)
{
  guint n_mutations = g_rand_int_range (random, 1, 4);

  for (guint i = 0; i < n_mutations; i++)
    {
      gsize position = g_rand_int_range (random, 0, (int) text->len + 1);
      gsize wanted = g_rand_int_range (random, 0, 8);
      gsize length = MIN (wanted, text->len - position);

      switch (g_rand_int_range (random, 0, 4))
        {
        case 0:
          g_string_erase (text, position, length);
          break;
        case 1:
          {
            g_autofree char *copy = g_strndup (text->str + position, length);

            g_string_insert (text, g_rand_int_range (random, 0, (int) text->len + 1), copy);
          }
          break;
        default:
          g_string_insert (text, position,
                           pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
          break;
        }
    }
}

static RapTemplate *
compile (const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;
  RapTemplate *template = rap_template_new (name, text, -1, NULL, &error);

  if (template == NULL)
    {
      const RapTemplatePlace *place = rap_template_error_get_place (error);

      g_assert_nonnull (place);
      g_assert_cmpstr (place->template_name, ==, name);
      g_assert_cmpuint (place->offset, <=, strlen (text));
      g_assert_cmpuint (place->line, >=, 1);
      g_assert_cmpuint (place->column, >=, 1);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }

  return template;
}

/* Returns whether it was rendered. */
static gboolean
render (RapTemplate *template, RapTemplateSet *partials, JsonNode *data)
{
  RapTemplateLimits limits = RAP_TEMPLATE_DEFAULT_LIMITS;
  g_autoptr (GPtrArray) warnings = rap_template_diagnostics_new ();
  const RapTemplateOptions options = {
    .partials = partials,
    .limits = &limits,
    .diagnostics = warnings,
  };
  const RapTemplateValue value = rap_template_value_from_json (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) output = NULL;

  limits.max_output = MAX_OUTPUT;
  limits.max_steps = 200000;

  output = rap_template_render_html (template, &value, &options, &error);
  g_assert_true ((output != NULL) == (error == NULL));
  if (output == NULL)
    {
      g_assert_nonnull (rap_template_error_get_place (error));
      return FALSE;
    }

  g_assert_cmpuint (output->len, <=, MAX_OUTPUT);
  g_assert_true (g_utf8_validate (output->str, output->len, NULL));

  return TRUE;
}

static void
test_mutations (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20231103);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) data =
    json_from_string ("{\"headline\":\"Ə <b>\",\"words\":\"a\\nb\",\"a\":{\"b\":1},"
                      "\"turns\":[{\"speaker\":{\"name\":\"n\"}},2,[3,[4]]]}",
                      &error);
  guint n_compiled = 0;
  guint n_rendered = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (RapTemplateSet) partials = rap_template_set_new ();
      g_autoptr (RapTemplate) template = NULL;
      static const char *const names[] = { "main", "page", "item" };

      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        {
          const char *seed = seeds[(i + j) % G_N_ELEMENTS (seeds)];
          g_autoptr (GString) text = g_string_new (seed);
          g_autoptr (RapTemplate) one = NULL;

          mutate (random, text);
          one = compile (names[j], text->str);
          if (one == NULL)
            continue;
          n_compiled++;
          if (j == 0)
            template = rap_template_ref (one);
          else
            rap_template_set_add (partials, names[j], one);
        }

      if (template != NULL && render (template, partials, data))
        n_rendered++;
    }

  /* The mutations are worth something only if some templates survive. */
  g_test_message ("%u compiled, %u rendered", n_compiled, n_rendered);
  g_assert_cmpuint (n_compiled, >, N_ROUNDS / 4);
  g_assert_cmpuint (n_rendered, >, N_ROUNDS / 20);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/template/mutations", test_mutations);

  return g_test_run ();
}
