/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sample's releases, word for word: golden/TEMPLATE.txt each. Run with
 * UPDATE_GOLDEN=1 to write them anew; then read them aloud. */

#include "release/rap-template-files.h"
#include "sample-release.h"

static void
test_golden (gconstpointer template)
{
  g_autofree char *name = g_strconcat (template, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "core", "release", "golden", name,
                                                 NULL);
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (RapReleaseDraft) release = sample_release_make (record, template);
  g_autofree char *text = sample_release_to_text (release, record);
  g_autofree char *expected = NULL;

  for (guint i = 0; i < release->notes->len; i++)
    g_test_message ("%s", (char *) g_ptr_array_index (release->notes, i));
  g_assert_cmpuint (release->notes->len, ==, 0);
  if (g_getenv ("UPDATE_GOLDEN"))
    g_file_set_contents (path, text, -1, NULL);
  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

int
main (int argc, char **argv)
{
  g_auto (GStrv) templates = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  templates = rap_template_files_list ();
  for (guint i = 0; templates[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/golden/", templates[i], NULL);

      g_test_add_data_func (path, templates[i], test_golden);
    }
  result = g_test_run ();
  return result;
}
