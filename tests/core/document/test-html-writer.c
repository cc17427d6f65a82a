/* SPDX-License-Identifier: GPL-3.0-or-later */

/* HTML: one whole, well-formed file that refers to nothing outside. */

#include "document-samples.h"

#include <libxml/parser.h>
#include <string.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

static void
test_golden (void)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);

  for (gsize i = 0; i < n_samples; i++)
    {
      g_autoptr (RapDocument) document = document_samples_new (&samples[i]);
      g_autofree char *name = g_strconcat (samples[i].language, ".html", NULL);
      g_autofree char *html = document_samples_export (document, "html", NULL);

      document_samples_assert_golden (name, html);
    }
}

static void
test_everything_is_escaped (void)
{
  g_autoptr (RapDocument) document =
    rap_document_new ("<script>alert(1)</script>\n\na <b>c</b> & [x](https://y.z/\"><i>)\n"
                      "![p](https://y.z/p.png) [j](javascript:alert)",
                      "</title><script>", "en\"><script>", "\"><script>", 0);
  g_autofree char *html = document_samples_export (document, "html", NULL);

  g_assert_null (strstr (html, "<script"));
  g_assert_null (strstr (html, "<b>"));
  g_assert_null (strstr (html, "<i>"));
  g_assert_null (strstr (html, "<img"));
  g_assert_null (strstr (html, "javascript"));
  g_assert_nonnull (strstr (html, "&lt;script&gt;alert(1)&lt;/script&gt;"));
  g_assert_nonnull (strstr (html, "a &lt;b&gt;c&lt;/b&gt; &amp; "));
}

static void
test_refers_to_nothing (void)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);
  g_autoptr (RapDocument) document = document_samples_new (&samples[0]);
  g_autofree char *html = document_samples_export (document, "html", NULL);

  g_assert_null (strstr (html, "src="));
  g_assert_null (strstr (html, "<link"));
  g_assert_null (strstr (html, "url("));
  g_assert_null (strstr (html, "@import"));
}

/* Well-formed as XML is, but for the elements that HTML leaves open. */
static void
assert_well_formed (const char *html)
{
  const char *start = strstr (html, "<main>");
  const char *end = strstr (html, "</body>");
  g_autoptr (GString) body = NULL;
  g_autoptr (xmlDoc) tree = NULL;

  g_assert_true (start != NULL && end != NULL);
  body = g_string_new_len (start, end - start);
  g_string_replace (body, "<br>", "<br/>", 0);
  g_string_replace (body, "<hr>", "<hr/>", 0);

  tree = xmlReadMemory (body->str, (int) body->len, "body", "UTF-8", XML_PARSE_NONET);
  g_assert_nonnull (tree);
}

static void
test_is_well_formed (void)
{
  gsize n_samples;
  const DocumentSample *samples = document_samples_list (&n_samples);

  for (gsize i = 0; i < n_samples; i++)
    {
      g_autoptr (RapDocument) document = document_samples_new (&samples[i]);
      g_autofree char *html = document_samples_export (document, "html", NULL);
      g_autofree char *lang = g_strdup_printf ("<html lang=\"%s\">", samples[i].language);

      g_assert_nonnull (strstr (html, lang));
      assert_well_formed (html);
    }
}

static void
test_paper (void)
{
  g_autoptr (RapDocument) document = document_samples_new_from_text ("a");
  RapDocumentOptions letter = { .paper = RAP_PAPER_LETTER };
  g_autofree char *a4_html = document_samples_export (document, "html", NULL);
  g_autofree char *letter_html = document_samples_export (document, "html", &letter);

  g_assert_nonnull (strstr (a4_html, "@page { size: A4;"));
  g_assert_nonnull (strstr (letter_html, "@page { size: letter;"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/html/golden", test_golden);
  g_test_add_func ("/document/html/everything-is-escaped", test_everything_is_escaped);
  g_test_add_func ("/document/html/refers-to-nothing", test_refers_to_nothing);
  g_test_add_func ("/document/html/is-well-formed", test_is_well_formed);
  g_test_add_func ("/document/html/paper", test_paper);

  return g_test_run ();
}
