/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Escaped text is read as itself, wherever it stands in a paragraph. */

#include "document/rap-commonmark-escape.h"

#include <cmark.h>
#include <string.h>

#define N_RANDOM 20000

G_DEFINE_AUTOPTR_CLEANUP_FUNC (cmark_node, cmark_node_free)

/* White space as print has it. */
static char *
normalize (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\n\r\f\v", -1);
  g_autoptr (GString) out = g_string_new (NULL);

  for (gsize i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", words[i]);
    }

  return g_string_free_and_steal (g_steal_pointer (&out));
}

/* The text of a document of one block of text alone; %NULL when it is anything else. */
static char *
read_block (const char *markdown, cmark_node_type type)
{
  g_autoptr (cmark_node) root = cmark_parse_document (markdown, strlen (markdown),
                                                      CMARK_OPT_DEFAULT);
  cmark_node *block = cmark_node_first_child (root);
  g_autoptr (GString) text = g_string_new (NULL);

  if (block == NULL)
    return g_strdup ("");

  if (cmark_node_next (block) != NULL || cmark_node_get_type (block) != type)
    return NULL;

  for (cmark_node *n = cmark_node_first_child (block); n != NULL; n = cmark_node_next (n))
    {
      if (cmark_node_get_type (n) != CMARK_NODE_TEXT)
        return NULL;
      g_string_append (text, cmark_node_get_literal (n));
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_reads (const char *markdown, const char *expected)
{
  g_autofree char *text = read_block (markdown, CMARK_NODE_PARAGRAPH);

  if (g_strcmp0 (text, expected) != 0)
    g_test_message ("CommonMark: [%s]", markdown);
  g_assert_cmpstr (text, ==, expected);
}

static void
assert_means_itself (const char *text)
{
  g_autofree char *escaped = rap_commonmark_escape (text);
  g_autofree char *plain = normalize (text);
  g_autofree char *before = g_strconcat ("word ", escaped, NULL);
  g_autofree char *before_text = g_strconcat ("word ", plain, NULL);
  g_autofree char *after = g_strconcat (escaped, " word", NULL);
  g_autofree char *after_text = g_strconcat (plain, " word", NULL);
  g_autofree char *heading = g_strconcat ("# word ", escaped, NULL);
  g_autofree char *heading_text = NULL;

  assert_reads (escaped, plain);
  if (*plain == '\0')
    return;

  assert_reads (before, before_text);
  assert_reads (after, after_text);
  heading_text = read_block (heading, CMARK_NODE_HEADING);
  g_assert_cmpstr (heading_text, ==, before_text);
}

static void
test_known_traps (void)
{
  static const char *const traps[] = {
    "",
    "plain",
    "# heading",
    "###",
    "C #",
    "a ##",
    "1. item",
    "1986. A great year",
    "12)",
    "1234567890. not an item",
    "3.5 million",
    "- item",
    "-",
    "---",
    "+ item",
    "* item",
    "***",
    "___",
    "> quote",
    "===",
    "~~~",
    "```",
    "    four spaces",
    "\tcode",
    "~~~ info",
    "&amp;",
    "&#35;",
    "AT&T",
    "&",
    "<b>bold</b>",
    "<!-- -->",
    "<https://example.org>",
    "https://example.org/a_b_c?x=1&copy=2",
    "[x]: y",
    "[x](y)",
    "![x](y)",
    "a * b * c",
    "*emphasis* _too_ **strong** __too__",
    "`code`",
    "back\\slash \\* end\\",
    "two\nlines",
    "two  \nlines",
    "a\n\nb",
    "a\n===",
    "a\n---",
    " both ends ",
    "\xc2\xa0no-break\xc2\xa0space\xc2\xa0",
    "“quotes” – and «dashes» — № 5",
    "Ğ ə Ө 日本",
    "!",
    ".",
    ")",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (traps); i++)
    assert_means_itself (traps[i]);
}

static void
test_stays_readable (void)
{
  static const struct
  {
    const char *text;
    const char *escaped;
  } cases[] = {
    { "Azerbaijan-Kazakhstan: growing connections", "Azerbaijan-Kazakhstan: growing connections" },
    { "Turnover rose (by 40%) to $450 million.", "Turnover rose (by 40%) to $450 million." },
    { "AT&T, a@b.org; 3.5 + 2 = 5.5 > 5", "AT&T, a@b.org; 3.5 + 2 = 5.5 > 5" },
    { "###", "\\###" },
    { "1. first", "1\\. first" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *escaped = rap_commonmark_escape (cases[i].text);

      g_assert_cmpstr (escaped, ==, cases[i].escaped);
    }
}

/* Pieces that CommonMark gives a meaning to, and words to part them. */
static char *
make_random (void)
{
  /* clang-format off */
  static const char *const pieces[] = {
    " ", "  ", "    ", "\t", "\n", "\n\n", "\r", "\r\n", "\f", "a", "word", "1", "12", ".", ")", "-",
    "+", "*", "_", "**", "~", "~~~", "`", "```", "#", "##", ">", "<", "[", "]", "(", "!", "\\", "&",
    "&amp;", "amp;", "&#35", ";", "=", "===", "---", ":", "<b>", "</b>", "<!--", "-->", "<?", "|",
    "\"", "'", "https://x.y", "[x]: ", "](/u)", "\xc2\xa0", "\xe2\x80\x8b", "\xe2\x80\xa8", "ə",
    "Қ", "«", "»",
  };
  /* clang-format on */
  GString *text = g_string_new (NULL);
  int n = g_test_rand_int_range (0, 12);

  for (int i = 0; i < n; i++)
    g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

  return g_string_free_and_steal (text);
}

static void
test_random (void)
{
  for (int i = 0; i < N_RANDOM; i++)
    {
      g_autofree char *text = make_random ();

      assert_means_itself (text);
    }
}

/* Two values of a record side by side make nothing together that neither is. */
static void
test_random_side_by_side (void)
{
  for (int i = 0; i < N_RANDOM; i++)
    {
      g_autofree char *one = make_random ();
      g_autofree char *two = make_random ();
      g_autofree char *one_escaped = rap_commonmark_escape (one);
      g_autofree char *two_escaped = rap_commonmark_escape (two);
      g_autofree char *one_plain = normalize (one);
      g_autofree char *two_plain = normalize (two);
      g_autofree char *markdown = g_strconcat (one_escaped, two_escaped, NULL);
      g_autofree char *plain = g_strconcat (one_plain, two_plain, NULL);

      assert_reads (markdown, plain);
    }
}

/* A link of the template's own behind it is neither an image nor spoilt. */
static void
test_before_link (void)
{
  g_autofree char *escaped = rap_commonmark_escape ("Hello!");
  g_autofree char *markdown = g_strconcat (escaped, "[site](https://example.org)", NULL);
  g_autoptr (cmark_node) root = cmark_parse_document (markdown, strlen (markdown),
                                                      CMARK_OPT_DEFAULT);
  cmark_node *paragraph = cmark_node_first_child (root);

  g_assert_cmpint (cmark_node_get_type (cmark_node_last_child (paragraph)), ==, CMARK_NODE_LINK);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/commonmark-escape/known-traps", test_known_traps);
  g_test_add_func ("/document/commonmark-escape/stays-readable", test_stays_readable);
  g_test_add_func ("/document/commonmark-escape/random", test_random);
  g_test_add_func ("/document/commonmark-escape/random-side-by-side", test_random_side_by_side);
  g_test_add_func ("/document/commonmark-escape/before-link", test_before_link);

  return g_test_run ();
}
