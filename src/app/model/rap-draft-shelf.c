/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is being composed for events, as the windows keep it. */

#include "model/rap-draft-shelf.h"

#include <glib/gi18n.h>

#include "model/rap-job-queue.h"

struct _RapDraftShelf
{
  GObject parent_instance;

  RapJobQueue *jobs;
};

typedef struct
{
  RapDraftFile *file;
  char *text;
} Writing;

static guint failed_signal;

G_DEFINE_FINAL_TYPE (RapDraftShelf, rap_draft_shelf, G_TYPE_OBJECT)

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_free (writing->text);
  g_free (writing);
}

static void
push (GTask *task, gpointer data, GDestroyNotify free_data, GTaskThreadFunc work)
{
  RapDraftShelf *self = g_task_get_source_object (task);

  g_task_set_task_data (task, data, free_data);
  rap_job_queue_push (self->jobs, task, work);
}

static void
take (GTask *task, gpointer shelf, gpointer file, GCancellable *cancellable)
{
  g_task_return_pointer (task, rap_draft_file_take (file), (GDestroyNotify) g_strfreev);
}

static void
write_text (GTask *task, gpointer shelf, gpointer data, GCancellable *cancellable)
{
  const Writing *writing = data;
  g_autoptr (GError) error = NULL;

  if (rap_draft_file_write (writing->file, writing->text, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
close_file (GTask *task, gpointer shelf, gpointer file, GCancellable *cancellable)
{
  rap_draft_file_free (file);
  g_task_return_boolean (task, TRUE);
}

static void
sweep (GTask *task, gpointer shelf, gpointer data, GCancellable *cancellable)
{
  rap_draft_file_sweep ();
  g_task_return_boolean (task, TRUE);
}

static void
report (GObject *source, GAsyncResult *result, gpointer data)
{
  RapDraftShelf *self = RAP_DRAFT_SHELF (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) told = NULL;

  if (rap_draft_shelf_write_finish (self, result, &error))
    return;
  told = g_error_new (error->domain, error->code,
                      /* Translators: %s is why, as a sentence. */
                      _ ("The remark being written can’t be kept: %s"), error->message);
  g_signal_emit (self, failed_signal, 0, told);
}

static void
rap_draft_shelf_finalize (GObject *object)
{
  /* Nothing is left to do: what is to be done holds the shelf. */
  rap_job_queue_free (RAP_DRAFT_SHELF (object)->jobs);

  G_OBJECT_CLASS (rap_draft_shelf_parent_class)->finalize (object);
}

static void
rap_draft_shelf_class_init (RapDraftShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_draft_shelf_finalize;

  failed_signal = g_signal_new ("failed", RAP_TYPE_DRAFT_SHELF, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
rap_draft_shelf_init (RapDraftShelf *self)
{
  self->jobs = rap_job_queue_new ();
}

RapDraftShelf *
rap_draft_shelf_new (void)
{
  RapDraftShelf *self = g_object_new (RAP_TYPE_DRAFT_SHELF, NULL);

  push (g_task_new (self, NULL, NULL, NULL), NULL, NULL, sweep);
  return self;
}

void
rap_draft_shelf_take_async (RapDraftShelf *self,
                            RapDraftFile *file,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer data)
{
  g_return_if_fail (RAP_IS_DRAFT_SHELF (self) && file != NULL);

  push (g_task_new (self, cancellable, callback, data), file, NULL, take);
}

GStrv
rap_draft_shelf_take_finish (RapDraftShelf *self, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

void
rap_draft_shelf_write_async (RapDraftShelf *self,
                             RapDraftFile *file,
                             const char *text,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data)
{
  Writing *writing;

  g_return_if_fail (RAP_IS_DRAFT_SHELF (self) && file != NULL);

  writing = g_new (Writing, 1);
  writing->file = file;
  writing->text = g_strdup (text);
  push (g_task_new (self, cancellable, callback ? callback : report, data), writing, writing_free,
        write_text);
}

gboolean
rap_draft_shelf_write_finish (RapDraftShelf *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
rap_draft_shelf_close (RapDraftShelf *self, RapDraftFile *file)
{
  g_return_if_fail (RAP_IS_DRAFT_SHELF (self) && file != NULL);

  push (g_task_new (self, NULL, NULL, NULL), file, NULL, close_file);
}

void
rap_draft_shelf_finish (RapDraftShelf *self)
{
  g_return_if_fail (RAP_IS_DRAFT_SHELF (self));

  rap_job_queue_finish (self->jobs);
}
