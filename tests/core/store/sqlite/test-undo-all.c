/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A property: whatever a session of 500 steps did to all nouns, undoing every
 * step gives the empty record back, and redoing them the full one. On the way
 * the record is at each step what it was at that step. */

#include <sqlite3.h>

#include "random-fields.h"
#include "random-record.h"
#include "scratch-store.h"
#include "store/rap-store-care.h"
#include "store/rap-store-history.h"

#define N_STEPS   500
#define N_RECORDS 6

/* How many steps lie between two comparisons of the whole record. */
#define STRIDE 20

typedef struct
{
  ScratchStore scratch;
  sqlite3 *db;
  GRand *rand;
  RandomFields fields;
  char *dumps[N_STEPS / STRIDE + 1];
  gint64 step;
} Session;

static gint64
get_number (Session *self, const char *sql)
{
  sqlite3_stmt *statement;
  gint64 number = 0;

  g_assert_cmpint (sqlite3_prepare_v2 (self->db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  if (sqlite3_step (statement) == SQLITE_ROW)
    number = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  return number;
}

static void
dump_table (Session *self, const char *table, GChecksum *sum)
{
  char *sql = sqlite3_mprintf ("SELECT * FROM %s ORDER BY id", table);
  sqlite3_stmt *statement;

  g_assert_cmpint (sqlite3_prepare_v2 (self->db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  sqlite3_free (sql);
  g_checksum_update (sum, (const guchar *) table, -1);
  while (sqlite3_step (statement) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count (statement); i++)
      {
        const guchar *text = sqlite3_column_text (statement, i);

        /* Revisions grow with an undo too. */
        if (!g_str_has_suffix (sqlite3_column_name (statement, i), "revision") ||
            g_str_has_prefix (sqlite3_column_name (statement, i), "statement"))
          {
            g_checksum_update (sum, text ? text : (const guchar *) "\001", -1);
            g_checksum_update (sum, (const guchar *) "\002", 1);
          }
      }
  sqlite3_finalize (statement);
}

static char *
dump (Session *self)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      g_autofree char *texts = g_strconcat (rap_noun_get (kind)->name, "_text", NULL);
      char *sql = sqlite3_mprintf ("SELECT count (*) FROM sqlite_schema WHERE name = %Q", texts);

      dump_table (self, rap_noun_get (kind)->name, sum);
      if (get_number (self, sql) > 0)
        dump_table (self, texts, sum);
      sqlite3_free (sql);
    }
  return g_strdup (g_checksum_get_string (sum));
}

static void
remember (Session *self)
{
  if (self->step % STRIDE == 0)
    self->dumps[self->step / STRIDE] = dump (self);
}

static void
compare (Session *self)
{
  g_autofree char *now = NULL;

  if (self->step % STRIDE != 0)
    return;
  now = dump (self);
  if (strcmp (now, self->dumps[self->step / STRIDE]) != 0)
    g_error ("The record is another after step %" G_GINT64_FORMAT, self->step);
}

/* What the schema's rules refuse is no step. */
static void
apply (Session *self, RapChanges *changes)
{
  g_autoptr (GError) error = NULL;
  gint64 step = rap_store_apply_sync (self->scratch.store, changes, NULL, &error);

  if (step > 0)
    {
      self->step++;
      g_assert_cmpint (step, ==, self->step);
      remember (self);
    }
  else if (step < 0)
    g_assert_true (g_error_matches (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID) ||
                   g_error_matches (error, RAP_STORE_ERROR, RAP_STORE_ERROR_IN_USE));
}

/* (transfer full) (nullable): any entity of the kind */
static gpointer
pick (Session *self, RapKind kind)
{
  char *sql = sqlite3_mprintf ("SELECT id FROM %s ORDER BY (id * %d) %% 997 LIMIT 1",
                               rap_noun_get (kind)->name, g_rand_int_range (self->rand, 1, 997));
  gint64 id = get_number (self, sql);
  g_autoptr (GPtrArray) found = NULL;

  sqlite3_free (sql);
  if (id == 0)
    return NULL;
  found = rap_store_load_entities_sync (self->scratch.store, kind, &id, 1, NULL, NULL);
  return g_object_ref (g_ptr_array_index (found, 0));
}

static RapKind
pick_kind (Session *self)
{
  return (RapKind) g_rand_int_range (self->rand, 0, RAP_N_KINDS);
}

static void
change_fields (Session *self, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  g_autoptr (GObject) other = rap_entity_new (noun->kind);
  guint n = g_rand_int_range (self->rand, 1, 4);

  random_fields_fill (&self->fields, other);
  while (n-- > 0)
    {
      const RapField *field =
        &noun->fields[g_rand_int_range (self->rand, 0, (gint32) noun->n_fields)];

      if (field->type != RAP_FIELD_REFERENCE)
        rap_entity_copy_field (entity, other, field);
    }
}

static void
change (Session *self, RapChanges *changes)
{
  g_autoptr (GObject) entity = pick (self, pick_kind (self));

  if (entity == NULL)
    return;
  change_fields (self, entity);
  rap_changes_save (changes, entity);
}

static void delete (Session *self, RapChanges *changes)
{
  g_autoptr (GObject) entity = pick (self, pick_kind (self));

  if (entity)
    rap_changes_delete (changes, rap_entity_get_kind (entity), rap_entity_get_id (entity));
}

/* One row changes twice in one step. */
static void
change_and_delete (Session *self, RapChanges *changes)
{
  g_autoptr (GObject) entity = pick (self, pick_kind (self));

  if (entity == NULL)
    return;
  change_fields (self, entity);
  rap_changes_save (changes, entity);
  rap_changes_delete (changes, rap_entity_get_kind (entity), rap_entity_get_id (entity));
}

/* Another one like one that is there. */
static void
add (Session *self, RapChanges *changes)
{
  g_autoptr (GObject) entity = pick (self, pick_kind (self));
  g_autoptr (GObject) copy = NULL;
  g_autofree char *uid = random_fields_uid (&self->fields);

  if (entity == NULL)
    return;
  copy = rap_entity_copy (entity);
  rap_entity_set_id (copy, 0);
  rap_entity_set_uid (copy, uid);
  change_fields (self, copy);
  rap_changes_save (changes, copy);
}

/* Two of the same kind change places in one step. */
static void
reorder (Session *self, RapChanges *changes)
{
  RapKind kind = pick_kind (self);
  const RapField *field = rap_noun_find_field (rap_noun_get (kind), "position");
  g_autoptr (GObject) a = pick (self, kind);
  g_autoptr (GObject) b = pick (self, kind);
  gint64 *x, *y, position;

  if (field == NULL || a == NULL || rap_entity_get_id (a) == rap_entity_get_id (b))
    return;
  x = rap_entity_peek_field (a, field);
  y = rap_entity_peek_field (b, field);
  position = *x;
  *x = *y;
  *y = position;
  rap_changes_save (changes, a);
  rap_changes_save (changes, b);
}

static void
take_step (Session *self)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("A step");
  guint choice = g_rand_int_range (self->rand, 0, 100);

  if (choice < 45)
    change (self, changes);
  else if (choice < 70)
    add (self, changes);
  else if (choice < 80)
    reorder (self, changes);
  else if (choice < 90)
    delete (self, changes);
  else if (choice < 95)
    change_and_delete (self, changes);
  else
    {
      change (self, changes);
      add (self, changes);
    }
  if (!rap_changes_is_empty (changes))
    apply (self, changes);
}

/* A record with a series, which is the rarest noun. */
static RapRecord *
make_record (Session *self)
{
  for (;;)
    {
      g_autoptr (RapRecord) record =
        random_record_new (g_rand_int (self->rand), RANDOM_RECORD_DISCLOSURE | RANDOM_RECORD_WILD);

      if (rap_record_list (record, RAP_KIND_SERIES)->len > 0)
        return g_steal_pointer (&record);
    }
}

static void
import (Session *self)
{
  g_autoptr (RapRecord) record = make_record (self);
  g_autoptr (RapChanges) changes = rap_changes_new ("Import");

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    for (guint i = 0; i < rap_record_list (record, kind)->len; i++)
      rap_changes_import (changes, g_ptr_array_index (rap_record_list (record, kind), i));
  apply (self, changes);
}

static void
run_session (Session *self)
{
  remember (self);
  while (self->step < N_STEPS)
    if (self->step % (N_STEPS / N_RECORDS) == 0)
      import (self);
    else
      take_step (self);
}

/* The session is of use only if it did something to each noun. */
static void
assert_all_nouns (Session *self)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      char *sql = sqlite3_mprintf ("SELECT count (DISTINCT iif (before IS NULL, 1,"
                                   " iif (after IS NULL, 2, 3))) FROM change"
                                   " WHERE table_name = %Q",
                                   rap_noun_get (kind)->name);

      if (get_number (self, sql) < 2)
        g_test_message ("The session did little to %s", rap_noun_get (kind)->name);
      g_assert_cmpint (get_number (self, sql), >=, 1);
      sqlite3_free (sql);
    }
}

static void
undo_all (Session *self)
{
  while (self->step > 0)
    {
      g_autoptr (GError) error = NULL;

      g_free (rap_store_undo_sync (self->scratch.store, NULL, &error));
      g_assert_no_error (error);
      self->step--;
      compare (self);
      if (self->step == N_STEPS / 2)
        scratch_store_reopen (&self->scratch);
    }
}

static void
redo_all (Session *self)
{
  while (self->step < N_STEPS)
    {
      g_autoptr (GError) error = NULL;

      g_free (rap_store_redo_sync (self->scratch.store, NULL, &error));
      g_assert_no_error (error);
      self->step++;
      compare (self);
    }
}

static void
test_undo_all (void)
{
  Session self = { 0 };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) findings = NULL;

  scratch_store_init (&self.scratch);
  g_assert_cmpint (sqlite3_open (self.scratch.path, &self.db), ==, SQLITE_OK);
  self.rand = g_rand_new_with_seed (g_test_rand_int ());
  self.fields = (RandomFields) { .rand = self.rand, .disclosure = TRUE, .wild = TRUE };

  run_session (&self);
  assert_all_nouns (&self);
  undo_all (&self);
  g_assert_null (rap_store_undo_sync (self.scratch.store, NULL, &error));
  g_assert_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOTHING);
  redo_all (&self);
  findings = rap_store_verify_sync (self.scratch.store, NULL, NULL);
  g_assert_cmpstrv (findings, ((const char *const[]) { NULL }));

  for (guint i = 0; i < G_N_ELEMENTS (self.dumps); i++)
    g_free (self.dumps[i]);
  random_fields_clear (&self.fields);
  g_rand_free (self.rand);
  sqlite3_close (self.db);
  scratch_store_clear (&self.scratch);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/undo-all", test_undo_all);
  return g_test_run ();
}
