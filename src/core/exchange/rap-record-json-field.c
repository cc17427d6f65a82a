/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One field of an entity from record JSON. */

#include "exchange/rap-record-json-field.h"

#include <glib/gi18n-lib.h>

#include "exchange/rap-json.h"
#include "record/rap-field-text.h"
#include "record/rap-language.h"

static gboolean
wrong_type (JsonNode *node, const RapJsonPlace *place, const char *wanted, GError **error)
{
  g_autofree char *found = rap_json_describe (node);

  return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                   _("Here should be %s, not %s."), wanted, found);
}

const char *
rap_record_json_read_string (JsonNode *node, const RapJsonPlace *place, GError **error)
{
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    {
      wrong_type (node, place, _("a text"), error);
      return NULL;
    }
  if (*json_node_get_string (node) == '\0')
    {
      rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                _("A text may not be empty. Leave it out, or write null to remove what was there."));
      return NULL;
    }
  return json_node_get_string (node);
}

static gboolean
read_text (char **at,
           const RapField *field,
           JsonNode *node,
           const RapJsonPlace *place,
           GError **error)
{
  const char *text = rap_record_json_read_string (node, place, error);
  g_autoptr (GError) wrong = NULL;
  char *stored;

  if (text == NULL)
    return FALSE;
  stored = rap_field_normalize_text (field, text, &wrong);
  if (stored == NULL)
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT, "%s",
                                     wrong->message);
  g_free (*at);
  *at = stored;
  return TRUE;
}

gboolean
rap_record_json_read_integer (gint64 *at, JsonNode *node, const RapJsonPlace *place, GError **error)
{
  if (json_node_get_value_type (node) != G_TYPE_INT64)
    return wrong_type (node, place, _("a whole number"), error);
  if (json_node_get_int (node) < 0)
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                     _("The number may not be below 0."));
  *at = json_node_get_int (node);
  return TRUE;
}

gboolean
rap_record_json_read_revision (gint64 *at,
                               JsonNode *node,
                               const RapJsonPlace *place,
                               GError **error)
{
  if (!rap_record_json_read_integer (at, node, place, error))
    return FALSE;
  /* They grow with each change; nobody has made more than a few thousand. */
  if (*at < 1 || *at > G_MAXINT32)
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                     _("A revision is a number from 1 to %d."), G_MAXINT32);
  return TRUE;
}

static gboolean
read_choice (int *at,
             const RapField *field,
             JsonNode *node,
             const RapJsonPlace *place,
             GError **error)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (field->choice ());
  const char *nick = rap_record_json_read_string (node, place, error);
  GEnumValue *value = nick ? g_enum_get_value_by_nick (values, nick) : NULL;

  if (nick && value == NULL)
    {
      g_autoptr (GString) nicks = g_string_new (values->values[0].value_nick);
      g_autofree char *found = rap_json_describe (node);

      for (guint i = 1; i < values->n_values; i++)
        g_string_append_printf (nicks, ", %s", values->values[i].value_nick);
      return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                       _("%s is none of: %s."), found, nicks->str);
    }
  if (value)
    *at = value->value;
  return value != NULL;
}

static gboolean
read_reference (gint64 *at,
                const RapField *field,
                JsonNode *node,
                RapRecord *record,
                const RapJsonPlace *place,
                GError **error)
{
  const char *uid = rap_record_json_read_string (node, place, error);
  g_autofree char *lower = uid ? g_ascii_strdown (uid, -1) : NULL;
  gpointer target = lower ? rap_record_find (record, lower) : NULL;
  g_autofree char *found = rap_json_describe (node);

  if (uid == NULL)
    return FALSE;
  if (target == NULL)
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                     _("The file has nothing with the uid %s."), found);
  if (rap_entity_get_kind (target) != field->target)
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                     _("The uid %s should be that of one of the %s, but is that of one of the %s."),
                                       found, rap_noun_get (field->target)->member,
                                       rap_entity_get_noun (target)->member);
  *at = rap_entity_get_id (target);
  return TRUE;
}

/* {"text": "...", "origin": "computed", "revision": 3} */
static gboolean
read_full_text (RapTexts *texts,
                const char *language,
                JsonObject *object,
                const RapJsonPlace *place,
                GError **error)
{
  static const RapField origin_field = { .choice = rap_origin_get_type };
  const char *text = NULL;
  int origin = RAP_ORIGIN_TYPED;
  gint64 revision = 1;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &node))
    {
      RapJsonPlace member = { place, name, 0 };
      gboolean read;

      if (strcmp (name, "text") == 0)
        read = (text = rap_record_json_read_string (node, &member, error)) != NULL;
      else if (strcmp (name, "origin") == 0)
        read = read_choice (&origin, &origin_field, node, &member, error);
      else if (strcmp (name, "revision") == 0)
        read = rap_record_json_read_revision (&revision, node, &member, error);
      else
        read = rap_json_place_set_error (&member, error, RAP_EXCHANGE_ERROR_CONTENT,
                                         _("A text has only: text, origin, revision."));
      if (!read)
        return FALSE;
    }
  if (text == NULL)
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                     _("The member “text” is missing."));
  rap_texts_set_full (texts, language, text, origin, revision);
  return TRUE;
}

/* One language of a multilingual field; %NULL languages are passed over. */
static gboolean
read_language (RapTexts *texts, JsonNode *node, const RapJsonPlace *place, GError **error)
{
  g_autoptr (GError) wrong = NULL;
  g_autofree char *language = rap_language_normalize (place->name, &wrong);
  const char *text;

  if (language == NULL)
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT, "%s",
                                     wrong->message);
  if (rap_texts_get (texts, language))
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                     _("The language “%s” is here for the second time."), language);
  if (JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  if (JSON_NODE_HOLDS_OBJECT (node))
    return read_full_text (texts, language, json_node_get_object (node), place, error);

  text = rap_record_json_read_string (node, place, error);
  if (text)
    rap_texts_set_full (texts, language, text, RAP_ORIGIN_TYPED, 1);
  return text != NULL;
}

static gboolean
read_texts (RapTexts **at, JsonNode *node, const RapJsonPlace *place, GError **error)
{
  g_autoptr (RapTexts) texts = rap_texts_new ();
  JsonObjectIter iter;
  const char *language;
  JsonNode *value;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return wrong_type (node, place, _("an object with a text for each language"), error);

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &language, &value))
    {
      RapJsonPlace member = { place, language, 0 };

      if (!read_language (texts, value, &member, error))
        return FALSE;
    }

  rap_texts_free (*at);
  *at = rap_texts_get_size (texts) > 0 ? g_steal_pointer (&texts) : NULL;
  return TRUE;
}

gboolean
rap_record_json_read_field (gpointer entity,
                            const RapField *field,
                            JsonNode *node,
                            RapRecord *record,
                            const RapJsonPlace *place,
                            GError **error)
{
  gpointer at = rap_entity_peek_field (entity, field);

  switch (field->type)
    {
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
      return read_text (at, field, node, place, error);
    case RAP_FIELD_INTEGER:
      return rap_record_json_read_integer (at, node, place, error);
    case RAP_FIELD_BOOLEAN:
      if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
        return wrong_type (node, place, _("true or false"), error);
      *(gboolean *) at = json_node_get_boolean (node);
      return TRUE;
    case RAP_FIELD_CHOICE:
      return read_choice (at, field, node, place, error);
    case RAP_FIELD_REFERENCE:
      return read_reference (at, field, node, record, place, error);
    case RAP_FIELD_TEXTS:
      return read_texts (at, node, place, error);
    default:
      g_assert_not_reached ();
    }
}
