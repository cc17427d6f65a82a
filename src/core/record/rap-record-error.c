/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The errors of the record. */

#include "record/rap-record-error.h"

#define EXCERPT_LENGTH 40

G_DEFINE_QUARK (rap-record-error-quark, rap_record_error)

char *
rap_record_error_excerpt (const char *value)
{
  g_autofree char *head = NULL;

  g_return_val_if_fail (value != NULL, NULL);

  if (g_utf8_strlen (value, -1) <= EXCERPT_LENGTH)
    return g_strdup (value);

  head = g_utf8_substring (value, 0, EXCERPT_LENGTH);
  return g_strconcat (head, "…", NULL);
}
