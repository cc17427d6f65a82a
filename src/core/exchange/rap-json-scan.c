/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is looked at before json-glib reads a file. Measured with json-glib
 * 1.10: it recurses for each level, takes about 150 bytes for each value,
 * reads 1e400 as infinity and 9223372036854775808 as one less, and ends a
 * text at \u0000. */

#include "exchange/rap-json-scan.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "exchange/rap-exchange-error.h"

#define MAX_DEPTH  500
#define MAX_VALUES 4000000

typedef struct
{
  const char *name;
  const char *data;
  const char *end;
  const char *at;
  guint depth;
  guint n_values;
  GError **error;
} Scan;

static gboolean fail (Scan *self, const char *at, RapExchangeError code, const char *format, ...)
  G_GNUC_PRINTF (4, 5);

/* Sets the error with the line and column of @at. */
static gboolean
fail (Scan *self, const char *at, RapExchangeError code, const char *format, ...)
{
  g_autofree char *reason = NULL;
  guint line = 1;
  glong column;
  const char *line_start = self->data;
  va_list arguments;

  for (const char *c = self->data; c < at; c++)
    if (*c == '\n')
      {
        line++;
        line_start = c + 1;
      }
  column = g_utf8_strlen (line_start, at - line_start) + 1;

  va_start (arguments, format);
  reason = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (self->error, RAP_EXCHANGE_ERROR, code, "%s:%u:%ld: %s", self->name, line, column,
               reason);
  return FALSE;
}

static gboolean
scan_encoding (Scan *self)
{
  const char *wrong;

  if (g_utf8_validate_len (self->data, self->end - self->data, &wrong))
    return TRUE;
  if (*wrong == '\0')
    return fail (self, wrong, RAP_EXCHANGE_ERROR_SYNTAX,
                 _("There is a NUL byte here. This is no text file, or it is damaged."));
  return fail (self, wrong, RAP_EXCHANGE_ERROR_SYNTAX,
               _("The text is not in UTF-8 here. Save the file as UTF-8."));
}

/* From behind the opening quotation mark to behind the closing one. */
static gboolean
scan_string (Scan *self)
{
  const char *start = self->at - 1;

  for (; self->at < self->end && *self->at != '"'; self->at++)
    if (*self->at == '\\')
      {
        if (self->end - self->at >= 6 && strncmp (self->at, "\\u0000", 6) == 0)
          return fail (self, self->at, RAP_EXCHANGE_ERROR_SYNTAX,
                       _("A text may not contain the character NUL (\\u0000)."));
        self->at++;
      }
  if (self->at >= self->end)
    return fail (self, start, RAP_EXCHANGE_ERROR_SYNTAX,
                 _("The file is cut off: the text that begins here has no end."));
  self->at++;
  return TRUE;
}

static gboolean
scan_number (Scan *self)
{
  const char *start = self->at;
  g_autofree char *number = NULL;

  while (self->at < self->end && (g_ascii_isdigit (*self->at) || strchr ("+-.eE", *self->at)))
    self->at++;
  number = g_strndup (start, self->at - start);
  errno = 0;
  if (strpbrk (number, ".eE") == NULL)
    {
      g_ascii_strtoll (number, NULL, 10);
      if (errno == 0)
        return TRUE;
    }
  else if (isfinite (g_ascii_strtod (number, NULL)))
    return TRUE;
  return fail (self, start, RAP_EXCHANGE_ERROR_CONTENT, _("This number is too large."));
}

static gboolean
scan_token (Scan *self)
{
  char c = *self->at;

  switch (c)
    {
    case '"':
      self->at++;
      return scan_string (self);
    case '[':
    case '{':
      if (++self->depth > MAX_DEPTH)
        return fail (self, self->at, RAP_EXCHANGE_ERROR_TOO_LARGE,
                     _("The file is nested more than %d levels deep."), MAX_DEPTH);
      self->n_values++;
      break;
    case ']':
    case '}':
      /* One too many is for the parser to find. */
      self->depth -= self->depth > 0;
      break;
    case ',':
      self->n_values++;
      break;
    default:
      if (g_ascii_isdigit (c) || c == '-')
        return scan_number (self);
    }
  if (self->n_values > MAX_VALUES)
    return fail (self, self->at, RAP_EXCHANGE_ERROR_TOO_LARGE,
                 _("The file has more than %d values."), MAX_VALUES);
  self->at++;
  return TRUE;
}

gboolean
rap_json_scan (const char *data, gsize size, const char *name, GError **error)
{
  Scan self = { name, data, data + size, data, 0, 0, error };

  g_return_val_if_fail (data != NULL || size == 0, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (!scan_encoding (&self))
    return FALSE;

  while (self.at < self.end && g_ascii_isspace (*self.at))
    self.at++;
  if (self.at == self.end)
    {
      g_set_error (error, RAP_EXCHANGE_ERROR, RAP_EXCHANGE_ERROR_SYNTAX,
                   _("%s: The file is empty."), name);
      return FALSE;
    }

  while (self.at < self.end)
    if (!scan_token (&self))
      return FALSE;
  if (self.depth > 0)
    return fail (&self, self.end, RAP_EXCHANGE_ERROR_SYNTAX,
                 _("The file is cut off: a closing bracket is missing at its end."));
  return TRUE;
}
