/* SPDX-License-Identifier: GPL-3.0-or-later */

/* JSON files from elsewhere. */

#include "exchange/rap-json.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "exchange/rap-exchange-error.h"
#include "exchange/rap-json-scan.h"
#include "record/rap-record-error.h"

/* Members of one object with the same name. json-glib keeps the last one and
 * says nothing, but tells of each as it comes. */
typedef struct
{
  GHashTable *sizes; /* of the objects that are open */
  char *duplicate;
  guint line;
} Watch;

static void
on_object_end (JsonParser *parser, JsonObject *object, gpointer user_data)
{
  Watch *watch = user_data;

  g_hash_table_remove (watch->sizes, object);
}

static void
on_object_member (JsonParser *parser, JsonObject *object, const char *name, gpointer user_data)
{
  Watch *watch = user_data;
  guint before = GPOINTER_TO_UINT (g_hash_table_lookup (watch->sizes, object));
  guint now = json_object_get_size (object);

  if (now == before && watch->duplicate == NULL)
    {
      watch->duplicate = g_strdup (name);
      watch->line = json_parser_get_current_line (parser);
    }
  g_hash_table_insert (watch->sizes, object, GUINT_TO_POINTER (now));
}

/* The parser names the token that it doesn't like, or the one before. */
static const char *
explain (const GError *error)
{
  switch (error->code)
    {
    case JSON_PARSER_ERROR_TRAILING_COMMA:
      return _("Near here, a comma is followed by nothing.");
    case JSON_PARSER_ERROR_MISSING_COMMA:
      return _("Near here, a comma is missing.");
    case JSON_PARSER_ERROR_MISSING_COLON:
      return _("Near here, a colon is missing.");
    case JSON_PARSER_ERROR_INVALID_BAREWORD:
      return _("Near here is a word that JSON does not know. Texts stand in double quotation marks.");
    case JSON_PARSER_ERROR_INVALID_STRUCTURE:
      return _("Something follows after the end.");
    default:
      return _("Near here, the file is not valid JSON.");
    }
}

static void
set_syntax_error (const GError *wrong, const char *name, GError **error)
{
  guint line = 1;
  guint column = 1;

  /* The parser has forgotten its place by now; the message has it. */
  sscanf (wrong->message, "<data>:%u:%u:", &line, &column);
  g_set_error (error, RAP_EXCHANGE_ERROR, RAP_EXCHANGE_ERROR_SYNTAX, "%s:%u:%u: %s", name, line,
               column, explain (wrong));
}

JsonNode *
rap_json_parse (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GHashTable) sizes = g_hash_table_new (NULL, NULL);
  g_autofree char *duplicate = NULL;
  g_autoptr (GError) wrong = NULL;
  Watch watch = { sizes, NULL, 0 };
  const char *data;
  gboolean parsed;
  gsize size;

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  data = g_bytes_get_data (bytes, &size);
  if (!rap_json_scan (data, size, name, error))
    return NULL;

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "object-member", G_CALLBACK (on_object_member), &watch);
  g_signal_connect (parser, "object-end", G_CALLBACK (on_object_end), &watch);
  parsed = json_parser_load_from_data (parser, data, size, &wrong);
  duplicate = watch.duplicate;

  if (!parsed)
    {
      set_syntax_error (wrong, name, error);
      return NULL;
    }
  if (duplicate)
    {
      g_autofree char *excerpt = rap_record_error_excerpt (duplicate);

      g_set_error (error, RAP_EXCHANGE_ERROR, RAP_EXCHANGE_ERROR_SYNTAX,
                   _("%s:%u: The member “%s” is here for the second time. Leave only one."), name,
                     watch.line, excerpt);
      return NULL;
    }
  return json_parser_steal_root (parser);
}

char *
rap_json_describe (JsonNode *node)
{
  g_autofree char *text = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_strdup (_("an object"));
  if (JSON_NODE_HOLDS_ARRAY (node))
    return g_strdup (_("an array"));
  if (JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("null");
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return json_to_string (node, FALSE);
  text = rap_record_error_excerpt (json_node_get_string (node));
  return g_strdup_printf (_("“%s”"), text);
}
