/* SPDX-License-Identifier: GPL-3.0-or-later */

/* SQL made from the nouns' tables of fields, and what moves between rows and
 * entities by it. */

#include "store/sqlite/rap-sqlite-noun.h"

#include "store/sqlite/rap-sqlite-texts.h"

enum
{
  COLUMN_ID,
  COLUMN_UID,
  COLUMN_REVISION,
  COLUMN_SHARED_REVISION,
  N_OWN_COLUMNS, /* the fields follow, in their order */
};

char *
rap_sqlite_column (const RapField *field)
{
  char *name = g_strdelimit (g_strdup (field->name), "-", '_');
  char *column;

  if (field->type != RAP_FIELD_REFERENCE)
    return name;
  column = g_strconcat (name, "_id", NULL);
  g_free (name);
  return column;
}

/* "on" is a word of SQL. */
static void
append_columns (GString *sql, const RapNoun *noun)
{
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type != RAP_FIELD_TEXTS)
      {
        g_autofree char *column = rap_sqlite_column (&noun->fields[i]);

        g_string_append_printf (sql, ", \"%s\"", column);
      }
}

static char *
select_sql (const RapNoun *noun, const char *column)
{
  GString *sql = g_string_new ("SELECT id, uid, revision, shared_revision");

  append_columns (sql, noun);
  g_string_append_printf (sql,
                          " FROM %s WHERE %s IN (SELECT value FROM json_each (?1)) ORDER BY id",
                          noun->name, column);
  return g_string_free (sql, FALSE);
}

static char *
insert_sql (const RapNoun *noun)
{
  GString *sql = g_string_new (NULL);

  g_string_printf (sql, "INSERT INTO %s (id, uid, revision, shared_revision", noun->name);
  append_columns (sql, noun);
  g_string_append (sql, ") VALUES (?, ?, ?, ?");
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type != RAP_FIELD_TEXTS)
      g_string_append (sql, ", ?");
  g_string_append_c (sql, ')');
  return g_string_free (sql, FALSE);
}

/* The parameters have the same order as those of an INSERT. */
static char *
update_sql (const RapNoun *noun)
{
  GString *sql = g_string_new (NULL);
  int parameter = N_OWN_COLUMNS + 1;

  g_string_printf (sql, "UPDATE %s SET revision = ?3, shared_revision = ?4", noun->name);
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type != RAP_FIELD_TEXTS)
      {
        g_autofree char *column = rap_sqlite_column (&noun->fields[i]);

        g_string_append_printf (sql, ", \"%s\" = ?%d", column, parameter++);
      }
  g_string_append (sql, " WHERE id = ?1");
  return g_string_free (sql, FALSE);
}

static void
read_field (RapQuery *query, int column, gpointer entity, const RapField *field)
{
  gpointer at = rap_entity_peek_field (entity, field);
  gboolean is_null = rap_query_is_null (query, column);

  switch (field->type)
    {
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
      *(char **) at = rap_query_dup_text (query, column);
      break;
    case RAP_FIELD_INTEGER:
      *(gint64 *) at = is_null ? RAP_UNSET : rap_query_get_int (query, column);
      break;
    case RAP_FIELD_REFERENCE:
      *(gint64 *) at = rap_query_get_int (query, column);
      break;
    case RAP_FIELD_BOOLEAN:
      *(gboolean *) at = rap_query_get_int (query, column) != 0;
      break;
    case RAP_FIELD_CHOICE:
      {
        g_autoptr (GEnumClass) values = g_type_class_ref (field->choice ());
        GEnumValue *value = g_enum_get_value_by_nick (values, rap_query_get_text (query, column));

        *(int *) at = value ? value->value : 0;
        break;
      }
    case RAP_FIELD_TEXTS:
    default:
      g_assert_not_reached ();
    }
}

gpointer
rap_sqlite_read_noun (RapQuery *query, const RapNoun *noun)
{
  gpointer entity = rap_entity_new (noun->kind);
  int column = N_OWN_COLUMNS;

  rap_entity_set_id (entity, rap_query_get_int (query, COLUMN_ID));
  rap_entity_set_uid (entity, rap_query_get_text (query, COLUMN_UID));
  rap_entity_set_revision (entity, rap_query_get_int (query, COLUMN_REVISION));
  rap_entity_set_shared_revision (entity, rap_query_get_int (query, COLUMN_SHARED_REVISION));
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type != RAP_FIELD_TEXTS)
      read_field (query, column++, entity, &noun->fields[i]);
  return entity;
}

static void
bind_field (RapQuery *query, int parameter, gpointer entity, const RapField *field)
{
  gpointer at = rap_entity_peek_field (entity, field);

  switch (field->type)
    {
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
      rap_query_bind_text (query, parameter, *(char **) at);
      break;
    case RAP_FIELD_INTEGER:
      if (*(gint64 *) at == RAP_UNSET)
        rap_query_bind_null (query, parameter);
      else
        rap_query_bind_int (query, parameter, *(gint64 *) at);
      break;
    case RAP_FIELD_REFERENCE:
      if (*(gint64 *) at == 0)
        rap_query_bind_null (query, parameter);
      else
        rap_query_bind_int (query, parameter, *(gint64 *) at);
      break;
    case RAP_FIELD_BOOLEAN:
      rap_query_bind_int (query, parameter, *(gboolean *) at != FALSE);
      break;
    case RAP_FIELD_CHOICE:
      {
        g_autoptr (GEnumClass) values = g_type_class_ref (field->choice ());
        GEnumValue *value = g_enum_get_value (values, *(int *) at);

        rap_query_bind_text (query, parameter, value ? value->value_nick : NULL);
        break;
      }
    case RAP_FIELD_TEXTS:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
write_noun (RapEngine *engine, gpointer entity, const char *sql, GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);
  int parameter = N_OWN_COLUMNS + 1;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, COLUMN_ID + 1, rap_entity_get_id (entity));
  rap_query_bind_text (query, COLUMN_UID + 1, rap_entity_get_uid (entity));
  rap_query_bind_int (query, COLUMN_REVISION + 1, rap_entity_get_revision (entity));
  rap_query_bind_int (query, COLUMN_SHARED_REVISION + 1, rap_entity_get_shared_revision (entity));
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type != RAP_FIELD_TEXTS)
      bind_field (query, parameter++, entity, &noun->fields[i]);
  return rap_query_run (query, error);
}

gboolean
rap_sqlite_insert_noun (RapEngine *engine, gpointer entity, GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  RapNounSql *sql = &engine->nouns[noun->kind];

  if (sql->insert == NULL)
    sql->insert = insert_sql (noun);
  return write_noun (engine, entity, sql->insert, error);
}

gboolean
rap_sqlite_update_noun (RapEngine *engine, gpointer entity, GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  RapNounSql *sql = &engine->nouns[noun->kind];

  if (sql->update == NULL)
    sql->update = update_sql (noun);
  return write_noun (engine, entity, sql->update, error);
}

gboolean
rap_sqlite_load_nouns (RapEngine *engine,
                       RapKind kind,
                       const char *column,
                       GArray *ids,
                       GPtrArray *entities,
                       GError **error)
{
  const RapNoun *noun = rap_noun_get (kind);
  g_autofree char *sql = select_sql (noun, column);
  g_autoptr (RapQuery) query = NULL;
  guint first = entities->len;
  int more;

  if (ids->len == 0)
    return TRUE;
  query = rap_query_new (engine, sql, error);
  if (query == NULL)
    return FALSE;
  rap_query_bind_ids (query, 1, ids);
  while ((more = rap_query_next (query, error)) > 0)
    g_ptr_array_add (entities, rap_sqlite_read_noun (query, noun));
  return more == 0 && rap_sqlite_load_texts (engine, noun, column, ids, entities, first, error);
}

gboolean
rap_sqlite_load_noun (RapEngine *engine, RapKind kind, gint64 id, gpointer *entity, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof id);
  g_autoptr (GPtrArray) entities = g_ptr_array_new_with_free_func (g_object_unref);

  g_array_append_val (ids, id);
  if (!rap_sqlite_load_nouns (engine, kind, "id", ids, entities, error))
    return FALSE;
  *entity = entities->len > 0 ? g_object_ref (g_ptr_array_index (entities, 0)) : NULL;
  return TRUE;
}
