/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All templates as the windows see them. */

#include "model/rap-template-shelf.h"

#include "model/rap-job-queue.h"
#include "release/rap-template-files.h"

struct _RapTemplateShelf
{
  GObject parent_instance;

  GListStore *items;
  RapJobQueue *jobs;
};

/* What a task does in the thread. */
typedef void (*Work) (GTask *task, const char *id, const char *text);

typedef struct
{
  Work work;
  char *id;
  char *text;
} Job;

static guint failed_signal;
static guint saved_signal;

G_DEFINE_FINAL_TYPE (RapTemplateShelf, rap_template_shelf, G_TYPE_OBJECT)

static void
job_free (gpointer data)
{
  Job *job = data;

  g_free (job->id);
  g_free (job->text);
  g_free (job);
}

static void
run (GTask *task, gpointer shelf, gpointer data, GCancellable *cancellable)
{
  Job *job = data;

  job->work (task, job->id, job->text);
}

/* Does something with a file after all that was to be done before. */
static void
start (RapTemplateShelf *self,
       Work work,
       const char *id,
       const char *text,
       GAsyncReadyCallback callback,
       gpointer data)
{
  GTask *task = g_task_new (self, NULL, callback, data);
  Job *job = g_new0 (Job, 1);

  job->work = work;
  job->id = g_strdup (id);
  job->text = g_strdup (text);
  g_task_set_task_data (task, job, job_free);
  rap_job_queue_push (self->jobs, task, run);
}

/* Those of the program by their kind, which goes from the commonest on; then one's own
 * by name. */
static int
compare (gconstpointer a, gconstpointer b)
{
  RapTemplateItem *const items[] = { (gpointer) a, (gpointer) b };
  int rank[2];

  for (guint i = 0; i < 2; i++)
    {
      RapReleaseTemplate *template = rap_template_item_get_template (items[i]);

      rank[i] = rap_template_item_is_own (items[i]) || template == NULL
                  ? G_MAXINT
                  : (int) rap_release_template_get_kind (template);
    }
  return (rank[0] > rank[1]) - (rank[0] < rank[1]);
}

static void
read_all (GTask *task, const char *id, const char *text)
{
  g_auto (GStrv) ids = rap_template_files_list ();
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; ids[i]; i++)
    g_ptr_array_add (items, rap_template_item_load (ids[i]));
  g_ptr_array_sort_values (items, compare);
  g_task_return_pointer (task, items, (GDestroyNotify) g_ptr_array_unref);
}

static void
return_text (GTask *task, char *text, GError *error)
{
  if (text)
    g_task_return_pointer (task, text, g_free);
  else
    g_task_return_error (task, error);
}

static void
load (GTask *task, const char *id, const char *text)
{
  GError *error = NULL;
  char *loaded = rap_template_files_load (id, &error);

  return_text (task, loaded, error);
}

static void
add_copy (GTask *task, const char *id, const char *text)
{
  GError *error = NULL;
  char *copy = rap_template_files_add_copy (id, text, &error);

  return_text (task, copy, error);
}

/* Saves the text, or deletes the file where there is none. */
static void
write_file (GTask *task, const char *id, const char *text)
{
  GError *error = NULL;

  if (text ? rap_template_files_save (id, text, &error) : rap_template_files_delete (id, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* The place of the item with @id among @items from @from on; their number if there is none. */
static guint
find (GListModel *items, guint from, const char *id)
{
  guint n = g_list_model_get_n_items (items);

  for (; from < n; from++)
    {
      g_autoptr (RapTemplateItem) item = g_list_model_get_item (items, from);

      if (g_str_equal (rap_template_item_get_id (item), id))
        break;
    }
  return from;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  RapTemplateShelf *self = RAP_TEMPLATE_SHELF (source);
  GListModel *items = G_LIST_MODEL (self->items);
  g_autoptr (GPtrArray) read = g_task_propagate_pointer (G_TASK (result), NULL);

  for (guint i = 0; i < read->len; i++)
    {
      RapTemplateItem *newer = g_ptr_array_index (read, i);
      guint place = find (items, i, rap_template_item_get_id (newer));

      if (place == g_list_model_get_n_items (items))
        g_list_store_insert (self->items, i, newer);
      else
        {
          g_autoptr (RapTemplateItem) item = g_list_model_get_item (items, place);

          g_list_store_splice (self->items, i, place - i, NULL, 0);
          rap_template_item_update (item, newer);
        }
    }
  g_list_store_splice (self->items, read->len, g_list_model_get_n_items (items) - read->len, NULL,
                       0);
}

static void
read_again (RapTemplateShelf *self)
{
  start (self, read_all, NULL, NULL, on_read, NULL);
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer data)
{
  RapTemplateShelf *self = RAP_TEMPLATE_SHELF (source);
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    g_signal_emit (self, failed_signal, 0, error);
  read_again (self);
}

static void
rap_template_shelf_finalize (GObject *object)
{
  RapTemplateShelf *self = RAP_TEMPLATE_SHELF (object);

  /* Nothing is left to do: what is to be done holds the shelf. */
  rap_job_queue_free (self->jobs);
  g_object_unref (self->items);

  G_OBJECT_CLASS (rap_template_shelf_parent_class)->finalize (object);
}

static void
rap_template_shelf_class_init (RapTemplateShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_template_shelf_finalize;

  failed_signal = g_signal_new ("failed", RAP_TYPE_TEMPLATE_SHELF, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
  saved_signal = g_signal_new ("saved", RAP_TYPE_TEMPLATE_SHELF, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
rap_template_shelf_init (RapTemplateShelf *self)
{
  self->items = g_list_store_new (RAP_TYPE_TEMPLATE_ITEM);
  self->jobs = rap_job_queue_new ();
}

RapTemplateShelf *
rap_template_shelf_new (void)
{
  RapTemplateShelf *self = g_object_new (RAP_TYPE_TEMPLATE_SHELF, NULL);

  /* So that they are there when they are first asked for. */
  read_again (self);
  return self;
}

GListModel *
rap_template_shelf_get_items (RapTemplateShelf *self)
{
  g_return_val_if_fail (RAP_IS_TEMPLATE_SHELF (self), NULL);

  read_again (self);
  return G_LIST_MODEL (self->items);
}

void
rap_template_shelf_load_async (RapTemplateShelf *self,
                               const char *id,
                               GAsyncReadyCallback callback,
                               gpointer data)
{
  g_return_if_fail (RAP_IS_TEMPLATE_SHELF (self) && id);

  start (self, load, id, NULL, callback, data);
}

char *
rap_template_shelf_load_finish (RapTemplateShelf *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
rap_template_shelf_add_copy_async (RapTemplateShelf *self,
                                   const char *id,
                                   const char *text,
                                   GAsyncReadyCallback callback,
                                   gpointer data)
{
  g_return_if_fail (RAP_IS_TEMPLATE_SHELF (self) && id && text);

  start (self, add_copy, id, text, callback, data);
}

char *
rap_template_shelf_add_copy_finish (RapTemplateShelf *self, GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;
  char *id;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  id = g_task_propagate_pointer (G_TASK (result), &error);
  if (error)
    g_signal_emit (self, failed_signal, 0, error);
  read_again (self);
  return id;
}

void
rap_template_shelf_save (RapTemplateShelf *self, const char *id, const char *text)
{
  g_return_if_fail (RAP_IS_TEMPLATE_SHELF (self) && id && text);

  start (self, write_file, id, text, on_written, NULL);
  g_signal_emit (self, saved_signal, 0, id, text);
}

void
rap_template_shelf_delete (RapTemplateShelf *self, const char *id)
{
  g_return_if_fail (RAP_IS_TEMPLATE_SHELF (self) && id);

  start (self, write_file, id, NULL, on_written, NULL);
}

void
rap_template_shelf_wait (RapTemplateShelf *self)
{
  g_return_if_fail (RAP_IS_TEMPLATE_SHELF (self));

  rap_job_queue_finish (self->jobs);
}
