/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Templates of the user's own: files beside those of the program. Each test has
 * an empty data folder. */

#include "release/rap-release-error.h"
#include "release/rap-release-template.h"
#include "release/rap-template-files.h"

#include <glib/gstdio.h>

#define HEADER "---\n[template]\nname=Ours\nlanguage=en\nkind=list\nstyle=en\n---\n"

/* The file of an own template, as a text editor would name it. */
static char *
get_path (const char *id)
{
  g_autofree char *file = g_strconcat (id, ".mustache", NULL);

  return g_build_filename (g_get_user_data_dir (), "rapporteur", "templates", file, NULL);
}

static void
write_file (const char *id, const char *text, gssize length)
{
  g_autofree char *path = get_path (id);
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, length, NULL));
}

static void
save (const char *id, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (rap_template_files_save (id, text, &error));
  g_assert_no_error (error);
}

static void
assert_text (const char *id, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rap_template_files_load (id, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_no_folder (void)
{
  g_auto (GStrv) ids = rap_template_files_list ();
  g_autoptr (GError) error = NULL;

  g_assert_true (g_strv_contains ((const char *const *) ids, "press-release"));
  for (guint i = 0; ids[i]; i++)
    g_assert_false (rap_template_files_is_own (ids[i]));
  g_assert_null (rap_template_files_load ("ours", &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message,
                                   "No template is called “ours”. There are: media-advisory, "));
}

static void
test_save_and_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template = NULL;

  save ("ours", "half a text");
  assert_text ("ours", "half a text");
  g_assert_null (rap_release_template_load ("ours", &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_TEMPLATE);
  g_clear_error (&error);

  save ("ours", HEADER "{{place}}\n");
  template = rap_release_template_load ("ours", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (rap_release_template_get_id (template), ==, "ours");
  g_assert_cmpstr (rap_release_template_get_name (template), ==, "Ours");
}

static void
test_list (void)
{
  g_auto (GStrv) before = rap_template_files_list ();
  g_auto (GStrv) after = NULL;
  guint n = g_strv_length (before);

  save ("b", HEADER);
  save ("a", HEADER);
  write_file (".hidden", HEADER, -1);
  write_file ("press-release", HEADER, -1);
  after = rap_template_files_list ();
  g_assert_cmpuint (g_strv_length (after), ==, n + 2);
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (after[i], ==, before[i]);
  g_assert_cmpstr (after[n], ==, "a");
  g_assert_cmpstr (after[n + 1], ==, "b");
}

/* What stands in the program can't be hidden. */
static void
test_program_comes_first (void)
{
  g_autofree char *before = rap_template_files_load ("press-release", NULL);

  write_file ("press-release", HEADER, -1);
  assert_text ("press-release", before);
}

static void
test_improper_ids (void)
{
  const char *ids[] = { "", ".", "..", ".a", "a/b", "../a", "/a", "a\\b", "a\nb", "a\xff" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (rap_template_files_is_own (ids[i]));
      g_assert_null (rap_template_files_load (ids[i], &error));
      g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NOT_FOUND);
    }
  g_assert_true (rap_template_files_is_own ("сообщение 2.0"));
}

static void
assert_copy (const char *id, const char *text, const char *copy, const char *copied)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *made = rap_template_files_add_copy (id, text, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (made, ==, copy);
  assert_text (copy, copied);
}

static void
test_add_copy (void)
{
  const char *text = "---\n[template]\nname=Press 2023\n[ask]\nlead=L\n---\nname=x\n";
  const char *text_2 = "---\n[template]\nname=Press 2023 2\n[ask]\nlead=L\n---\nname=x\n";
  const char *text_3 = "---\n[template]\nname=Press 2023 3\n[ask]\nlead=L\n---\nname=x\n";

  assert_copy ("press-release", text, "press-release-2", text_2);
  assert_copy ("press-release", text, "press-release-3", text_3);
  g_assert_true (rap_template_files_delete ("press-release-3", NULL));
  assert_copy ("press-release-2", text_2, "press-release-3", text_3);
  assert_copy ("agm-2023", "no header\nname=a\n---\n", "agm-2023-2", "no header\nname=a 2\n---\n");
  assert_copy ("broken", "", "broken-2", "");
}

static void
assert_name (const char *text, const char *expected)
{
  g_autofree char *name = rap_template_files_find_name (text);

  g_assert_cmpstr (name, ==, expected);
}

static void
test_find_name (void)
{
  assert_name (HEADER, "Ours");
  assert_name ("---\n[template]\nname=Half a header", "Half a header");
  assert_name ("---\n[template]\nname=\n---\n", NULL);
  assert_name ("---\n[template]\n---\nname=Body\n", NULL);
  assert_name ("", NULL);
}

static void
test_delete (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = get_path ("ours");

  save ("ours", HEADER);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (rap_template_files_delete ("ours", &error));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (rap_template_files_delete ("ours", &error));
  g_assert_no_error (error);
}

static void
test_no_text (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *long_text = g_strnfill (4 * 1024 * 1024 + 1, 'a');

  write_file ("bytes", "\xff\xfe", 2);
  g_assert_null (rap_template_files_load ("bytes", &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_TEMPLATE);
  g_assert_cmpstr (error->message, ==, "bytes.mustache is no template: it is no text in UTF-8.");
  g_clear_error (&error);
  write_file ("long", long_text, -1);
  g_assert_null (rap_template_files_load ("long", &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_TEMPLATE);
}

/* A file where the folder should be. */
static void
test_no_access (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "rapporteur", NULL);

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  g_assert_false (rap_template_files_save ("ours", HEADER, &error));
  g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_FILE);
  g_assert_nonnull (strstr (error->message, folder));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/template-files/no-folder", test_no_folder);
  g_test_add_func ("/template-files/save-and-load", test_save_and_load);
  g_test_add_func ("/template-files/list", test_list);
  g_test_add_func ("/template-files/program-comes-first", test_program_comes_first);
  g_test_add_func ("/template-files/improper-ids", test_improper_ids);
  g_test_add_func ("/template-files/add-copy", test_add_copy);
  g_test_add_func ("/template-files/find-name", test_find_name);
  g_test_add_func ("/template-files/delete", test_delete);
  g_test_add_func ("/template-files/no-text", test_no_text);
  g_test_add_func ("/template-files/no-access", test_no_access);
  return g_test_run ();
}
