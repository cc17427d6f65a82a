/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving replaces a file whole or leaves it whole. */

#include "document/rap-document-save.h"

#include "document-samples.h"
#include "document/rap-document-error.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = document_samples_make_folder ();
  fixture->path = g_build_filename (fixture->folder, "release.txt", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  document_samples_remove_folder (fixture->folder);
  g_clear_object (&fixture->file);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, g_free);
}

static void
assert_contents (const char *path, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, expected);
}

static gboolean
save (GFile *file, const char *contents, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (contents, strlen (contents));

  return rap_document_save (bytes, file, NULL, error);
}

static int
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  int n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
test_save (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GStatBuf info;

  g_assert_true (save (fixture->file, "one", &error));
  g_assert_no_error (error);
  assert_contents (fixture->path, "one");

  g_chmod (fixture->path, 0640);
  g_assert_true (save (fixture->file, "", &error));
  g_assert_no_error (error);
  assert_contents (fixture->path, "");
  g_stat (fixture->path, &info);
  g_assert_cmpint (info.st_mode & 0777, ==, 0640);
  g_assert_cmpint (count_files (fixture->folder), ==, 1);
}

static void
test_link_stays (Fixture *fixture, gconstpointer data)
{
  g_autofree char *link_path = g_build_filename (fixture->folder, "link.txt", NULL);
  g_autoptr (GFile) link = g_file_new_for_path (link_path);
  g_autoptr (GError) error = NULL;

  g_assert_true (save (fixture->file, "one", &error));
  g_file_make_symbolic_link (link, "release.txt", NULL, &error);
  g_assert_no_error (error);

  g_assert_true (save (link, "two", &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  assert_contents (fixture->path, "two");
}

static void
assert_refused (const char *path, const char *reason)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (save (file, "new", &error));
  g_assert_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_NOT_SAVED);
  g_assert_nonnull (strstr (error->message, path));
  if (strstr (error->message, reason) == NULL)
    g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, reason));
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *absent = g_build_filename (fixture->folder, "absent", "release.txt", NULL);

  assert_refused (fixture->folder, "it is a folder");
  assert_refused ("/dev/full", "it is not an ordinary file");
  assert_refused (absent, "No such file or directory");
}

/* A disk that is full, in small: the process may write no file beyond ten bytes. */
static void
test_full_disk_leaves_old_file (Fixture *fixture, gconstpointer data)
{
  struct rlimit old_limit, limit;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) full_error = NULL;
  gboolean saved;

  g_assert_true (save (fixture->file, "old", &error));
  g_assert_no_error (error);

  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, &old_limit);
  limit = old_limit;
  limit.rlim_cur = 10;
  setrlimit (RLIMIT_FSIZE, &limit);
  saved = save (fixture->file, "longer than ten bytes", &full_error);
  setrlimit (RLIMIT_FSIZE, &old_limit);

  g_assert_false (saved);
  g_assert_error (full_error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_NOT_SAVED);
  g_assert_nonnull (strstr (full_error->message, fixture->path));
  assert_contents (fixture->path, "old");
  g_assert_cmpint (count_files (fixture->folder), ==, 1);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("a", 1);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (rap_document_save (bytes, fixture->file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/document/save/save", test_save);
  ADD ("/document/save/link-stays", test_link_stays);
  ADD ("/document/save/refused", test_refused);
  ADD ("/document/save/full-disk-leaves-old-file", test_full_disk_leaves_old_file);
  ADD ("/document/save/cancel", test_cancel);

  return g_test_run ();
}
