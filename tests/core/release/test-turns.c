/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The order of turns: that of speaking where the speakers are named, and one
 * that tells nothing of it where they are not. */

#include "release/rap-turn.h"

#define N_REMARKS 12

typedef struct
{
  RapRecord *record;
  RapEvent *event;
  RapRemark *remarks[N_REMARKS];
} Fixture;

static gint64
id (gpointer entity)
{
  return rap_entity_get_id (entity);
}

static void
add_statement (Fixture *self, RapRemark *remark, gint64 position)
{
  RapStatement *statement = rap_record_add (self->record, rap_entity_new (RAP_KIND_STATEMENT));
  RapWording *wording = rap_record_add (self->record, rap_entity_new (RAP_KIND_WORDING));

  statement->remark_id = id (remark);
  statement->position = position;
  wording->statement_id = id (statement);
  wording->language = g_strdup ("en");
  wording->words = g_strdup ("trade grew");
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->record = rap_record_new ();
  self->event = rap_record_add (self->record, rap_entity_new (RAP_KIND_EVENT));
  for (guint i = 0; i < N_REMARKS; i++)
    {
      RapRemark *remark = rap_record_add (self->record, rap_entity_new (RAP_KIND_REMARK));

      self->remarks[i] = remark;
      remark->event_id = id (self->event);
      remark->position = i;
      for (guint j = 0; j < 2; j++)
        add_statement (self, remark, j);
    }
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (self->record);
}

static GPtrArray *
collect (Fixture *self, RapRelease *release)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);

  return rap_turns_collect (self->record, self->event, release, "en", notes);
}

static RapRemark *
get_remark (GPtrArray *turns, guint index)
{
  return ((RapTurn *) g_ptr_array_index (turns, index))->remark;
}

static gboolean
is_in_order_of_speaking (GPtrArray *turns)
{
  for (guint i = 1; i < turns->len; i++)
    if (get_remark (turns, i)->position < get_remark (turns, i - 1)->position)
      return FALSE;
  return TRUE;
}

static void
test_named (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) turns = collect (self, NULL);

  g_assert_cmpuint (turns->len, ==, N_REMARKS);
  g_assert_true (is_in_order_of_speaking (turns));
}

/* The same words give the same order, whoever spoke first. */
static void
test_unattributed (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) turns = NULL;
  g_autoptr (GPtrArray) reversed = NULL;

  self->event->disclosure = GPOINTER_TO_INT (data);
  if (self->event->disclosure == RAP_DISCLOSURE_BACKGROUND)
    for (guint i = 0; i < N_REMARKS; i++)
      rap_entity_set_text (self->remarks[i], "descriptor", "en", "a diplomat");
  turns = collect (self, NULL);
  g_assert_cmpuint (turns->len, ==, N_REMARKS);
  g_assert_false (is_in_order_of_speaking (turns));

  for (guint i = 0; i < N_REMARKS; i++)
    self->remarks[i]->position = N_REMARKS - i;
  rap_record_invalidate (self->record);
  reversed = collect (self, NULL);
  g_assert_cmpuint (reversed->len, ==, N_REMARKS);
  for (guint i = 0; i < N_REMARKS; i++)
    {
      g_assert_true (get_remark (turns, i) == get_remark (reversed, i));
      g_assert_cmpuint (((RapTurn *) g_ptr_array_index (turns, i))->said->len, ==, 2);
    }
}

/* Nor does it tell who spoke first if statements were chosen. */
static void
test_chosen (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapRelease *release = rap_record_add (self->record, rap_entity_new (RAP_KIND_RELEASE));
  GPtrArray *statements = rap_record_list (self->record, RAP_KIND_STATEMENT);
  g_autoptr (GPtrArray) turns = NULL;

  for (guint i = 0; i < statements->len; i++)
    {
      RapReleaseStatement *row = rap_record_add (self->record,
                                                 rap_entity_new (RAP_KIND_RELEASE_STATEMENT));

      row->release_id = id (release);
      row->statement_id = id (g_ptr_array_index (statements, i));
      row->position = i;
    }
  self->event->disclosure = RAP_DISCLOSURE_CHATHAM_HOUSE;
  turns = collect (self, release);
  g_assert_cmpuint (turns->len, ==, N_REMARKS);
  g_assert_false (is_in_order_of_speaking (turns));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(PATH, DATA, FUNC) g_test_add ("/turns/" PATH, Fixture, DATA, set_up, FUNC, tear_down)
  ADD ("named", NULL, test_named);
  ADD ("background", GINT_TO_POINTER (RAP_DISCLOSURE_BACKGROUND), test_unattributed);
  ADD ("chatham-house", GINT_TO_POINTER (RAP_DISCLOSURE_CHATHAM_HOUSE), test_unattributed);
  ADD ("chosen", NULL, test_chosen);
  return g_test_run ();
}
