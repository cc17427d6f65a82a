/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Printing a release. */

#include "release/rap-release-print.h"

#include <glib/gi18n.h>

#include "release/rap-release-output.h"
#include "widgets/rap-work-toast.h"

typedef struct
{
  GtkWidget *page;
  RapReleaseRenderer *renderer;
  RapWorkToast *work; /* until the file is made */
  GFile *file;        /* what is printed, for as long as it takes */
} Job;

static void
job_free (Job *job)
{
  if (job->file)
    g_file_delete_async (job->file, G_PRIORITY_DEFAULT, NULL, NULL, NULL);
  g_clear_object (&job->file);
  g_clear_pointer (&job->work, rap_work_toast_free);
  g_object_unref (job->renderer);
  g_object_unref (job->page);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static void
refuse (Job *job, const GError *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (_ ("Not printed"), error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, job->page);
}

static void
on_printed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (GError) error = NULL;

  if (!gtk_print_dialog_print_file_finish (GTK_PRINT_DIALOG (source), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    refuse (job, error);
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = rap_release_save_finish (result, &error);
  g_autoptr (GtkPrintDialog) dialog = NULL;
  GtkRoot *window = gtk_widget_get_root (job->page);

  g_clear_pointer (&job->work, rap_work_toast_free);
  if (file == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        refuse (job, error);
      return;
    }
  if (window == NULL)
    return;
  dialog = gtk_print_dialog_new ();
  gtk_print_dialog_set_title (dialog, _ ("Print the release"));
  gtk_print_dialog_print_file (dialog, GTK_WINDOW (window), NULL, file, NULL, on_printed,
                               g_steal_pointer (&job));
}

static void
on_file_made (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileIOStream) stream = NULL;
  RapReleaseSource *release = NULL;
  const RapDocumentFormat *pdf = rap_document_format_find ("pdf", NULL);
  GCancellable *cancellable;
  GFile *file;

  job->file = g_file_new_tmp_finish (result, &stream, &error);
  if (job->file == NULL)
    {
      refuse (job, error);
      return;
    }
  release = rap_release_renderer_copy_source (job->renderer);
  file = job->file;
  cancellable = rap_work_toast_get_cancellable (job->work);
  if (release)
    rap_release_save_async (release, pdf, file, cancellable, on_saved, g_steal_pointer (&job));
}

void
rap_release_print (GtkWidget *page, AdwToastOverlay *toasts, RapReleaseRenderer *renderer)
{
  Job *job;

  g_return_if_fail (GTK_IS_WIDGET (page) && ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (RAP_IS_RELEASE_RENDERER (renderer));

  job = g_new0 (Job, 1);
  job->page = g_object_ref (page);
  job->renderer = g_object_ref (renderer);
  job->work = rap_work_toast_new (toasts, _ ("Preparing to print…"));
  g_file_new_tmp_async ("release-XXXXXX.pdf", G_PRIORITY_DEFAULT, NULL, on_file_made, job);
}
