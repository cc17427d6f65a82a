/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes one XML part of an office document. */

#include "document/rap-xml-part.h"

#include <libxml/xmlwriter.h>

struct _RapXmlPart
{
  xmlBufferPtr buffer;
  xmlTextWriterPtr writer;
};

RapXmlPart *
rap_xml_part_new (void)
{
  RapXmlPart *self = g_new0 (RapXmlPart, 1);

  self->buffer = xmlBufferCreate ();
  self->writer = xmlNewTextWriterMemory (self->buffer, 0);
  xmlTextWriterStartDocument (self->writer, "1.0", "UTF-8", "yes");

  return self;
}

void
rap_xml_part_free (RapXmlPart *self)
{
  g_return_if_fail (self != NULL);

  xmlFreeTextWriter (self->writer);
  xmlBufferFree (self->buffer);
  g_free (self);
}

GBytes *
rap_xml_part_finish (RapXmlPart *self)
{
  GBytes *bytes;

  g_return_val_if_fail (self != NULL, NULL);

  xmlTextWriterEndDocument (self->writer);
  bytes = g_bytes_new (xmlBufferContent (self->buffer), (gsize) xmlBufferLength (self->buffer));
  rap_xml_part_free (self);

  return bytes;
}

void
rap_xml_part_attribute (RapXmlPart *self, const char *name, const char *value)
{
  xmlTextWriterWriteAttribute (self->writer, BAD_CAST name, BAD_CAST value);
}

static void
write_attributes (RapXmlPart *self, va_list attributes)
{
  const char *name;

  while ((name = va_arg (attributes, const char *)) != NULL)
    {
      const char *value = va_arg (attributes, const char *);

      rap_xml_part_attribute (self, name, value);
    }
}

void
rap_xml_part_start (RapXmlPart *self, const char *name, ...)
{
  va_list attributes;

  xmlTextWriterStartElement (self->writer, BAD_CAST name);
  va_start (attributes, name);
  write_attributes (self, attributes);
  va_end (attributes);
}

void
rap_xml_part_end (RapXmlPart *self)
{
  xmlTextWriterEndElement (self->writer);
}

void
rap_xml_part_empty (RapXmlPart *self, const char *name, ...)
{
  va_list attributes;

  xmlTextWriterStartElement (self->writer, BAD_CAST name);
  va_start (attributes, name);
  write_attributes (self, attributes);
  va_end (attributes);
  xmlTextWriterEndElement (self->writer);
}

void
rap_xml_part_value (RapXmlPart *self, const char *name, const char *value)
{
  rap_xml_part_empty (self, name, "w:val", value, NULL);
}

void
rap_xml_part_number (RapXmlPart *self, const char *name, int value)
{
  g_autofree char *number = g_strdup_printf ("%d", value);

  rap_xml_part_value (self, name, number);
}

void
rap_xml_part_text (RapXmlPart *self, const char *name, const char *text, ...)
{
  va_list attributes;

  xmlTextWriterStartElement (self->writer, BAD_CAST name);
  va_start (attributes, text);
  write_attributes (self, attributes);
  va_end (attributes);
  xmlTextWriterWriteString (self->writer, BAD_CAST text);
  xmlTextWriterEndElement (self->writer);
}
