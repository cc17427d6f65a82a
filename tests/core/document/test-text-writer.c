/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Plain text: what blocks, lists, links and breaks look like, wrapped and not. */

#include "document-samples.h"

static void
assert_text (const char *markdown, int wrap_columns, const char *expected)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text (markdown);
  RapDocumentOptions options = { .wrap_columns = wrap_columns };
  g_autofree char *text = document_samples_export (document, "txt", &options);

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
      g_autofree char *name = g_strconcat (samples[i].language, ".txt", NULL);
      g_autofree char *text = document_samples_export (document, "txt", NULL);

      document_samples_assert_golden (name, text);
    }
}

static void
test_blocks (void)
{
  assert_text ("", 0, "");
  assert_text ("# A\nb\nc\n\nd\n***\n", 0, "A\n\nb c\n\nd\n\n* * *\n");
  assert_text ("a\\\nb", 0, "a\nb\n");
  assert_text ("a  \nb", 0, "a\nb\n");
  assert_text ("\\###", 0, "###\n");
  assert_text ("*a* **b** `c`", 0, "a b c\n");
  assert_text ("> a\n>\n> b\n\nc", 0, "    a\n\n    b\n\nc\n");
}

static void
test_lists (void)
{
  assert_text ("- a\n- b\n\nc", 0, "- a\n- b\n\nc\n");
  assert_text ("- a\n\n- b", 0, "- a\n\n- b\n");
  assert_text ("9. a\n10. b", 0, "9. a\n10. b\n");
  assert_text ("- a\n  - b\n    1. c\n- d", 0, "- a\n  - b\n    1. c\n- d\n");
  assert_text ("-\n- a", 0, "-\n- a\n");
  assert_text ("- - a\n  - b", 0, "- - a\n  - b\n");
  assert_text ("1. a\n\n   b\n2. c", 0, "1. a\n\n   b\n\n2. c\n");
}

static void
test_links (void)
{
  assert_text ("[site](https://x.org/a)", 0, "site (https://x.org/a)\n");
  assert_text ("<https://x.org>", 0, "https://x.org\n");
  assert_text ("<a@x.org>", 0, "a@x.org\n");
  assert_text ("[a@x.org](mailto:a@x.org)", 0, "a@x.org\n");
  assert_text ("[write](mailto:a@x.org)", 0, "write (a@x.org)\n");
  assert_text ("[call](tel:+994125551234)", 0, "call (+994125551234)\n");
  assert_text ("[run](javascript:alert)", 0, "run\n");
  assert_text ("![a picture](https://x.org/a.png)", 0, "a picture\n");
}

static void
test_raw_html_is_text (void)
{
  assert_text ("a <b>c</b>\n\n<script>\nalert(1)\n</script>\n", 0,
               "a <b>c</b>\n\n<script>\nalert(1)\n</script>\n");
}

static void
test_wrapping (void)
{
  assert_text ("one two three four five", 12, "one two\nthree four\nfive\n");
  assert_text ("- one two three\n- four", 9, "- one two\n  three\n- four\n");
  assert_text ("> one two three", 12, "    one two\n    three\n");
  assert_text ("an-unbreakable-word is long", 10, "an-unbreakable-word\nis long\n");
  assert_text ("one two\xc2\xa0three four", 9, "one\ntwo\xc2\xa0three\nfour\n");
}

/* Columns, not bytes or characters: a combining accent takes none, an ideograph two. */
static void
test_wrapping_by_columns (void)
{
  assert_text ("Қазақстан елшілігі деді", 18, "Қазақстан елшілігі\nдеді\n");
  assert_text ("e\xcc\x81"
               "e\xcc\x81 ee",
               5,
               "e\xcc\x81"
               "e\xcc\x81 ee\n");
  assert_text ("日本 日本", 8, "日本\n日本\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/text/golden", test_golden);
  g_test_add_func ("/document/text/blocks", test_blocks);
  g_test_add_func ("/document/text/lists", test_lists);
  g_test_add_func ("/document/text/links", test_links);
  g_test_add_func ("/document/text/raw-html-is-text", test_raw_html_is_text);
  g_test_add_func ("/document/text/wrapping", test_wrapping);
  g_test_add_func ("/document/text/wrapping-by-columns", test_wrapping_by_columns);

  return g_test_run ();
}
