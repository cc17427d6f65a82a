/* SPDX-License-Identifier: GPL-3.0-or-later */

/* CommonMark out of CommonMark says the same and holds no raw HTML. */

#include "document-samples.h"

#define N_RANDOM 10000

static void
assert_commonmark (const char *markdown, const char *expected)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text (markdown);
  g_autofree char *text = document_samples_export (document, "md", NULL);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_golden (void)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);

  for (gsize i = 0; i < n_samples; i++)
    {
      g_autoptr (RapDocument) document = document_samples_new (&samples[i]);
      g_autofree char *name = g_strconcat (samples[i].language, ".md", NULL);
      g_autofree char *text = document_samples_export (document, "md", NULL);

      document_samples_assert_golden (name, text);
    }
}

static void
test_blocks (void)
{
  assert_commonmark ("", "");
  assert_commonmark ("A\n=\nb\nc", "# A\n\nb c\n");
  assert_commonmark ("\\#\\#\\#", "\\###\n");
  assert_commonmark ("a  \nb", "a\\\nb\n");
  assert_commonmark ("---", "___\n");
  assert_commonmark ("> a\n> - b\n>\n> c\n\nd", "> a\n>\n> - b\n>\n> c\n\nd\n");
  assert_commonmark ("#### deep", "### deep\n");
}

static void
test_lists (void)
{
  assert_commonmark ("* a\n* b\n  1) c\n", "- a\n- b\n  1. c\n");
  assert_commonmark ("- a\n\n- b", "- a\n\n- b\n");
  assert_commonmark ("- a\n\n* b", "- a\n\n+ b\n");
  assert_commonmark ("- - - a", "- + - a\n");
  assert_commonmark ("7. a\n8. b", "7. a\n8. b\n");
}

static void
test_spans (void)
{
  assert_commonmark ("_a_ __b__", "*a* **b**\n");
  assert_commonmark ("`a*b`", "a\\*b\n");
  assert_commonmark ("Look\\![x](https://x.org/(a))", "Look\\![x](https://x.org/\\(a\\))\n");
  assert_commonmark ("1986\\. A great year", "1986\\. A great year\n");
  assert_commonmark ("a <b>c</b>", "a \\<b>c\\</b>\n");
  assert_commonmark ("a  \n```    ```", "a\n");
}

/* The lines that are not empty: empty ones may come in where CommonMark would read its own output
 * otherwise. */
static char *
list_lines (RapDocument *document)
{
  g_autofree char *text = document_samples_export (document, "txt", NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *out = g_string_new (NULL);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '\0')
        g_string_append_printf (out, "%s\n", lines[i]);
    }

  return g_string_free_and_steal (out);
}

/* Whatever is written, a second reader sees what the first has seen. */
static void
test_random_reads_back (void)
{
  /* clang-format off */
  static const char *const pieces[] = {
    "word ", "a", "1. ", "2) ", "- ", "* ", "+ ", "> ", "# ", "\n", "\n\n", "\n  ", "  \n", "\\",
    "***", "*", "**", "_", "---", "===", "```", "~~~", "    ", "&amp;", "&lt;", "<b>", "<!--", "!", "`x`", "` x `", "`.`", "é",
    "\xc2\xa0", "###", "\\#", "[x](https://y.z)", ".", ")",
  };
  /* clang-format on */

  for (int i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (GString) source = g_string_new (NULL);
      g_autoptr (RapDocument) first = NULL;
      g_autoptr (RapDocument) second = NULL;
      g_autofree char *written = NULL;
      g_autofree char *text = NULL;
      g_autofree char *text_again = NULL;
      int n = g_test_rand_int_range (1, 14);

      for (int j = 0; j < n; j++)
        g_string_append (source, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

      first = document_samples_new_from_text (source->str);
      written = document_samples_export (first, "md", NULL);
      second = document_samples_new_from_text (written);
      text = list_lines (first);
      text_again = list_lines (second);

      if (g_strcmp0 (text, text_again) != 0)
        g_test_message ("source:\n[%s]\nwritten:\n[%s]", source->str, written);
      g_assert_cmpstr (text_again, ==, text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/commonmark/golden", test_golden);
  g_test_add_func ("/document/commonmark/blocks", test_blocks);
  g_test_add_func ("/document/commonmark/lists", test_lists);
  g_test_add_func ("/document/commonmark/spans", test_spans);
  g_test_add_func ("/document/commonmark/random-reads-back", test_random_reads_back);

  return g_test_run ();
}
