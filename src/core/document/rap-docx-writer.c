/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a document for Word: WordprocessingML in a ZIP file (ECMA-376). */

#include "document/rap-docx-writer.h"

#include "document/rap-docx-body.h"
#include "document/rap-docx-styles.h"
#include "document/rap-xml-part.h"
#include "document/rap-zip.h"

#define PACKAGE   "http://schemas.openxmlformats.org/package/2006/"
#define OFFICE    "http://schemas.openxmlformats.org/officeDocument/2006/"
#define WORD_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

static GBytes *
new_content_types (void)
{
  static const struct
  {
    const char *name;
    const char *type;
  } types[] = {
    { "/word/document.xml", WORD_TYPE "document.main+xml" },
    { "/word/styles.xml", WORD_TYPE "styles+xml" },
    { "/word/numbering.xml", WORD_TYPE "numbering+xml" },
    { "/word/settings.xml", WORD_TYPE "settings+xml" },
    { "/word/footer1.xml", WORD_TYPE "footer+xml" },
    { "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml" },
    { "/docProps/app.xml",
      "application/vnd.openxmlformats-officedocument.extended-properties+xml" },
  };
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "Types", "xmlns", PACKAGE "content-types", NULL);
  rap_xml_part_empty (part, "Default", "Extension", "rels", "ContentType",
                      "application/vnd.openxmlformats-package.relationships+xml", NULL);
  rap_xml_part_empty (part, "Default", "Extension", "xml", "ContentType", "application/xml", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    rap_xml_part_empty (part, "Override", "PartName", types[i].name, "ContentType", types[i].type,
                        NULL);

  return rap_xml_part_finish (part);
}

static GBytes *
new_package_relationships (void)
{
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "Relationships", "xmlns", PACKAGE "relationships", NULL);
  rap_xml_part_empty (part, "Relationship", "Id", "rId1", "Type",
                      OFFICE "relationships/officeDocument", "Target", "word/document.xml", NULL);
  rap_xml_part_empty (part, "Relationship", "Id", "rId2", "Type",
                      PACKAGE "relationships/metadata/core-properties", "Target",
                      "docProps/core.xml", NULL);
  rap_xml_part_empty (part, "Relationship", "Id", "rId3", "Type",
                      OFFICE "relationships/extended-properties", "Target", "docProps/app.xml",
                      NULL);

  return rap_xml_part_finish (part);
}

static GBytes *
new_document_relationships (GPtrArray *links)
{
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "Relationships", "xmlns", PACKAGE "relationships", NULL);
  rap_xml_part_empty (part, "Relationship", "Id", "rId1", "Type", OFFICE "relationships/styles",
                      "Target", "styles.xml", NULL);
  rap_xml_part_empty (part, "Relationship", "Id", "rId2", "Type", OFFICE "relationships/numbering",
                      "Target", "numbering.xml", NULL);
  rap_xml_part_empty (part, "Relationship", "Id", "rId3", "Type", OFFICE "relationships/settings",
                      "Target", "settings.xml", NULL);
  rap_xml_part_empty (part, "Relationship", "Id", RAP_DOCX_FOOTER, "Type",
                      OFFICE "relationships/footer", "Target", "footer1.xml", NULL);
  for (guint i = 0; i < links->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("rId%u", RAP_DOCX_FIRST_LINK + i);

      rap_xml_part_empty (part, "Relationship", "Id", id, "Type", OFFICE "relationships/hyperlink",
                          "Target", links->pdata[i], "TargetMode", "External", NULL);
    }

  return rap_xml_part_finish (part);
}

static GBytes *
new_core_properties (RapDocument *document)
{
  const char *author = rap_document_get_author (document);
  g_autofree char *created = rap_document_format_created (document);
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "cp:coreProperties", "xmlns:cp", PACKAGE "metadata/core-properties",
                      "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms",
                      "http://purl.org/dc/terms/", "xmlns:xsi",
                      "http://www.w3.org/2001/XMLSchema-instance", NULL);
  rap_xml_part_text (part, "dc:title", rap_document_get_title (document), NULL);
  if (author != NULL)
    {
      rap_xml_part_text (part, "dc:creator", author, NULL);
      rap_xml_part_text (part, "cp:lastModifiedBy", author, NULL);
    }
  rap_xml_part_text (part, "dc:language", rap_document_get_language (document), NULL);
  rap_xml_part_text (part, "dcterms:created", created, "xsi:type", "dcterms:W3CDTF", NULL);
  rap_xml_part_text (part, "dcterms:modified", created, "xsi:type", "dcterms:W3CDTF", NULL);

  return rap_xml_part_finish (part);
}

static GBytes *
new_extended_properties (void)
{
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "Properties", "xmlns", OFFICE "extended-properties", NULL);
  rap_xml_part_text (part, "Application", "Rapporteur", NULL);

  return rap_xml_part_finish (part);
}

/* Without the mode, Word shows the document as one of an old version. */
static GBytes *
new_settings (void)
{
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "w:settings", "xmlns:w", RAP_DOCX_NAMESPACE, NULL);
  rap_xml_part_start (part, "w:compat", NULL);
  rap_xml_part_empty (part, "w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                      "http://schemas.microsoft.com/office/word", "w:val", "15", NULL);

  return rap_xml_part_finish (part);
}

static void
write_field (RapXmlPart *part, const char *field)
{
  rap_xml_part_start (part, "w:fldSimple", "w:instr", field, NULL);
  rap_xml_part_start (part, "w:r", NULL);
  rap_xml_part_text (part, "w:t", "1", NULL);
  rap_xml_part_end (part);
  rap_xml_part_end (part);
}

static GBytes *
new_footer (void)
{
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "w:ftr", "xmlns:w", RAP_DOCX_NAMESPACE, NULL);
  rap_xml_part_start (part, "w:p", NULL);
  rap_xml_part_start (part, "w:pPr", NULL);
  rap_xml_part_value (part, "w:pStyle", "Footer");
  rap_xml_part_end (part);
  write_field (part, "PAGE");
  rap_xml_part_start (part, "w:r", NULL);
  rap_xml_part_text (part, "w:t", " / ", "xml:space", "preserve", NULL);
  rap_xml_part_end (part);
  write_field (part, "NUMPAGES");

  return rap_xml_part_finish (part);
}

GBytes *
rap_docx_write (RapDocument *document,
                const RapDocumentOptions *options,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GArray) parts = rap_zip_new_parts ();
  g_autoptr (GArray) lists = g_array_new (FALSE, FALSE, sizeof (RapDocxList));
  g_autoptr (GPtrArray) links = g_ptr_array_new_with_free_func (g_free);
  GBytes *body = rap_docx_body_new (document, options->paper, lists, links, cancellable, error);

  if (body == NULL)
    return NULL;

  /* The types come first in the file (ECMA-376, part 2); some readers look there only. */
  rap_zip_add_part (parts, "[Content_Types].xml", new_content_types ());
  rap_zip_add_part (parts, "_rels/.rels", new_package_relationships ());
  rap_zip_add_part (parts, "docProps/core.xml", new_core_properties (document));
  rap_zip_add_part (parts, "docProps/app.xml", new_extended_properties ());
  rap_zip_add_part (parts, "word/document.xml", body);
  rap_zip_add_part (parts, "word/_rels/document.xml.rels", new_document_relationships (links));
  rap_zip_add_part (parts, "word/styles.xml",
                    rap_docx_styles_new (rap_document_get_language (document)));
  rap_zip_add_part (parts, "word/numbering.xml", rap_docx_numbering_new (lists));
  rap_zip_add_part (parts, "word/settings.xml", new_settings ());
  rap_zip_add_part (parts, "word/footer1.xml", new_footer ());

  return rap_zip_pack (parts, error);
}
