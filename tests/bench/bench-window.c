/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * On a record of 100,000 people and 10,000 events: from the start of the program
 * to its first frame, against a program with an empty window; and what scrolling
 * to the end of a list adds to the memory.
 */
#include "bench-record.h"
#include "bench-screen.h"
#include "bench.h"

#include <glib/gstdio.h>
#include <stdio.h>

#include "store/rap-store-apply.h"

#define SETTINGS_GROUP "io/github/rapporteur/Rapporteur"
#define REST_TIME      G_USEC_PER_SEC
#define MAX_ADDED      40. /* MiB */

/* Of the pages that are turned before the jump to the end. */
#define N_PAGES "400"

typedef struct
{
  BenchScreen screen;
  char *folder; /* of the settings */
  char *database;
} Stage;

static void
start_empty (gpointer data)
{
  Stage *self = data;
  const char *argv[] = { EMPTY_WINDOW, NULL };
  GPid pid;

  bench_screen_start (&self->screen, argv, &pid);
  bench_screen_end (&self->screen, pid);
}

static void
start_ours (gpointer data)
{
  Stage *self = data;
  const char *argv[] = { RAPPORTEUR, "--database", self->database, NULL };
  GPid pid;

  bench_screen_start (&self->screen, argv, &pid);
  bench_screen_end (&self->screen, pid);
}

/* Memory */

static char *
read_of_process (GPid pid, const char *name)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/%s", pid, name);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* In clock ticks; proc_pid_stat(5), the 14th and 15th field. */
static guint64
get_time_used (GPid pid)
{
  g_autofree char *stat = read_of_process (pid, "stat");
  g_auto (GStrv) fields = g_strsplit (strrchr (stat, ')') + 2, " ", -1);

  return g_ascii_strtoull (fields[11], NULL, 10) + g_ascii_strtoull (fields[12], NULL, 10);
}

static void
wait_for_rest (GPid pid)
{
  guint64 before, now = get_time_used (pid);

  do
    {
      g_usleep (REST_TIME);
      before = now;
      now = get_time_used (pid);
    }
  while (now != before);
}

/* Its share of the memory, in MiB. */
static double
get_memory (GPid pid)
{
  g_autofree char *rollup = read_of_process (pid, "smaps_rollup");
  const char *line = strstr (rollup, "\nPss:");

  g_assert_nonnull (line);
  return g_ascii_strtoull (line + strlen ("\nPss:"), NULL, 10) / 1024.;
}

static void
press (Stage *self, GPid pid, const char *keys)
{
  bench_screen_press (&self->screen, keys);
  wait_for_rest (pid);
}

static void
choose_section (Stage *self, const char *section)
{
  g_autofree char *folder = g_build_filename (self->folder, "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);
  g_autoptr (GKeyFile) settings = g_key_file_new ();
  g_autofree char *value = g_strdup_printf ("'%s'", section);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_key_file_set_string (settings, SETTINGS_GROUP, "section", value);
  g_assert_true (g_key_file_save_to_file (settings, path, NULL));
}

static void
measure_scrolling (Stage *self, const char *section)
{
  const char *argv[] = { RAPPORTEUR, "--database", self->database, NULL };
  g_autofree char *what = g_strdup_printf ("memory added by scrolling, %s", section);
  g_autofree char *focus = NULL;
  double before, added;
  GPid pid;

  choose_section (self, section);
  focus = g_strdup_printf ("windowfocus --sync %lu key ctrl+f",
                           bench_screen_start (&self->screen, argv, &pid));
  wait_for_rest (pid);
  press (self, pid, focus);
  press (self, pid, "key Tab");
  before = get_memory (pid);
  press (self, pid, "key --delay 8 --repeat " N_PAGES " Next");
  press (self, pid, "key End");
  added = get_memory (pid) - before;
  bench_screen_end (&self->screen, pid);

  printf ("%-36s %8.1f MiB %8.1f MiB %8s %8.1f  %s\n", what, before, before + added, "", MAX_ADDED,
          added <= MAX_ADDED ? "holds" : "EXCEEDED");
}

/* The record */

static void
make_record (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, &error);

  g_assert_no_error (error);
  bench_record_add_people (store, 100000);
  bench_record_add_events (store, 10000);
}

static void
measure (Stage *self)
{
  bench_print_heading ();
  bench_compare_slow ("start to the first frame", start_empty, start_ours, self, 1.25);

  bench_screen_set_variable (&self->screen, "GSETTINGS_BACKEND", "keyfile");
  bench_screen_set_variable (&self->screen, "XDG_CONFIG_HOME", self->folder);
  measure_scrolling (self, "people");
  measure_scrolling (self, "events");
}

int
main (void)
{
  char name[] = "bench-window-XXXXXX";
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  Stage self = { 0 };

  g_assert_nonnull (g_mkdtemp (name));
  folder = g_canonicalize_filename (name, NULL);
  path = g_build_filename (folder, "large.db", NULL);
  make_record (path);
  self.folder = folder;
  self.database = path;

  bench_screen_open (&self.screen);
  measure (&self);
  bench_screen_close (&self.screen);
  bench_remove_folder (folder);
  return 0;
}
