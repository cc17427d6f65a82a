/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The walk: what it reduces CommonMark to, and that hostile texts end in an error. */

#include "document/rap-document-walk.h"

#include "document-samples.h"
#include "document/rap-document-error.h"

#include <string.h>

static const char *const names[RAP_N_NODES] = {
  [RAP_NODE_HEADING] = "heading",   [RAP_NODE_PARAGRAPH] = "paragraph",
  [RAP_NODE_QUOTE] = "quote",       [RAP_NODE_LIST] = "list",
  [RAP_NODE_ITEM] = "item",         [RAP_NODE_RULE] = "rule",
  [RAP_NODE_TEXT] = "text",         [RAP_NODE_BREAK] = "break",
  [RAP_NODE_EMPHASIS] = "emphasis", [RAP_NODE_STRONG] = "strong",
  [RAP_NODE_LINK] = "link",
};

static void
note (gpointer data, const RapNode *node, gboolean entering)
{
  GString *log = data;

  if (node->kind == RAP_NODE_TEXT)
    {
      g_string_append_printf (log, "[%s]", node->text);
      return;
    }

  if (!entering)
    {
      g_string_append_c (log, ')');
      return;
    }

  g_string_append_printf (log, "%s", names[node->kind]);
  if (node->kind == RAP_NODE_HEADING)
    g_string_append_printf (log, "%d%s", node->level, node->is_title ? "!" : "");
  if (node->is_end_mark)
    g_string_append_c (log, '#');
  if (node->kind == RAP_NODE_ITEM && node->is_ordered)
    g_string_append_printf (log, "%d", node->number);
  if (node->kind == RAP_NODE_LINK)
    g_string_append_printf (log, "<%s>", node->url);
  if (node->kind != RAP_NODE_RULE && node->kind != RAP_NODE_BREAK)
    g_string_append_c (log, '(');
}

static char *
walk (const char *markdown, GCancellable *cancellable, GError **error)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text (markdown);
  g_autoptr (GString) log = g_string_new (NULL);
  RapNodeFunc funcs[RAP_N_NODES];

  for (gsize i = 0; i < RAP_N_NODES; i++)
    funcs[i] = note;

  if (!rap_document_walk (document, funcs, log, cancellable, error))
    return NULL;

  return g_string_free_and_steal (g_steal_pointer (&log));
}

static void
assert_walk (const char *markdown, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *log = walk (markdown, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (log, ==, expected);
}

static void
test_reduces (void)
{
  assert_walk ("a\nb", "paragraph([a b])");
  assert_walk ("`a` <b>\\*", "paragraph([a <b>*])");
  assert_walk ("<p>\n  x\n</p>", "paragraph([<p>]break[x]break[</p>])");
  assert_walk ("    a\n    b", "paragraph([a]break[b])");
  assert_walk ("![p](https://x.y/z.png)", "paragraph([p])");
  assert_walk ("[a](https://x.y/ü b)", "paragraph([[a](https://x.y/ü b)])");
  assert_walk ("[a](<https://x.y/ü b>)", "paragraph(link<https://x.y/ü%20b>([a]))");
  assert_walk ("[a](javascript:b) [c](../d) [e](file:///f)", "paragraph([a c e])");
  assert_walk ("*a *b* c* **d**", "paragraph(emphasis([a b c])[ ]strong([d]))");
  assert_walk ("a&#1;b&#x7f;c&#9;d", "paragraph([abc d])");
}

static void
test_blocks (void)
{
  assert_walk ("x\n# a\n## b\n# c\n##### d",
               "paragraph([x])heading1!([a])heading2([b])heading1([c])heading3([d])");
  assert_walk ("3. a\n4. b\n   - c\n   - d\n5. e",
               "list(item3(paragraph([a]))item4(paragraph([b])list(item(paragraph([c]))"
               "item(paragraph([d]))))item5(paragraph([e])))");
  assert_walk ("a\\\nb\n===", "heading1!([a b])");
  assert_walk ("a  \\\nb", "paragraph([a]break[b])");
  assert_walk ("> a\n\n---", "quote(paragraph([a]))rule");
}

static void
test_end_mark (void)
{
  assert_walk ("a\n\n\\###", "paragraph([a])paragraph#([###])");
  assert_walk ("a\n\n-30-\n\nb", "paragraph([a])paragraph#([-30-])paragraph([b])");
  assert_walk ("###", "heading3()");
  assert_walk ("> \\###", "quote(paragraph([###]))");
  assert_walk ("\\### a", "paragraph([### a])");
  assert_walk ("12345678", "paragraph([12345678])");
}

static void
note_flags (gpointer data, const RapNode *node, gboolean entering)
{
  if (entering)
    g_string_append_printf (data, "%s%s%s,", node->is_tight ? "tight " : "",
                            node->leads_on ? "leads-on " : "", node->ends_list ? "ends-list " : "");
}

static void
assert_paragraphs (const char *markdown, const char *expected)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text (markdown);
  g_autoptr (GString) log = g_string_new (NULL);
  const RapNodeFunc funcs[RAP_N_NODES] = { [RAP_NODE_PARAGRAPH] = note_flags };
  g_autoptr (GError) error = NULL;

  g_assert_true (rap_document_walk (document, funcs, log, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (log->str, ==, expected);
}

static void
test_paragraphs_of_lists (void)
{
  assert_paragraphs ("a\n\nb:", ",leads-on ,");
  assert_paragraphs ("a:\n- b\n- c", "leads-on ,tight ,tight ends-list ,");
  assert_paragraphs ("- a\n\n- b\n\n  c", ",,ends-list ,");
  assert_paragraphs ("- a\n  - b\n- c\n  - d", "tight ,tight ,tight ,tight ends-list ,");
  assert_paragraphs ("> - a\n\nb", "tight ends-list ,,");
}

static void
test_deep_nesting (void)
{
  static const char *const units[] = { ">", "> ", "- ", "1. " };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autofree char *log = NULL;

      for (int j = 0; j < 100000; j++)
        g_string_append (text, units[i]);
      g_string_append (text, "x");

      log = walk (text->str, NULL, &error);
      g_assert_null (log);
      g_assert_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_TOO_DEEP);
      g_assert_nonnull (strstr (error->message, "Line 1 "));
    }
}

static void
test_deep_emphasis (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *log = NULL;

  for (int i = 0; i < 50000; i++)
    g_string_append (text, "**a ");
  for (int i = 0; i < 50000; i++)
    g_string_append (text, "b** ");

  log = walk (text->str, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (log, "paragraph(strong([a a "));
  g_assert_true (g_str_has_suffix (log, "b b]))"));
}

static void
test_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *log = NULL;

  g_cancellable_cancel (cancellable);
  log = walk ("a", cancellable, &error);
  g_assert_null (log);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/walk/reduces", test_reduces);
  g_test_add_func ("/document/walk/blocks", test_blocks);
  g_test_add_func ("/document/walk/end-mark", test_end_mark);
  g_test_add_func ("/document/walk/paragraphs-of-lists", test_paragraphs_of_lists);
  g_test_add_func ("/document/walk/deep-nesting", test_deep_nesting);
  g_test_add_func ("/document/walk/deep-emphasis", test_deep_emphasis);
  g_test_add_func ("/document/walk/cancel", test_cancel);

  return g_test_run ();
}
