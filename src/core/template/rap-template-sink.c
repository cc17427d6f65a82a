/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Escapes values for HTML.
 */
#include "template/rap-template-sink.h"

#include <string.h>

/* Most texts hold nothing to escape. Seeing that takes longer than copying
 * them, so it is done for 16 bytes at once. */
#define BLOCK_SIZE 16

typedef union
{
  guint8 bytes __attribute__ ((vector_size (BLOCK_SIZE)));
  guint64 words[2];
} Block;

static inline gboolean
block_needs_escape (Block block)
{
  /* `&` and `"` differ in one bit, `<` and `>` in another. */
  Block found = {
    .bytes = (typeof (block.bytes)) ((block.bytes | 0x04) == '&') |
             (typeof (block.bytes)) ((block.bytes | 0x02) == '>'),
  };

  return (found.words[0] | found.words[1]) != 0;
}

static const char *
get_entity (char c)
{
  switch (c)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return NULL;
    }
}

static gboolean
needs_escape (const char *text, gsize length)
{
  Block block;

  if (length >= BLOCK_SIZE)
    {
      for (gsize i = 0; i < length - BLOCK_SIZE; i += BLOCK_SIZE)
        {
          memcpy (&block, text + i, BLOCK_SIZE);
          if (block_needs_escape (block))
            return TRUE;
        }
      memcpy (&block, text + length - BLOCK_SIZE, BLOCK_SIZE);

      return block_needs_escape (block);
    }

  if (length >= sizeof (guint64))
    {
      memcpy (&block.words[0], text, sizeof (guint64));
      memcpy (&block.words[1], text + length - sizeof (guint64), sizeof (guint64));

      return block_needs_escape (block);
    }

  for (gsize i = 0; i < length; i++)
    if (get_entity (text[i]) != NULL)
      return TRUE;

  return FALSE;
}

void
rap_template_escape_html (GString *string, const char *text, gsize length)
{
  gsize start = 0;

  if (needs_escape (text, length))
    for (gsize i = 0; i < length; i++)
      {
        const char *entity = get_entity (text[i]);

        if (entity == NULL)
          continue;

        g_string_append_len (string, text + start, i - start);
        g_string_append (string, entity);
        start = i + 1;
      }

  g_string_append_len (string, text + start, length - start);
}
