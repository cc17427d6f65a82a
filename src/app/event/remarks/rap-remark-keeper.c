/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps what is being composed. */

#include "event/remarks/rap-remark-keeper.h"

#include "event/remarks/rap-remark-draft-text.h"

/* The longest that typing is not kept. */
#define KEEP_MILLISECONDS 1000

/* How long until what could not be kept is tried again. */
#define AGAIN_MILLISECONDS 3000

/* What fails once may be over before anybody has read of it. */
#define FAILURES_TOLD 2

struct _RapRemarkKeeper
{
  RapRecordModel *model;
  char *event;
  RapDraftShelf *shelf;
  RapDraftFile *file;
  RapRemarkKeeperGet get;
  RapRemarkKeeperRestored restored;
  RapRemarkKeeperFails fails;
  gpointer data;
  GPtrArray *set_aside;  /* of RapRemarkDraft: the one that comes back first is the last */
  GCancellable *taking;  /* %NULL once what was left is known */
  GCancellable *writing; /* cancelled at the end */
  guint n_writing;
  guint failures; /* since something was kept */
  guint source;
};

static char *
write_all (RapRemarkKeeper *self)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (RapRemarkDraft) draft = self->get (self->data);

  if (draft)
    g_ptr_array_add (all, draft);
  for (guint i = self->set_aside->len; i > 0; i--)
    g_ptr_array_add (all, g_ptr_array_index (self->set_aside, i - 1));
  return all->len > 0 ? rap_remark_draft_text_write (all) : NULL;
}

static gboolean on_timeout (gpointer data);

static void
keep_in (RapRemarkKeeper *self, guint milliseconds)
{
  if (self->source == 0)
    self->source = g_timeout_add (milliseconds, on_timeout, self);
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer data)
{
  RapRemarkKeeper *self = data;
  g_autoptr (GError) error = NULL;
  gboolean kept = rap_draft_shelf_write_finish (RAP_DRAFT_SHELF (source), result, &error);

  /* The keeper is gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->n_writing--;
  if (kept)
    {
      if (self->failures >= FAILURES_TOLD)
        self->fails (NULL, self->data);
      self->failures = 0;
      return;
    }
  self->failures++;
  if (self->failures == FAILURES_TOLD)
    self->fails (error->message, self->data);
  keep_in (self, AGAIN_MILLISECONDS);
}

static void
keep (RapRemarkKeeper *self)
{
  g_autofree char *text = NULL;

  if (self->source == 0)
    return;
  g_clear_handle_id (&self->source, g_source_remove);
  text = write_all (self);
  self->n_writing++;
  rap_draft_shelf_write_async (self->shelf, self->file, text, self->writing, on_written, self);
}

/* What is being written may fail, when nobody is there any more to try again. */
static void
keep_at_end (RapRemarkKeeper *self)
{
  g_autofree char *text = NULL;

  g_cancellable_cancel (self->writing);
  if (self->source == 0 && self->n_writing == 0)
    return;
  g_clear_handle_id (&self->source, g_source_remove);
  text = write_all (self);
  rap_draft_shelf_write_async (self->shelf, self->file, text, NULL, NULL, NULL);
}

/* What was left would be overwritten before it is known. */
static void
keep_if_known (RapRemarkKeeper *self)
{
  if (self->taking == NULL)
    keep (self);
}

static gboolean
on_timeout (gpointer data)
{
  RapRemarkKeeper *self = data;

  keep_if_known (self);
  return self->taking ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* The one that comes back first goes last. */
static void
set_aside_all (RapRemarkKeeper *self, char **texts)
{
  RapRecord *record = rap_record_model_get_record (self->model);

  for (char **text = texts; *text; text++)
    {
      g_autoptr (GPtrArray) kept = rap_remark_draft_text_read (*text, record);

      while (kept->len > 0)
        g_ptr_array_insert (self->set_aside, 0, g_ptr_array_steal_index (kept, 0));
    }
}

static void
on_taken (GObject *source, GAsyncResult *result, gpointer data)
{
  RapRemarkKeeper *self = data;
  g_auto (GStrv) texts = rap_draft_shelf_take_finish (RAP_DRAFT_SHELF (source), result);
  RapRemarkDraft *draft;

  /* The keeper is gone. */
  if (texts == NULL)
    return;
  g_clear_object (&self->taking);
  set_aside_all (self, texts);
  draft = rap_remark_keeper_take_back (self);
  if (draft)
    self->restored (draft, self->data);
}

void
rap_remark_keeper_set_aside (RapRemarkKeeper *self, RapRemarkDraft *draft)
{
  g_return_if_fail (self != NULL && draft != NULL);

  g_ptr_array_add (self->set_aside, draft);
  rap_remark_keeper_touch (self);
}

RapRemarkDraft *
rap_remark_keeper_take_back (RapRemarkKeeper *self)
{
  if (self == NULL || self->set_aside->len == 0)
    return NULL;
  rap_remark_keeper_touch (self);
  return g_ptr_array_steal_index (self->set_aside, self->set_aside->len - 1);
}

void
rap_remark_keeper_touch (RapRemarkKeeper *self)
{
  if (self)
    keep_in (self, KEEP_MILLISECONDS);
}

RapRemarkKeeper *
rap_remark_keeper_new (RapRecordModel *model,
                       RapRemarkKeeperGet get,
                       RapRemarkKeeperRestored restored,
                       RapRemarkKeeperFails fails,
                       gpointer data)
{
  RapRemarkKeeper *self;
  RapDesk *desk;

  g_return_val_if_fail (RAP_IS_RECORD_MODEL (model) && rap_record_model_get_root (model), NULL);
  g_return_val_if_fail (get != NULL && restored != NULL && fails != NULL, NULL);

  self = g_new0 (RapRemarkKeeper, 1);
  desk = rap_record_model_get_desk (model);
  self->model = g_object_ref (model);
  self->shelf = g_object_ref (rap_desk_get_drafts (desk));
  self->event = g_strdup (rap_entity_get_uid (rap_record_model_get_root (model)));
  self->file = rap_draft_file_new (self->event, rap_remark_draft_text_is_readable);
  self->get = get;
  self->restored = restored;
  self->fails = fails;
  self->data = data;
  self->set_aside = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_remark_draft_free);
  self->taking = g_cancellable_new ();
  self->writing = g_cancellable_new ();
  g_signal_connect_swapped (desk, "flush", G_CALLBACK (keep_if_known), self);
  rap_draft_shelf_take_async (self->shelf, self->file, self->taking, on_taken, self);
  return self;
}

/* What is left before it is known stays where it is, beside what was typed meanwhile. */
static void
keep_beside (RapRemarkKeeper *self)
{
  g_cancellable_cancel (self->taking);
  g_clear_object (&self->taking);
  rap_draft_shelf_close (self->shelf, self->file);
  self->file = rap_draft_file_new (self->event, rap_remark_draft_text_is_readable);
}

void
rap_remark_keeper_free (RapRemarkKeeper *self)
{
  g_signal_handlers_disconnect_by_data (rap_record_model_get_desk (self->model), self);
  if (self->taking)
    keep_beside (self);
  keep_at_end (self);
  rap_draft_shelf_close (self->shelf, self->file);
  g_ptr_array_unref (self->set_aside);
  g_object_unref (self->writing);
  g_object_unref (self->shelf);
  g_object_unref (self->model);
  g_free (self->event);
  g_free (self);
}
