/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pages break well: headings stay with their text, paragraphs leave no line alone. */

#include "document/rap-page-lines.h"

#define PAGE_HEIGHT 100.0
#define N_RANDOM    2000

static guint
place (GArray *lines)
{
  return rap_page_lines_place (&g_array_index (lines, RapPageLine, 0), lines->len, PAGE_HEIGHT);
}

static const RapPageLine *
get_line (GArray *lines, guint i)
{
  return &g_array_index (lines, RapPageLine, i);
}

static void
add_paragraph (GArray *lines, guint n_lines)
{
  guint start = lines->len;

  g_array_set_size (lines, start + n_lines);
  for (guint i = start; i < lines->len; i++)
    g_array_index (lines, RapPageLine, i) = (RapPageLine) { .height = 10 };

  g_array_index (lines, RapPageLine, start).space_before = 5;
  rap_page_lines_keep_block (&g_array_index (lines, RapPageLine, start), n_lines);
}

static void
add_heading (GArray *lines)
{
  RapPageLine heading = { .space_before = 12, .height = 14, .keep_with_next = TRUE };

  g_array_append_val (lines, heading);
}

static GArray *
new_lines (void)
{
  return g_array_new (FALSE, TRUE, sizeof (RapPageLine));
}

static void
test_nothing (void)
{
  g_assert_cmpuint (rap_page_lines_place (NULL, 0, PAGE_HEIGHT), ==, 1);
}

static void
test_one_page (void)
{
  g_autoptr (GArray) lines = new_lines ();

  add_paragraph (lines, 4);
  add_paragraph (lines, 5);
  g_assert_cmpuint (place (lines), ==, 1);
  g_assert_cmpfloat (get_line (lines, 0)->top, ==, 0);
  g_assert_cmpfloat (get_line (lines, 3)->top, ==, 30);
  g_assert_cmpfloat (get_line (lines, 4)->top, ==, 45);
}

/* Ten lines fit: the eleventh of eleven would be alone, so it takes the tenth along. */
static void
test_widow (void)
{
  g_autoptr (GArray) lines = new_lines ();

  add_paragraph (lines, 11);
  g_assert_cmpuint (place (lines), ==, 2);
  g_assert_cmpuint (get_line (lines, 8)->page, ==, 0);
  g_assert_cmpuint (get_line (lines, 9)->page, ==, 1);
  g_assert_cmpfloat (get_line (lines, 9)->top, ==, 0);
}

/* One line of the second paragraph would fit. */
static void
test_orphan (void)
{
  g_autoptr (GArray) lines = new_lines ();

  add_paragraph (lines, 8);
  add_paragraph (lines, 4);
  g_assert_cmpuint (place (lines), ==, 2);
  g_assert_cmpuint (get_line (lines, 7)->page, ==, 0);
  g_assert_cmpuint (get_line (lines, 8)->page, ==, 1);
}

static void
test_heading (void)
{
  g_autoptr (GArray) lines = new_lines ();

  add_paragraph (lines, 6);
  add_heading (lines);
  add_paragraph (lines, 3);
  g_assert_cmpuint (place (lines), ==, 2);
  g_assert_cmpuint (get_line (lines, 5)->page, ==, 0);
  g_assert_cmpuint (get_line (lines, 6)->page, ==, 1);
  g_assert_cmpfloat (get_line (lines, 6)->top, ==, 0);
  g_assert_cmpfloat (get_line (lines, 7)->top, ==, 19);
}

/* Twenty headings in a row can't all stay together: the page is filled. */
static void
test_too_much_to_keep (void)
{
  g_autoptr (GArray) lines = new_lines ();

  for (int i = 0; i < 20; i++)
    add_heading (lines);
  add_paragraph (lines, 1);

  g_assert_cmpuint (place (lines), >, 2);
  g_assert_cmpuint (get_line (lines, 0)->page, ==, 0);
  g_assert_cmpuint (get_line (lines, 3)->page, ==, 0);
}

static void
test_line_higher_than_page (void)
{
  g_autoptr (GArray) lines = new_lines ();
  RapPageLine high = { .height = 2 * PAGE_HEIGHT };

  g_array_append_val (lines, high);
  g_array_append_val (lines, high);
  g_assert_cmpuint (place (lines), ==, 2);
}

static void
assert_placed (GArray *lines, guint n_pages)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const RapPageLine *line = get_line (lines, i);

      g_assert_cmpfloat (line->top, >=, 0);
      g_assert_cmpfloat (line->top + line->height, <=, PAGE_HEIGHT + 0.01);
      g_assert_cmpuint (line->page, <, n_pages);

      if (i == 0)
        continue;

      if (get_line (lines, i - 1)->page == line->page)
        {
          g_assert_cmpfloat (get_line (lines, i - 1)->top, <, line->top);
          continue;
        }

      g_assert_cmpuint (get_line (lines, i - 1)->page + 1, ==, line->page);
      g_assert_cmpfloat (line->top, ==, 0);
      g_assert_false (get_line (lines, i - 1)->keep_with_next);
    }
}

static void
test_random (void)
{
  for (int i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (GArray) lines = new_lines ();
      int n_blocks = g_test_rand_int_range (1, 30);

      for (int j = 0; j < n_blocks; j++)
        {
          if (g_test_rand_bit ())
            add_heading (lines);
          add_paragraph (lines, (guint) g_test_rand_int_range (1, 25));
        }

      assert_placed (lines, place (lines));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/page-lines/nothing", test_nothing);
  g_test_add_func ("/document/page-lines/one-page", test_one_page);
  g_test_add_func ("/document/page-lines/widow", test_widow);
  g_test_add_func ("/document/page-lines/orphan", test_orphan);
  g_test_add_func ("/document/page-lines/heading", test_heading);
  g_test_add_func ("/document/page-lines/too-much-to-keep", test_too_much_to_keep);
  g_test_add_func ("/document/page-lines/line-higher-than-page", test_line_higher_than_page);
  g_test_add_func ("/document/page-lines/random", test_random);

  return g_test_run ();
}
