/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for every format: it is found, repeats itself, and can be stopped. */

#include "document/rap-document-format.h"

#include "document-samples.h"
#include "document/rap-document-error.h"

#include <locale.h>
#include <string.h>

#define N_RANDOM 40

static void
test_find (void)
{
  gsize n_formats;
  const RapDocumentFormat *formats = rap_document_format_list (&n_formats);

  g_assert_cmpuint (n_formats, >=, 3);
  for (gsize i = 0; i < n_formats; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (rap_document_format_find (formats[i].id, &error) == &formats[i]);
      g_assert_no_error (error);
    }
}

static void
test_unknown (void)
{
  gsize n_formats;
  const RapDocumentFormat *formats = rap_document_format_list (&n_formats);
  g_autoptr (GError) error = NULL;

  g_assert_null (rap_document_format_find ("odt ", &error));
  g_assert_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_UNKNOWN_FORMAT);
  g_assert_nonnull (strstr (error->message, "“odt ”"));
  for (gsize i = 0; i < n_formats; i++)
    g_assert_nonnull (strstr (error->message, formats[i].id));
}

static void
test_cancel (void)
{
  gsize n_formats;
  const RapDocumentFormat *formats = rap_document_format_list (&n_formats);
  g_autoptr (RapDocument) document = document_samples_new_from_text ("a");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  for (gsize i = 0; i < n_formats; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rap_document_export (document, &formats[i], NULL, cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

static void
test_too_deep (void)
{
  gsize n_formats;
  const RapDocumentFormat *formats = rap_document_format_list (&n_formats);
  g_autofree char *quotes = g_strnfill (100000, '>');
  g_autoptr (RapDocument) document = document_samples_new_from_text (quotes);

  for (gsize i = 0; i < n_formats; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rap_document_export (document, &formats[i], NULL, NULL, &error));
      g_assert_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_TOO_DEEP);
    }
}

/* Whatever stands in the text, a file comes of it. */
static void
test_random (void)
{
  /* clang-format off */
  static const char *const pieces[] = {
    "word ", "\n", "\n\n", "- ", "1. ", "> ", "# ", "*", "**", "`", "```", "<b>", "***\n", "\\\n", "    ",
    "[a](https://x.org)", "![a](b)", "[", "](", "&amp;", "&#1;", "\xc2\xad", "\xe2\x80\xa8", "ə", "Қ",
    "\xd7\x90", "\xf0\x9f\x98\x80", "e\xcc\x81", "\xef\xbb\xbf", "\x7f", "###",
  };
  /* clang-format on */

  for (int i = 0; i < N_RANDOM; i++)
    {
      gsize n_formats;
      const RapDocumentFormat *formats = rap_document_format_list (&n_formats);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (RapDocument) document = NULL;
      int n = g_test_rand_int_range (0, 60);

      for (int j = 0; j < n; j++)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

      document = document_samples_new_from_text (text->str);
      for (gsize j = 0; j < n_formats; j++)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (GBytes) bytes = rap_document_export (document, &formats[j], NULL, NULL,
                                                          &error);

          if (error != NULL)
            g_test_message ("%s: [%s]", formats[j].id, text->str);
          g_assert_no_error (error);
          g_assert_nonnull (bytes);
        }
    }
}

/* The digests of all samples in all formats. */
static char *
make_digests (void)
{
  gsize n_formats, n_samples;
  const RapDocumentFormat *formats = rap_document_format_list (&n_formats);
  const DocumentSample *samples = document_samples_list (&n_samples);
  GString *digests = g_string_new (NULL);

  for (gsize i = 0; i < n_formats * n_samples; i++)
    {
      g_autoptr (RapDocument) document = document_samples_new (&samples[i / n_formats]);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = rap_document_export (document, &formats[i % n_formats], NULL, NULL,
                                                      &error);
      g_autofree char *digest = NULL;

      g_assert_no_error (error);
      digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
      g_string_append_printf (digests, "%s %s %s\n", samples[i / n_formats].language,
                              formats[i % n_formats].id, digest);
    }

  return g_string_free_and_steal (digests);
}

/* Another process, in another time zone, with another language. */
static char *
make_digests_elsewhere (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  g_subprocess_launcher_setenv (launcher, "TZ", "Asia/Tokyo", TRUE);
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "", TRUE);
  g_subprocess_launcher_setenv (launcher, "LANG", "kk_KZ.UTF-8", TRUE);
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", "kk:ru", TRUE);
  process = g_subprocess_launcher_spawn (launcher, &error, self, "--digests", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return output;
}

static void
test_same_bytes (void)
{
  g_autofree char *first = make_digests ();
  g_autofree char *second = NULL;
  g_autofree char *elsewhere = NULL;

  /* Into another second of the clock, which no file may hold. */
  g_usleep (G_USEC_PER_SEC + 100000);
  second = make_digests ();
  elsewhere = make_digests_elsewhere ();

  g_assert_cmpstr (second, ==, first);
  g_assert_cmpstr (elsewhere, ==, first);
}

static gpointer
make_digests_thread (gpointer data)
{
  return make_digests ();
}

static void
test_threads (void)
{
  g_autofree char *expected = make_digests ();
  GThread *threads[4];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("export", make_digests_thread, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *digests = g_thread_join (threads[i]);

      g_assert_cmpstr (digests, ==, expected);
    }
}

int
main (int argc, char **argv)
{
  if (g_strcmp0 (argv[1], "--digests") == 0)
    {
      g_autofree char *digests = NULL;

      setlocale (LC_ALL, "");
      digests = make_digests ();
      g_print ("%s", digests);
      return 0;
    }

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/format/find", test_find);
  g_test_add_func ("/document/format/unknown", test_unknown);
  g_test_add_func ("/document/format/cancel", test_cancel);
  g_test_add_func ("/document/format/too-deep", test_too_deep);
  g_test_add_func ("/document/format/random", test_random);
  g_test_add_func ("/document/format/same-bytes", test_same_bytes);
  g_test_add_func ("/document/format/threads", test_threads);

  return g_test_run ();
}
