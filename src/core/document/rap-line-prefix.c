/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands before the lines of text that is nested in lists and quotations. */

#include "document/rap-line-prefix.h"

#include <string.h>

typedef struct
{
  gsize first_length;
  gsize rest_length;
} Level;

struct _RapLinePrefix
{
  GString *first;
  GString *rest;
  GArray *levels;

  /* What of the prefix stood there before the marker that is due. */
  gsize outer_length;
  gboolean has_marker;
};

RapLinePrefix *
rap_line_prefix_new (void)
{
  RapLinePrefix *self = g_new0 (RapLinePrefix, 1);

  self->first = g_string_new (NULL);
  self->rest = g_string_new (NULL);
  self->levels = g_array_new (FALSE, FALSE, sizeof (Level));

  return self;
}

void
rap_line_prefix_free (RapLinePrefix *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->first, TRUE);
  g_string_free (self->rest, TRUE);
  g_array_unref (self->levels);
  g_free (self);
}

static void
push (RapLinePrefix *self, const char *first)
{
  Level level;

  if (!self->has_marker)
    {
      g_string_assign (self->first, self->rest->str);
      self->outer_length = self->rest->len;
    }

  level = (Level) { self->first->len, self->rest->len };
  g_array_append_val (self->levels, level);
  g_string_append (self->first, first);
}

void
rap_line_prefix_push (RapLinePrefix *self, const char *prefix)
{
  g_return_if_fail (self != NULL && prefix != NULL);

  push (self, prefix);
  g_string_append (self->rest, prefix);
}

void
rap_line_prefix_push_item (RapLinePrefix *self, const char *marker)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (marker != NULL && g_str_is_ascii (marker));

  push (self, marker);
  g_string_append_printf (self->rest, "%*s", (int) strlen (marker), "");
  self->has_marker = TRUE;
}

void
rap_line_prefix_pop (RapLinePrefix *self)
{
  const Level *level;

  g_return_if_fail (self != NULL && self->levels->len > 0);

  level = &g_array_index (self->levels, Level, self->levels->len - 1);
  g_string_truncate (self->rest, level->rest_length);
  if (self->has_marker)
    g_string_truncate (self->first, level->first_length);

  g_array_set_size (self->levels, self->levels->len - 1);
}

gboolean
rap_line_prefix_has_marker (RapLinePrefix *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->has_marker;
}

const char *
rap_line_prefix_get_first (RapLinePrefix *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->has_marker ? self->first->str : self->rest->str;
}

const char *
rap_line_prefix_get_rest (RapLinePrefix *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rest->str;
}

char *
rap_line_prefix_dup_gap (RapLinePrefix *self)
{
  gsize length;

  g_return_val_if_fail (self != NULL, NULL);

  length = self->has_marker ? self->outer_length : self->rest->len;

  return g_strchomp (g_strndup (self->rest->str, length));
}

void
rap_line_prefix_line_written (RapLinePrefix *self)
{
  g_return_if_fail (self != NULL);

  self->has_marker = FALSE;
}
