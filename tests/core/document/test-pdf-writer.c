/* SPDX-License-Identifier: GPL-3.0-or-later */

/* PDF, as qpdf and Poppler see it. */

#include "document-samples.h"

#include <string.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = document_samples_make_folder ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  document_samples_remove_folder (fixture->folder);
  g_clear_pointer (&fixture->folder, g_free);
}

static char *
run_on (const char *program, const char *option, const char *path, const char *output)
{
  const char *const argv[] = { program, option, path, output, NULL };

  return document_samples_run (argv);
}

static char *
export_text (Fixture *fixture, const char *markdown, const RapDocumentOptions *options)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text (markdown);

  return document_samples_export_to_file (document, "pdf", options, fixture->folder, "release");
}

/* White space is the page's, not the text's. */
static char *
join_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\f", -1);
  GString *out = g_string_new (NULL);

  for (gsize i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", words[i]);
    }

  return g_string_free_and_steal (out);
}

static void
assert_contains (const char *text, const char *piece)
{
  if (strstr (text, piece) == NULL)
    g_test_message ("[%s] is not in:\n%s", piece, text);
  g_assert_nonnull (strstr (text, piece));
}

static void
test_is_valid (Fixture *fixture, gconstpointer data)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);

  for (gsize i = 0; i < n_samples; i++)
    {
      g_autoptr (RapDocument) document = document_samples_new (&samples[i]);
      g_autofree char *path = document_samples_export_to_file (document, "pdf", NULL,
                                                               fixture->folder,
                                                               samples[i].language);
      g_autofree char *output = run_on ("qpdf", "--check", path, NULL);

      if (output != NULL)
        assert_contains (output, "No syntax or stream encoding errors found");
    }
}

static void
test_metadata (Fixture *fixture, gconstpointer data)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);

  for (gsize i = 0; i < n_samples; i++)
    {
      g_autoptr (RapDocument) document = document_samples_new (&samples[i]);
      g_autofree char *path = document_samples_export_to_file (document, "pdf", NULL,
                                                               fixture->folder,
                                                               samples[i].language);
      g_autofree char *info = run_on ("pdfinfo", "-isodates", path, NULL);
      g_autofree char *objects = run_on ("qpdf", "--qdf", path, "-");
      g_autofree char *lang = g_strdup_printf ("/Lang (%s)", samples[i].language);

      assert_contains (info, samples[i].title);
      assert_contains (info, samples[i].author);
      assert_contains (info, "CreationDate:    2023-11-03T09:30:00Z");
      assert_contains (info, "ModDate:         2023-11-03T09:30:00Z");
      assert_contains (info, "Tagged:          yes");
      assert_contains (objects, lang);
      assert_contains (objects, "/DisplayDocTitle true");
    }
}

static void
test_paper (Fixture *fixture, gconstpointer data)
{
  RapDocumentOptions letter = { .paper = RAP_PAPER_LETTER };
  g_autofree char *a4_path = export_text (fixture, "a", NULL);
  g_autofree char *a4_info = run_on ("pdfinfo", "-isodates", a4_path, NULL);
  g_autofree char *letter_path = export_text (fixture, "a", &letter);
  g_autofree char *letter_info = run_on ("pdfinfo", "-isodates", letter_path, NULL);

  assert_contains (a4_info, "(A4)");
  assert_contains (letter_info, "(letter)");
}

/* The words of the page are those of the plain text, in each language's letters. */
static void
test_text (Fixture *fixture, gconstpointer data)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);

  for (gsize i = 1; i < n_samples; i++)
    {
      g_autoptr (RapDocument) document = document_samples_new (&samples[i]);
      g_autofree char *path = document_samples_export_to_file (document, "pdf", NULL,
                                                               fixture->folder,
                                                               samples[i].language);
      g_autofree char *output = run_on ("pdftotext", "-raw", path, "-");
      g_autofree char *plain = document_samples_export (document, "txt", NULL);
      g_autofree char *words = NULL;
      g_autofree char *expected = join_words (plain);

      words = join_words (output);
      g_assert_cmpstr (words, ==, expected);
    }
}

/* Ligatures, soft hyphens and marks that are put together stay searchable. */
static void
test_searchable (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = export_text (fixture,
                                       "The official office offered fluffy af\xc2\xad"
                                       "finity.",
                                       NULL);
  g_autofree char *output = run_on ("pdftotext", "-raw", path, "-");
  g_autofree char *structure = run_on ("pdfinfo", "-struct-text", path, NULL);

  g_assert_cmpstr (g_strchomp (output), ==, "The official office offered fluffy affinity.");
  assert_contains (structure, "\"The official office offered fluffy affinity.\"");
}

static void
test_fonts (Fixture *fixture, gconstpointer data)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);
  g_autoptr (RapDocument) document = document_samples_new (&samples[3]);
  g_autofree char *path = document_samples_export_to_file (document, "pdf", NULL, fixture->folder,
                                                           "kk");
  g_autofree char *output = run_on ("pdffonts", path, NULL, NULL);
  g_auto (GStrv) lines = NULL;

  /* name, type, encoding, embedded, subset, unicode, object */
  lines = g_strsplit (g_strchomp (output), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 2);
  for (gsize i = 2; lines[i] != NULL; i++)
    assert_contains (lines[i], " yes yes yes ");
}

static void
test_structure (Fixture *fixture, gconstpointer data)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);
  g_autoptr (RapDocument) document = document_samples_new (&samples[0]);
  g_autofree char *path = document_samples_export_to_file (document, "pdf", NULL, fixture->folder,
                                                           "en");
  g_autofree char *output = run_on ("pdfinfo", "-struct-text", path, NULL);

  assert_contains (output, "  H1 (block)\n    \"Experts discuss the Middle Corridor in Baku\"\n");
  assert_contains (output, "  H2 (block)\n    \"What was said\"\n");
  assert_contains (output,
                   "  BlockQuote\n    P (block)\n"
                   "      \"“Relations are moving to a new phase,” the ambassador said.\"\n");
  assert_contains (output, "\"Baku, 3 November 2023 – A round table was held on “Azerbaijan–"
                           "Kazakhstan: growing connections”. Turnover rose by 40 percent to "
                           "$450 million.\"\n");
  assert_contains (output, "  L (block)\n    LI (block)\n      Lbl (block)\n        \"•\"\n"
                           "      LBody (block)\n        P (block)\n"
                           "          \"The Middle Corridor\"\n");
  assert_contains (output, "\"Press office \"\n    Link (inline)\n");
  assert_contains (output, "\"press@example.org\"\n");
  assert_contains (output, "  P (block)\n    \"###\"");
}

static void
test_links (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = export_text (fixture, "[a](https://x.org/it's/Ə?b=(c)) b", NULL);
  g_autofree char *output = run_on ("pdfinfo", "-url", path, NULL);

  assert_contains (output, "https://x.org/it%27s/%C6%8F?b=(c)");
}

/* Paragraphs that begin with BEGIN and end with END., of many lengths, some with a heading. */
static char *
make_long_text (void)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < 120; i++)
    {
      if (i % 4 == 0)
        g_string_append_printf (text, "## Heading %d\n\n", i);
      g_string_append (text, "BEGIN");
      for (int j = 0; j < 6 + (i * 37) % 120; j++)
        g_string_append (text, " word");
      g_string_append (text, " END.\n\n");
    }

  return g_string_free_and_steal (text);
}

static void
assert_page_breaks_well (const char *page, gsize number)
{
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);
  g_autoptr (GPtrArray) printed = g_ptr_array_new ();
  g_autofree char *foot = g_strdup_printf ("%zu / ", number);
  const char *first, *last;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      if (*g_strstrip (lines[i]) != '\0')
        g_ptr_array_add (printed, lines[i]);
    }

  g_assert_cmpuint (printed->len, >, 2);
  g_assert_true (g_str_has_prefix (printed->pdata[printed->len - 1], foot));

  first = printed->pdata[0];
  last = printed->pdata[printed->len - 2];
  g_assert_false (g_str_has_suffix (first, "END.") && !g_str_has_prefix (first, "BEGIN"));
  g_assert_false (g_str_has_prefix (last, "BEGIN") && !g_str_has_suffix (last, "END."));
  g_assert_false (g_str_has_prefix (last, "Heading"));
}

static void
test_pages_break_well (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = make_long_text ();

  for (int paper = RAP_PAPER_A4; paper <= RAP_PAPER_LETTER; paper++)
    {
      RapDocumentOptions options = { .paper = (RapPaper) paper };
      g_autofree char *path = export_text (fixture, text, &options);
      g_autofree char *output = run_on ("pdftotext", "-layout", path, "-");
      g_auto (GStrv) pages = NULL;
      gsize n_pages;

      pages = g_strsplit (output, "\f", -1);
      n_pages = g_strv_length (pages) - 1;
      g_assert_cmpuint (n_pages, >, 10);
      for (gsize i = 0; i < n_pages; i++)
        assert_page_breaks_well (pages[i], i + 1);
    }
}

/* A paragraph that goes on on the next page is one paragraph. */
static void
test_structure_over_pages (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = make_long_text ();
  g_autofree char *path = export_text (fixture, text, NULL);
  g_autofree char *output = run_on ("pdfinfo", "-struct", path, NULL);
  g_autofree char *valid = run_on ("qpdf", "--check", path, NULL);
  g_auto (GStrv) paragraphs = NULL;

  paragraphs = g_strsplit (output, "  P (block)", -1);
  g_assert_cmpuint (g_strv_length (paragraphs) - 1, ==, 120);
  assert_contains (valid, "No syntax or stream encoding errors found");
}

static void
test_odd_texts (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = {
    "",
    "-",
    "> ",
    "[](https://x.org)",
    "1. - > ###",
    "a\xe2\x80\x8b"
    "b \xf0\x9f\x98\x80 \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 日本",
    "*\\\n*",
    "Averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery"
    "veryveryveryveryveryveryveryverylongword",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = export_text (fixture, texts[i], NULL);
      g_autofree char *output = run_on ("qpdf", "--check", path, NULL);

      if (output != NULL)
        assert_contains (output, "No syntax or stream encoding errors found");
    }
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/document/pdf/is-valid", test_is_valid);
  ADD ("/document/pdf/metadata", test_metadata);
  ADD ("/document/pdf/paper", test_paper);
  ADD ("/document/pdf/text", test_text);
  ADD ("/document/pdf/searchable", test_searchable);
  ADD ("/document/pdf/fonts", test_fonts);
  ADD ("/document/pdf/structure", test_structure);
  ADD ("/document/pdf/links", test_links);
  ADD ("/document/pdf/pages-break-well", test_pages_break_well);
  ADD ("/document/pdf/structure-over-pages", test_structure_over_pages);
  ADD ("/document/pdf/odd-texts", test_odd_texts);

  return g_test_run ();
}
