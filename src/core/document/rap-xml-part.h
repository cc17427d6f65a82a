/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes one XML part of an office document.
 *
 * libxml2's writer fails on nothing but lack of memory and wrong nesting; the first ends the
 * program in GLib too, and the second is a mistake of ours. So nothing here returns an error. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapXmlPart:
 *
 * An XML document that is being written.
 */
typedef struct _RapXmlPart RapXmlPart;

RapXmlPart *rap_xml_part_new (void);
void rap_xml_part_free (RapXmlPart *self);

/**
 * rap_xml_part_finish:
 * @self: (transfer full): closes what is open, and frees the part
 *
 * Returns: (transfer full): the XML, in UTF-8
 */
GBytes *rap_xml_part_finish (RapXmlPart *self);

/**
 * rap_xml_part_start:
 * @...: pairs of an attribute's name and its value, then %NULL
 *
 * Opens an element.
 */
void rap_xml_part_start (RapXmlPart *self, const char *name, ...) G_GNUC_NULL_TERMINATED;

/**
 * rap_xml_part_attribute:
 *
 * Writes an attribute of the element that has just been opened.
 */
void rap_xml_part_attribute (RapXmlPart *self, const char *name, const char *value);

void rap_xml_part_end (RapXmlPart *self);

/**
 * rap_xml_part_empty:
 * @...: pairs of an attribute's name and its value, then %NULL
 *
 * Writes an element without contents.
 */
void rap_xml_part_empty (RapXmlPart *self, const char *name, ...) G_GNUC_NULL_TERMINATED;

/**
 * rap_xml_part_value:
 *
 * Writes an empty element whose one attribute, `w:val`, is @value.
 */
void rap_xml_part_value (RapXmlPart *self, const char *name, const char *value);

/**
 * rap_xml_part_number:
 *
 * Writes an empty element whose one attribute, `w:val`, is @value.
 */
void rap_xml_part_number (RapXmlPart *self, const char *name, int value);

/**
 * rap_xml_part_text:
 * @...: pairs of an attribute's name and its value, then %NULL
 *
 * Writes an element that holds @text, escaped.
 */
void rap_xml_part_text (RapXmlPart *self, const char *name, const char *text, ...)
  G_GNUC_NULL_TERMINATED;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapXmlPart, rap_xml_part_free)

G_END_DECLS
