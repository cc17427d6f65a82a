/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The schema is written by hand; here it is held against the nouns' tables of
 * fields, and its CHECKs against values that exist and values that do not. */

#include <sqlite3.h>

#include "random-record.h"
#include "scratch-store.h"

typedef struct
{
  ScratchStore scratch;
  sqlite3 *db;
} Fixture;

/* Whether some of them fill their table, and that of their texts. */
static gboolean
fills_tables (GPtrArray *entities)
{
  for (guint i = 0; i < entities->len; i++)
    {
      gpointer entity = g_ptr_array_index (entities, i);
      const RapNoun *noun = rap_entity_get_noun (entity);
      gboolean may_have_texts = FALSE;

      for (guint j = 0; j < noun->n_fields; j++)
        if (noun->fields[j].type == RAP_FIELD_TEXTS)
          {
            g_autoptr (RapTexts) texts = NULL;

            g_object_get (entity, noun->fields[j].name, &texts, NULL);
            if (rap_texts_get_size (texts) > 0)
              return TRUE;
            may_have_texts = TRUE;
          }
      if (!may_have_texts)
        return TRUE;
    }
  return FALSE;
}

/* At least one row in each table. */
static void
fill (ScratchStore *scratch)
{
  gboolean has[RAP_N_KINDS] = { FALSE };
  guint n = 0;

  for (guint32 seed = 1; n < RAP_N_KINDS; seed++)
    {
      g_autoptr (RapRecord) record = random_record_new (seed, RANDOM_RECORD_PLAIN);

      scratch_store_save_record (scratch, record);
      for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
        if (!has[kind] && fills_tables (rap_record_list (record, kind)))
          {
            has[kind] = TRUE;
            n++;
          }
    }
}

static void
set_up (Fixture *self, gconstpointer data)
{
  scratch_store_init (&self->scratch);
  fill (&self->scratch);
  g_clear_object (&self->scratch.store);
  g_assert_cmpint (sqlite3_open (self->scratch.path, &self->db), ==, SQLITE_OK);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  sqlite3_close (self->db);
  scratch_store_clear (&self->scratch);
}

/* Calls back with one text for each row. */
static GPtrArray *
query (Fixture *self, const char *format, ...)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *sql = NULL;
  sqlite3_stmt *statement;
  va_list args;

  va_start (args, format);
  sql = g_strdup_vprintf (format, args);
  va_end (args);
  g_assert_cmpint (sqlite3_prepare_v2 (self->db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_ptr_array_add (rows, g_strdup ((const char *) sqlite3_column_text (statement, 0)));
  sqlite3_finalize (statement);
  return rows;
}

static char *
column_of (const RapField *field)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "-", '_');

  return field->type == RAP_FIELD_REFERENCE ? g_strconcat (name, "_id", NULL)
                                            : g_steal_pointer (&name);
}

static const char *
type_of (const RapField *field)
{
  switch (field->type)
    {
    case RAP_FIELD_INTEGER:
    case RAP_FIELD_BOOLEAN:
    case RAP_FIELD_REFERENCE:
      return "INTEGER";
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
    case RAP_FIELD_CHOICE:
    case RAP_FIELD_TEXTS:
    default:
      return "TEXT";
    }
}

static gboolean
is_required (const RapField *field)
{
  return field->type == RAP_FIELD_BOOLEAN || field->flags & RAP_FIELD_REQUIRED;
}

static void
test_columns (Fixture *self, gconstpointer data)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *noun = rap_noun_get (kind);
      g_autoptr (GString) expected =
        g_string_new ("id INTEGER 0,uid TEXT 1,revision INTEGER 1,shared_revision INTEGER 1");
      g_autoptr (GPtrArray) found =
        query (self,
               "SELECT group_concat (name || ' ' || type || ' ' || \"notnull\")"
               " FROM pragma_table_info ('%s')",
               noun->name);

      for (guint i = 0; i < noun->n_fields; i++)
        {
          const RapField *field = &noun->fields[i];
          g_autofree char *column = column_of (field);

          if (field->type != RAP_FIELD_TEXTS)
            g_string_append_printf (expected, ",%s %s %d", column, type_of (field),
                                    is_required (field) != 0);
        }
      g_assert_cmpstr (g_ptr_array_index (found, 0), ==, expected->str);
    }
}

/* They come before the CHECKs. */
static void
drop_rules (Fixture *self)
{
  g_assert_cmpint (sqlite3_exec (self->db,
                                 "DROP TRIGGER wording_cleared; DROP TRIGGER release_issued", NULL,
                                 NULL, NULL),
                   ==, SQLITE_OK);
}

/* Whether the CHECK of a column lets a value through. Other constraints may not:
 * only the column's own counts. The history's triggers, which need a step,
 * refuse what the CHECKs accept. */
static gboolean
accepts (Fixture *self, const char *table, const char *column, const char *value)
{
  g_autofree char *failed = g_strdup_printf ("CHECK constraint failed: %s", column);
  char *sql = sqlite3_mprintf ("UPDATE %s SET \"%s\" = %Q WHERE id = (SELECT min (id) FROM %s)",
                               table, column, value, table);
  int code = sqlite3_exec (self->db, sql, NULL, NULL, NULL);

  sqlite3_free (sql);
  g_assert_cmpint (code, ==, SQLITE_CONSTRAINT);
  return strcmp (sqlite3_errmsg (self->db), failed) != 0;
}

static void
assert_accepts (Fixture *self,
                const char *table,
                const char *column,
                const char *const *good,
                const char *const *bad)
{
  for (guint i = 0; good[i]; i++)
    if (!accepts (self, table, column, good[i]))
      g_error ("%s.%s refuses “%s”", table, column, good[i]);
  for (guint i = 0; bad[i]; i++)
    if (accepts (self, table, column, bad[i]))
      g_error ("%s.%s accepts “%s”", table, column, bad[i]);
}

static const char *const good_dates[] = { "2023",       "2023~",       "0001",    "9999-12-31",
                                          "2023-11",    "2023-11~",    "2023-21", "2023-24~",
                                          "2024-02-29", "2023-11-03~", NULL };
static const char *const bad_dates[] = {
  "",        "0000",     "0000-01-01", "2023-02-29", "2023-02-30",  "2023-04-31", "2023-13",
  "2023-00", "2023-20",  "2023-25",    "2023-11-00", "2023-11-32",  "2023-11-3",  "2023~~",
  "~2023",   "2023-~11", "now",        "12:00",      "2023-11-03 ", " 2023",      "+2023",
  "-2023",   "20231103", "2023/11/03", "2460000.5",  "202a",        "2023-1a",    "2023-11-0a",
  "10000",   NULL
};
static const char *const good_times[] = { "00:00", "09:30", "19:05", "23:59", NULL };
static const char *const bad_times[] = { "",         "24:00", "9:30",  "09:60", "09:3",
                                         "09:30:00", "0930",  "ab:cd", NULL };
static const char *const good_instants[] = { "2023-11-03T07:00:00Z", "2024-02-29T23:59:59Z",
                                             "0001-01-01T00:00:00Z", NULL };
static const char *const bad_instants[] = { "",
                                            "2023-02-30T07:00:00Z",
                                            "2023-11-03T24:00:00Z",
                                            "2023-11-03T07:60:00Z",
                                            "2023-11-03T07:00:60Z",
                                            "2023-11-03T07:00:00",
                                            "2023-11-03 07:00:00Z",
                                            "2023-11-03T07:00:00+04:00",
                                            "0000-01-01T00:00:00Z",
                                            "now",
                                            NULL };
static const char *const good_countries[] = { "AZ", "KZ", NULL };
static const char *const bad_countries[] = { "", "az", "AZE", "A1", NULL };
static const char *const good_languages[] = { "az", "kk-Latn", "sr-Latn-RS", NULL };
static const char *const bad_languages[] = { "", "a", "AZ", "az_AZ", "az ", NULL };
static const char *const good_integers[] = { "1", "7", NULL };
static const char *const bad_integers[] = { "-1", NULL };
static const char *const good_booleans[] = { "0", "1", NULL };
static const char *const bad_booleans[] = { "2", "-1", NULL };
static const char *const good_texts[] = { "x", NULL };
static const char *const bad_texts[] = { "", NULL };

static void
check_choice (Fixture *self, const char *table, const char *column, const RapField *field)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (field->choice ());
  static const char *const bad[] = { "", "0", "Public", "nothing-like-it", NULL };
  g_autoptr (GPtrArray) nicks = g_ptr_array_new ();

  for (guint i = 0; i < values->n_values; i++)
    g_ptr_array_add (nicks, (gpointer) values->values[i].value_nick);
  g_ptr_array_add (nicks, NULL);
  assert_accepts (self, table, column, (const char *const *) nicks->pdata, bad);
}

static void
check_text (Fixture *self, const char *table, const char *column)
{
  if (strcmp (column, "country") == 0 || strcmp (column, "state") == 0)
    assert_accepts (self, table, column, good_countries, bad_countries);
  else if (g_str_has_prefix (column, "language"))
    assert_accepts (self, table, column, good_languages, bad_languages);
  else if (strcmp (column, "script") != 0 && strcmp (column, "answer") != 0)
    assert_accepts (self, table, column, good_texts, bad_texts);
}

static void
check_field (Fixture *self, const char *table, const RapField *field)
{
  g_autofree char *column = column_of (field);

  switch (field->type)
    {
    case RAP_FIELD_TEXT:
      check_text (self, table, column);
      break;
    case RAP_FIELD_INTEGER:
      assert_accepts (self, table, column, good_integers, bad_integers);
      break;
    case RAP_FIELD_BOOLEAN:
      assert_accepts (self, table, column, good_booleans, bad_booleans);
      break;
    case RAP_FIELD_DATE:
      assert_accepts (self, table, column, good_dates, bad_dates);
      break;
    case RAP_FIELD_TIME:
      assert_accepts (self, table, column, good_times, bad_times);
      break;
    case RAP_FIELD_INSTANT:
      assert_accepts (self, table, column, good_instants, bad_instants);
      break;
    case RAP_FIELD_CHOICE:
      check_choice (self, table, column, field);
      break;
    case RAP_FIELD_REFERENCE:
    case RAP_FIELD_TEXTS:
    default:
      break;
    }
}

static void
test_checks (Fixture *self, gconstpointer data)
{
  static const char *const good_uids[] = { "7f9c24e8-3b12-4fef-91e0-5d0f2a1b3c4d", NULL };
  static const char *const bad_uids[] = { "",
                                          "7F9C24E8-3B12-4FEF-91E0-5D0F2A1B3C4D",
                                          "7f9c24e83b124fef91e05d0f2a1b3c4d",
                                          "7f9c24e8-3b12-4fef-91e0-5d0f2a1b3c4",
                                          "-f9c24e8-3b12-4fef-91e0-5d0f2a1b3c4d",
                                          NULL };

  drop_rules (self);
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *noun = rap_noun_get (kind);

      assert_accepts (self, noun->name, "uid", good_uids, bad_uids);
      for (guint i = 0; i < noun->n_fields; i++)
        check_field (self, noun->name, &noun->fields[i]);
    }
}

static void
test_texts (Fixture *self, gconstpointer data)
{
  static const char *const bad[] = { "", "nothing_like_it", NULL };

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *noun = rap_noun_get (kind);
      g_autofree char *table = g_strconcat (noun->name, "_text", NULL);
      g_autoptr (GPtrArray) names = g_ptr_array_new ();
      g_autoptr (GPtrArray) tables =
        query (self, "SELECT name FROM sqlite_schema WHERE name = '%s'", table);

      for (guint i = 0; i < noun->n_fields; i++)
        if (noun->fields[i].type == RAP_FIELD_TEXTS)
          g_ptr_array_add (names, (gpointer) noun->fields[i].name);
      g_assert_cmpuint (tables->len, ==, names->len > 0);
      if (names->len == 0)
        continue;
      g_ptr_array_add (names, NULL);
      assert_accepts (self, table, "field", (const char *const *) names->pdata, bad);
      assert_accepts (self, table, "language", good_languages, bad_languages);
      assert_accepts (self, table, "text", good_texts, bad_texts);
    }
}

/* Each reference is a foreign key to its target's table. */
static void
test_references (Fixture *self, gconstpointer data)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *noun = rap_noun_get (kind);

      for (guint i = 0; i < noun->n_fields; i++)
        if (noun->fields[i].type == RAP_FIELD_REFERENCE &&
            !(noun->fields[i].flags & RAP_FIELD_DERIVED))
          {
            g_autofree char *column = column_of (&noun->fields[i]);
            g_autoptr (GPtrArray) keys =
              query (self,
                     "SELECT \"table\" FROM pragma_foreign_key_list ('%s')"
                     " WHERE \"from\" = '%s' AND seq = 0",
                     noun->name, column);

            g_assert_cmpuint (keys->len, ==, 1);
            g_assert_cmpstr (g_ptr_array_index (keys, 0), ==,
                             rap_noun_get (noun->fields[i].target)->name);
          }
    }
}

/* Without an index each deletion would read the whole table that refers. */
static void
test_indices (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) bare =
    query (self, "SELECT t.name || '.' || k.\"from\" FROM sqlite_schema AS t"
                 " JOIN pragma_foreign_key_list (t.name) AS k"
                 " WHERE t.type = 'table' AND k.seq = 0 AND NOT EXISTS (SELECT 1"
                 " FROM pragma_index_list (t.name) AS l JOIN pragma_index_info (l.name) AS c"
                 " WHERE c.seqno = 0 AND c.name = k.\"from\")");
  g_autoptr (GPtrArray) tables =
    query (self, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%% STRICT'"
                 " AND name NOT LIKE 'sqlite_%%' AND name NOT LIKE 'search%%'");

  g_assert_cmpuint (bare->len, ==, 0);
  g_assert_cmpuint (tables->len, ==, 0);
}

static void
test_header (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) id = query (self, "PRAGMA application_id");
  g_autoptr (GPtrArray) version = query (self, "PRAGMA user_version");
  g_autoptr (GPtrArray) mode = query (self, "PRAGMA journal_mode");
  g_autoptr (GPtrArray) sound = query (self, "PRAGMA integrity_check");
  g_autoptr (GPtrArray) keys = query (self, "PRAGMA foreign_key_check");

  g_assert_cmpstr (g_ptr_array_index (id, 0), ==, "1382117488"); /* "Rapp" */
  g_assert_cmpstr (g_ptr_array_index (version, 0), ==, "3");
  g_assert_cmpstr (g_ptr_array_index (mode, 0), ==, "wal");
  g_assert_cmpstr (g_ptr_array_index (sound, 0), ==, "ok");
  g_assert_cmpuint (keys->len, ==, 0);
}

/* Whatever another program writes would not be in the history, so it can't. */
static void
test_no_write_without_step (Fixture *self, gconstpointer data)
{
  g_assert_cmpint (sqlite3_exec (self->db, "DELETE FROM topic", NULL, NULL, NULL), ==,
                   SQLITE_CONSTRAINT);
  g_assert_cmpstr (sqlite3_errmsg (self->db), ==, "NOT NULL constraint failed: change.step_id");
}

#define ADD(name, test) g_test_add ("/schema/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("columns", test_columns);
  ADD ("checks", test_checks);
  ADD ("texts", test_texts);
  ADD ("references", test_references);
  ADD ("indices", test_indices);
  ADD ("header", test_header);
  ADD ("no-write-without-step", test_no_write_without_step);
  return g_test_run ();
}
