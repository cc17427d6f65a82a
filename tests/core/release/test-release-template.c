/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Template files: the header, and errors with their line in the file. */

#include "release/rap-release-error.h"
#include "release/rap-release-template.h"
#include "sample-release.h"
#include "template/rap-template-error.h"

#include <string.h>

#define HEADER                                                     \
  "---\n[template]\nname=Mine\nlanguage=en\nkind=list\nstyle=en\n" \
  "[ask]\nlead=The first sentence\n---\n"

static void
test_header (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template =
    rap_release_template_new ("mine", HEADER "# {{headline}}\n", &error);
  GPtrArray *asks;

  g_assert_no_error (error);
  g_assert_cmpstr (rap_release_template_get_id (template), ==, "mine");
  g_assert_cmpstr (rap_release_template_get_name (template), ==, "Mine");
  g_assert_null (rap_release_template_get_about (template));
  g_assert_cmpstr (rap_release_template_get_language (template), ==, "en");
  g_assert_cmpint (rap_release_template_get_kind (template), ==, RAP_RELEASE_KIND_LIST);
  asks = rap_release_template_list_asks (template);
  g_assert_cmpuint (asks->len, ==, 1);
  g_assert_cmpstr (((RapAsk *) asks->pdata[0])->name, ==, "lead");
  g_assert_cmpstr (((RapAsk *) asks->pdata[0])->label, ==, "The first sentence");
}

static void
test_about (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template =
    rap_release_template_new ("mine",
                              "---\n[template]\nname=Mine\nabout=For us alone\nlanguage=en\n"
                              "kind=list\nstyle=en\n---\n# {{headline}}\n",
                              &error);

  g_assert_no_error (error);
  g_assert_cmpstr (rap_release_template_get_about (template), ==, "For us alone");
}

static void
assert_refused (const char *text, guint line, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_release_template_new ("mine", text, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_cmpuint (rap_release_error_get_line (error), ==, line);
}

static void
test_errors (void)
{
  assert_refused ("# {{headline}}\n", 1,
                  "mine.mustache, line 1: a template begins with a header "
                  "between two lines “---”.");
  assert_refused ("---\n[template]\nname=Mine\n", 1,
                  "mine.mustache, line 1: a template begins with a "
                  "header between two lines “---”.");
  assert_refused ("---\n[template]\nname=Mine\nlanguage=en\nkind=poem\nstyle=en\n---\n", 5,
                  "mine.mustache, line 5: the template needs a “kind”: press-release, agency-item, "
                  "advisory, readout, minutes, list or correction.");
  assert_refused ("---\n[template]\nlanguage=en\nkind=list\nstyle=en\n---\n", 2,
                  "mine.mustache, line 2: the template needs “name” in [template].");
  assert_refused ("---\n[template]\nname=Mine\nlanguage=en\nkind=list\nstyle=xx\n---\n", 6,
                  "mine.mustache, line 6: No house style is called “xx”. There are: en, en-US.");
  assert_refused ("---\n[template]\nname=Mine\nlanguage=en\nkind=list\nstyle=en\n"
                  "[verb said]\nform=says\n---\n",
                  7, "mine.mustache, line 7: no group is called [verb said].");
}

/* The body's lines are counted from the beginning of the file. */
static void
test_body_error (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_release_template_new ("mine", HEADER "one\n{{#turns}}\n", &error));
  g_assert_error (error, RAP_TEMPLATE_ERROR, RAP_TEMPLATE_ERROR_SYNTAX);
  g_assert_true (g_str_has_prefix (error->message, "mine.mustache, line 11, column 1: "));
  g_assert_cmpuint (rap_release_error_get_line (error), ==, 11);
}

static void
test_unknown_name (void)
{
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template =
    rap_release_template_new ("mine", HEADER "Topics: {{topcis}}, {{event.titel}}, {{leed}}\n",
                              &error);
  g_autoptr (RapReleaseDraft) release = NULL;
  const char *nearest[] = { "topics", "title", "lead" };

  g_assert_no_error (error);
  release = rap_release_make (record, template, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (release->notes->len, ==, G_N_ELEMENTS (nearest));
  for (guint i = 0; i < G_N_ELEMENTS (nearest); i++)
    {
      const char *note = g_ptr_array_index (release->notes, i);

      g_assert_true (g_str_has_prefix (note, "mine.mustache, line 10, "));
      g_assert_nonnull (strstr (note, nearest[i]));
    }
}

static void
test_answers (void)
{
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template =
    rap_release_template_new ("mine", HEADER "{{lead}} End.\n", &error);
  g_autoptr (GHashTable) answers = g_hash_table_new (g_str_hash, g_str_equal);
  RapReleaseOptions options = { .answers = answers };
  g_autoptr (RapReleaseDraft) release = NULL;
  g_autofree char *text = NULL;

  /* An answer is plain text: no tags, no CommonMark. */
  g_hash_table_insert (answers, (char *) "lead", (char *) "*all* {{event}} &amp; more.");
  release = rap_release_make (record, template, &options, &error);
  g_assert_no_error (error);
  text = sample_release_to_text (release, record);
  g_assert_cmpstr (text, ==, "*All* {{event}} &amp; more. End.\n");

  g_hash_table_insert (answers, (char *) "led", (char *) "x");
  g_assert_null (rap_release_make (record, template, &options, &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_UNKNOWN_ANSWER);
  g_assert_cmpstr (error->message, ==, "The template “mine” asks for no “led”. It asks for: lead.");
}

/* A paragraph or an item whose values all came out empty is left out. */
static void
test_empty (void)
{
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template = rap_release_template_new (
    "mine",
    HEADER "**Lead:** {{lead}}\n\nNothing to fill.\n\n- A: {{lead}}\n- B: {{place}}\n"
           "- C: {{partners}} {{lead}}\n\n**Both:** {{lead}} {{place}}\n",
    &error);
  g_autoptr (RapReleaseDraft) release = NULL;
  g_autofree char *text = NULL;

  release = rap_release_make (record, template, NULL, &error);
  g_assert_no_error (error);
  text = sample_release_to_text (release, record);
  g_assert_cmpstr (text, ==, "Nothing to fill.\n\n- B: Baku\n\nBoth: Baku\n");
}

/* American dates have a comma behind the year, where something follows. */
static void
test_american_dates (void)
{
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template = rap_release_template_new (
    "mine",
    "---\n[template]\nname=Mine\nlanguage=en\nkind=list\nstyle=en-US\n---\n"
    "{{date.on}} they met in Baku {{date.on}}. They met {{date.on}}\n\n({{date.on}})\n",
    &error);
  g_autoptr (RapReleaseDraft) release = NULL;
  g_autofree char *text = NULL;

  release = rap_release_make (record, template, NULL, &error);
  g_assert_no_error (error);
  text = sample_release_to_text (release, record);
  g_assert_cmpstr (text, ==,
                   "On November 3, 2023, they met in Baku on November 3, 2023. "
                   "They met on November 3, 2023\n\n(On November 3, 2023)\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/release-template/header", test_header);
  g_test_add_func ("/release-template/about", test_about);
  g_test_add_func ("/release-template/errors", test_errors);
  g_test_add_func ("/release-template/body-error", test_body_error);
  g_test_add_func ("/release-template/unknown-name", test_unknown_name);
  g_test_add_func ("/release-template/answers", test_answers);
  g_test_add_func ("/release-template/empty", test_empty);
  g_test_add_func ("/release-template/american-dates", test_american_dates);
  return g_test_run ();
}
