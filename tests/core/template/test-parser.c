/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Templates that are none: each error names the place and what was expected.
 */
#include "template/rap-template.h"

typedef struct
{
  const char *what;
  const char *text;
  RapTemplateError code;
  guint line;
  guint column;
  gsize offset;
  const char *sentence;
} BadTemplate;

static const BadTemplate bad_templates[] = {
  { "open section", "# {{headline}}\n\n{{#topics}}\nSubjects\n", RAP_TEMPLATE_ERROR_SYNTAX, 3, 1,
    16, "the section “topics” is opened here but never closed. Add {{/topics}}." },
  { "open inverted section", "ab {{^ topics }}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 4, 3,
    "the section “topics” is opened here but never closed. Add {{/topics}}." },
  { "open block", "{{$body}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "the block “body” is opened here but never closed. Add {{/body}}." },
  { "open parent", "\r\n{{<page}}", RAP_TEMPLATE_ERROR_SYNTAX, 2, 1, 2,
    "the parent “page” is opened here but never closed. Add {{/page}}." },
  { "open section, other delimiters", "{{=<% %>=}}<%#a%>", RAP_TEMPLATE_ERROR_SYNTAX, 1, 12, 11,
    "the section “a” is opened here but never closed. Add <%/a%>." },
  { "two open sections", "{{#a}}{{#b}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 7, 6,
    "the section “b” is opened here but never closed. Add {{/b}}." },
  { "closed but not opened", "one\n two {{/topics}}", RAP_TEMPLATE_ERROR_SYNTAX, 2, 6, 9,
    "“topics” is closed here but was never opened. Remove this tag or open it before." },
  { "closed twice", "{{#a}}{{/a}}{{/a}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 13, 12,
    "“a” is closed here but was never opened. Remove this tag or open it before." },
  { "closed in the wrong order", "{{#a}}\n  {{#b}}\n{{/a}}{{/b}}", RAP_TEMPLATE_ERROR_SYNTAX, 3, 1,
    16,
    "“a” is closed here, but “b”, opened in line 2, column 3, has to be closed first. "
    "Write {{/b}}." },
  { "closed by another name", "{{#topics}}{{/topic}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 12, 11,
    "“topic” is closed here, but “topics”, opened in line 1, column 1, has to be closed first. "
    "Write {{/topics}}." },
  { "closed by a longer name", "{{#topic}}{{/topics}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 11, 10,
    "“topics” is closed here, but “topic”, opened in line 1, column 1, has to be closed first. "
    "Write {{/topic}}." },
  { "tag without end", "Ə: {{name", RAP_TEMPLATE_ERROR_SYNTAX, 1, 4, 4,
    "this tag is never closed. Close it with “}}”." },
  { "tag with one brace", "{{name}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "this tag is never closed. Close it with “}}”." },
  { "three braces, closed by two", "{{{name}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "this tag is never closed. Close it with “}}}”." },
  { "comment without end", "{{! note }", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "this tag is never closed. Close it with “}}”." },
  { "only an opening delimiter", "x{{", RAP_TEMPLATE_ERROR_SYNTAX, 1, 2, 1,
    "this tag is never closed. Close it with “}}”." },
  { "tag closed by the next one's end", "{{name and {{verb}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "a name has no spaces or braces in it. Is this tag closed with “}}”?" },
  { "name with a space", "\n{{first name}}", RAP_TEMPLATE_ERROR_SYNTAX, 2, 1, 1,
    "a name has no spaces or braces in it. Is this tag closed with “}}”?" },
  { "four braces", "{{{{name}}}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "a name has no spaces or braces in it. Is this tag closed with “}}}”?" },
  { "no name", "{{}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "this tag has no name. Write one, as in {{name}}." },
  { "blank name", "{{ }}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "this tag has no name. Write one, as in {{name}}." },
  { "section without a name", "{{#}}{{/}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "this tag has no name. Write one, as in {{name}}." },
  { "partial without a name", "{{> }}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "this tag has no name. Write one, as in {{name}}." },
  { "unknown sigil", "{{%name}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "no tag begins with “%”. A name, or one of # ^ / > < $ & { ! = is expected." },
  { "unknown escape", "{{\\name}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "no tag begins with “\\”. A name, or one of # ^ / > < $ & { ! = is expected." },
  { "dot at the end", "{{event.}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "a name is missing beside a dot of “event.”." },
  { "two dots", "{{#event..title}}{{/event..title}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "a name is missing beside a dot of “event..title”." },
  { "only dots", "{{..}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "a name is missing beside a dot of “..”." },
  { "one delimiter", "{{=<%=}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "new delimiters are expected here: two words of at most 16 bytes without “=”, with a space "
    "between them, as in {{=[ ]=}}." },
  { "three delimiters", "{{=a b c=}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "new delimiters are expected here: two words of at most 16 bytes without “=”, with a space "
    "between them, as in {{=[ ]=}}." },
  { "no delimiters", "{{==}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "new delimiters are expected here: two words of at most 16 bytes without “=”, with a space "
    "between them, as in {{=[ ]=}}." },
  { "delimiter with an equals sign", "{{=a= b=}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "new delimiters are expected here: two words of at most 16 bytes without “=”, with a space "
    "between them, as in {{=[ ]=}}." },
  { "long delimiter", "{{=a bcdefghijklmnopqr=}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "new delimiters are expected here: two words of at most 16 bytes without “=”, with a space "
    "between them, as in {{=[ ]=}}." },
  { "delimiters without end", "{{=<% %>}}", RAP_TEMPLATE_ERROR_SYNTAX, 1, 1, 0,
    "this tag is never closed. Close it with “=}}”." },
  { "no UTF-8", "Баку\nF\xe9vrier {{x}}", RAP_TEMPLATE_ERROR_ENCODING, 2, 2, 10,
    "the byte 0xE9 is no UTF-8. Save the template as UTF-8." },
  { "cut UTF-8", "{{x}} \xd0", RAP_TEMPLATE_ERROR_ENCODING, 1, 7, 6,
    "the byte 0xD0 is no UTF-8. Save the template as UTF-8." },
};

static void
test_bad_template (gconstpointer data)
{
  const BadTemplate *bad = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) template = NULL;
  g_autofree char *message = NULL;
  const RapTemplatePlace *place;

  template = rap_template_new ("agency.mustache", bad->text, -1, NULL, &error);
  g_assert_null (template);
  g_assert_error (error, RAP_TEMPLATE_ERROR, (int) bad->code);

  message = g_strdup_printf ("agency.mustache, line %u, column %u: %s", bad->line, bad->column,
                             bad->sentence);
  g_assert_cmpstr (error->message, ==, message);

  place = rap_template_error_get_place (error);
  g_assert_nonnull (place);
  g_assert_cmpstr (place->template_name, ==, "agency.mustache");
  g_assert_cmpuint (place->offset, ==, bad->offset);
  g_assert_cmpuint (place->line, ==, bad->line);
  g_assert_cmpuint (place->column, ==, bad->column);
}

static void
test_nul (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) template = rap_template_new ("t", "a\nbc\0d", 6, NULL, &error);

  g_assert_null (template);
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_ENCODING);
  g_assert_cmpstr (error->message, ==,
                   "t, line 2, column 3: there is a NUL byte here. A template has to be text.");
}

static void
test_error_is_copied (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) copy = NULL;
  g_autoptr (RapTemplate) template = rap_template_new ("t", "\n {{#a}}", -1, NULL, &error);

  g_assert_null (template);
  copy = g_error_copy (error);
  g_clear_error (&error);
  g_assert_cmpstr (rap_template_error_get_place (copy)->template_name, ==, "t");
  g_assert_cmpuint (rap_template_error_get_place (copy)->column, ==, 2);
}

static void
test_no_place (void)
{
  g_autoptr (GError) error = g_error_new (G_FILE_ERROR, G_FILE_ERROR_NOENT, "No such file");

  g_assert_null (rap_template_error_get_place (error));
  g_assert_null (rap_template_error_get_place (NULL));
}

static void
test_length (void)
{
  const RapTemplateLimits limits = { .max_text = 2048, .max_nesting = 1 };
  g_autofree char *text = g_strnfill (2049, 'x');
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) fitting = rap_template_new ("t", text, 2048, &limits, &error);
  g_autoptr (RapTemplate) longer = NULL;

  g_assert_no_error (error);
  g_assert_nonnull (fitting);

  longer = rap_template_new ("t", text, -1, &limits, &error);
  g_assert_null (longer);
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_TOO_LONG);
  g_assert_cmpstr (error->message, ==, "t: the template is longer than 2.0\u00a0KiB.");
  g_assert_null (rap_template_error_get_place (error));
}

static char *
nest (const char *open, const char *close, guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);

  return g_string_free (text, FALSE);
}

static void
test_nesting (gconstpointer data)
{
  const char *open = data;
  g_autofree char *fitting = nest (open, "{{/a}}", 256);
  g_autofree char *deeper = nest (open, "{{/a}}", 257);
  g_autofree char *deepest = nest (open, "{{/a}}", 200000);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) template = rap_template_new ("t", fitting, -1, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (template);

  g_assert_null (rap_template_new ("t", deeper, -1, NULL, &error));
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_DEPTH);
  g_assert_cmpstr (error->message, ==,
                   "t, line 1, column 1537: no more than 256 tags may be open at once.");
  g_clear_error (&error);

  g_assert_null (rap_template_new ("t", deepest, -1, NULL, &error));
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_DEPTH);
}

static void
test_name (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapTemplate) template = rap_template_new ("agency", "", 0, NULL, &error);
  g_autoptr (RapTemplate) other = rap_template_ref (template);

  g_assert_no_error (error);
  g_assert_cmpstr (rap_template_get_name (template), ==, "agency");
  g_assert_true (other == template);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (bad_templates); i++)
    {
      g_autofree char *path = g_strdup_printf ("/template/parser/bad/%s", bad_templates[i].what);

      g_test_add_data_func (path, &bad_templates[i], test_bad_template);
    }
  g_test_add_func ("/template/parser/nul", test_nul);
  g_test_add_func ("/template/parser/error-is-copied", test_error_is_copied);
  g_test_add_func ("/template/parser/no-place", test_no_place);
  g_test_add_func ("/template/parser/length", test_length);
  g_test_add_data_func ("/template/parser/nesting/section", "{{#a}}", test_nesting);
  g_test_add_data_func ("/template/parser/nesting/block", "{{$a}}", test_nesting);
  g_test_add_data_func ("/template/parser/nesting/parent", "{{<a}}", test_nesting);
  g_test_add_func ("/template/parser/name", test_name);

  return g_test_run ();
}
