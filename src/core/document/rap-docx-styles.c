/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The styles and the numbering of a Word document. */

#include "document/rap-docx-styles.h"

#include "document/rap-xml-part.h"

/* What every office has, with all letters of the languages. */
#define FONT "Times New Roman"

/* The indent of an item's text; its marker hangs before it. */
#define HANGING 300

/* Spaces are in twentieths of a point, sizes in half points; 0, or %NULL, leaves them as they are.
 */
typedef struct
{
  const char *id;
  const char *name;
  int size;
  const char *before;
  const char *after;
  int heading_level;
  gboolean is_centred;
  gboolean is_custom;
  int list;
} Style;

static const Style styles[] = {
  { "Normal", "Normal", .size = 24, .after = RAP_DOCX_SPACE },
  { "Title", "Title", .size = 40, .before = "320", .after = "240" },
  { "Heading1", "heading 1", .size = 32, .before = "360", .after = "120", .heading_level = 1 },
  { "Heading2", "heading 2", .size = 26, .before = "320", .after = "100", .heading_level = 2 },
  { "Heading3", "heading 3", .size = 24, .before = "260", .after = "60", .heading_level = 3 },
  { "ListBullet", "List Bullet", .after = "60", .list = RAP_DOCX_BULLETS },
  { "ListNumber", "List Number", .after = "60", .list = RAP_DOCX_NUMBERS },
  { "ListContinue", "List Continue" },
  { "Quote", "Quote" },
  { "EndMark", "End Mark", .before = "320", .is_centred = TRUE, .is_custom = TRUE },
  { "ThematicBreak", "Thematic Break", .before = "180", .is_centred = TRUE, .is_custom = TRUE },
  { "Footer", "footer", .size = 18, .is_centred = TRUE },
};

static gboolean
is_default (const Style *style)
{
  return style == &styles[0];
}

static gboolean
is_heading (const Style *style)
{
  return style->heading_level > 0 || g_str_equal (style->id, "Title");
}

/* Word knows languages with their country, and Azerbaijani with its script too. */
static const char *
get_word_language (const char *language)
{
  static const struct
  {
    const char *tag;
    const char *word;
  } names[] = {
    { "az", "az-Latn-AZ" }, { "en", "en-US" }, { "kk", "kk-KZ" },
    { "ru", "ru-RU" },      { "tr", "tr-TR" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_ascii_strcasecmp (language, names[i].tag) == 0)
        return names[i].word;
    }

  return language;
}

static void
write_defaults (RapXmlPart *part, const char *language)
{
  rap_xml_part_start (part, "w:docDefaults", NULL);

  rap_xml_part_start (part, "w:rPrDefault", NULL);
  rap_xml_part_start (part, "w:rPr", NULL);
  rap_xml_part_empty (part, "w:rFonts", "w:ascii", FONT, "w:hAnsi", FONT, "w:eastAsia", FONT,
                      "w:cs", FONT, NULL);
  rap_xml_part_number (part, "w:sz", 24);
  rap_xml_part_number (part, "w:szCs", 24);
  rap_xml_part_value (part, "w:lang", get_word_language (language));
  rap_xml_part_end (part);
  rap_xml_part_end (part);

  rap_xml_part_start (part, "w:pPrDefault", NULL);
  rap_xml_part_start (part, "w:pPr", NULL);
  rap_xml_part_empty (part, "w:spacing", "w:line", "276", "w:lineRule", "auto", NULL);
  rap_xml_part_end (part);
  rap_xml_part_end (part);

  rap_xml_part_end (part);
}

static void
write_spacing (RapXmlPart *part, const Style *style)
{
  rap_xml_part_start (part, "w:spacing", NULL);
  if (style->before != NULL)
    rap_xml_part_attribute (part, "w:before", style->before);
  if (style->after != NULL)
    rap_xml_part_attribute (part, "w:after", style->after);
  if (is_heading (style))
    {
      rap_xml_part_attribute (part, "w:line", "240");
      rap_xml_part_attribute (part, "w:lineRule", "auto");
    }
  rap_xml_part_end (part);
}

/* The order of the elements is the schema's (ECMA-376, 17.3.1.26). */
static void
write_paragraph_properties (RapXmlPart *part, const Style *style)
{
  g_autofree char *indent = g_strdup_printf ("%d", RAP_DOCX_INDENT);

  rap_xml_part_start (part, "w:pPr", NULL);
  if (is_heading (style))
    {
      rap_xml_part_empty (part, "w:keepNext", NULL);
      rap_xml_part_empty (part, "w:keepLines", NULL);
    }
  rap_xml_part_empty (part, "w:widowControl", NULL);
  if (style->list != 0)
    {
      rap_xml_part_start (part, "w:numPr", NULL);
      rap_xml_part_number (part, "w:numId", style->list);
      rap_xml_part_end (part);
    }
  write_spacing (part, style);
  if (g_str_equal (style->id, "Quote"))
    rap_xml_part_empty (part, "w:ind", "w:left", indent, NULL);
  if (style->is_centred)
    rap_xml_part_value (part, "w:jc", "center");
  if (style->heading_level > 0)
    rap_xml_part_number (part, "w:outlineLvl", style->heading_level - 1);
  rap_xml_part_end (part);
}

static void
write_run_properties (RapXmlPart *part, const Style *style)
{
  rap_xml_part_start (part, "w:rPr", NULL);
  if (is_heading (style))
    {
      rap_xml_part_empty (part, "w:b", NULL);
      rap_xml_part_empty (part, "w:bCs", NULL);
    }
  if (style->size > 0)
    {
      rap_xml_part_number (part, "w:sz", style->size);
      rap_xml_part_number (part, "w:szCs", style->size);
    }
  rap_xml_part_end (part);
}

static void
write_style (RapXmlPart *part, const Style *style)
{
  rap_xml_part_start (part, "w:style", "w:type", "paragraph", "w:styleId", style->id, NULL);
  if (is_default (style))
    rap_xml_part_attribute (part, "w:default", "1");
  if (style->is_custom)
    rap_xml_part_attribute (part, "w:customStyle", "1");

  rap_xml_part_value (part, "w:name", style->name);
  if (!is_default (style))
    rap_xml_part_value (part, "w:basedOn", "Normal");
  if (is_heading (style))
    rap_xml_part_value (part, "w:next", "Normal");
  rap_xml_part_empty (part, "w:qFormat", NULL);
  write_paragraph_properties (part, style);
  write_run_properties (part, style);
  rap_xml_part_end (part);
}

static void
write_hyperlink_style (RapXmlPart *part)
{
  rap_xml_part_start (part, "w:style", "w:type", "character", "w:styleId", "Hyperlink", NULL);
  rap_xml_part_value (part, "w:name", "Hyperlink");
  rap_xml_part_start (part, "w:rPr", NULL);
  rap_xml_part_value (part, "w:color", "1A5FB4");
  rap_xml_part_end (part);
  rap_xml_part_end (part);
}

GBytes *
rap_docx_styles_new (const char *language)
{
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "w:styles", "xmlns:w", RAP_DOCX_NAMESPACE, NULL);
  write_defaults (part, language);
  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    write_style (part, &styles[i]);
  write_hyperlink_style (part);
  rap_xml_part_end (part);

  return rap_xml_part_finish (part);
}

static void
write_level (RapXmlPart *part, int level, gboolean is_ordered)
{
  g_autofree char *number = g_strdup_printf ("%d", level);
  g_autofree char *text = g_strdup_printf ("%%%d.", level + 1);
  g_autofree char *indent = g_strdup_printf ("%d", (level + 1) * RAP_DOCX_INDENT);
  g_autofree char *hanging = g_strdup_printf ("%d", HANGING);

  rap_xml_part_start (part, "w:lvl", "w:ilvl", number, NULL);
  rap_xml_part_number (part, "w:start", 1);
  rap_xml_part_value (part, "w:numFmt", is_ordered ? "decimal" : "bullet");
  rap_xml_part_value (part, "w:lvlText", is_ordered ? text : "•");
  rap_xml_part_value (part, "w:lvlJc", "left");
  rap_xml_part_start (part, "w:pPr", NULL);
  rap_xml_part_empty (part, "w:ind", "w:left", indent, "w:hanging", hanging, NULL);
  rap_xml_part_end (part);
  rap_xml_part_end (part);
}

static void
write_kind_of_list (RapXmlPart *part, const char *id, gboolean is_ordered)
{
  rap_xml_part_start (part, "w:abstractNum", "w:abstractNumId", id, NULL);
  rap_xml_part_value (part, "w:multiLevelType", "multilevel");
  for (int level = 0; level <= RAP_DOCX_MAX_LEVEL; level++)
    write_level (part, level, is_ordered);
  rap_xml_part_end (part);
}

static void
write_list (RapXmlPart *part, int id, const RapDocxList *list)
{
  g_autofree char *number = g_strdup_printf ("%d", id);
  g_autofree char *level = NULL;

  rap_xml_part_start (part, "w:num", "w:numId", number, NULL);
  rap_xml_part_value (part, "w:abstractNumId", list != NULL ? "1" : "0");
  if (list != NULL)
    {
      level = g_strdup_printf ("%d", list->level);
      rap_xml_part_start (part, "w:lvlOverride", "w:ilvl", level, NULL);
      rap_xml_part_number (part, "w:startOverride", list->start);
      rap_xml_part_end (part);
    }
  rap_xml_part_end (part);
}

GBytes *
rap_docx_numbering_new (GArray *lists)
{
  static const RapDocxList first = { .level = 0, .start = 1 };
  RapXmlPart *part = rap_xml_part_new ();

  rap_xml_part_start (part, "w:numbering", "xmlns:w", RAP_DOCX_NAMESPACE, NULL);
  write_kind_of_list (part, "0", FALSE);
  write_kind_of_list (part, "1", TRUE);
  write_list (part, RAP_DOCX_BULLETS, NULL);
  write_list (part, RAP_DOCX_NUMBERS, &first);
  for (guint i = 0; i < lists->len; i++)
    write_list (part, RAP_DOCX_FIRST_LIST + (int) i, &g_array_index (lists, RapDocxList, i));
  rap_xml_part_end (part);

  return rap_xml_part_finish (part);
}
