/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where in a JSON file a value stands. */

#include "exchange/rap-json-place.h"

#include "record/rap-record-error.h"

static void
append (GString *path, const RapJsonPlace *place)
{
  g_autofree char *excerpt = NULL;

  if (place->parent)
    append (path, place->parent);

  if (place->name == NULL)
    {
      g_string_append_printf (path, "[%u]", place->index);
      return;
    }
  if (place->parent)
    g_string_append (path, place->parent->parent ? "." : ": ");
  excerpt = place->parent ? rap_record_error_excerpt (place->name) : g_strdup (place->name);
  g_string_append (path, excerpt);
}

gboolean
rap_json_place_set_error (const RapJsonPlace *place,
                          GError **error,
                          RapExchangeError code,
                          const char *format,
                          ...)
{
  g_autoptr (GString) message = g_string_new (NULL);
  va_list arguments;

  append (message, place);
  g_string_append (message, ": ");
  va_start (arguments, format);
  g_string_append_vprintf (message, format, arguments);
  va_end (arguments);
  g_set_error_literal (error, RAP_EXCHANGE_ERROR, code, message->str);
  return FALSE;
}
