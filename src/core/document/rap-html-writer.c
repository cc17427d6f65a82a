/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document as one HTML file that can be read, printed and mailed as it is. */

#include "document/rap-html-writer.h"

#include "document/rap-document-walk.h"

static const char style[] =
  ":root { color-scheme: light dark; }\n"
  "body { margin: 0; background: #fff; color: #1c1c1c;\n"
  "  font: 1.125rem/1.55 \"Noto Serif\", \"Liberation Serif\", \"Times New Roman\", serif; }\n"
  "main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: break-word; }\n"
  "h1, h2, h3 { line-height: 1.25; margin: 1.6em 0 0.5em; text-wrap: balance; }\n"
  "h1 { font-size: 1.75rem; }\n"
  "h2 { font-size: 1.3rem; }\n"
  "h3 { font-size: 1.125rem; }\n"
  "p, ul, ol, blockquote { margin: 0 0 0.9em; }\n"
  "ul, ol { padding-inline-start: 1.6em; }\n"
  "li > ul, li > ol { margin-bottom: 0; }\n"
  "blockquote { padding-inline-start: 1.2em; border-inline-start: 0.15em solid #b8b8b8; }\n"
  ".end-mark { text-align: center; margin-top: 1.8em; }\n"
  "hr { width: 6em; margin: 1.8em auto; border: 0; border-top: 1px solid #8a8a8a; }\n"
  "a { color: #1a5fb4; }\n"
  "article > :first-child { margin-top: 0; }\n"
  "@media (prefers-color-scheme: dark) {\n"
  "  body { background: #1e1e20; color: #f0f0f0; }\n"
  "  blockquote { border-color: #5e5e62; }\n"
  "  a { color: #99c1f1; }\n"
  "}\n"
  "@media print {\n"
  "  body { background: #fff; color: #000; font-size: 11pt; line-height: 1.4; }\n"
  "  main { max-width: none; padding: 0; }\n"
  "  h1 { font-size: 18pt; }\n"
  "  h2 { font-size: 13pt; }\n"
  "  h3 { font-size: 11pt; }\n"
  "  h1, h2, h3 { break-after: avoid; break-inside: avoid; }\n"
  "  p, li, blockquote { orphans: 2; widows: 2; }\n"
  "  a { color: inherit; text-decoration: none; }\n"
  "}\n";

static void
append_escaped (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (out, escaped);
}

static void
write_heading (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  g_string_append_printf (out, entering ? "<h%d>" : "</h%d>\n", node->level);
}

static void
write_paragraph (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  if (node->is_tight)
    return;

  if (!entering)
    g_string_append (out, "</p>\n");
  else if (node->is_end_mark)
    g_string_append (out, "<p class=\"end-mark\">");
  else
    g_string_append (out, "<p>");
}

static void
write_quote (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  g_string_append (out, entering ? "<blockquote>\n" : "</blockquote>\n");
}

static void
write_list (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  if (entering && out->str[out->len - 1] != '\n')
    g_string_append_c (out, '\n');

  if (!node->is_ordered)
    g_string_append (out, entering ? "<ul>\n" : "</ul>\n");
  else if (!entering)
    g_string_append (out, "</ol>\n");
  else if (node->number == 1)
    g_string_append (out, "<ol>\n");
  else
    g_string_append_printf (out, "<ol start=\"%d\">\n", node->number);
}

static void
write_item (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  g_string_append (out, entering ? "<li>" : "</li>\n");
}

static void
write_rule (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  g_string_append (out, "<hr>\n");
}

static void
write_text (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  append_escaped (out, node->text);
}

static void
write_break (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  g_string_append (out, "<br>\n");
}

static void
write_emphasis (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  g_string_append (out, entering ? "<em>" : "</em>");
}

static void
write_strong (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  g_string_append (out, entering ? "<strong>" : "</strong>");
}

static void
write_link (gpointer data, const RapNode *node, gboolean entering)
{
  GString *out = data;

  if (!entering)
    {
      g_string_append (out, "</a>");
      return;
    }

  g_string_append (out, "<a href=\"");
  append_escaped (out, node->url);
  g_string_append (out, "\">");
}

static const RapNodeFunc html_funcs[RAP_N_NODES] = {
  [RAP_NODE_HEADING] = write_heading,   [RAP_NODE_PARAGRAPH] = write_paragraph,
  [RAP_NODE_QUOTE] = write_quote,       [RAP_NODE_LIST] = write_list,
  [RAP_NODE_ITEM] = write_item,         [RAP_NODE_RULE] = write_rule,
  [RAP_NODE_TEXT] = write_text,         [RAP_NODE_BREAK] = write_break,
  [RAP_NODE_EMPHASIS] = write_emphasis, [RAP_NODE_STRONG] = write_strong,
  [RAP_NODE_LINK] = write_link,
};

static void
write_meta (GString *out, const char *name, const char *content)
{
  if (content == NULL || *content == '\0')
    return;

  g_string_append_printf (out, "<meta name=\"%s\" content=\"", name);
  append_escaped (out, content);
  g_string_append (out, "\">\n");
}

static void
write_head (GString *out, RapDocument *document, const RapDocumentOptions *options)
{
  g_autofree char *created = rap_document_format_created (document);

  g_string_append (out, "<!DOCTYPE html>\n<html lang=\"");
  append_escaped (out, rap_document_get_language (document));
  g_string_append (out, "\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
  append_escaped (out, rap_document_get_title (document));
  g_string_append (out, "</title>\n");
  write_meta (out, "viewport", "width=device-width, initial-scale=1");
  write_meta (out, "author", rap_document_get_author (document));
  write_meta (out, "date", created);
  write_meta (out, "generator", "Rapporteur");
  g_string_append (out, "<style>\n");
  g_string_append_printf (out, "@page { size: %s; margin: 25mm;\n",
                          options->paper == RAP_PAPER_LETTER ? "letter" : "A4");
  g_string_append (out, "  @bottom-center { content: counter(page) \" / \" counter(pages); "
                        "font: 9pt serif; } }\n");
  g_string_append (out, style);
  g_string_append (out, "</style>\n</head>\n<body>\n<main>\n<article>\n");
}

GBytes *
rap_html_write (RapDocument *document,
                const RapDocumentOptions *options,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);

  write_head (out, document, options);
  if (!rap_document_walk (document, html_funcs, out, cancellable, error))
    return NULL;
  g_string_append (out, "</article>\n</main>\n</body>\n</html>\n");

  return g_string_free_to_bytes (g_steal_pointer (&out));
}
