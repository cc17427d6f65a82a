/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Documents that the tests of every format export, and how they look at the result. */

#include "document-samples.h"

#include <glib/gstdio.h>

/* 3 November 2023, 09:30 UTC. */
#define CREATED G_GINT64_CONSTANT (1699003800)

static const DocumentSample samples[] = {
  { "en", "Experts discuss the Middle Corridor in Baku", "Center for Analysis",
    "**FOR IMMEDIATE RELEASE**\n"
    "\n"
    "# Experts discuss the Middle Corridor in Baku\n"
    "\n"
    "*Baku, 3 November 2023* – A round table was held on “Azerbaijan–Kazakhstan: growing\n"
    "connections”. Turnover rose by 40 percent to $450 million.\n"
    "\n"
    "## What was said\n"
    "\n"
    "> “Relations are moving to a *new phase*,” the ambassador said.\n"
    "\n"
    "- The Middle Corridor\n"
    "- Oil exports through the Baku–Tbilisi–Ceyhan pipeline\n"
    "  1. by sea\n"
    "  2. by rail\n"
    "\n"
    "### Contact\n"
    "\n"
    "Press office \\\n"
    "[press@example.org](mailto:press@example.org), [our site](https://example.org/en?a=1&b=2)\n"
    "\n"
    "***\n"
    "\n"
    "\\#\\#\\#\n" },
  { "az", "Bakıda dəyirmi masa keçirilib", "Beynəlxalq Münasibətlərin Təhlili Mərkəzi",
    "# Bakıda dəyirmi masa keçirilib\n"
    "\n"
    "Fərid Şəfiyev bildirib ki, əlaqələr inkişaf edir. “Ölkələrimiz üçün bu, çox vacibdir”, – deyə "
    "o vurğulayıb. ƏÖÜĞŞÇİ əöüğşçı\n" },
  { "ru", "В Баку состоялся круглый стол", "Посольство Казахстана",
    "# В Баку состоялся круглый стол\n"
    "\n"
    "«Отношения выходят на новый уровень», — отметил посол. Ёлкин и Пётр № 5.\n" },
  { "kk", "Бакуда дөңгелек үстел өтті", "Қазақстан елшілігі",
    "# Бакуда дөңгелек үстел өтті\n"
    "\n"
    "«Қарым-қатынас жаңа кезеңге қадам басты», – деді елші. Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі\n" },
};

const DocumentSample *
document_samples_list (gsize *n_samples)
{
  *n_samples = G_N_ELEMENTS (samples);

  return samples;
}

RapDocument *
document_samples_new (const DocumentSample *sample)
{
  return rap_document_new (sample->text, sample->title, sample->language, sample->author, CREATED);
}

RapDocument *
document_samples_new_from_text (const char *text)
{
  return rap_document_new (text, "Title", "en", NULL, CREATED);
}

static GBytes *
export_bytes (RapDocument *document, const char *format, const RapDocumentOptions *options)
{
  g_autoptr (GError) error = NULL;
  const RapDocumentFormat *found = rap_document_format_find (format, &error);
  GBytes *bytes;

  g_assert_no_error (error);
  bytes = rap_document_export (document, found, options, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (bytes);

  return bytes;
}

char *
document_samples_export (RapDocument *document,
                         const char *format,
                         const RapDocumentOptions *options)
{
  g_autoptr (GBytes) bytes = export_bytes (document, format, options);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strndup (data != NULL ? data : "", size);
}

char *
document_samples_export_to_file (RapDocument *document,
                                 const char *format,
                                 const RapDocumentOptions *options,
                                 const char *folder,
                                 const char *name)
{
  g_autoptr (GBytes) bytes = export_bytes (document, format, options);
  g_autofree char *base = g_strdup_printf ("%s.%s", name, format);
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, base, NULL);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_file_set_contents (path, data, (gssize) size, &error);
  g_assert_no_error (error);

  return path;
}

void
document_samples_assert_golden (const char *name, const char *contents)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "core", "document", "golden", name,
                                                 NULL);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("UPDATE_GOLDEN") != NULL)
    g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);

  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, expected);
}

char *
document_samples_run (const char *const *argv)
{
  g_autofree char *errors = NULL;
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, &errors,
                &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  if (error != NULL)
    g_test_message ("%s: %s%s", argv[0], output, errors);
  g_assert_no_error (error);

  return output;
}

char *
document_samples_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("rapporteur-document-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

void
document_samples_remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        document_samples_remove_folder (path);
      else
        g_unlink (path);
    }

  g_rmdir (folder);
}
