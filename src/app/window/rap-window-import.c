/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bringing records into the database, in a thread: reading and merging a large
 * one takes a while. */

#include "window/rap-window-import.h"

#include <glib/gi18n.h>

#include "exchange/rap-record-import.h"
#include "exchange/rap-record-json-reader.h"
#include "rap-data.h"
#include "record/rap-entity.h"
#include "widgets/rap-work-toast.h"
#include "window/rap-window-pages.h"

#define SAMPLE "samples/baku-round-table.json"

typedef struct
{
  RapStore *store;
  GFile *file; /* %NULL: the sample */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->store);
  g_clear_object (&job->file);
  g_free (job);
}

/* Only what has an end is opened. */
static GBytes *
load_file (GFile *file, GCancellable *cancellable, GError **error)
{
  GFileType type = g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable);

  if (type == G_FILE_TYPE_SPECIAL || type == G_FILE_TYPE_DIRECTORY)
    {
      g_autofree char *name = g_file_get_basename (file);
      g_autofree char *shown = g_filename_display_name (name);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                   _ ("“%s” isn’t a file that can hold a record."), shown);
      return NULL;
    }
  return g_file_load_bytes (file, cancellable, NULL, error);
}

static void
import_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RapRecordFile) file = NULL;
  g_autofree char *name = NULL;
  RapImport *done = NULL;

  name = job->file ? g_file_get_basename (job->file) : g_path_get_basename (SAMPLE);
  bytes = job->file ? load_file (job->file, cancellable, &error) : rap_data_load (SAMPLE);
  if (bytes)
    file = rap_record_json_read (bytes, name, &error);
  if (file)
    done = rap_record_import_sync (job->store, file,
                                   job->file ? _ ("Import record")
                                             : _ ("Add the sample"), cancellable, &error);
  if (done)
    g_task_return_pointer (task, done, (GDestroyNotify) rap_import_free);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
on_imported (GObject *source, GAsyncResult *result, gpointer data)
{
  RapWindow *window = RAP_WINDOW (source);
  g_autoptr (RapWorkToast) work = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapImport) done = g_task_propagate_pointer (G_TASK (result), &error);
  RapDesk *desk = rap_window_get_desk (window);

  if (desk == NULL)
    return;
  if (error)
    {
      rap_desk_report (desk, error);
      return;
    }
  rap_window_show_section (window, "events");
  rap_window_show (window, RAP_KIND_EVENT, done->event);
}

static void
start (RapWindow *window, GFile *file)
{
  RapWorkToast *work = rap_work_toast_new (rap_window_get_toasts (window), _ ("Importing…"));
  g_autoptr (GTask) task = g_task_new (window, rap_work_toast_get_cancellable (work), on_imported,
                                       work);
  Job *job = g_new0 (Job, 1);

  job->store = g_object_ref (rap_desk_get_store (rap_window_get_desk (window)));
  job->file = file ? g_object_ref (file) : NULL;
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, import_in_thread);
}

void
rap_window_import (RapWindow *window, GFile *file)
{
  g_return_if_fail (RAP_IS_WINDOW (window) && G_IS_FILE (file));

  if (rap_window_get_desk (window))
    start (window, file);
}

void
rap_window_add_sample (RapWindow *window)
{
  g_return_if_fail (RAP_IS_WINDOW (window));

  if (rap_window_get_desk (window))
    start (window, NULL);
}

static void
on_chosen (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapWindow) window = data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file)
    rap_window_import (window, file);
}

void
rap_window_choose_import (RapWindow *window)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  g_return_if_fail (RAP_IS_WINDOW (window));

  gtk_file_filter_set_name (filter, _ ("Records"));
  gtk_file_filter_add_suffix (filter, "json");
  gtk_file_dialog_set_title (dialog, _ ("Import"));
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_open (dialog, GTK_WINDOW (window), NULL, on_chosen, g_object_ref (window));
}
