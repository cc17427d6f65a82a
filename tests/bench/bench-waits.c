/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long the window keeps a key waiting while it shows an event of 300
 * participants and 400 statements, and its release of 10,000 words: the longest
 * time between two looks at what comes in, against 50 ms.
 */
#include "bench-screen.h"
#include "bench.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <unistd.h>

#include "record/rap-record.h"
#include "store/rap-store-apply.h"

#define LIMIT          50000. /* microseconds */
#define N_PARTICIPANTS 300
#define N_REMARKS      100
#define N_STATEMENTS   4 /* of a remark */
#define SHOW_SECONDS   5 /* in which each view is there at last */

#define WORDS                                                                                      \
  "the corridor would bring the ports of both shores closer to the markets of the region, as its " \
  "capacity grows and the tariffs of the railways are agreed upon from year to year"

typedef struct
{
  BenchScreen screen;
  char *database;
  char *waits; /* where the program tells of them */
} Stage;

/* The record. Ids below 0 are those of what is new in a step. */

static void
add_participant (RapChanges *changes, gint64 number)
{
  g_autoptr (RapPerson) person = rap_entity_new (RAP_KIND_PERSON);
  g_autoptr (RapPersonName) name = rap_entity_new (RAP_KIND_PERSON_NAME);
  g_autoptr (RapParticipant) participant = rap_entity_new (RAP_KIND_PARTICIPANT);
  g_autofree char *display = g_strdup_printf ("Speaker %" G_GINT64_FORMAT, number);

  rap_entity_set_id (person, -number);
  name->person_id = -number;
  name->language = g_strdup ("en");
  name->display = g_strdup (display);
  rap_entity_set_id (participant, -number);
  participant->event_id = -1;
  participant->person_id = -number;
  participant->position = number;
  rap_entity_set_text (participant, "name", "en", display);
  rap_changes_save (changes, person);
  rap_changes_save (changes, name);
  rap_changes_save (changes, participant);
}

static void
add_statement (RapChanges *changes, gint64 remark, gint64 position)
{
  g_autoptr (RapStatement) statement = rap_entity_new (RAP_KIND_STATEMENT);
  g_autoptr (RapWording) wording = rap_entity_new (RAP_KIND_WORDING);

  rap_entity_set_id (statement, (remark - 1) * N_STATEMENTS - position - 1);
  statement->remark_id = remark;
  statement->position = position;
  wording->statement_id = rap_entity_get_id (statement);
  wording->language = g_strdup ("en");
  wording->words = g_strdup (WORDS);
  rap_changes_save (changes, statement);
  rap_changes_save (changes, wording);
}

static void
add_remark (RapChanges *changes, gint64 number)
{
  g_autoptr (RapRemark) remark = rap_entity_new (RAP_KIND_REMARK);
  g_autoptr (RapRemarkSpeaker) speaker = rap_entity_new (RAP_KIND_REMARK_SPEAKER);

  rap_entity_set_id (remark, -number);
  remark->event_id = -1;
  remark->position = number;
  speaker->event_id = -1;
  speaker->remark_id = -number;
  speaker->participant_id = -number;
  speaker->position = 0;
  rap_changes_save (changes, remark);
  rap_changes_save (changes, speaker);
  for (gint64 i = 0; i < N_STATEMENTS; i++)
    add_statement (changes, -number, i);
}

static void
make_record (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);
  g_autoptr (RapRelease) release = rap_entity_new (RAP_KIND_RELEASE);
  g_autoptr (RapChanges) changes = rap_changes_new ("Add an event");
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, &error);

  g_assert_no_error (error);
  rap_entity_set_id (event, -1);
  rap_entity_set_text (event, "title", "en", "Round table");
  event->starts = g_strdup ("2023-11-03");
  release->event_id = -1;
  release->language = g_strdup ("en");
  release->template = g_strdup ("press-release");
  rap_changes_save (changes, event);
  rap_changes_save (changes, release);
  for (gint64 i = 1; i <= N_PARTICIPANTS; i++)
    add_participant (changes, i);
  for (gint64 i = 1; i <= N_REMARKS; i++)
    add_remark (changes, i);
  rap_store_apply_sync (store, changes, NULL, &error);
  g_assert_no_error (error);
}

/* What is done */

static double
read_longest (Stage *self)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  double longest = 0;

  if (!g_file_get_contents (self->waits, &text, NULL, NULL))
    return 0;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    longest = MAX (longest, g_ascii_strtod (lines[i], NULL));
  return longest;
}

static void
measure (Stage *self, const char *what, const char *keys)
{
  g_assert_cmpint (truncate (self->waits, 0), ==, 0);
  bench_screen_press (&self->screen, keys);
  g_usleep (SHOW_SECONDS * G_USEC_PER_SEC);
  bench_print_row (what, LIMIT, read_longest (self), 1);
}

static void
measure_all (Stage *self)
{
  const char *argv[] = { RAPPORTEUR, "--database", self->database, NULL };
  GPid pid;
  Window window;
  g_autofree char *focus = NULL;

  window = bench_screen_start (&self->screen, argv, &pid);
  g_usleep (SHOW_SECONDS * G_USEC_PER_SEC);
  focus = g_strdup_printf ("windowfocus --sync %lu key ctrl+f", window);
  bench_screen_press (&self->screen, focus);
  bench_print_heading ();
  measure (self, "an event", "key --delay 200 Down Return");
  measure (self, "300 participants", "key ctrl+2");
  measure (self, "400 statements", "key ctrl+3");
  measure (self, "a release of 10,000 words", "key --delay 200 ctrl+4 Tab Return");
  bench_screen_end (&self->screen, pid);
}

int
main (void)
{
  char name[] = "bench-waits-XXXXXX";
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *waits = NULL;
  Stage self = { 0 };

  g_assert_nonnull (g_mkdtemp (name));
  folder = g_canonicalize_filename (name, NULL);
  path = g_build_filename (folder, "event.db", NULL);
  waits = g_build_filename (folder, "waits", NULL);
  make_record (path);
  g_assert_true (g_file_set_contents (waits, "", 0, NULL));
  self.database = path;
  self.waits = waits;

  bench_screen_open (&self.screen);
  bench_screen_set_variable (&self.screen, "LD_PRELOAD", WATCH_WAITS);
  bench_screen_set_variable (&self.screen, "WATCH_WAITS", waits);
  measure_all (&self);
  bench_screen_close (&self.screen);
  bench_remove_folder (folder);
  return 0;
}
