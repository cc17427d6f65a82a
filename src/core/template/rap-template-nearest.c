/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Nearest name by edit distance (optimal string alignment).
 */
#include "template/rap-template-nearest.h"

#include <string.h>

/* Returns the length in characters, or 0 when the name is too long to be
 * compared. */
static guint
decode_name (const char *name, gunichar *characters)
{
  guint length = 0;

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (length == RAP_TEMPLATE_NEAREST_MAX)
        return 0;
      characters[length++] = g_unichar_tolower (g_utf8_get_char (p));
    }

  return length;
}

static guint
measure_distance (const gunichar *a, guint a_length, const gunichar *b, guint b_length)
{
  guint rows[3][RAP_TEMPLATE_NEAREST_MAX + 1];
  guint *two_up = rows[0];
  guint *up = rows[1];
  guint *row = rows[2];

  for (guint j = 0; j <= b_length; j++)
    up[j] = j;

  for (guint i = 1; i <= a_length; i++)
    {
      guint *spare = two_up;

      row[0] = i;
      for (guint j = 1; j <= b_length; j++)
        {
          row[j] = MIN (up[j] + 1, row[j - 1] + 1);
          row[j] = MIN (row[j], up[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], two_up[j - 2] + 1);
        }

      two_up = up;
      up = row;
      row = spare;
    }

  return up[b_length];
}

void
rap_template_nearest_init (RapTemplateNearest *self, const char *wanted)
{
  self->best = NULL;
  self->wanted_length = decode_name (wanted, self->wanted);
  self->best_distance = MAX (1, self->wanted_length / 3) + 1;
}

void
rap_template_nearest_consider (const char *name, gpointer nearest)
{
  RapTemplateNearest *self = nearest;
  gunichar characters[RAP_TEMPLATE_NEAREST_MAX];
  guint length = decode_name (name, characters);
  guint distance;

  /* A name of one or two letters is as near to any other. */
  if (length < 2 || self->wanted_length < 2)
    return;

  distance = measure_distance (self->wanted, self->wanted_length, characters, length);
  if (distance < self->best_distance ||
      (distance == self->best_distance && self->best != NULL && strcmp (name, self->best) < 0))
    {
      self->best = name;
      self->best_distance = distance;
    }
}
