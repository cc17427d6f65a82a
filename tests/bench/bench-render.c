/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rendering 48 statements against C that appends the same bytes by hand: the
 * texts between the values as they are, the values escaped.
 */
#include "bench.h"

#include "template/rap-template-renderer.h"

#define N_STATEMENTS 48

typedef struct
{
  const char *name;
  const char *position;
} Speaker;

typedef struct
{
  Speaker speaker;
  const char *verb;
  const char *words;
} Statement;

typedef struct
{
  RapTemplate *template;
  GString *string;
  RapTemplateEscapeFunc escape;
  Statement statements[N_STATEMENTS];
} Release;

static const char template_text[] = "# {{headline}}\n"
                                    "\n"
                                    "{{#statements}}\n"
                                    "{{speaker.name}}, {{speaker.position}}, {{verb}} that "
                                    "{{words}}.\n"
                                    "\n"
                                    "{{/statements}}\n"
                                    "###\n";

static const char headline[] = "Round table on the Middle Corridor held in Baku";

enum
{
  SPEAKER_NAME,
  SPEAKER_POSITION,
};

static const char *const speaker_names[] = { "name", "position", NULL };

static void
speaker_get (const RapTemplateValue *self, guint name, RapTemplateValue *value)
{
  const Speaker *speaker = self->data;

  switch (name)
    {
    case SPEAKER_NAME:
      *value = rap_template_value_text (speaker->name);
      break;
    case SPEAKER_POSITION:
      *value = rap_template_value_text (speaker->position);
      break;
    }
}

static const RapTemplateValueVTable speaker_vtable = {
  .names = speaker_names,
  .get = speaker_get,
};

enum
{
  STATEMENT_SPEAKER,
  STATEMENT_VERB,
  STATEMENT_WORDS,
};

static const char *const statement_names[] = { "speaker", "verb", "words", NULL };

static gconstpointer
statement_get_origin (const RapTemplateValue *self)
{
  return self->data;
}

static void
statement_get (const RapTemplateValue *self, guint name, RapTemplateValue *value)
{
  const Statement *statement = self->data;

  switch (name)
    {
    case STATEMENT_SPEAKER:
      *value = (RapTemplateValue) { &speaker_vtable, &statement->speaker, 0 };
      break;
    case STATEMENT_VERB:
      *value = rap_template_value_text (statement->verb);
      break;
    case STATEMENT_WORDS:
      *value = rap_template_value_text (statement->words);
      break;
    }
}

static const RapTemplateValueVTable statement_vtable = {
  .names = statement_names,
  .get = statement_get,
  .get_origin = statement_get_origin,
};

static gsize
statements_get_length (const RapTemplateValue *self)
{
  return N_STATEMENTS;
}

static void
statements_get_element (const RapTemplateValue *self, gsize position, RapTemplateValue *value)
{
  const Statement *statements = self->data;

  *value = (RapTemplateValue) { &statement_vtable, &statements[position], 0 };
}

static const RapTemplateValueVTable statements_vtable = {
  .get_length = statements_get_length,
  .get_element = statements_get_element,
};

enum
{
  RELEASE_HEADLINE,
  RELEASE_STATEMENTS,
};

static const char *const release_names[] = { "headline", "statements", NULL };

static void
release_get (const RapTemplateValue *self, guint name, RapTemplateValue *value)
{
  const Release *release = self->data;

  switch (name)
    {
    case RELEASE_HEADLINE:
      *value = rap_template_value_text (headline);
      break;
    case RELEASE_STATEMENTS:
      *value = (RapTemplateValue) { &statements_vtable, release->statements, 0 };
      break;
    }
}

static const RapTemplateValueVTable release_vtable = {
  .names = release_names,
  .get = release_get,
};

static void
render_by_template (gpointer data)
{
  Release *release = data;
  const RapTemplateValue value = { &release_vtable, release, 0 };
  RapTemplateSink sink = { .string = release->string, .escape = release->escape };
  gboolean rendered;

  g_string_truncate (release->string, 0);
  rendered = rap_template_render (release->template, &value, &sink, NULL, NULL);
  g_assert_true (rendered);
}

static void
append_value (GString *string, const char *value)
{
  rap_template_escape_html (string, value, strlen (value));
}

/* Appends the values as they are. */
static void
append_by_hand (gpointer data)
{
  Release *release = data;
  GString *string = release->string;

  g_string_truncate (string, 0);
  g_string_append (string, "# ");
  g_string_append (string, headline);
  g_string_append (string, "\n\n");
  for (guint i = 0; i < N_STATEMENTS; i++)
    {
      const Statement *statement = &release->statements[i];

      g_string_append (string, statement->speaker.name);
      g_string_append (string, ", ");
      g_string_append (string, statement->speaker.position);
      g_string_append (string, ", ");
      g_string_append (string, statement->verb);
      g_string_append (string, " that ");
      g_string_append (string, statement->words);
      g_string_append (string, ".\n\n");
    }
  g_string_append (string, "###\n");
}

/* Escapes the values, and appends them. */
static void
escape_by_hand (gpointer data)
{
  Release *release = data;
  GString *string = release->string;

  g_string_truncate (string, 0);
  g_string_append (string, "# ");
  append_value (string, headline);
  g_string_append (string, "\n\n");
  for (guint i = 0; i < N_STATEMENTS; i++)
    {
      const Statement *statement = &release->statements[i];

      append_value (string, statement->speaker.name);
      g_string_append (string, ", ");
      append_value (string, statement->speaker.position);
      g_string_append (string, ", ");
      append_value (string, statement->verb);
      g_string_append (string, " that ");
      append_value (string, statement->words);
      g_string_append (string, ".\n\n");
    }
  g_string_append (string, "###\n");
}

static void
fill_statements (Release *release)
{
  static const Speaker speakers[] = {
    { "Leyla Karimova", "Director of the Centre for Transport Research" },
    { "Arman Sadykov", "Deputy Minister of Trade" },
    { "Nino Beridze", "political scientist" },
  };
  static const char *const verbs[] = { "said", "noted", "stressed", "added" };

  for (guint i = 0; i < N_STATEMENTS; i++)
    release->statements[i] = (Statement) {
      .speaker = speakers[i % G_N_ELEMENTS (speakers)],
      .verb = verbs[i % G_N_ELEMENTS (verbs)],
      .words = "the volume of cargo along the corridor had grown by 40 percent "
               "since the beginning of the year",
    };
}

static void
compare (Release *release, const char *how, BenchFunc by_hand, RapTemplateEscapeFunc escape)
{
  g_autofree char *expected = NULL;
  g_autofree char *what = NULL;

  by_hand (release);
  expected = g_strdup (release->string->str);
  release->escape = escape;
  render_by_template (release);
  g_assert_cmpstr (release->string->str, ==, expected);

  what = g_strdup_printf ("%s %d statements, %.1f kB", how, N_STATEMENTS,
                          release->string->len / 1000.0);
  bench_compare (what, by_hand, render_by_template, release, 4);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) template = NULL;
  g_autoptr (GString) string = g_string_new (NULL);
  Release release = { .string = string };

  template = rap_template_new ("bench", template_text, -1, NULL, &error);
  g_assert_no_error (error);
  release.template = template;
  fill_statements (&release);

  bench_print_heading ();
  compare (&release, "append", append_by_hand, NULL);
  compare (&release, "escape", escape_by_hand, rap_template_escape_html);

  return 0;
}
