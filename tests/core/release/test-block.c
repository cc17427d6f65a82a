/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Blocks: text and spans stay in step. */

#include "release/rap-block.h"

static RapBlock *
new_block (void)
{
  /* [0 He noted [9 Ada] said.] */
  RapBlock *block = rap_block_new (RAP_BLOCK_PARAGRAPH, "He noted Ada said. End");
  RapSpan sentence = { .start = 0, .length = 18, .kind = RAP_SPAN_STATEMENT, .uid = (char *) "s" };
  RapSpan person = { .start = 9, .length = 3, .kind = RAP_SPAN_PERSON, .uid = (char *) "p" };

  rap_block_add_span (block, &person);
  rap_block_add_span (block, &sentence);
  return block;
}

static void
assert_span (RapBlock *block, guint index, const char *uid, const char *expected)
{
  const RapSpan *span = rap_block_get_span (block, index);
  g_autofree char *text = g_strndup (rap_block_get_text (block) + span->start, span->length);

  g_assert_cmpstr (span->uid, ==, uid);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_order (void)
{
  RapBlock *block = new_block ();

  assert_span (block, 0, "s", "He noted Ada said.");
  assert_span (block, 1, "p", "Ada");
  rap_block_free (block);
}

static void
test_replace_span (void)
{
  RapBlock *block = new_block ();

  rap_block_replace_span (block, 1, "Ambassador Ada");
  assert_span (block, 0, "s", "He noted Ambassador Ada said.");
  assert_span (block, 1, "p", "Ambassador Ada");
  rap_block_replace_span (block, 1, "");
  rap_block_replace_span (block, 1, "Bob");
  assert_span (block, 1, "p", "Bob");
  rap_block_free (block);
}

static void
test_replace (void)
{
  RapBlock *block = new_block ();

  /* Before, behind, across the end, over all of a span. */
  rap_block_replace (block, 0, 2, "She");
  assert_span (block, 1, "p", "Ada");
  rap_block_replace (block, 19, 4, "");
  assert_span (block, 0, "s", "She noted Ada said.");
  rap_block_replace (block, 12, 3, "X");
  assert_span (block, 0, "s", "She noted AdXaid.");
  assert_span (block, 1, "p", "Ad");
  rap_block_replace (block, 9, 5, " ");
  g_assert_cmpuint (rap_block_get_n_spans (block), ==, 1);
  assert_span (block, 0, "s", "She noted id.");
  rap_block_free (block);
}

static void
test_edit (void)
{
  RapBlock *block = new_block ();

  rap_block_edit (block, 10, 1, "n");
  g_assert_true (rap_block_get_span (block, 0)->by_hand);
  g_assert_true (rap_block_get_span (block, 1)->by_hand);
  rap_block_free (block);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/block/order", test_order);
  g_test_add_func ("/block/replace-span", test_replace_span);
  g_test_add_func ("/block/replace", test_replace);
  g_test_add_func ("/block/edit", test_edit);
  return g_test_run ();
}
