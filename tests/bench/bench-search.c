/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finding people by three letters among 100,000, against the bare FTS5 query
 * over the same index: what is added is the folding, the titles, and the way to
 * the reader's thread and back.
 */
#include "bench-record.h"
#include "bench.h"

#include <sqlite3.h>

#include "store/rap-store-search.h"

#define N_HITS 20

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
  g_autoptr (GPtrArray) hits = rap_store_search_sync (self->store, "Шаф", NULL, N_HITS, NULL, NULL);

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

int
main (void)
{
  char folder[] = "bench-search-XXXXXX";
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  Search self = { 0 };

  g_assert_nonnull (g_mkdtemp (folder));
  path = g_build_filename (folder, "people.db", NULL);
  file = g_file_new_for_path (path);
  self.store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, &error);
  g_assert_no_error (error);
  bench_record_add_people (self.store, 100000);

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
  bench_remove_folder (folder);
  return 0;
}
