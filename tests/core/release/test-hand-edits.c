/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was edited by hand stays, comes from where it came from, and leaves with it. */

#include "release/rap-hand-edits.h"
#include "sample-release.h"
#include "scratch-store.h"

#include <string.h>

typedef struct
{
  RapRecord *record;
  RapRelease *release;
  RapReleaseDraft *draft;
} Fixture;

static void
make_again (Fixture *self)
{
  g_clear_pointer (&self->draft, rap_release_draft_free);
  rap_record_invalidate (self->record);
  self->draft = sample_release_make (self->record, "news-agency");
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->record = sample_record_new ();
  self->release = rap_entity_new (RAP_KIND_RELEASE);
  self->release->event_id = rap_entity_get_id (rap_record_get_event (self->record));
  g_set_str (&self->release->template, "news-agency");
  g_set_str (&self->release->language, "en");
  rap_record_add (self->record, self->release);
  make_again (self);
  g_assert_cmpstr (self->draft->release_uid, ==, rap_entity_get_uid (self->release));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  rap_release_draft_free (self->draft);
  g_assert_finalize_object (self->record);
}

static RapBlock *
get_block (Fixture *self, guint index)
{
  return g_ptr_array_index (rap_draft_list_blocks (self->draft->draft), index);
}

static guint
find_block (Fixture *self, const char *words)
{
  for (guint i = 0; i < rap_draft_list_blocks (self->draft->draft)->len; i++)
    if (strstr (rap_block_get_text (get_block (self, i)), words))
      return i;
  g_error ("No block says “%s”.", words);
}

/* As the window does: what comes back is saved over what is stored. */
static void
write_block (Fixture *self, guint index, const char *text)
{
  g_autoptr (GPtrArray) rows = rap_hand_edits_collect (self->draft->draft, self->record,
                                                       self->release, index, text);

  for (guint i = 0; i < rows->len; i++)
    {
      RapReleaseBlock *row = g_ptr_array_index (rows, i);
      gint64 id = rap_entity_get_id (row);

      if (id != 0)
        rap_record_remove (self->record, RAP_KIND_RELEASE_BLOCK, id);
      rap_record_add (self->record, g_object_ref (row));
    }
  make_again (self);
}

static void
replace (Fixture *self, const char *words, const char *by)
{
  guint index = find_block (self, words);
  g_autoptr (GString) text = g_string_new (rap_block_get_text (get_block (self, index)));

  g_string_replace (text, words, by, 1);
  write_block (self, index, text->str);
  g_assert_cmpstr (rap_block_get_text (get_block (self, index)), ==, text->str);
}

static const RapSpan *
find_statement_span (RapBlock *block, guint nth)
{
  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    if (rap_block_get_span (block, i)->kind == RAP_SPAN_STATEMENT && nth-- == 0)
      return rap_block_get_span (block, i);
  return NULL;
}

static gboolean
has_note (Fixture *self, const char *part)
{
  for (guint i = 0; i < self->draft->notes->len; i++)
    if (strstr (g_ptr_array_index (self->draft->notes, i), part))
      return TRUE;
  return FALSE;
}

static void
test_words (Fixture *self, gconstpointer data)
{
  RapBlock *block = get_block (self, find_block (self, "$450 million"));
  guint n_spans = rap_block_get_n_spans (block);
  g_autofree char *uid = g_strdup (find_statement_span (block, 0)->uid);
  guint n_edited = 0;

  replace (self, "$450 million", "450 million dollars");
  replace (self, "450 million dollars", "some 450 million US dollars");
  block = get_block (self, find_block (self, "some 450 million US dollars"));
  g_assert_cmpuint (rap_block_get_n_spans (block), ==, n_spans);
  g_assert_cmpstr (find_statement_span (block, 0)->uid, ==, uid);
  for (guint i = 0; i < n_spans; i++)
    n_edited += rap_block_get_span (block, i)->by_hand;
  g_assert_cmpuint (n_edited, >, 0);
  g_assert_cmpuint (n_edited, <, n_spans);
  g_assert_cmpuint (rap_record_list (self->record, RAP_KIND_RELEASE_BLOCK)->len, ==, 1);
}

/* Headline and lead, which come from no statement. */
static void
test_without_statement (Fixture *self, gconstpointer data)
{
  guint lead = find_block (self, "Center for Analysis");
  g_autofree char *text = NULL;

  write_block (self, 0, "# Two neighbors talk");
  replace (self, "Center for Analysis", "Baku Center for Analysis");
  g_assert_cmpstr (rap_block_get_text (get_block (self, 0)), ==, "# Two neighbors talk");
  text = sample_release_to_text (self->draft, self->record);
  g_assert_nonnull (strstr (text, "Two neighbors talk"));
  g_assert_nonnull (strstr (text, "Baku Center for Analysis"));
  g_assert_cmpuint (find_block (self, "Baku Center"), ==, lead);
}

/* A sentence is taken out, and a block, and come back. */
static void
test_taken_out (Fixture *self, gconstpointer data)
{
  guint index = find_block (self, "$450 million");
  g_autofree char *before = g_strdup (rap_block_get_text (get_block (self, index)));
  g_autofree char *text = NULL;

  write_block (self, index, "");
  text = sample_release_to_text (self->draft, self->record);
  g_assert_null (strstr (text, "$450 million"));
  g_assert_null (strstr (text, "\n\n\n"));
  g_assert_cmpstr (rap_block_get_text (get_block (self, index)), ==, "");
  g_assert_nonnull (find_statement_span (get_block (self, index), 0));
  write_block (self, index, before);
  g_assert_cmpstr (rap_block_get_text (get_block (self, index)), ==, before);
}

static void
test_back_to_record (Fixture *self, gconstpointer data)
{
  guint index = find_block (self, "$450 million");
  g_autoptr (GPtrArray) rows = NULL;

  replace (self, "$450 million", "much money");
  rows = rap_hand_edits_list (self->draft->draft, self->record, self->release, index);
  g_assert_cmpuint (rows->len, ==, 1);
  rap_record_remove (self->record, RAP_KIND_RELEASE_BLOCK,
                     rap_entity_get_id (g_ptr_array_index (rows, 0)));
  make_again (self);
  g_assert_cmpuint (find_block (self, "$450 million"), ==, index);
}

static void
test_changed_since (Fixture *self, gconstpointer data)
{
  replace (self, "$450 million", "much money");
  g_assert_false (has_note (self, "has changed since"));
  g_assert_cmpuint (rap_record_list (self->record, RAP_KIND_RELEASE_BLOCK)->len, ==, 1);
  ((RapReleaseBlock *) g_ptr_array_index (rap_record_list (self->record, RAP_KIND_RELEASE_BLOCK),
                                          0))
    ->statement_revision--;
  make_again (self);
  g_assert_true (has_note (self, "has changed since"));
}

/* A word nobody else says, put into every sentence. */
static char *
make_mark (gint64 statement)
{
  return g_strdup_printf ("mark%" G_GINT64_FORMAT "end", statement);
}

static void
mark_all (Fixture *self)
{
  for (guint i = 0; i < rap_draft_list_blocks (self->draft->draft)->len; i++)
    {
      const RapSpan *span;

      for (guint nth = 0; (span = find_statement_span (get_block (self, i), nth)); nth++)
        {
          g_autofree char *mark =
            make_mark (rap_entity_get_id (rap_record_find (self->record, span->uid)));
          const char *text = rap_block_get_text (get_block (self, i));
          gsize middle = span->start + (gsize) (strchr (text + span->start, ' ') - text) -
                         span->start;
          g_autoptr (GString) edited = g_string_new (text);

          g_string_insert (edited, (gssize) middle, mark);
          g_string_insert (edited, (gssize) middle, " ");
          write_block (self, i, edited->str);
        }
    }
}

static gboolean
is_marked (Fixture *self, gint64 statement)
{
  g_autofree char *mark = make_mark (statement);
  g_autofree char *text = sample_release_to_text (self->draft, self->record);

  return strstr (text, mark) != NULL;
}

/* What was written into a sentence goes with it when it may not leave any more. */
static void
test_off_the_record (Fixture *self, gconstpointer data)
{
  GPtrArray *statements = rap_record_list (self->record, RAP_KIND_STATEMENT);
  guint n_marked = 0;

  mark_all (self);
  for (guint i = 0; i < statements->len; i++)
    {
      RapStatement *statement = g_ptr_array_index (statements, i);
      gint64 id = rap_entity_get_id (statement);

      if (!is_marked (self, id))
        continue;
      n_marked++;
      statement->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
      make_again (self);
      g_assert_false (is_marked (self, id));
      statement->disclosure = RAP_DISCLOSURE_PUBLIC;
      make_again (self);
      g_assert_true (is_marked (self, id));
    }
  g_assert_cmpuint (n_marked, >, 8);
}

/* Words that were written while the speaker could be named are not used when they
 * can't: they may tell who it was. */
static void
test_chatham_house (Fixture *self, gconstpointer data)
{
  GPtrArray *statements = rap_record_list (self->record, RAP_KIND_STATEMENT);

  mark_all (self);
  rap_record_get_event (self->record)->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  make_again (self);
  for (guint i = 0; i < statements->len; i++)
    g_assert_false (is_marked (self, rap_entity_get_id (g_ptr_array_index (statements, i))));
  g_assert_true (has_note (self, "not used"));

  mark_all (self);
  g_assert_true (is_marked (self, rap_entity_get_id (g_ptr_array_index (statements, 0))));
}

/* Sentences keep what was written into them when they change places. */
static void
test_order (Fixture *self, gconstpointer data)
{
  GPtrArray *statements = rap_record_list (self->record, RAP_KIND_STATEMENT);

  mark_all (self);
  for (guint i = statements->len; i-- > 0;)
    {
      RapReleaseStatement *chosen = rap_entity_new (RAP_KIND_RELEASE_STATEMENT);
      gint64 id = rap_entity_get_id (g_ptr_array_index (statements, i));

      if (!is_marked (self, id))
        {
          g_object_unref (chosen);
          continue;
        }
      chosen->release_id = rap_entity_get_id (self->release);
      chosen->statement_id = id;
      chosen->position = statements->len - i;
      rap_record_add (self->record, chosen);
    }
  make_again (self);
  for (guint i = 0; i < rap_record_list (self->record, RAP_KIND_RELEASE_STATEMENT)->len; i++)
    {
      RapReleaseStatement *chosen =
        g_ptr_array_index (rap_record_list (self->record, RAP_KIND_RELEASE_STATEMENT), i);

      g_assert_true (is_marked (self, chosen->statement_id));
    }
}

/* What stands for a text that was taken out can be stored. */
static void
test_stored (Fixture *self, gconstpointer data)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapReleaseBlock) stored = NULL;
  GPtrArray *rows = rap_record_list (self->record, RAP_KIND_RELEASE_BLOCK);
  RapReleaseBlock *row;

  write_block (self, 0, "");
  row = g_ptr_array_index (rows, 0);
  scratch_store_init (&scratch);
  scratch_store_save_record (&scratch, self->record);
  stored = scratch_store_load (&scratch, row);
  g_assert_cmpstr (stored->text, ==, row->text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/hand-edits/words", test_words);
  ADD ("/hand-edits/without-statement", test_without_statement);
  ADD ("/hand-edits/taken-out", test_taken_out);
  ADD ("/hand-edits/back-to-record", test_back_to_record);
  ADD ("/hand-edits/changed-since", test_changed_since);
  ADD ("/hand-edits/off-the-record", test_off_the_record);
  ADD ("/hand-edits/chatham-house", test_chatham_house);
  ADD ("/hand-edits/order", test_order);
  ADD ("/hand-edits/stored", test_stored);
#undef ADD
  return g_test_run ();
}
