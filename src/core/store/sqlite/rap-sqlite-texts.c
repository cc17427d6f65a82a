/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rows of the tables of texts. */

#include "store/sqlite/rap-sqlite-texts.h"

gboolean
rap_sqlite_has_texts (const RapNoun *noun)
{
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type == RAP_FIELD_TEXTS)
      return TRUE;
  return FALSE;
}

static RapTexts **
peek_texts (gconstpointer entity, const RapField *field)
{
  return rap_entity_peek_field (entity, field);
}

static RapOrigin
origin_from_nick (const char *nick)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (RAP_TYPE_ORIGIN);
  GEnumValue *value = g_enum_get_value_by_nick (values, nick);

  return value ? (RapOrigin) value->value : RAP_ORIGIN_TYPED;
}

static const char *
origin_to_nick (RapOrigin origin)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (RAP_TYPE_ORIGIN);

  return g_enum_get_value (values, origin)->value_nick;
}

void
rap_sqlite_read_text (RapQuery *query, gpointer entity)
{
  const RapField *field = rap_noun_find_field (rap_entity_get_noun (entity),
                                               rap_query_get_text (query, 1));
  RapTexts **texts = peek_texts (entity, field);

  if (*texts == NULL)
    *texts = rap_texts_new ();
  rap_texts_set_full (*texts, rap_query_get_text (query, 2), rap_query_get_text (query, 3),
                      origin_from_nick (rap_query_get_text (query, 4)),
                      rap_query_get_int (query, 5));
}

gboolean
rap_sqlite_load_texts (RapEngine *engine,
                       const RapNoun *noun,
                       const char *column,
                       GArray *ids,
                       GPtrArray *entities,
                       guint first,
                       GError **error)
{
  g_autofree char *sql = NULL;
  g_autoptr (RapQuery) query = NULL;
  guint i = first;
  int more;

  if (!rap_sqlite_has_texts (noun) || entities->len == first)
    return TRUE;
  sql = g_strdup_printf ("SELECT %1$s_id, field, language, text, origin, revision FROM %1$s_text"
                         " WHERE %1$s_id IN (SELECT id FROM %1$s WHERE %2$s IN"
                         " (SELECT value FROM json_each (?1))) ORDER BY %1$s_id",
                         noun->name, column);
  query = rap_query_new (engine, sql, error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_ids (query, 1, ids);
  while ((more = rap_query_next (query, error)) > 0)
    {
      while (rap_entity_get_id (g_ptr_array_index (entities, i)) < rap_query_get_int (query, 0))
        i++;
      rap_sqlite_read_text (query, g_ptr_array_index (entities, i));
    }
  return more == 0;
}

static gboolean
delete_text (RapEngine *engine,
             gpointer entity,
             const RapField *field,
             const char *language,
             GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  g_autofree char *sql =
    g_strdup_printf ("DELETE FROM %1$s_text WHERE %1$s_id = ? AND field = ? AND language = ?",
                     noun->name);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, rap_entity_get_id (entity));
  rap_query_bind_text (query, 2, field->name);
  rap_query_bind_text (query, 3, language);
  return rap_query_run (query, error);
}

gboolean
rap_sqlite_delete_texts (RapEngine *engine, gpointer entity, gpointer stored, GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      const RapTexts *old;

      if (field->type != RAP_FIELD_TEXTS)
        continue;
      old = *peek_texts (stored, field);
      for (guint j = 0; j < rap_texts_get_size (old); j++)
        {
          const char *language;

          rap_texts_get_nth (old, j, &language, NULL, NULL);
          if (rap_texts_get (*peek_texts (entity, field), language) == NULL &&
              !delete_text (engine, entity, field, language, error))
            return FALSE;
        }
    }
  return TRUE;
}

typedef struct
{
  const char *language;
  const char *text;
  RapOrigin origin;
  gint64 revision;
} Text;

static Text
get_text (const RapTexts *texts, guint index)
{
  Text text;

  text.text = rap_texts_get_nth (texts, index, &text.language, &text.origin, &text.revision);
  return text;
}

static gboolean
find_text (const RapTexts *texts, const char *language, Text *found)
{
  for (guint i = 0; i < rap_texts_get_size (texts); i++)
    {
      *found = get_text (texts, i);
      if (strcmp (found->language, language) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
write_text (RapEngine *engine,
            gpointer entity,
            const RapField *field,
            const Text *text,
            GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  g_autofree char *sql = g_strdup_printf (
    "INSERT INTO %1$s_text (%1$s_id, field, language, text, origin, revision)"
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (%1$s_id, field, language) DO UPDATE"
    " SET text = excluded.text, origin = excluded.origin, revision = excluded.revision",
    noun->name);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, rap_entity_get_id (entity));
  rap_query_bind_text (query, 2, field->name);
  rap_query_bind_text (query, 3, text->language);
  rap_query_bind_text (query, 4, text->text);
  rap_query_bind_text (query, 5, origin_to_nick (text->origin));
  rap_query_bind_int (query, 6, text->revision);
  return rap_query_run (query, error);
}

static gboolean
write_field (RapEngine *engine,
             gpointer entity,
             gpointer stored,
             const RapField *field,
             gboolean imported,
             GError **error)
{
  RapTexts **texts = peek_texts (entity, field);
  g_autoptr (RapTexts) written = NULL;
  Text old;

  if (*texts == NULL)
    return TRUE;
  written = rap_texts_copy (*texts);
  for (guint i = 0; i < rap_texts_get_size (*texts); i++)
    {
      Text text = get_text (*texts, i);
      gboolean is_stored = stored && find_text (*peek_texts (stored, field), text.language, &old);

      if (is_stored && strcmp (old.text, text.text) == 0 && old.origin == text.origin)
        text.revision = old.revision;
      else
        {
          if (!imported)
            text.revision = MAX (text.revision, rap_entity_get_revision (entity));
          if (is_stored)
            text.revision = MAX (text.revision, old.revision + 1);
          if (!write_text (engine, entity, field, &text, error))
            return FALSE;
        }
      rap_texts_set_full (written, text.language, text.text, text.origin, text.revision);
    }
  rap_texts_free (*texts);
  *texts = g_steal_pointer (&written);
  return TRUE;
}

gboolean
rap_sqlite_write_texts (RapEngine *engine,
                        gpointer entity,
                        gpointer stored,
                        gboolean imported,
                        GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type == RAP_FIELD_TEXTS &&
        !write_field (engine, entity, stored, &noun->fields[i], imported, error))
      return FALSE;
  return TRUE;
}
