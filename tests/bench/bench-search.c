/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finding people by three letters among 100,000, against the bare FTS5 query
 * over the same index: what is added is the folding, the titles, and the way to
 * the reader's thread and back.
 */
#include "bench.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "record/rap-record.h"
#include "store/rap-store-apply.h"
#include "store/rap-store-search.h"

#define N_PEOPLE  100000
#define N_IN_STEP 10000
#define N_HITS    20

typedef struct
{
  RapStore *store;
  sqlite3 *db;
  sqlite3_stmt *query;
} Search;

static void
search (gpointer data)
{
  Search *self = data;
  g_autoptr (GPtrArray) hits = rap_store_search_sync (self->store, "Шаф", N_HITS, NULL, NULL);

  g_assert_cmpuint (hits->len, ==, N_HITS);
}

static void
search_bare (gpointer data)
{
  Search *self = data;
  guint n = 0;

  while (sqlite3_step (self->query) == SQLITE_ROW)
    n++;
  g_assert_cmpuint (n, ==, N_HITS);
  sqlite3_reset (self->query);
}

/* Names of two or three syllables, so that three letters begin many of them. */
static char *
make_name (GRand *rand)
{
  static const char *const starts[] = { "Sha", "Ali", "Mam", "Fa", "Ay", "Ser", "Kas", "Nur",
                                        "Ta",  "Gul", "Il",  "Or", "Ra", "Zha", "Be",  "Du" };
  static const char *const middles[] = { "fi", "ma", "ri",  "ba",  "zhan", "lan", "mu", "dos",
                                         "ki", "te", "bek", "shi", "ga",   "no",  "sa", "vu" };
  static const char *const ends[] = { "yev", "ov", "li", "zade", "bayev", "in", "uly", "ova" };
  guint32 a = g_rand_int (rand);
  guint32 b = g_rand_int (rand);

  return g_strdup_printf ("%s%s %s%s%s", starts[a % 16], middles[a / 16 % 16], starts[b % 16],
                          middles[b / 16 % 16], ends[b / 256 % 8]);
}

static void
add_people (RapStore *store, GRand *rand)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Add people");
  g_autoptr (GError) error = NULL;

  for (gint64 i = 1; i <= N_IN_STEP; i++)
    {
      g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
      g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);

      rap_entity_set_id (person, -i);
      name->person_id = -i;
      name->language = g_strdup ("en");
      name->display = make_name (rand);
      rap_changes_save (changes, person);
      rap_changes_save (changes, name);
    }
  rap_store_apply_sync (store, changes, NULL, &error);
  g_assert_no_error (error);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

int
main (void)
{
  char folder[] = "bench-search-XXXXXX";
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (GError) error = NULL;
  Search self = { 0 };

  g_assert_nonnull (g_mkdtemp (folder));
  path = g_build_filename (folder, "people.db", NULL);
  file = g_file_new_for_path (path);
  self.store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < N_PEOPLE / N_IN_STEP; i++)
    add_people (self.store, rand);

  g_assert_cmpint (sqlite3_open (path, &self.db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (self.db,
                                       "SELECT rowid FROM search WHERE search MATCH"
                                       " '{name text} : (\"shaf\" *)' ORDER BY rank LIMIT 20",
                                       -1, &self.query, NULL),
                   ==, SQLITE_OK);

  bench_print_heading ();
  bench_compare ("find three letters in 100,000 people", search_bare, search, &self, 1.5);

  sqlite3_finalize (self.query);
  sqlite3_close (self.db);
  g_object_unref (self.store);
  remove_folder (folder);
  return 0;
}
