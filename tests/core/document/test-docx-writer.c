/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Word documents: their parts, and what LibreOffice reads in them. */

#include "document-samples.h"

#include <archive.h>
#include <archive_entry.h>
#include <libxml/parser.h>
#include <string.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

static const char *const part_names[] = {
  "[Content_Types].xml", "_rels/.rels",        "docProps/core.xml",
  "docProps/app.xml",    "word/document.xml",  "word/_rels/document.xml.rels",
  "word/styles.xml",     "word/numbering.xml", "word/settings.xml",
  "word/footer1.xml",
};

/* All that a release may have, but links with another text. */
static const char everything[] =
  "# A title with & < > “quotes” and ‘marks’\n\n"
  "## A heading\n\n"
  "A paragraph, *italic*, **bold** and ***both***, with a no-break\xc2\xa0space.\\\n"
  "A second line\\\nand a third.\n\n"
  "> A quotation.\n>\n> > In another.\n\n"
  "- one\n- two:\n  1. first\n  2. second\n- three\n\n"
  "7. seven\n8. eight\n\nBetween.\n\n1. one again\n2. two again\n\n"
  "- loose\n\n  goes on\n\n- items\n\n"
  "***\n\n"
  "### Contact\n\n<press@example.org>, <https://example.org/?a=1&b=2>\n\n"
  "ƏÖÜĞŞÇİı ӘҒҚҢӨҰҮҺІ әғқңөұүһі Ёё № — –\n\n"
  "\\###\n";

static char *
read_part (GBytes *docx, const char *name)
{
  struct archive *archive = archive_read_new ();
  struct archive_entry *entry;
  gsize size;
  const void *data = g_bytes_get_data (docx, &size);
  char *part = NULL;

  archive_read_support_format_zip (archive);
  g_assert_cmpint (archive_read_open_memory (archive, data, size), ==, ARCHIVE_OK);

  while (part == NULL && archive_read_next_header (archive, &entry) == ARCHIVE_OK)
    {
      gsize length = (gsize) archive_entry_size (entry);

      if (g_strcmp0 (archive_entry_pathname (entry), name) != 0)
        continue;

      part = g_malloc0 (length + 1);
      g_assert_cmpint (archive_read_data (archive, part, length), ==, (la_ssize_t) length);
    }

  archive_read_free (archive);
  g_assert_nonnull (part);

  return part;
}

static char *
export_part (RapDocument *document, const RapDocumentOptions *options, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) docx = rap_document_export (document, rap_document_format_find ("docx", NULL),
                                                 options, NULL, &error);

  g_assert_no_error (error);

  return read_part (docx, name);
}

static char *
export_body (const char *markdown)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text (markdown);

  return export_part (document, NULL, "word/document.xml");
}

static void
assert_contains (const char *text, const char *piece)
{
  if (strstr (text, piece) == NULL)
    g_test_message ("[%s] is not in:\n%s", piece, text);
  g_assert_nonnull (strstr (text, piece));
}

static void
test_parts_are_well_formed (void)
{
  g_autoptr (RapDocument) document = rap_document_new (everything, "<&>\"'", "en", "A & B <c>",
                                                       1699003800);

  for (gsize i = 0; i < G_N_ELEMENTS (part_names); i++)
    {
      g_autofree char *part = export_part (document, NULL, part_names[i]);
      g_autoptr (xmlDoc) tree = xmlReadMemory (part, (int) strlen (part), part_names[i], NULL,
                                               XML_PARSE_NONET);

      g_assert_nonnull (tree);
    }
}

static void
test_styles (void)
{
  g_autofree char *body = export_body (everything);

  assert_contains (body, "<w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                         "A title with &amp; &lt; &gt; “quotes” and ‘marks’</w:t>");
  assert_contains (body, "<w:pStyle w:val=\"Heading2\"/>");
  assert_contains (body, "<w:pStyle w:val=\"Heading3\"/>");
  assert_contains (body, "<w:pStyle w:val=\"Quote\"/>");
  assert_contains (body, "<w:pStyle w:val=\"ListBullet\"/>");
  assert_contains (body, "<w:pStyle w:val=\"ListNumber\"/>");
  assert_contains (body, "<w:pStyle w:val=\"ListContinue\"/>");
  assert_contains (body, "<w:pStyle w:val=\"EndMark\"/>");
  assert_contains (body, "<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">italic</w:t>");
  assert_contains (body, "<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">bold</w:t>");
  assert_contains (body, "<w:rPr><w:b/><w:i/></w:rPr><w:t xml:space=\"preserve\">both</w:t>");
  assert_contains (body, "<w:br/>");
}

/* A style that isn't defined would fall back silently. */
static void
test_styles_are_defined (void)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text (everything);
  g_autofree char *body = export_part (document, NULL, "word/document.xml");
  g_autofree char *styles = export_part (document, NULL, "word/styles.xml");
  g_auto (GStrv) used = g_strsplit (body, "Style w:val=\"", -1);

  g_assert_cmpuint (g_strv_length (used), >, 8);
  for (gsize i = 1; used[i] != NULL; i++)
    {
      g_autofree char *name = g_strndup (used[i], strcspn (used[i], "\""));
      g_autofree char *definition = g_strdup_printf ("w:styleId=\"%s\"", name);

      assert_contains (styles, definition);
    }
}

static void
test_language (void)
{
  static const struct
  {
    const char *language;
    const char *mark;
  } cases[] = {
    { "en", "<w:lang w:val=\"en-US\"/>" },    { "az", "<w:lang w:val=\"az-Latn-AZ\"/>" },
    { "kk", "<w:lang w:val=\"kk-KZ\"/>" },    { "ru", "<w:lang w:val=\"ru-RU\"/>" },
    { "en-GB", "<w:lang w:val=\"en-GB\"/>" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RapDocument) document = rap_document_new ("a", "a", cases[i].language, NULL,
                                                           1699003800);
      g_autofree char *styles = export_part (document, NULL, "word/styles.xml");

      assert_contains (styles, cases[i].mark);
    }
}

static void
test_properties (void)
{
  g_autoptr (RapDocument) document = rap_document_new ("a", "Қазақстан & Ə", "kk", "Елшілік",
                                                       1699003800);
  g_autofree char *core = export_part (document, NULL, "docProps/core.xml");

  assert_contains (core, "<dc:title>Қазақстан &amp; Ə</dc:title>");
  assert_contains (core, "<dc:creator>Елшілік</dc:creator>");
  assert_contains (core, "<dc:language>kk</dc:language>");
  assert_contains (core, ">2023-11-03T09:30:00Z</dcterms:created>");
  assert_contains (core, ">2023-11-03T09:30:00Z</dcterms:modified>");
}

static void
test_paper (void)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text ("a");
  RapDocumentOptions options = { .paper = RAP_PAPER_LETTER };
  g_autofree char *a4 = export_part (document, NULL, "word/document.xml");
  g_autofree char *letter = export_part (document, &options, "word/document.xml");

  assert_contains (a4, "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
  assert_contains (letter, "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>");
}

static void
test_links (void)
{
  g_autoptr (RapDocument) document =
    document_samples_new_from_text ("[a](https://x.org/?b=\"&c) [d](mailto:d@x.org)");
  g_autofree char *body = export_part (document, NULL, "word/document.xml");
  g_autofree char *links = export_part (document, NULL, "word/_rels/document.xml.rels");

  assert_contains (body, "<w:hyperlink r:id=\"rId5\"");
  assert_contains (body, "<w:hyperlink r:id=\"rId6\"");
  assert_contains (links, "Target=\"https://x.org/?b=%22&amp;c\" TargetMode=\"External\"");
  assert_contains (links, "Target=\"mailto:d@x.org\" TargetMode=\"External\"");
}

/* A character that XML has no room for would make the whole file unreadable. */
static void
test_odd_characters (void)
{
  g_autofree char *body = export_body ("a&#1;b\x0c"
                                       "c\x7f"
                                       "d\xef\xbf\xbf"
                                       "e \xf0\x9f\x98\x80");
  g_autoptr (xmlDoc) tree = xmlReadMemory (body, (int) strlen (body), "body", NULL,
                                           XML_PARSE_NONET);

  g_assert_nonnull (tree);
  assert_contains (body, ">abcde \xf0\x9f\x98\x80</w:t>");
}

static void
test_odd_title (void)
{
  g_autoptr (RapDocument) document = rap_document_new ("a", "b\x01\nc", "en", "d\x02", 1699003800);
  g_autofree char *core = export_part (document, NULL, "docProps/core.xml");

  assert_contains (core, "<dc:title>b c</dc:title>");
  assert_contains (core, "<dc:creator>d</dc:creator>");
}

static void
test_odd_lists (void)
{
  g_autofree char *nested = export_body ("- - a");
  g_autofree char *empty = export_body ("-\n- a");
  g_auto (GStrv) nested_items = g_strsplit (nested, "<w:numPr>", -1);
  g_auto (GStrv) empty_items = g_strsplit (empty, "<w:numPr>", -1);

  g_assert_cmpuint (g_strv_length (nested_items) - 1, ==, 2);
  g_assert_cmpuint (g_strv_length (empty_items) - 1, ==, 2);
}

/* The lines with text, in one way of writing lists and without their indent. */
static char *
normalize_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *out = g_string_new (NULL);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      const char *line = lines[i];

      line += g_str_has_prefix (line, "\xef\xbb\xbf") ? 3 : 0;
      line += strspn (line, " \t");
      if (*line == '\0' || *line == '\r')
        continue;

      if (g_str_has_prefix (line, "• "))
        g_string_append_printf (out, "- %s\n", line + strlen ("• "));
      else
        g_string_append_printf (out, "%s\n", line);
    }

  return g_string_free_and_steal (out);
}

static void
assert_same_text (RapDocument *document, const char *folder, const char *name)
{
  g_autofree char *base = g_strconcat (name, ".txt", NULL);
  g_autofree char *path = g_build_filename (folder, base, NULL);
  g_autofree char *ours = document_samples_export (document, "txt", NULL);
  g_autofree char *theirs = NULL;
  g_autofree char *our_lines = normalize_lines (ours);
  g_autofree char *their_lines = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &theirs, NULL, &error);
  g_assert_no_error (error);
  their_lines = normalize_lines (theirs);
  g_assert_cmpstr (their_lines, ==, our_lines);
}

/* Starting the office takes seconds: it gets all documents at once. */
static void
test_libreoffice_reads_our_text (void)
{
  static const char *const texts[] = { "en", "az", "ru", "kk", "all" };
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);
  g_autofree char *folder = document_samples_make_folder ();
  g_autofree char *profile = g_strconcat ("-env:UserInstallation=file://", folder, "/office", NULL);
  g_autoptr (GPtrArray) documents =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rap_document_unref);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) argv = NULL;
  g_autofree char *output = NULL;

  g_assert_cmpuint (n_samples + 1, ==, G_N_ELEMENTS (texts));
  g_strv_builder_add_many (builder, "soffice", profile, "--headless", "--convert-to", "txt:Text",
                           "--outdir", folder, NULL);

  /* The first sample has a link with another text, which Word doesn't print. */
  for (gsize i = 1; i < G_N_ELEMENTS (texts); i++)
    {
      RapDocument *document = i < n_samples ? document_samples_new (&samples[i])
                                            : document_samples_new_from_text (everything);
      char *path = document_samples_export_to_file (document, "docx", NULL, folder, texts[i]);

      g_ptr_array_add (documents, document);
      g_ptr_array_add (paths, path);
      g_strv_builder_add (builder, path);
    }

  argv = g_strv_builder_end (builder);
  output = document_samples_run ((const char *const *) argv);
  for (guint i = 0; i < documents->len; i++)
    assert_same_text (documents->pdata[i], folder, texts[i + 1]);

  document_samples_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/docx/parts-are-well-formed", test_parts_are_well_formed);
  g_test_add_func ("/document/docx/styles", test_styles);
  g_test_add_func ("/document/docx/styles-are-defined", test_styles_are_defined);
  g_test_add_func ("/document/docx/language", test_language);
  g_test_add_func ("/document/docx/properties", test_properties);
  g_test_add_func ("/document/docx/paper", test_paper);
  g_test_add_func ("/document/docx/links", test_links);
  g_test_add_func ("/document/docx/odd-characters", test_odd_characters);
  g_test_add_func ("/document/docx/odd-title", test_odd_title);
  g_test_add_func ("/document/docx/odd-lists", test_odd_lists);
  g_test_add_func ("/document/docx/libreoffice-reads-our-text", test_libreoffice_reads_our_text);

  return g_test_run ();
}
